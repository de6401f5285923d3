import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findMessageUses } from './find-message-uses';
import { listProjectFiles } from './list-project-files';

type Messages = { [key: string]: string | Messages };

const PLURAL = /^(\d+|n)$/;

function listKeys(messages: Messages, prefix = ''): string[] {
  return Object.entries(messages).flatMap(([name, value]) => {
    const isPlural = typeof value === 'object' && Object.keys(value).every((k) => PLURAL.test(k));
    if (typeof value === 'string' || isPlural) return [prefix + name];
    return listKeys(value, `${prefix}${name}.`);
  });
}

const english = JSON.parse(readFileSync('utils/i18n/locales/en.json', 'utf8')) as Messages;
const keys = listKeys(english);

const uses = listProjectFiles()
  .filter((path) => /^(entrypoints|components|utils|wxt\.config)/.test(path))
  .filter((path) => /\.(tsx?|html)$/.test(path))
  .map((path) => findMessageUses(path, readFileSync(path, 'utf8')));
const usedKeys = new Set(uses.flatMap((use) => use.keys));
const prefixes = new Set(uses.flatMap((use) => use.prefixes));

function isUsed(key: string): boolean {
  return usedKeys.has(key) || [...prefixes].some((prefix) => key.startsWith(prefix));
}

describe('the English messages', () => {
  it('hold every key that is asked for', () => {
    expect([...usedKeys].filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('hold something for the beginning of every computed key', () => {
    expect([...prefixes]).not.toContain('');
    expect([...prefixes].filter((prefix) => !keys.some((key) => key.startsWith(prefix)))).toEqual(
      [],
    );
  });

  it('hold no key that nothing asks for', () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('have names that Chromium takes, for with any other it refuses the extension', () => {
    expect(keys.filter((key) => !/^[\w.]+$/.test(key))).toEqual([]);
  });
});

describe('findMessageUses', () => {
  it('finds literal, conditional and computed keys, and names in the manifest', () => {
    const source =
      'i18n.t("a.b", [x]); i18n.t(y ? "c" : `d.${e}`); other.t("no"); const m = "__MSG_f_g__";';
    expect(findMessageUses('a.ts', source)).toEqual({
      keys: ['a.b', 'c', 'f.g'],
      prefixes: ['d.'],
    });
  });

  it('refuses a key that it cannot follow', () => {
    expect(() => findMessageUses('a.ts', 'i18n.t(key)')).toThrow('cannot be checked');
  });
});
