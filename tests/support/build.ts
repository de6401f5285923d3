import { execFileSync } from 'node:child_process';

/** Builds both extensions and the planning document, once before the tests, unless they are up to date. */
export function setup(): void {
  execFileSync(process.execPath, ['scripts/build.mjs', '--stale'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
