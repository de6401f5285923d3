import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'brave-browser',
  'brave',
  'microsoft-edge',
  'msedge',
];
const MAC_APPS = ['Chromium', 'Google Chrome', 'Brave Browser', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function inPath(commands, env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function inMacApps(names) {
  return names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
}

function inWindowsPrograms(programs, env) {
  const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
  return programs.flatMap((parts) => folders.map((folder) => join(folder, ...parts)));
}

/** The path of a Chromium-family browser; CHROMIUM_PATH wins when it is set, even when it is wrong. */
export function findChromium(env = process.env, platform = process.platform) {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH;
  const extra = {
    darwin: () => inMacApps(MAC_APPS),
    win32: () => inWindowsPrograms(WINDOWS_PROGRAMS, env),
  }[platform];
  return [...inPath(COMMANDS, env), ...(extra?.() ?? [])].find(isProgram);
}

/** The path of a Firefox; FIREFOX_PATH wins when it is set. */
export function findFirefox(env = process.env, platform = process.platform) {
  if (env.FIREFOX_PATH) return env.FIREFOX_PATH;
  const extra = {
    darwin: () => ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: () => inWindowsPrograms([['Mozilla Firefox', 'firefox.exe']], env),
  }[platform];
  return [...inPath(['firefox-esr', 'firefox'], env), ...(extra?.() ?? [])].find(isProgram);
}
