const LISTS = ['focus', 'askedStemIds', 'favouriteIds', 'hiddenIds'];
const TEXTS = ['pageTitle', 'selection'];
const STANCES = ['coach', 'collaborate', 'consult'];

/** Reads one line of JSON into a situation; throws an error that says what is wrong with it. */
export function readSituation(line, { PHASES, CONVERSATIONS, FOCUS_AREAS }) {
  const situation = parse(line);
  mustBeOneOf(situation, 'phase', PHASES);
  mustBeOneOf(situation, 'conversation', CONVERSATIONS);
  if (situation.stance !== undefined) mustBeOneOf(situation, 'stance', STANCES);
  for (const name of LISTS) must(situation, name, isListOfTexts, 'a list of texts');
  for (const name of TEXTS) must(situation, name, (value) => typeof value === 'string', 'a text');
  must(situation, 'hasGoal', (value) => typeof value === 'boolean', 'true or false');
  must(
    situation,
    'askedInThisTalk',
    (value) => Number.isInteger(value) && value >= 0,
    'a number from 0',
  );
  const strange = situation.focus?.find((area) => !FOCUS_AREAS.includes(area));
  if (strange !== undefined)
    throw new Error(
      `focus ${JSON.stringify(strange)} is unknown; known are ${FOCUS_AREAS.join(', ')}`,
    );
  return situation;
}

function parse(line) {
  let value;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`not JSON: ${error.message}`, { cause: error });
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new Error('not a JSON object');
  }
  return value;
}

function mustBeOneOf(situation, name, known) {
  if (!known.includes(situation[name])) {
    const given = JSON.stringify(situation[name]) ?? 'missing';
    throw new Error(`${name} is ${given}; it must be one of ${known.join(', ')}`);
  }
}

function must(situation, name, isFit, what) {
  const value = situation[name];
  if (value !== undefined && !isFit(value)) throw new Error(`${name} must be ${what}`);
}

function isListOfTexts(value) {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
