// Control characters have no place in a question, and editors drop them or break on them. Tab and newline stay.
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** The text as it may enter a page: one kind of newline, no control characters; in one line where only one fits. */
export function shapeText(text: string, singleLine: boolean): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(CONTROLS, '');
  if (!singleLine) return clean;
  return clean
    .replace(/^\n+|\n+$/g, '')
    .replace(/[ \t]*\n\s*/g, ' ')
    .replaceAll('\t', ' ');
}

/**
 * Whether the text fits a field. `maxLength` is -1 when there is none (HTML, 4.10.5.3.1); it counts UTF-16
 * units, and existing content may already exceed it.
 */
export function fitsLength(
  field: { maxLength: number; length: number; selected: number },
  text: string,
): boolean {
  return field.maxLength < 0 || field.length - field.selected + text.length <= field.maxLength;
}
