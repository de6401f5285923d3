import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findChromium, findFirefox } from '../../../scripts/setup/find-browser.mjs';

let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'a browser-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function addProgram(name) {
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
}

it('finds a browser in a folder of the path, Chromium before Chrome', () => {
  const chrome = addProgram('google-chrome');
  const env = { PATH: ['', 'nowhere', folder].join(delimiter) };
  expect(findChromium(env, 'linux')).toBe(chrome);
  const chromium = addProgram('chromium');
  expect(findChromium(env, 'linux')).toBe(chromium);
});

it('takes CHROMIUM_PATH and FIREFOX_PATH before all others', () => {
  addProgram('chromium');
  const env = { PATH: folder, CHROMIUM_PATH: 'mine', FIREFOX_PATH: 'mine too' };
  expect(findChromium(env, 'linux')).toBe('mine');
  expect(findFirefox(env, 'linux')).toBe('mine too');
});

it('finds none where there is none, and does not take a folder for a program', () => {
  mkdirSync(join(folder, 'chromium'));
  expect(findChromium({ PATH: folder }, 'linux')).toBeUndefined();
});

it('finds Edge among the programs of Windows', () => {
  mkdirSync(join(folder, 'Microsoft', 'Edge', 'Application'), { recursive: true });
  const edge = addProgram(join('Microsoft', 'Edge', 'Application', 'msedge.exe'));
  expect(findChromium({ PATH: '', 'ProgramFiles(x86)': folder }, 'win32')).toBe(edge);
});
