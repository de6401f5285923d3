import { i18n } from '#i18n';

/**
 * Lets a surface in a page speak on after the extension was updated under it. The browser then answers nothing more
 * there (Chromium: “Extension context invalidated”), so what was said once is said again from here, and sooner; what
 * never was falls back on the words that were to be filled in.
 */
export function outliveUpdate(): void {
  const said = new Map<string, string>();
  const ask: (...asked: unknown[]) => string = i18n.t;
  const t = (...asked: unknown[]) => {
    const key = JSON.stringify(asked);
    const known = said.get(key);
    if (known !== undefined) return known;
    try {
      const text = ask(...asked);
      said.set(key, text);
      return text;
    } catch {
      return asked.slice(1).flat().join(' ');
    }
  };
  Object.assign(i18n, { t });
}
