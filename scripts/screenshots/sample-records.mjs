const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ruth = 'sample-ruth';
const jonas = 'sample-jonas';

function createPartner(id, alias, cycle, createdAt) {
  const fields = { partnerId: id, focus: [], startedAt: createdAt, ...cycle };
  return [
    { kind: 'partner', id, fields: { alias, active: true, createdAt } },
    { kind: 'cycle', id: `${id}-cycle`, fields },
  ];
}

/** Entries from the oldest to the newest; ids sort by age, as the product's own do. */
function createEntries(kind, entries) {
  return entries.map(({ partnerId, ...fields }, i) => ({
    kind,
    id: `sample-${kind}-${String(i).padStart(2, '0')}`,
    fields: { partnerId, cycleId: `${partnerId}-cycle`, ...fields },
  }));
}

/** What a coach has after two weeks with two partners, for pictures. `url` is the planning document's. */
export function createSampleRecords(now, url) {
  const page = { url, title: 'Term 4 planning: fractions, Year 5' };
  const note = { visibility: 'private' };
  return [
    ...createPartner(
      jonas,
      'J. (Year 5)',
      { goal: 'Hear what quiet students think before the lesson moves on', phase: 'assess' },
      now - 15 * DAY,
    ),
    ...createPartner(
      ruth,
      'Ruth',
      { goal: 'Know what every group understood, and not only the fast pair', phase: 'prepare' },
      now - 14 * DAY,
    ),
    ...createEntries('note', [
      {
        ...{ ...note, kind: 'observation', partnerId: jonas, at: now - 6 * DAY },
        text: 'Four of twenty-six spoke in the first ten minutes. Two of them twice.',
      },
      {
        ...{ ...note, kind: 'student_voice', partnerId: ruth, at: now - 3 * DAY, ...page },
        text: 'Bigger, because there are two of them.',
        quote: 'Mina wrote ²⁄₄ = ½ on her slip and then told me that two quarters is bigger',
      },
      {
        ...{ ...note, kind: 'partner_words', partnerId: ruth, at: now - 26 * HOUR },
        text: 'The slip was right. I had ticked it.',
      },
      {
        ...{ ...note, kind: 'next_step', partnerId: ruth, at: now - 2 * HOUR },
        text: 'Ruth sits with group 5 on Thursday and only writes down what they say.',
      },
    ]),
    ...createEntries('prompt', [
      {
        ...{ partnerId: ruth, phase: 'prepare', at: now - HOUR },
        text: 'What would you hear or see that tells you group 5 has understood?',
      },
    ]),
    {
      kind: 'setting',
      id: 'setting-now',
      fields: { partnerId: ruth, phase: 'prepare', conversation: 'planning' },
    },
  ];
}
