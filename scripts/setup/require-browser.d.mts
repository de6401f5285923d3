/** The path of a Chromium-family browser, installed first where Debian's may be. */
export function requireChromium(): Promise<string>;
