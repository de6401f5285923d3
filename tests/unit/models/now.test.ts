import { expect, it } from 'vitest';
import { createNow } from '../../../utils/models/now';
import { EMPTY_VIEW } from '../../../utils/records/now-view';

it('shows a switch at once and then what was stored', async () => {
  let stored = EMPTY_VIEW;
  const now = createNow({
    read: () => Promise.resolve(stored),
    subscribe: () => () => undefined,
    switchTo: () => {
      stored = { ...stored, now: { ...stored.now, phase: 'prepare' } };
      return Promise.resolve();
    },
    addPartner: () => Promise.resolve({ ok: true }),
  });
  await now.load();
  now.switchTo({ phase: 'implement' });
  expect(now.view.value.now).toMatchObject({ phase: 'implement', conversation: 'observation' });
  await new Promise((resolve) => setTimeout(resolve));
  expect(now.view.value.now.phase).toBe('prepare');
});
