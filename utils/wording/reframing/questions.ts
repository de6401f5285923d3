import type { Judged } from './judged';
import type { Topic } from './topic';

/** Questions that fit a topic, the plainest first. Each leaves the how to the one who teaches. */
export function askAbout(topic: Topic): string[] {
  switch (topic.kind) {
    case 'aim':
      return [
        `How might you ${topic.deed}?`,
        `What are some ways to ${topic.deed}?`,
        `What have you noticed so far when you ${topic.deed}?`,
      ];
    case 'change':
      return [
        `What might help ${topic.who} ${topic.deed}?`,
        `What would it take for ${topic.who} to ${topic.deed}?`,
        `What has helped ${topic.who} ${topic.deed} before?`,
      ];
    case 'start':
      return [
        `What might get ${topic.who} ${topic.doing}?`,
        `What has got ${topic.who} ${topic.doing} before?`,
        `What would it look like with ${topic.who} ${topic.doing}?`,
      ];
    case 'time':
      return [...askByMoment(topic.clause), `What might matter most ${topic.clause}?`];
    case 'place':
      return [
        `What have you noticed ${topic.phrase}?`,
        `What would you like to see ${topic.phrase}?`,
        `What might matter most ${topic.phrase}?`,
      ];
    case 'thing':
      return [
        `What have you noticed about ${topic.phrase}?`,
        `What are you hoping for with ${topic.phrase}?`,
        `What options do you see for ${topic.phrase}?`,
      ];
    case 'choice':
      return [
        `What led you to ${topic.deed}?`,
        `What were you hoping for when you decided to ${topic.deed}?`,
        `What might you notice now about the choice to ${topic.deed}?`,
      ];
  }
}

/** What has not happened yet cannot be noticed. */
const askByMoment = (clause: string): string[] =>
  /^(if|once|before)/.test(clause)
    ? [`What do you hope happens ${clause}?`, `What might students need ${clause}?`]
    : [`What do you notice ${clause}?`, `What would you like to see ${clause}?`];

/** Questions that ask for what was seen where a judgement stood. */
export const askWhatWasSeen = ({ kind, phrase }: Judged): string[] =>
  kind === 'people'
    ? [
        `What did you see or hear from ${OBJECTS[phrase] ?? phrase}?`,
        `What might ${phrase} have been thinking?`,
        `What do you make of how ${phrase} responded?`,
      ]
    : [
        `What did you notice about ${phrase}?`,
        `What were you hoping for with ${phrase}?`,
        `How did students respond to ${phrase}?`,
      ];

const OBJECTS: Readonly<Record<string, string>> = { they: 'them', he: 'him', she: 'her' };
