import { cleanup } from '@testing-library/preact';
import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '../../utils/i18n/locales/en.json';

type Messages = { [key: string]: string | Messages };

function flatten(tree: Messages, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value]] : flatten(value, `${prefix}${key}_`),
  );
}

/** Plural messages are one message for the browser, with their forms in order. */
function joinPlurals(found: [string, string][]): Map<string, string> {
  const joined = new Map<string, string>();
  for (const [key, value] of found) {
    const name = key.replace(/_(?:\d+|n)$/, '');
    joined.set(name, joined.has(name) ? `${joined.get(name)} | ${value}` : value);
  }
  return joined;
}

const english = joinPlurals(flatten(messages));

/** The fake browser of unit tests has no messages; these are the ones that ship. */
beforeEach(() => {
  const getMessage = (name: string, substitutions: string | string[] = []) =>
    (english.get(name.replaceAll('.', '_')) ?? '').replace(
      /\$(\d)/g,
      (_whole, index: string) => [substitutions].flat()[Number(index) - 1] ?? '',
    );
  Object.assign(fakeBrowser.i18n, { getMessage });
});

afterEach(cleanup);
