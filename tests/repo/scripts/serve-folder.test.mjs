import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFolder } from '../../../scripts/planning/serve-folder.mjs';

let folder;
let server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'served-'));
  mkdirSync(join(folder, 'public'));
  writeFileSync(join(folder, 'secret.html'), 'secret');
  writeFileSync(join(folder, 'public', 'index.html'), 'plan');
  server = await serveFolder(join(folder, 'public'));
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Asks for the path as it stands; fetch would tidy it first. */
function get(path) {
  return new Promise((resolve) => {
    const { port } = new URL(server.url);
    request({ host: '127.0.0.1', port, path }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve([response.statusCode, body]));
    }).end();
  });
}

it('serves the index for a folder', async () => {
  expect(await get('/')).toEqual([200, 'plan']);
});

it.each(['/missing.js', '/../secret.html', '/..%2fsecret.html', '/%zz', '//'])(
  'does not find %s',
  async (path) => {
    expect(await get(path)).toEqual([404, 'Not found']);
  },
);
