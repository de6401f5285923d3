/** What a telling sentence is about once the advice is taken out, in the coach's own words. */
export type Topic =
  | { kind: 'aim'; deed: string }
  | { kind: 'change'; who: string; deed: string }
  | { kind: 'start'; who: string; doing: string }
  | { kind: 'time'; clause: string }
  | { kind: 'place'; phrase: string }
  | { kind: 'thing'; phrase: string }
  | { kind: 'choice'; deed: string };
