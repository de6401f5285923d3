import { expect, it } from 'vitest';
import { createWordingChoice } from '../../../utils/models/wording-choice';
import { describeWording, type WordingSettings } from '../../../utils/records/wording-settings';

function start(stored = describeWording()) {
  let now: WordingSettings = stored;
  let tell = () => undefined as unknown;
  const model = createWordingChoice({
    read: () => Promise.resolve(now),
    subscribe: (listener) => {
      tell = listener;
      return () => undefined;
    },
    save: (changed) => {
      now = { ...now, ...changed };
      return Promise.resolve({ ok: true });
    },
  });
  return {
    model,
    tell: () => tell(),
    set: (changed: Partial<WordingSettings>) => (now = { ...now, ...changed }),
  };
}

it('switches a site on and off and leaves the others', async () => {
  const { model } = start({ ...describeWording(), sites: ['https://a.example/*'] });
  await model.load();
  await model.setSite('https://b.example/*', true);
  await model.setSite('https://a.example/*', false);
  expect(model.settings.value.sites).toEqual(['https://b.example/*']);
});

it('follows what another surface chooses', async () => {
  const { model, tell, set } = start();
  await model.load();
  set({ strength: 'off' });
  tell();
  await Promise.resolve();
  await Promise.resolve();
  expect(model.settings.value.strength).toBe('off');
});

it('starts the look-back afresh, and goes back to the start before it', async () => {
  const { model } = start();
  await model.load();
  const first = await model.startAfresh(5);
  const second = await model.startAfresh(9);
  expect(model.settings.value.lookBackSince).toBe(9);
  expect(await second.undo()).toEqual({ ok: true });
  expect(model.settings.value.lookBackSince).toBe(5);
  await first.undo();
  expect(model.settings.value.lookBackSince).toBeNull();
});

it('shows nothing as chosen that was not stored', async () => {
  const model = createWordingChoice({
    read: () => Promise.resolve(describeWording()),
    subscribe: () => () => undefined,
    save: () => Promise.resolve({ ok: false, reason: 'storage-full' }),
  });
  expect(await model.save({ strength: 'off' })).toEqual({ ok: false, reason: 'storage-full' });
  expect(model.settings.value.strength).toBe('standard');
});
