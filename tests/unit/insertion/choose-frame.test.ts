import { describe, expect, it } from 'vitest';
import { chooseFrame } from '../../../utils/insertion/choose-frame';
import type { FocusReport } from '../../../utils/insertion/describe-focus';

type Report = Pick<FocusReport, 'hasEditor' | 'reason' | 'path' | 'focusPath'>;

const editor = (path: number[]): Report => ({ hasEditor: true, path, focusPath: path });
const noField = (path: number[]): Report => ({
  hasEditor: false,
  reason: 'no-field',
  path,
  focusPath: path,
});
const blocked = (path: number[], focusPath: number[] | undefined): Report => ({
  hasEditor: false,
  reason: 'unreachable-frame',
  path,
  focusPath,
});

describe('choosing the frame to insert in', () => {
  it('takes the top frame when it sees the editor, also in a child of its own origin', () => {
    const top = editor([]);
    expect(chooseFrame([editor([0]), top, editor([1])])).toBe(top);
  });

  it('follows the focus through frames of other origins', () => {
    const target = editor([1, 0]);
    expect(chooseFrame([blocked([], [1]), editor([0]), blocked([1], [1, 0]), target])).toBe(target);
  });

  it('ignores a field left behind in a frame that no longer has the focus', () => {
    expect(chooseFrame([noField([]), editor([0])])).toBeUndefined();
  });

  it('chooses nothing when the frame with the focus could not be asked', () => {
    expect(chooseFrame([blocked([], [2]), editor([0]), editor([1])])).toBeUndefined();
    expect(chooseFrame([blocked([], undefined), editor([0])])).toBeUndefined();
    expect(chooseFrame<Report>([])).toBeUndefined();
  });

  it('comes to an end when reports contradict each other', () => {
    expect(chooseFrame([blocked([], [0]), blocked([0], [])])).toBeUndefined();
  });
});
