import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Every file of the project that is or could be committed, as paths from its root. */
export function listProjectFiles(): string[] {
  const output = execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], {
    encoding: 'utf8',
  });
  return output.split('\0').filter((path) => path !== '' && existsSync(path));
}
