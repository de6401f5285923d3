import { parseArgs } from 'node:util';
import { SetupProblem } from '../setup/setup-problem.mjs';

const FULL = { rounds: 7, keys: 60, idleSeconds: 10, isQuick: false };
const QUICK = { rounds: 2, keys: 30, idleSeconds: 3, isQuick: true };

/** What was asked for: `--quick`, `--rounds 20`, `--only popup,palette`, `--write`. */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      only: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const base = values.quick ? QUICK : FULL;
  const rounds = Number(values.rounds ?? base.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new SetupProblem('--rounds takes a number.');
  return { ...base, rounds, only: values.only?.split(','), isWritten: values.write };
}

/** The scenarios asked for by name; all of them when none is named. */
export function chooseScenarios(scenarios, only) {
  if (!only) return scenarios;
  const names = scenarios.map(({ name }) => name);
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new SetupProblem(`No scenario ${unknown.join(', ')}; there are ${names.join(', ')}.`);
  return scenarios.filter(({ name }) => only.includes(name));
}
