// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findPosition } from '../../../utils/insertion/text-position';

function makeParagraphs(...lines: string[]): HTMLElement {
  const root = document.createElement('div');
  for (const line of lines) {
    const paragraph = document.createElement('p');
    paragraph.append(line);
    root.append(paragraph);
  }
  return root;
}

describe('finding a place in text again', () => {
  it('counts through the text nodes', () => {
    const root = makeParagraphs('Hello', 'world');
    expect(findPosition(root, 7)).toEqual({ node: root.lastChild?.firstChild, offset: 2 });
  });

  it('stays at the end of the node before, where a caret would be', () => {
    const root = makeParagraphs('Hello', 'world');
    expect(findPosition(root, 5)).toEqual({ node: root.firstChild?.firstChild, offset: 5 });
  });

  it('goes to the end when the text has become shorter', () => {
    const root = makeParagraphs('Hi');
    expect(findPosition(root, 99)).toEqual({ node: root.firstChild?.firstChild, offset: 2 });
    const empty = document.createElement('div');
    expect(findPosition(empty, 3)).toEqual({ node: empty, offset: 0 });
  });
});
