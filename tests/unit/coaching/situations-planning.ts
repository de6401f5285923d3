import { situationCase as when, type SituationCase } from './situation-case';

const assess = { phase: 'assess', conversation: 'planning' } as const;
const setGoals = { phase: 'set_goals', conversation: 'planning' } as const;

export const goalTalks: readonly SituationCase[] = [
  when(
    'the first talk of a cycle opens on hopes for the class',
    assess,
    `probe-goal-be-different probe-goal-hopes probe-goal-strengths probe-goal-curious-about
     probe-goal-first-minutes probe-goal-belong probe-goal-year-on clar-use-time clar-which-class
     probe-causes-led-here`,
  ),
  when(
    'assessing with belonging in view',
    { ...assess, focus: ['equity_belonging'] },
    `probe-goal-belong probe-view-newcomer probe-view-school-hard probe-assume-lives
     probe-assume-expectations para-walk-in-feel para-voices-listening para-belief-learners
     wonder-read-expect wonder-quiet-students clar-languages`,
  ),
  when(
    'assessing with technology in view',
    { ...assess, focus: ['technology_purpose'] },
    `probe-resource-tools-reach probe-assume-tools probe-view-tech-part clar-tools-known
     clar-devices clar-online-home`,
  ),
  when(
    'assessing with engagement in view',
    { ...assess, focus: ['engagement'] },
    `probe-goal-curious-about probe-view-helps-learn probe-assume-engaged-class
     probe-resource-interests para-taken-up probe-evidence-absorbed`,
  ),
  when(
    'assessing with student thinking in view',
    { ...assess, focus: ['student_thinking'] },
    `probe-options-half-true probe-assume-granted probe-resource-know-now probe-view-from-desk
     probe-view-helps-learn clar-met-already wonder-unit-about para-belief-learners
     para-started-noticing`,
  ),
  when(
    'after a question about hopes, the hopes are said back',
    { ...assess, askedStemIds: ['probe-goal-be-different'] },
    `para-want-for-students para-matters-most para-broader-about para-value-behind
     para-feeling-about para-belief-learners para-walk-in-feel para-one-theme para-two-pulls`,
  ),
  when(
    'after hopes are said back, what they rest on',
    { ...assess, askedStemIds: ['para-want-for-students', 'probe-goal-be-different'] },
    `probe-assume-granted probe-assume-expectations probe-assume-lives probe-assume-engaged-class
     probe-assume-role probe-assume-tools probe-resource-know-now probe-resource-find-out
     probe-resource-strengths probe-resource-relationships probe-resource-working
     probe-resource-interests probe-view-helps-learn probe-view-newcomer probe-view-from-desk`,
  ),
  when(
    'setting a goal when there is none yet',
    { ...setGoals, hasGoal: false },
    `probe-goal-be-different probe-goal-hopes probe-goal-without-help probe-goal-year-on
     probe-goal-worth probe-goal-strengths probe-goal-own-learning probe-goal-belong
     probe-goal-talk-sounds probe-goal-decisions probe-goal-one-another probe-goal-outside
     probe-goal-room-for probe-goal-curious-about probe-goal-criteria-point`,
  ),
  when(
    'with a goal agreed, the signs that it is met',
    { ...setGoals, hasGoal: true },
    `probe-evidence-hear-see probe-evidence-first-signs probe-evidence-idea-landed
     probe-evidence-finished-piece probe-evidence-know-aim probe-evidence-quieter
     probe-evidence-ways-to-show probe-evidence-in-yourself para-know-when-see`,
  ),
  when(
    'after a question about what sits behind the goal, a paraphrase of value',
    { ...setGoals, hasGoal: true, askedStemIds: ['probe-goal-behind'] },
    `para-value-behind para-matters-most para-want-for-students para-goal-in-view
     para-belief-learners para-one-theme para-feeling-about`,
  ),
  when(
    'goal asked and said back, evidence comes next',
    { ...setGoals, askedStemIds: ['para-want-for-students', 'probe-goal-be-different'] },
    `probe-evidence-hear-see probe-evidence-first-signs probe-evidence-idea-landed
     probe-evidence-finished-piece probe-evidence-know-aim probe-evidence-quieter
     probe-evidence-ways-to-show probe-evidence-in-yourself`,
  ),
  when(
    'a curriculum page is open and no goal is set',
    { ...setGoals, hasGoal: false, pageTitle: 'Year 8 English syllabus outcomes' },
    `probe-goal-be-different probe-goal-hopes probe-goal-without-help probe-goal-worth
     probe-goal-year-on probe-goal-strengths probe-goal-criteria-point clar-which-outcome
     clar-outcome-wording clar-lesson-in-unit para-curriculum-task para-want-for-students`,
  ),
  when(
    'a rubric is open while the goal is shaped',
    {
      ...setGoals,
      hasGoal: true,
      focus: ['assessment_criteria'],
      pageTitle: 'Assessment rubric: persuasive text',
    },
    `probe-evidence-finished-piece probe-evidence-ways-to-show probe-evidence-know-aim
     para-quality-means para-curriculum-task clar-criteria-source probe-options-criteria-hand
     wonder-judge-own probe-goal-criteria-point`,
  ),
  when(
    'a goal about work for the world outside',
    { ...setGoals, focus: ['real_world_audience'] },
    `probe-goal-outside probe-view-families probe-assume-audience-cares clar-who-sees
     para-beyond-room wonder-miss-work`,
  ),
  when(
    'a goal that has to fit into little time',
    { ...setGoals, focus: ['time_pacing'] },
    `probe-goal-room-for probe-goal-small-version probe-resource-let-go para-first-settles
     clar-lesson-in-unit clar-teach-when`,
  ),
  when(
    'a goal about students deciding more',
    { ...setGoals, focus: ['choice_agency'] },
    `probe-goal-decisions probe-evidence-know-aim probe-assume-freedom probe-view-goal-theirs
     para-hand-over wonder-part-of-goal probe-options-criteria-hand`,
  ),
  when(
    'a partner who doubts whether they can reach the goal',
    { ...setGoals, focus: ['confidence_feelings'] },
    `probe-goal-own-learning probe-resource-notch probe-resource-strengths
     probe-resource-carried-you probe-goal-hopes probe-goal-worth para-sure-less-sure
     para-feeling-about probe-evidence-in-yourself probe-assume-role`,
  ),
  when(
    'a goal about how the room feels',
    { ...setGoals, focus: ['classroom_climate'] },
    `probe-goal-first-minutes probe-goal-belong probe-view-newcomer probe-resource-relationships
     para-walk-in-feel wonder-safe-unsure`,
  ),
  when(
    'a goal talk that has run its course',
    {
      ...setGoals,
      hasGoal: true,
      askedStemIds: [
        'probe-resource-strengths',
        'para-know-when-see',
        'probe-evidence-hear-see',
        'para-value-behind',
        'probe-goal-behind',
        'clar-which-class',
      ],
    },
    `close-first-step close-by-when close-take-away close-sum-up close-support close-from-me
     close-next-talk close-pick-up close-ready close-week-full close-who-tell close-say-students
     close-bring close-find-time close-which-class close-keep-turning`,
  ),
  when(
    'a coach who steps into a consulting stance asks first',
    {
      ...setGoals,
      stance: 'consult',
      askedStemIds: ['para-want-for-students', 'probe-goal-be-different'],
    },
    'ask-step-out ask-offer-idea ask-resource ask-student-work',
  ),
  when(
    'a goal for students who are often left out of the talk',
    { ...setGoals, focus: ['differentiation_inclusion', 'equity_belonging'] },
    `para-way-in-everyone probe-assume-expectations probe-view-school-hard clar-languages
     probe-goal-strengths probe-goal-belong probe-evidence-quieter probe-evidence-ways-to-show
     para-voices-listening`,
  ),
];
