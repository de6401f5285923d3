import { situationCase as when, type SituationCase } from './situation-case';

const problem = { phase: 'assess', conversation: 'problem_resolving' } as const;
const agree = { phase: 'assess', conversation: 'norming' } as const;
const beforeVisit = { phase: 'prepare', conversation: 'observation' } as const;
const visit = { phase: 'implement', conversation: 'observation' } as const;

export const problemTalks: readonly SituationCase[] = [
  when(
    'a problem is brought: first see where things stand',
    problem,
    `probe-view-day-to-day clar-in-place clar-who-involved clar-whose-decision clar-use-time probe-view-colleague
     probe-causes-keeping-it probe-goal-in-place-of probe-goal-ordinary-tuesday
     para-wont-budge para-now-reaching para-carrying-alone para-feeling-about`,
  ),
  when(
    'once the facts are told, what is and what is wanted is said back',
    { ...problem, askedStemIds: ['clar-in-place'] },
    `para-wont-budge para-now-reaching para-carrying-alone para-in-your-hands para-two-pulls
     para-feeling-about para-relieved-carrying para-matters-most para-value-behind`,
  ),
  when(
    'the state of things said back, what is wanted comes next',
    { ...problem, askedStemIds: ['para-wont-budge', 'probe-view-colleague'] },
    `probe-goal-in-place-of probe-goal-ordinary-tuesday probe-goal-year-on probe-goal-belong
     probe-goal-first-minutes probe-evidence-eased`,
  ),
  when(
    'what is wanted said back, resources come next',
    {
      ...problem,
      askedStemIds: ['para-now-reaching', 'probe-goal-in-place-of', 'probe-view-colleague'],
    },
    `probe-resource-strengths probe-resource-carried-you probe-resource-within-reach
     probe-resource-working probe-resource-find-out probe-resource-relationships
     probe-resource-energy probe-resource-tools-reach`,
  ),
  when(
    'a problem talk that has run its course',
    {
      ...problem,
      askedStemIds: [
        'probe-apply-worth-first',
        'para-in-your-hands',
        'probe-resource-within-reach',
        'para-now-reaching',
        'probe-goal-in-place-of',
        'clar-in-place',
      ],
    },
    `close-smallest close-first-step close-by-when close-support close-from-me close-take-away
     close-sum-up close-next-talk close-pick-up close-keep-turning para-start-with`,
  ),
  when(
    'a restless class is the problem',
    { phase: 'implement', conversation: 'problem_resolving', focus: ['classroom_climate'] },
    `probe-causes-keeping-it probe-goal-ordinary-tuesday probe-causes-easy-days
     probe-resource-working probe-resource-relationships probe-causes-silences
     probe-evidence-ready-learn probe-learn-settles wonder-pattern wonder-safe-unsure
     para-describe-room clar-how-often clar-room-set-out probe-causes-walked-in-with
     probe-options-ideas-count`,
  ),
  when(
    'the partner has lost heart',
    { phase: 'implement', conversation: 'problem_resolving', focus: ['confidence_feelings'] },
    `probe-resource-strengths probe-resource-carried-you probe-resource-energy
     probe-view-glad-later probe-apply-sits-values probe-causes-underneath para-wont-budge
     para-feeling-about para-relieved-carrying para-carrying-alone wonder-asking-of-you
     wonder-you-know ask-how-been ask-stay-with probe-learn-clearer probe-evidence-in-yourself`,
  ),
  when(
    'not enough time is the problem',
    { phase: 'prepare', conversation: 'problem_resolving', focus: ['time_pacing'] },
    `probe-resource-let-go probe-goal-small-version probe-goal-room-for probe-assume-pace
     probe-options-thinking-share para-minutes-go para-first-settles clar-date-working
     wonder-time-feels`,
  ),
];

export const agreementTalks: readonly SituationCase[] = [
  when(
    'two colleagues agree how to work together',
    agree,
    `probe-coach-norm-openly probe-coach-norm-worth-time probe-coach-norm-observed
     probe-coach-norm-differ probe-coach-norm-risks probe-coach-norm-others-hear
     probe-coach-norm-your-hands probe-coach-norm-listened clar-norm-contact clar-norm-days
     clar-norm-before clar-norm-until`,
  ),
  when(
    'what a partner asks of the pair is said back',
    { ...agree, askedStemIds: ['probe-coach-norm-openly'] },
    `para-norm-from-me para-norm-between-us para-norm-trust para-norm-hear
     para-norm-look-after para-norm-time para-norm-agreed`,
  ),
  when(
    'agreements are made firm at the end',
    {
      ...agree,
      askedStemIds: [
        'para-norm-agreed',
        'probe-coach-norm-differ',
        'para-norm-between-us',
        'probe-coach-norm-others-hear',
        'probe-coach-norm-openly',
      ],
    },
    `close-norm-signal close-norm-most close-norm-kept close-norm-review close-norm-add
     close-next-talk ask-norm-write ask-norm-come-back`,
  ),
  when(
    'later in the cycle agreements are looked at again',
    { phase: 'reflect_debrief', conversation: 'norming' },
    `probe-coach-norm-serving probe-coach-norm-change probe-coach-norm-drift
     probe-coach-norm-hard-things probe-coach-partner clar-norm-used`,
  ),
];

export const visits: readonly SituationCase[] = [
  when(
    'before a visit, the partner says what to watch',
    beforeVisit,
    `clar-obs-watch-for clar-obs-listen-to clar-obs-where-be clar-obs-write-how
     clar-obs-which-minutes clar-obs-counted clar-obs-students-told clar-obs-talk-how-much
     ask-obs-visit`,
  ),
  when(
    'before a visit that gathers evidence',
    { ...beforeVisit, focus: ['evidence_of_learning'] },
    `clar-obs-watch-for clar-obs-counted clar-obs-write-how ask-obs-photo ask-obs-words`,
  ),
  when(
    'in the room, questions are kept for later',
    visit,
    `clar-obs-asked-to-do clar-obs-with-whom clar-obs-on-screens wonder-obs-begin
     wonder-obs-turn-to wonder-obs-silence wonder-obs-finished wonder-obs-topic
     wonder-obs-next-screen clar-obs-watch-for clar-obs-listen-to clar-obs-which-minutes`,
  ),
  when(
    'in the room, eyes on the screens',
    { ...visit, focus: ['technology_purpose'] },
    'clar-obs-on-screens wonder-obs-next-screen ask-obs-online-task',
  ),
  when(
    'at the door after a visit',
    {
      ...visit,
      askedStemIds: [
        'wonder-obs-finished',
        'wonder-obs-silence',
        'wonder-obs-begin',
        'clar-obs-with-whom',
        'clar-obs-asked-to-do',
        'clar-obs-watch-for',
      ],
    },
    `close-obs-when close-obs-copy close-obs-look-first close-obs-jot close-obs-my-notes
     close-obs-keep-work`,
  ),
];
