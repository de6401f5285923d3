import { join } from 'node:path';
import { expect } from 'vitest';
import {
  closePopup,
  pressEnterInPopup,
  pressShortcut,
  readPopup,
} from '../../../support/firefox-popup';
import { launchFirefox, type Firefox } from '../../../support/firefox';
import { grantSites } from '../../../support/firefox-sites';
import { servePlaces } from '../serve-places';
import type { Place } from '../place-list';
import type { PlaceBrowser, PlaceTab, Told } from '../try-place';

const BUILT = join(import.meta.dirname, '../../../../.output');
const SAID = /Inserted|[Cc]opied/;

type FirefoxTab = Omit<PlaceTab, 'press'> & {
  /** Presses real keys where the focus is; without a place, in the top document. */
  press: (keys: string, place?: Place) => Promise<void>;
  openPalette: () => Promise<void>;
  isPaletteOpen: () => Promise<boolean>;
};

export type FirefoxPlaces = Omit<PlaceBrowser, 'visit'> & {
  visit: (page: string) => Promise<FirefoxTab>;
  /** Lets the extension into both sites for good, as a coach does who switches them on. */
  switchOn: () => Promise<void>;
  close: () => Promise<void>;
};

/** The built extension in Firefox, and the hand-made pages of `tests/pages/places` on two sites. */
export async function openFirefoxPlaces(): Promise<FirefoxPlaces> {
  const [firefox, served] = await Promise.all([launchFirefox(), servePlaces()]);
  const addon = await firefox.install(join(BUILT, 'firefox-mv3'));
  return {
    popupTakesFocus: true,
    // It opens none while its toolbar is away.
    hasPopup: ({ fullscreenBy }) => fullscreenBy === undefined,
    visit: async (page) => {
      await firefox.navigate(served.url(page));
      return toTab(firefox);
    },
    readClipboard: async () => {
      await firefox.navigate(served.url('field'));
      await firefox.execute(() => document.querySelector<HTMLTextAreaElement>('#ed')?.select());
      await firefox.execute(() => document.querySelector<HTMLElement>('#ed')?.focus());
      await firefox.press('Control+v');
      return firefox.execute(() => document.querySelector<HTMLTextAreaElement>('#ed')?.value ?? '');
    },
    switchOn: () => grantSites(firefox, addon),
    close: async () => {
      await firefox.close();
      await served.close();
    },
  };
}

function toTab(firefox: Firefox): FirefoxTab {
  const within = <R>({ frame }: Partial<Place> = {}, act: () => Promise<R>) =>
    frame === undefined ? act() : firefox.inFrame(frame, act);
  return {
    async enter(place) {
      const { fullscreenBy, frame, field = '#ed' } = place;
      if (fullscreenBy !== undefined) {
        await click(firefox, fullscreenBy);
        await expect
          .poll(() => firefox.execute(() => document.fullscreenElement !== null))
          .toBe(true);
      }
      await within(place, () => click(firefox, field));
      if (frame !== undefined) {
        await expect.poll(() => firefox.execute(hasFocus, frame)).toBe(true);
      }
      await within(place, () => firefox.press('End'));
    },
    read: (place) => within(place, () => firefox.execute(readModel, place.field ?? '#ed')),
    press: (keys, place) => within(place, () => firefox.press(keys)),
    openPalette: () => openPalette(firefox),
    isPaletteOpen: async () => (await look(firefox)).open,
    insertFromPalette: () => insertFromPalette(firefox),
    insertFromPopup: () => insertFromPopup(firefox),
    // The next visit takes the same tab; a popup that is still open would keep the focus.
    close: () => closePopup(firefox),
  };
}

async function click(firefox: Firefox, selector: string): Promise<void> {
  const { x, y } = await firefox.execute((wanted) => {
    const roots = [...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot);
    const element = [document, ...roots].map((root) => root?.querySelector(wanted)).find(Boolean);
    element?.scrollIntoView({ block: 'center' });
    const box = element?.getBoundingClientRect() ?? new DOMRect();
    return {
      x: Math.round(box.left + box.width / 2),
      y: Math.round(box.top + Math.min(box.height, innerHeight) / 2),
    };
  }, selector);
  await firefox.click(x, y);
}

async function openPalette(firefox: Firefox): Promise<void> {
  await pressShortcut(firefox, 'Q');
  await expect.poll(() => look(firefox)).toMatchObject({ open: true });
}

async function insertFromPalette(firefox: Firefox): Promise<Told> {
  await openPalette(firefox);
  await firefox.type('goal');
  await expect.poll(() => look(firefox)).toMatchObject({ words: 'goal', busy: false });
  const { chosen: question } = await look(firefox);
  await firefox.press('Enter');
  await expect.poll(async () => (await look(firefox)).said).toMatch(SAID);
  return { question, said: (await look(firefox)).said };
}

async function insertFromPopup(firefox: Firefox): Promise<Told> {
  await pressShortcut(firefox, 'Y');
  await expect.poll(() => readPopup(firefox, '.question-card:focus .question-text')).not.toBe('');
  const question = await readPopup(firefox, '.question-text');
  await pressEnterInPopup(firefox);
  const read = () => readPopup(firefox, '.meeting-foot [role=status]');
  await expect.poll(read).toMatch(SAID);
  const said = await read();
  await closePopup(firefox);
  return { question, said };
}

/** What a person sees of the extension's UI in the page. */
function look(firefox: Firefox) {
  return firefox.executeWithAccess(() => {
    type Privileged = Element & { openOrClosedShadowRoot: ShadowRoot | null };
    const roots = [...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot);
    const host = [document, ...roots]
      .map((root) => root?.querySelector<Privileged>('[data-name=good-question-host]'))
      .find(Boolean);
    const root = host?.openOrClosedShadowRoot;
    const text = (selector: string) => root?.querySelector(selector)?.textContent ?? '';
    return {
      open: Boolean(root?.querySelector('.palette')),
      words: root?.querySelector('input')?.value ?? '',
      busy: Boolean(root?.querySelector('[aria-busy=true]')),
      chosen: text('[aria-selected=true] span'),
      said: text('.toast [role=status]'),
    };
  });
}

function hasFocus(selector: string): boolean {
  return document.activeElement === document.querySelector(selector);
}

function readModel(selector: string): string {
  const { getModel } = window as unknown as { getModel?: () => string };
  const element = document.querySelector<HTMLElement & { value?: string }>(selector);
  return getModel?.() ?? element?.value ?? element?.innerText ?? '';
}
