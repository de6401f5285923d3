import { situationCase as when, type SituationCase } from './situation-case';

const prepare = { phase: 'prepare', conversation: 'planning' } as const;
const debrief = { phase: 'reflect_debrief', conversation: 'reflecting' } as const;

const criteria = `probe-evidence-finished-piece probe-evidence-ways-to-show probe-evidence-know-aim
  probe-options-criteria-hand probe-assume-reward probe-view-tell-friend para-quality-means
  para-criteria-students para-curriculum-task clar-criteria-source clar-criteria-seen
  clar-who-marks wonder-judge-own close-criteria-move`;

/** Written after the weights of the ranking were set, and not used to set them. */
export const heldOutSituations: readonly SituationCase[] = [
  when(
    'a partner new to all this is asked about themselves',
    { phase: 'assess', conversation: 'planning', focus: ['confidence_feelings'] },
    `probe-goal-hopes probe-resource-strengths probe-resource-carried-you probe-assume-role
     para-sure-less-sure para-feeling-about wonder-drawing-back wonder-you-curious
     ask-how-been ask-stay-with para-relieved-carrying`,
  ),
  when(
    'looking back on last term while assessing',
    { phase: 'assess', conversation: 'reflecting' },
    `probe-evidence-last-weeks probe-causes-led-here probe-learn-differently
     probe-resource-working clar-first-noticed para-started-noticing`,
  ),
  when('preparing with criteria in view', { ...prepare, focus: ['assessment_criteria'] }, criteria),
  when(
    'a rubric is open while preparing',
    { ...prepare, pageTitle: 'Rubric and marking guide, science report' },
    criteria,
  ),
  when(
    'preparing for students to choose',
    { ...prepare, focus: ['choice_agency'] },
    `probe-options-choices probe-goal-decisions probe-options-criteria-hand
     probe-evidence-know-aim probe-assume-freedom probe-view-theirs
     probe-resource-student-skills para-hand-over para-choices-real clar-students-decide
     wonder-own-decisions wonder-part-of-goal`,
  ),
  when(
    'preparing the feel of the room',
    { ...prepare, focus: ['classroom_climate'] },
    `probe-options-ideas-count probe-view-newcomer probe-evidence-ready-learn
     clar-room-set-out wonder-safe-unsure`,
  ),
  when(
    'a goal about talk among students',
    { phase: 'set_goals', conversation: 'planning', focus: ['questioning_discussion'] },
    'probe-goal-talk-sounds para-voices-listening ask-go-back',
  ),
  when(
    'watching a discussion',
    { phase: 'implement', conversation: 'observation', focus: ['questioning_discussion'] },
    'clar-obs-counted clar-obs-talk-how-much wonder-obs-silence',
  ),
  when(
    'after a fact in a debrief, what it meant is said back',
    { ...debrief, askedStemIds: ['clar-exact-words', 'probe-evidence-stands-out'] },
    `para-moment-stayed para-expected-happened para-reading-as-sign para-energy-shifted
     para-started-noticing para-know-and-not-yet para-second-look para-broader-about
     para-matters-most para-learned-self`,
  ),
  when(
    'a problem whose aim and resources are clear is opened up',
    {
      phase: 'set_goals',
      conversation: 'problem_resolving',
      askedStemIds: [
        'para-in-your-hands',
        'probe-resource-within-reach',
        'probe-goal-in-place-of',
        'probe-view-colleague',
      ],
    },
    `probe-options-list probe-options-from-here probe-options-else probe-options-guide-choice
     probe-causes-keeping-it probe-causes-underneath probe-causes-led-here
     probe-evidence-eased probe-evidence-first-signs`,
  ),
  when(
    'agreeing on a classroom visit',
    { phase: 'prepare', conversation: 'norming' },
    `probe-coach-in-room probe-coach-norm-observed probe-coach-norm-differ
     probe-coach-norm-risks probe-coach-norm-others-hear clar-norm-write-down
     clar-norm-days clar-norm-place`,
  ),
  when(
    'planning the next cycle for those still on their way',
    {
      phase: 'reflect_debrief',
      conversation: 'planning',
      focus: ['differentiation_inclusion'],
    },
    `probe-apply-not-there-yet probe-view-one-student para-some-others clar-which-students
     close-look-out-for`,
  ),
  when(
    'partway through, looking back on work in groups',
    { phase: 'implement', conversation: 'reflecting', focus: ['collaboration_groups'] },
    `probe-evidence-whole-group probe-causes-between-groups probe-view-group-story
     probe-learn-together probe-apply-form-groups para-together-happens para-group-carry
     clar-groups-made clar-group-size wonder-group-first wonder-ideas-travel`,
  ),
  when(
    'the closing has begun',
    {
      ...debrief,
      askedStemIds: [
        'close-take-away',
        'probe-apply-next-unit',
        'probe-learn-differently',
        'probe-causes-contributed',
      ],
    },
    `close-by-when close-sum-up close-support close-from-me close-next-talk close-pick-up
     close-week-full close-who-tell close-stay-with-you close-next-goal close-leave-behind
     close-keep-turning close-talk-again close-look-out-for close-which-class
     para-next-by para-start-with`,
  ),
];
