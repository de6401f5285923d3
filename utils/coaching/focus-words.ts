import type { FocusArea } from './taxonomy';

/**
 * Beginnings of words that, in the title or the selection of a page, point to a focus area.
 * Chosen from what lesson plans, learning management systems and school documents say.
 */
const WORD_STARTS: Record<FocusArea, string> = {
  learning_goals: 'goal objective outcome standard curriculum syllabus intention aim target',
  evidence_of_learning:
    'evidence result data score quiz sample pretest posttest portfolio progress',
  assessment_criteria: 'criteria criterion rubric assess mark grade grading moderat success',
  task_design: 'task activit assignment worksheet project design lesson unit plan',
  student_thinking: 'think reason misconcept explain understand solv justif concept',
  engagement: 'engag motivat interest attention participat curios bored',
  choice_agency: 'choice choose agency voice autonom decide option independen self',
  questioning_discussion: 'question discuss forum debate talk dialogue socratic comment thread',
  differentiation_inclusion:
    'differentiat inclus adjust support scaffold extension eald eal ell iep gifted udl access',
  equity_belonging: 'equit belong cultur identity indigenous aboriginal divers languag family',
  technology_purpose:
    'technolog digital device ipad laptop chromebook app ict coding video online software ai',
  collaboration_groups: 'group team pair collaborat partner cooperat together peer',
  real_world_audience: 'audience publish exhibit communit authentic present showcase industry real',
  time_pacing: 'time pace pacing minute schedul timetable timer',
  classroom_climate:
    'behaviour behavior routine climate wellbeing manage expectation calm transition',
  next_steps: 'next step action follow agenda minutes',
  confidence_feelings: 'confiden worr stress nervous feel overwhelm',
  coaching_relationship: 'coach norm agreement mentor partnership meeting',
};

const starts = Object.entries(WORD_STARTS).flatMap(([focus, words]) =>
  words.split(' ').map((start) => ({ start, focus: focus as FocusArea })),
);

/** How often the words of a text point to each focus area; an area they never name is absent. */
export function countFocusWords(text: string): Map<FocusArea, number> {
  const counts = new Map<FocusArea, number>();
  for (const word of significantWords(text)) {
    for (const { start, focus } of starts) {
      const whole = start.length <= 3;
      if (whole ? word === start : word.startsWith(start)) {
        counts.set(focus, (counts.get(focus) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** The different words of a text, in lower case; enough of a long one to know what it is about. */
function significantWords(text: string): Set<string> {
  return new Set(
    text
      .slice(0, 2_000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{2,}/gu) ?? [],
  );
}
