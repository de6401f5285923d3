import { spawn } from 'node:child_process';
import { projectRoot } from './project-root.mjs';

/**
 * Runs a program in the checkout to its end. Resolves to `{ code, output }` and never rejects:
 * a program that cannot be started has code 127. With `show` the output goes to the terminal instead.
 */
export function runCommand(file, args, { show = false, env = process.env, shell = false } = {}) {
  return new Promise((resolve) => {
    const stdio = show ? 'inherit' : ['ignore', 'pipe', 'pipe'];
    const child = spawn(file, args, { cwd: projectRoot, env, stdio, shell });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs npm, the same one that started us when there is one. */
export function runNpm(args, options = {}) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('npm-cli.js')) return runCommand(process.execPath, [cli, ...args], options);
  // On Windows npm is a batch file, which Node starts only through a shell.
  return runCommand('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** The last lines of a program's output: enough to see why it stopped. */
export function lastLines(output, count = 20) {
  return output.trimEnd().split('\n').slice(-count).join('\n');
}
