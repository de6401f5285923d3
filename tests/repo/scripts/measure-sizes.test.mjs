import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { measureSizes } from '../../../scripts/checks/measure-sizes.mjs';

let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sizes-'));
  mkdirSync(join(folder, 'chunks'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name, content) {
  writeFileSync(join(folder, name), content);
  return gzipSync(content, { level: 9 }).length;
}

it('counts a page’s script with what it imports, each file once, and its styles', async () => {
  write('popup.html', '<script src="/chunks/popup.js"></script><link href="/popup.css">');
  const popup = write('chunks/popup.js', 'import{a}from"./shared.js";import"./more.js";a()');
  const more = write('chunks/more.js', 'import "./shared.js"; import("./later.js")');
  const shared = write('chunks/shared.js', 'export const a=1');
  write('chunks/later.js', 'late()');
  const css = write('popup.css', 'p{color:red}');
  const background = write('background.js', 'listen()');

  expect(await measureSizes(folder)).toEqual({
    'background js': background,
    'popup js': popup + more + shared,
    'popup css': css,
  });
});
