import { i18n } from '#i18n';

/**
 * Lets a surface in a page speak on after the extension was updated under it. The browser then answers nothing more
 * there (Chromium: “Extension context invalidated”), so what was said before is said again from here; what never was
 * falls back on the words that were to be filled in.
 */
export function outliveUpdate(): void {
  const said = new Map<string, string>();
  const ask: (...asked: unknown[]) => string = i18n.t;
  const t = (...asked: unknown[]) => {
    const key = JSON.stringify(asked);
    try {
      const text = ask(...asked);
      said.set(key, text);
      return text;
    } catch {
      return said.get(key) ?? asked.slice(1).flat().join(' ');
    }
  };
  Object.assign(i18n, { t });
}
