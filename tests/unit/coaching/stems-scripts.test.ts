import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { builtinStems } from '../../../utils/coaching/builtin-stems';

const run = (script: string, input = '') => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [`scripts/${script}.mjs`], {
    input,
    encoding: 'utf8',
  });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
};

it('lists the library as JSON lines with all facets', { timeout: 60_000 }, () => {
  expect(run('stems-list')).toEqual(builtinStems);
});

it('answers each situation, and a malformed one with what is wrong', { timeout: 60_000 }, () => {
  const lines = [
    '{"phase":"prepare","conversation":"planning","limit":1}',
    '{"phase":',
    '',
    '{"phase":"lunch","conversation":"planning"}',
    '{"phase":"assess","conversation":"norming"}',
  ];
  expect(run('stems-suggest', lines.join('\r\n'))).toEqual([
    {
      line: 1,
      suggestions: [
        {
          id: expect.stringMatching(/^probe-options-/) as string,
          text: expect.any(String) as string,
          reasons: expect.arrayContaining([{ id: 'phase', phase: 'prepare' }]) as unknown,
        },
      ],
    },
    { line: 2, error: expect.stringContaining('not JSON') as string },
    { line: 4, error: expect.stringContaining('"lunch"; it must be one of assess') as string },
    { line: 5, suggestions: expect.any(Array) as unknown },
  ]);
});
