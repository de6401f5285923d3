import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type WikiServer = { url: string; close: () => Promise<void> };

/** Starts a real TiddlyWiki server on a free port, with an empty wiki in a temporary folder. */
export async function startTiddlywiki(): Promise<WikiServer> {
  const command = join(import.meta.dirname, 'node_modules/tiddlywiki/tiddlywiki.js');
  const folder = mkdtempSync(join(tmpdir(), 'good-question-wiki-'));
  execFileSync(process.execPath, [command, folder, '--init', 'server'], { stdio: 'ignore' });
  const child = spawn(process.execPath, [command, folder, '--listen', 'host=127.0.0.1', 'port=0']);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/[\d.]+:\d+/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', () => reject(new Error(`TiddlyWiki did not start: ${said}`)));
  });
  return {
    url,
    close: async () => {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
