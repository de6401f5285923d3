import { describe, expect, it } from 'vitest';
import { createArea } from '../../../utils/storage/area';
import { createDrafts } from '../../../utils/storage/drafts';
import { createFakeStorage } from '../../support/fake-storage';

function setUp() {
  const fake = createFakeStorage();
  return { fake, drafts: createDrafts(createArea(fake.open())) };
}
const draft = { text: 'They wai', kind: 'observation', stemId: 'pb-01', at: 5 } as const;

describe('a draft', () => {
  it('comes back as it was written', async () => {
    const { drafts } = setUp();
    await drafts.write('popup:note', draft);
    expect(await drafts.read('popup:note')).toEqual(draft);
    expect(await drafts.read('panel:note')).toBeUndefined();
  });

  it('is with the browser before the tick ends, so that the page may die', async () => {
    const { fake, drafts } = setUp();
    void drafts.write('popup:note', draft);
    expect(fake.calls).toMatchObject([{ operation: 'set', keys: ['draft:popup:note'] }]);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(await drafts.read('popup:note')).toEqual(draft);
  });

  it('keeps text longer than a note may be: it is not for a draft to lose it', async () => {
    const { drafts } = setUp();
    const text = 'x'.repeat(50_000);
    await drafts.write('popup:note', { text, at: 5 });
    expect((await drafts.read('popup:note'))?.text).toBe(text);
  });

  it('is gone when emptied or discarded', async () => {
    const { drafts } = setUp();
    await drafts.write('popup:note', draft);
    await drafts.write('popup:note', { text: '', at: 6 });
    expect(await drafts.read('popup:note')).toBeUndefined();
    await drafts.write('popup:note', draft);
    await drafts.discard('popup:note');
    expect(await drafts.read('popup:note')).toBeUndefined();
  });

  it.each([
    ['text', 'x'],
    ['no text', { at: 1 }],
    ['an unknown kind', { text: 'x', kind: 'advice', at: 1 }],
  ])('is none when what is stored is or has %s', async (_what, stored) => {
    const { fake, drafts } = setUp();
    fake.plant({ 'draft:popup:note': stored });
    expect(await drafts.read('popup:note')).toBeUndefined();
  });

  it('reports a write that failed', async () => {
    const { fake, drafts } = setUp();
    fake.failNext('set', new Error('Resource::kQuotaBytes quota exceeded'));
    await expect(drafts.write('popup:note', draft)).rejects.toThrow('quota');
  });
});
