import { describe, expect, it } from 'vitest';
import { fillBlanks } from '../../../utils/coaching/blanks';
import { builtinStems } from '../../../utils/coaching/builtin-stems';
import type { Move } from '../../../utils/coaching/taxonomy';

const spoken = builtinStems.map((stem) => ({ ...stem, said: fillBlanks(stem.text, {}).text }));
const textsOf = (move: Move) => spoken.filter((stem) => stem.move === move).map(({ said }) => said);
const wordCount = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
const unlike = (texts: string[], pattern: RegExp) => texts.filter((text) => !pattern.test(text));
const like = (texts: string[], pattern: RegExp) => texts.filter((text) => pattern.test(text));

/** What turns an invitation into advice, a verdict or a test, by the wording rules D1 to D12. */
const DIRECTIVE: [string, RegExp][] = [
  ['obligation', /\b(should|must|ought|need to|needs to|have to|has to|had better)\b/i],
  ['first-person advice', /\bI (would|suggest|recommend|advise|think|feel|believe|guess)\b/i],
  [
    'a suggestion with a question mark',
    /\b(have|had|did) you (ever |already )?(tried|try|considered?|thought|think|looked|look)\b/i,
  ],
  ['a helpful hint', /\b(would it help|why not|why don't|what if|how about|maybe|perhaps)\b/i],
  ['a "what about" idea', /\bwhat about \w+ing\b/i],
  ['why at the person', /\bwhy\b/i],
  ['a tag', /,\s*(right|isn't it|don't you|aren't you|wouldn't you)\?/i],
  ['a negative opener', /(^|\. )(isn't|don't|doesn't|shouldn't|wouldn't|couldn't|aren't|can't)\b/i],
  [
    'a verdict',
    /\b(good|great|excellent|well done|best|better|bad|poor|weak|wrong|lovely|boring|chaotic|impressive|successful|failed|fail|mistake)\b/i,
  ],
  ['an absolute', /\b(always|never fails|obviously|clearly|simply|just do)\b/i],
  ['a wondering that advises', /\bwonder(ing)? (if|whether)\b/i],
  ['two questions in one', /\?.*\?|\b(and|or) (what|how|why|when|where|which|who)\b/i],
  ['a forced choice', /\bwould you (rather|prefer) .* or\b/i],
  [
    'a named strategy',
    /\b(think-pair-share|exit ticket|jigsaw|kahoot|padlet|mini.?whiteboard|sentence starter|hinge question|gallery walk|graphic organiser|choice board)s?\b/i,
  ],
  [
    'jargon',
    /\b(scaffold|formative|summative|pedagog\w*|metacognit\w*|leverage|unpack|learnings|deep dive|data-driven|growth mindset)\b/i,
  ],
];

describe('every stem', () => {
  it.each(DIRECTIVE)('is free of %s', (_, pattern) => {
    expect(
      like(
        spoken.map(({ said }) => said),
        pattern,
      ),
    ).toEqual([]);
  });

  it('can be said in one breath', () => {
    expect(spoken.filter(({ said }) => wordCount(said) >= 25).map(({ said }) => said)).toEqual([]);
  });

  it('starts with a capital, holds no brace and ends its sentence', () => {
    const texts = spoken.map(({ said }) => said);
    expect(unlike(texts, /^[A-Z][^{}]*[.?…]$/)).toEqual([]);
    expect(like(texts, /[‘’“”"!]| {2}|\.\.\./)).toEqual([]);
  });

  it('keeps Australian spelling', () => {
    const american = /\b\w*(ize|izing|ization|avior|olor|enter)\b|\bjudgment/i;
    expect(
      like(
        spoken.map(({ said }) => said),
        american,
      ),
    ).toEqual([]);
  });

  it('holds at most two blanks, and only known ones', () => {
    for (const { text } of builtinStems) {
      const blanks = text.match(/\{[^}]*\}/g) ?? [];
      expect(blanks.length).toBeLessThanOrEqual(2);
      expect(unlike(blanks, /^\{(goal|partner|focus|students|lesson|selection)\}$/)).toEqual([]);
    }
  });
});

describe('a paraphrase', () => {
  it('is a statement about the partner without an opinion of the coach', () => {
    expect(like(textsOf('paraphrase'), /\?|\bI (think|feel|believe|wonder|would)\b/)).toEqual([]);
    expect(unlike(textsOf('paraphrase'), /\b(you|your|so|our)\b|…/i)).toEqual([]);
  });
});

describe('a clarifying question', () => {
  it('asks for one fact in at most fifteen words', () => {
    expect(
      unlike(
        textsOf('clarifying'),
        /^(Who|Whose|When|Where|Which|What|How|At what|Until when)\b.*\?$/,
      ),
    ).toEqual([]);
    expect(textsOf('clarifying').filter((text) => wordCount(text) > 15)).toEqual([]);
  });
});

describe('a probing question', () => {
  const probing = textsOf('probing');

  it('opens with what or how, at once or after a short lead', () => {
    expect(unlike(probing, /(^|, )(what|how|(in|to|at|on) what)\b[^?]*\?$/i)).toEqual([]);
  });

  it('leaves room for more than one answer', () => {
    const tentative = /\b(might|could|would|may|will)\b/i;
    const plural = /\b(?!this\b|has\b|was\b|does\b|is\b)\w{3,}s\b/i;
    const thinking =
      /\b(notic\w*|like for you|think\w*|thought|hop(e|ed|ing)|expect\w*|imagine|picture|believe|wonder|suspect|understand|assum\w*|discover\w*|found|learn\w*|see|feel|know\w*|tell|make of|compare|draws|shifted|clearer|surprised|sits|looks?)\b/i;
    const flat = probing.filter(
      (text) => ![tentative, plural, thinking].some((one) => one.test(text)),
    );
    expect(flat).toEqual([]);
    expect(like(probing, tentative).length / probing.length).toBeGreaterThan(0.5);
  });

  it('varies its beginning', () => {
    const openings = new Map<string, number>();
    for (const text of probing) {
      const opening = text.split(' ').slice(0, 2).join(' ');
      openings.set(opening, (openings.get(opening) ?? 0) + 1);
    }
    expect(openings.size).toBeGreaterThan(60);
    expect(Math.max(...openings.values()) / probing.length).toBeLessThan(0.15);
  });
});

describe('a wondering', () => {
  it('leaves an open question in the air', () => {
    const open = /^I('m| am)? (wonder|wondering|curious) (what|how|who|where|which|when)\b[^?]*\.$/;
    expect(unlike(textsOf('wondering'), open)).toEqual([]);
  });
});

describe('a permission ask', () => {
  it('can be declined', () => {
    const ask =
      /^(May (I|we)|Would you like|Is it all right|Are you (open|ready|comfortable))\b[^?]*\?$/;
    expect(unlike(textsOf('permission'), ask)).toEqual([]);
  });
});

describe('a closing', () => {
  it('asks for one next thing or for a look back on the talk', () => {
    const ask = /^(What|How|When|Where|Who|Which|With which|By when|So that)\b[^?]*\?$/;
    expect(unlike(textsOf('closing'), ask)).toEqual([]);
  });
});
