import { situationCase as when, type SituationCase } from './situation-case';

const debrief = { phase: 'reflect_debrief', conversation: 'reflecting' } as const;

export const reflectingTalks: readonly SituationCase[] = [
  when(
    'a debrief opens with what the partner makes of it',
    debrief,
    `probe-evidence-stands-out probe-evidence-compare-hopes probe-evidence-patterns
     probe-evidence-criteria-noticed probe-evidence-side-by-side probe-evidence-minutes-went
     probe-evidence-one-to-next`,
  ),
  when(
    'after first impressions, they are said back',
    { ...debrief, askedStemIds: ['probe-evidence-stands-out'] },
    `para-moment-stayed para-expected-happened para-reading-as-sign para-energy-shifted
     para-started-noticing para-know-and-not-yet para-feeling-about para-relieved-carrying
     para-second-look para-describe-room para-who-talks`,
  ),
  when(
    'impressions said back, causes come next',
    { ...debrief, askedStemIds: ['para-moment-stayed', 'probe-evidence-stands-out'] },
    `probe-causes-contributed probe-causes-explain-response probe-causes-your-choices
     probe-causes-shift-moment probe-causes-held-attention probe-causes-left-plan
     probe-causes-task-prompted probe-causes-instructions probe-causes-talk-kept
     probe-causes-silences probe-causes-between-groups probe-causes-different-paths
     probe-causes-ran-long probe-causes-having-say probe-causes-walked-in-with`,
  ),
  when(
    'causes said back, new learning comes next',
    {
      ...debrief,
      askedStemIds: [
        'para-reading-as-sign',
        'probe-causes-contributed',
        'para-moment-stayed',
        'probe-evidence-stands-out',
      ],
    },
    `probe-learn-think probe-learn-self probe-learn-surprised probe-learn-hunches
     probe-learn-differently probe-learn-hard-places probe-learn-principle probe-learn-captures
     probe-learn-together probe-learn-time-asks probe-learn-voices probe-learn-their-questions
     probe-learn-different-learners`,
  ),
  when(
    'learning named and said back, its use comes next',
    {
      ...debrief,
      askedStemIds: [
        'para-began-thinking',
        'probe-learn-differently',
        'probe-causes-contributed',
        'probe-evidence-stands-out',
      ],
    },
    `probe-apply-elsewhere probe-apply-next-unit probe-apply-next-begins probe-apply-habit
     probe-apply-keep-as-is probe-apply-second-version probe-apply-ready-for
     probe-apply-not-there-yet probe-apply-protect-time probe-apply-colleagues
     probe-apply-on-the-edge probe-apply-form-groups`,
  ),
  when(
    'a debrief that has run its course',
    {
      ...debrief,
      askedStemIds: [
        'probe-apply-next-unit',
        'para-began-thinking',
        'probe-learn-differently',
        'para-reading-as-sign',
        'probe-causes-contributed',
        'probe-evidence-stands-out',
      ],
    },
    `close-by-when close-take-away close-sum-up close-support close-from-me close-next-talk
     close-pick-up close-week-full close-who-tell close-stay-with-you close-next-goal
     close-leave-behind close-keep-turning close-talk-again close-look-out-for
     para-next-by para-start-with`,
  ),
  when(
    'debrief with engagement in view',
    { ...debrief, focus: ['engagement'] },
    `probe-evidence-absorbed probe-causes-held-attention probe-causes-shift-moment
     probe-view-tell-home probe-learn-captures para-energy-shifted para-moment-stayed
     para-taken-up wonder-stay-with`,
  ),
  when(
    'debrief of group work',
    { ...debrief, focus: ['collaboration_groups'] },
    `probe-evidence-whole-group probe-causes-between-groups probe-view-group-story
     probe-learn-together probe-apply-form-groups para-together-happens para-group-carry
     clar-groups-made wonder-group-first`,
  ),
  when(
    'debrief of a lesson with devices',
    { ...debrief, focus: ['technology_purpose'] },
    `probe-evidence-tech-traces probe-causes-tech-attention probe-learn-tech-place
     probe-apply-tech-part para-tool-opened wonder-tech-attention`,
  ),
  when(
    'debrief on whose voices were heard',
    { ...debrief, focus: ['equity_belonging'] },
    `probe-causes-taken-up probe-view-said-least probe-learn-voices probe-apply-on-the-edge
     para-voices-listening para-walk-in-feel wonder-quiet-students wonder-read-expect
     clar-who-answered`,
  ),
  when(
    'looking at marked work against criteria',
    { ...debrief, focus: ['assessment_criteria'] },
    `probe-evidence-criteria-noticed probe-evidence-side-by-side probe-causes-criteria-work
     probe-view-tell-friend probe-learn-self-judgement probe-apply-criteria probe-assume-reward
     para-criteria-students para-quality-means clar-criteria-seen wonder-judge-own`,
  ),
  when(
    'debrief on where the minutes went',
    { ...debrief, focus: ['time_pacing'] },
    `probe-evidence-minutes-went probe-causes-ran-long probe-causes-left-plan
     probe-view-take-time probe-learn-time-asks probe-apply-protect-time para-minutes-go
     clar-minutes-spent clar-point-in-lesson wonder-time-feels`,
  ),
  when(
    'debrief of a discussion',
    { ...debrief, focus: ['questioning_discussion'] },
    `probe-evidence-build-ideas probe-causes-talk-kept probe-causes-silences
     probe-causes-taken-up probe-view-question-sounds probe-learn-their-questions
     probe-apply-listen-next probe-assume-listening-for para-who-talks para-thinking-not-answer
     clar-question-talking clar-silence-length clar-who-answered clar-who-speaking`,
  ),
  when(
    'debrief of work in which students decided',
    { ...debrief, focus: ['choice_agency'] },
    `probe-evidence-own-decisions probe-causes-having-say probe-view-theirs
     probe-learn-decisions probe-apply-more-decisions para-choices-real clar-students-decide
     clar-chose-number wonder-own-decisions`,
  ),
  when(
    'debrief after work was shown outside',
    { ...debrief, focus: ['real_world_audience'] },
    `probe-evidence-audience-reply probe-causes-knowing-audience probe-learn-audience
     probe-apply-live-audience probe-view-families para-audience-changed clar-who-sees`,
  ),
  when(
    'debrief with a partner who is hard on themselves',
    { ...debrief, focus: ['confidence_feelings'] },
    `probe-causes-your-choices probe-learn-self probe-resource-energy probe-resource-strengths
     para-feeling-about para-relieved-carrying para-learned-self ask-how-been ask-stay-with
     probe-causes-walked-in-with probe-assume-role`,
  ),
  when(
    'evidence is on the table in the debrief',
    { ...debrief, focus: ['evidence_of_learning'] },
    `probe-evidence-stands-out probe-evidence-compare-hopes probe-evidence-patterns
     probe-evidence-cannot-tell probe-evidence-side-by-side ask-see-notes ask-counts-together
     para-reading-as-sign clar-how-far clar-work-brought`,
  ),
  when(
    'planning the next cycle out of the last',
    { phase: 'reflect_debrief', conversation: 'planning' },
    `probe-apply-next-unit probe-apply-next-begins probe-apply-elsewhere
     probe-apply-keep-as-is probe-apply-second-version probe-apply-ready-for probe-apply-habit
     probe-apply-criteria probe-apply-tech-part probe-goal-shifted probe-learn-new-questions
     close-next-goal probe-apply-more-decisions`,
  ),
  when(
    'partway through a unit, looking back on the week',
    { phase: 'implement', conversation: 'reflecting' },
    `probe-evidence-stands-out probe-evidence-compare-hopes probe-evidence-patterns
     probe-learn-halfway probe-goal-shifted probe-evidence-minutes-went
     probe-evidence-criteria-noticed probe-evidence-cannot-tell`,
  ),
];
