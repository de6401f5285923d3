// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { judgeEditability } from '../../../utils/insertion/editability';
import { isInside, locateEditor } from '../../../utils/insertion/locate';

afterEach(() => document.body.replaceChildren());

function add<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  parent: Node = document.body,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  parent.appendChild(element);
  return element;
}

describe('what may be edited', () => {
  it.each(['text', 'search', 'url', 'tel', 'email', 'number', ''])(
    'is an input of type "%s"',
    (type) => {
      expect(judgeEditability(add('input', { type }))).toBe('text-field');
    },
  );

  it.each(['checkbox', 'date', 'file', 'range', 'submit'])('is no input of type "%s"', (type) => {
    expect(judgeEditability(add('input', { type }))).toBe('no-field');
  });

  it('is never a password, even a locked one', () => {
    expect(judgeEditability(add('input', { type: 'password' }))).toBe('password');
    expect(judgeEditability(add('input', { type: 'password', readonly: '' }))).toBe('password');
  });

  it('is no password that the page shows for a while, either', () => {
    for (const autocomplete of ['current-password', 'section-a new-password']) {
      expect(judgeEditability(add('input', { type: 'text', autocomplete }))).toBe('password');
    }
    expect(judgeEditability(add('input', { type: 'text', autocomplete: 'name' }))).toBe(
      'text-field',
    );
  });

  it('is no field that is read-only, disabled or inert, by itself or by what is around it', () => {
    expect(judgeEditability(add('textarea', { readonly: '' }))).toBe('read-only');
    expect(judgeEditability(add('textarea', { disabled: '' }))).toBe('read-only');
    expect(judgeEditability(add('textarea', { 'aria-readonly': 'true' }))).toBe('read-only');
    expect(judgeEditability(add('textarea', {}, add('div', { inert: '' })))).toBe('read-only');
    expect(judgeEditability(add('input', {}, add('div', { 'aria-disabled': 'true' })))).toBe(
      'read-only',
    );
  });

  it('is what is contenteditable, and not what only looks like it', () => {
    expect(judgeEditability(add('div', { contenteditable: 'true' }))).toBe('rich-text');
    expect(judgeEditability(add('div', { contenteditable: 'false' }))).toBe('read-only');
    expect(judgeEditability(add('div', { role: 'textbox' }))).toBe('no-field');
  });
});

describe('locating the editor', () => {
  it('goes down through open shadow roots', () => {
    const outer = add('div').attachShadow({ mode: 'open' });
    const inner = add('div', {}, outer).attachShadow({ mode: 'open' });
    const field = add('textarea', {}, inner);
    field.focus();
    expect(locateEditor(document)).toEqual({
      ok: true,
      editor: { doc: document, element: field, frames: [] },
    });
  });

  it('never takes our own surface for an editor', () => {
    const host = add('div');
    const field = add('input', {}, add('div', {}, host.attachShadow({ mode: 'open' })));
    field.focus();
    expect(locateEditor(document, host)).toEqual({ ok: false, reason: 'no-field' });
    expect(isInside(field, host)).toBe(true);
    expect(isInside(add('input'), host)).toBe(false);
  });

  it('says why there is nothing to insert into', () => {
    expect(locateEditor(document)).toEqual({ ok: false, reason: 'no-field' });
    add('input', { type: 'password' }).focus();
    expect(locateEditor(document)).toEqual({ ok: false, reason: 'password' });
  });
});
