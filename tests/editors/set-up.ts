import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;

/** Installs the editors when they are not there yet, and bundles their pages. */
export default function setUp(): void {
  if (!existsSync(join(here, 'node_modules/esbuild'))) {
    execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: here, stdio: 'inherit', shell: true });
  }
  execFileSync(process.execPath, ['build.mjs'], { cwd: here, stdio: 'inherit' });
}
