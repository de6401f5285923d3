import { describeInsertion } from '../../utils/i18n/outcome-text';
import { send } from '../../utils/messaging/send';
import type { PaletteQuestion } from '../../utils/models/palette';
import type { PageAgent } from '../../utils/page/agent';
import { copyFromPage } from '../../utils/page/clipboard';
import type { Host } from '../../utils/page/host';
import { getPasteKey, reportInsertion, reportObstacle } from '../../utils/page/insert-report';
import type { InsertReport } from '../../utils/models/insert-report';
import type { Target } from './target';

type Use = { target: Target; host: Host; close: () => void; question: PaletteQuestion };

/** Closes the palette and inserts once; without a caret it copies. Says what became of it. */
export async function placeQuestion(agent: PageAgent, use: Use): Promise<void> {
  const { target, host, close, question } = use;
  const { caret, obstacle } = target;
  const pasteKey = getPasteKey(navigator);
  let report: InsertReport;
  if (caret) {
    close();
    const outcome = await agent.engine.insertText(caret, question.text);
    const copied = outcome.status === 'failed' && (await copyAfterwards(question.text));
    report = reportInsertion(outcome, copied, pasteKey);
  } else {
    // Copied while the palette still has the focus: the clipboard is closed to a page without it.
    const copied = await copyFromPage(host.root, question.text);
    close();
    report = reportObstacle(obstacle ?? 'no-field', copied, pasteKey);
  }
  agent.showToast({ text: describeInsertion(report, question.text).text });
  if (report.kind !== 'failed') await send('useQuestion', { stemId: question.id });
}

async function copyAfterwards(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
