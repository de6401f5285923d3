import { situationCase as when, type SituationCase } from './situation-case';

const prepare = { phase: 'prepare', conversation: 'planning' } as const;
const between = { phase: 'implement', conversation: 'planning' } as const;

const options = `probe-options-ways-in probe-options-drawn-to probe-options-guide-choice
  probe-options-ask-of-students probe-options-challenge probe-options-begin-confident
  probe-options-visible probe-options-curious-answers probe-options-think-first
  probe-options-puzzling probe-options-choices probe-options-each-other
  probe-options-real-problems probe-options-judgement probe-options-thinking-share
  probe-options-ideas-count probe-options-bend probe-options-barriers probe-options-own-lives
  probe-options-list`;

export const preparingTalks: readonly SituationCase[] = [
  when('preparing a lesson opens the field of approaches', prepare, options),
  when(
    'preparing the task itself',
    { ...prepare, focus: ['task_design'], pageTitle: 'Fractions task' },
    `probe-options-ways-in probe-options-drawn-to probe-options-guide-choice
     probe-options-ask-of-students probe-options-challenge probe-options-real-problems
     probe-options-judgement probe-options-bend probe-assume-true-of probe-resource-shelves
     probe-view-for-a-living para-plan-moves para-task-so-that para-weighing-both
     clar-comes-first clar-students-make`,
  ),
  when(
    'preparing with technology in view',
    { ...prepare, focus: ['technology_purpose'] },
    `probe-options-unlike-paper probe-options-network-down probe-goal-tech-possible
     probe-evidence-tech-traces probe-assume-tools probe-resource-tools-reach
     probe-view-tech-part clar-devices clar-tools-known para-tool-so-that wonder-tech-attention`,
  ),
  when(
    'preparing work in groups',
    { ...prepare, focus: ['collaboration_groups'] },
    `probe-options-each-other probe-assume-know-together probe-resource-student-skills
     probe-evidence-whole-group clar-group-size clar-groups-made clar-room-set-out
     wonder-ideas-travel`,
  ),
  when(
    'preparing for a wide range of learners',
    { ...prepare, focus: ['differentiation_inclusion'] },
    `probe-options-ways-in probe-options-challenge probe-options-begin-confident
     probe-options-barriers probe-view-school-hard probe-view-one-student
     probe-resource-languages probe-assume-expectations para-way-in-everyone
     clar-adults-in-room clar-adjustments clar-languages wonder-meet-difficulty`,
  ),
  when(
    'preparing a discussion',
    { ...prepare, focus: ['questioning_discussion'] },
    `probe-options-curious-answers probe-options-think-first probe-assume-listening-for
     probe-view-question-sounds probe-view-receivers-ask probe-evidence-build-ideas
     para-thinking-not-answer wonder-ideas-travel`,
  ),
  when(
    'a forum page is open and nothing else is known',
    { ...prepare, pageTitle: 'Discussion forum: who owns the river?' },
    `probe-options-curious-answers probe-options-think-first probe-assume-listening-for
     probe-view-question-sounds probe-view-receivers-ask probe-evidence-build-ideas
     probe-options-ways-in probe-options-drawn-to probe-options-ask-of-students`,
  ),
  when(
    'preparing for interest that lasts',
    { ...prepare, focus: ['engagement'] },
    `probe-options-puzzling probe-options-pull-in probe-options-own-lives
     probe-resource-interests probe-assume-engaged-class probe-evidence-absorbed para-taken-up
     wonder-stay-with`,
  ),
  when(
    'preparing for students who seldom see themselves in the material',
    { ...prepare, focus: ['equity_belonging'] },
    `probe-options-barriers probe-options-own-lives probe-options-think-first
     probe-resource-languages probe-resource-community probe-assume-lives
     probe-assume-expectations probe-view-newcomer probe-view-school-hard probe-evidence-quieter
     wonder-read-expect para-belief-learners`,
  ),
  when(
    'preparing work that leaves the classroom',
    { ...prepare, focus: ['real_world_audience'] },
    `probe-options-people-use probe-options-real-problems probe-view-for-a-living
     probe-view-receivers-ask probe-view-families probe-assume-audience-cares
     probe-resource-community probe-goal-outside probe-evidence-audience-reply para-beyond-room
     clar-who-sees clar-audience-when wonder-miss-work`,
  ),
  when(
    'preparing with the clock in view',
    { ...prepare, focus: ['time_pacing'] },
    `probe-options-thinking-share probe-options-bend probe-assume-pace probe-resource-let-go
     probe-evidence-move-on clar-minutes-each para-plan-moves para-first-settles para-minutes-go
     probe-options-network-down probe-goal-room-for clar-teach-when`,
  ),
  when(
    'a sentence about group work is selected',
    {
      ...prepare,
      pageTitle: 'Poster project',
      selection: 'Students work in teams of four and collaborate on a poster',
    },
    `probe-evidence-selection clar-selection-refers clar-mean-by probe-options-each-other
     probe-assume-know-together probe-resource-student-skills probe-evidence-whole-group
     clar-group-size clar-groups-made`,
  ),
  when(
    'after a question about approaches, the plan is said back',
    { ...prepare, askedStemIds: ['probe-options-drawn-to'] },
    `para-plan-moves para-task-so-that para-weighing-both para-first-settles para-hand-over
     para-two-pulls para-matters-most para-three-threads para-choices-real para-tool-so-that
     para-way-in-everyone para-thinking-not-answer para-belief-learners`,
  ),
  when(
    'approaches asked and said back, signs during the lesson come next',
    { ...prepare, askedStemIds: ['para-plan-moves', 'probe-options-drawn-to'] },
    `probe-evidence-move-on probe-evidence-gather-lightly probe-evidence-hear-see
     probe-evidence-someone-notice probe-evidence-know-aim probe-evidence-quieter
     probe-evidence-first-signs probe-evidence-ways-to-show probe-evidence-absorbed
     probe-evidence-idea-landed probe-evidence-finished-piece probe-evidence-tech-traces
     probe-evidence-whole-group probe-evidence-build-ideas`,
  ),
  when(
    'approaches and signs are there, what the plan takes for granted comes next',
    {
      ...prepare,
      askedStemIds: [
        'para-know-when-see',
        'probe-evidence-move-on',
        'para-plan-moves',
        'probe-options-drawn-to',
      ],
    },
    `probe-assume-true-of probe-assume-counting-on probe-assume-know-together
     probe-assume-expectations probe-assume-granted probe-assume-freedom probe-assume-pace
     probe-assume-lives probe-assume-reward probe-assume-tools probe-assume-engaged-class
     probe-assume-role probe-assume-listening-for probe-view-from-desk probe-view-one-student
     probe-view-for-a-living probe-view-newcomer probe-view-school-hard`,
  ),
  when(
    'a coach who plans alongside offers it first',
    {
      ...prepare,
      stance: 'collaborate',
      askedStemIds: ['para-plan-moves', 'probe-options-drawn-to'],
    },
    'ask-plan-together ask-alongside ask-teach-part ask-offer-idea ask-student-work',
  ),
  when(
    'preparing how thinking will show',
    { ...prepare, focus: ['student_thinking'] },
    `probe-options-visible probe-options-half-true probe-options-judgement
     probe-options-ask-of-students probe-assume-counting-on probe-assume-granted
     probe-evidence-idea-landed probe-view-from-desk para-thinking-not-answer
     para-belief-learners clar-met-already wonder-doing-thinking wonder-unit-about`,
  ),
  when(
    'between two lessons of the unit',
    between,
    `probe-evidence-move-on probe-evidence-first-signs probe-evidence-someone-notice
     probe-evidence-know-aim probe-evidence-quieter probe-evidence-ready-learn
     probe-evidence-in-yourself probe-learn-halfway probe-apply-find-out probe-options-bend
     probe-options-between-lessons probe-goal-shifted`,
  ),
  when(
    'between lessons, with thinking in view',
    { ...between, focus: ['student_thinking'] },
    `probe-learn-halfway probe-options-visible probe-apply-ready-for probe-view-from-desk
     wonder-doing-thinking para-thinking-not-answer para-started-noticing`,
  ),
];
