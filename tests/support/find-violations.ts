import axe from 'axe-core';
import type { Page } from 'playwright-core';

const MEDIA = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

/** What axe objects to by WCAG 2.2 AA, target size included, in light, dark and forced colours; empty is well. */
export async function findViolations(surface: Page): Promise<string[]> {
  await surface.evaluate(axe.source);
  const found: string[] = [];
  for (const media of MEDIA) {
    await surface.emulateMedia(media);
    const violations = await surface.evaluate(async () => {
      const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
      const { violations } = await run({ rules: { 'target-size': { enabled: true } } });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${String(target)} ${failureSummary}`),
      );
    });
    const { colorScheme, forcedColors } = media;
    found.push(...violations.map((one) => `${colorScheme} ${forcedColors} ${one}`));
  }
  return found;
}
