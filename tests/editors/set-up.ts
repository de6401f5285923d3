import { execFileSync } from 'node:child_process';
import { installEditors } from './install-editors';

/** Installs the editors when they are not there yet, and bundles their pages. */
export default function setUp(): void {
  installEditors();
  execFileSync(process.execPath, ['build.mjs'], { cwd: import.meta.dirname, stdio: 'inherit' });
}
