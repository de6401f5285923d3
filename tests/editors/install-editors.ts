import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;

/** Installs the editors when they are not there yet; takes a minute the first time. */
export function installEditors(): void {
  if (existsSync(join(here, 'node_modules/esbuild'))) return;
  execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: here, stdio: 'inherit', shell: true });
}
