import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyse as analyseExpression } from 'scslre';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { analyseWith } from '../../../utils/wording/analyse';
import { readSentence } from '../../../utils/wording/read-sentence';

const folder = join(import.meta.dirname, '../../../utils/wording');

function listExpressions(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const expressions = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('weights.ts'))
  .flatMap((name) => listExpressions(join(folder, name)));

describe('work of the analyser', () => {
  it.each([...new Set(expressions)])('cannot backtrack out of hand in %s', (literal) => {
    const end = literal.lastIndexOf('/');
    const reports = analyseExpression({
      source: literal.slice(1, end),
      flags: literal.slice(end + 1),
    }).reports.filter(({ exponential, type }) => exponential || type !== 'Move');
    expect(reports).toEqual([]);
  });

  it.each([
    ['sentences', 'You should use a timer to help them settle. '],
    ['one long line', 'you should maybe always really just '],
    ['open quotes', '"so he said '],
    ['apostrophes', "'twas 'an' "],
    ['stops', '...?!'],
    ['numbers', '1. 2.5 '],
    ['letters', 'aaaaaaaaaaaaaaaaaaaa'],
  ])('grows with the text alone: %s', (_, piece) => {
    const count = (size: number): number => {
      let read = 0;
      analyseWith(
        piece.repeat(Math.ceil(size / piece.length)).slice(0, size),
        {},
        (text, options) => {
          read += text.length;
          return readSentence(text, options);
        },
      );
      return read;
    };
    expect(count(20_000)).toBeLessThanOrEqual(20_000);
    expect(count(20_000)).toBeLessThanOrEqual(count(5_000) * 4 + 1200);
  });
});
