import type { PageContext } from '../../utils/coaching/situation';
import { listTyped } from '../../utils/coaching/stops';
import { describeInsertion } from '../../utils/i18n/outcome-text';
import type { Placed } from '../../utils/messaging/protocol';
import { send } from '../../utils/messaging/send';
import type { PaletteQuestion } from '../../utils/models/palette';
import type { PageAgent } from '../../utils/page/agent';
import { copyFromPage } from '../../utils/page/clipboard';
import { addHost, type Host } from '../../utils/page/host';
import { getPasteKey, reportInsertion, reportObstacle } from '../../utils/page/insert-report';
import type { InsertReport } from '../../utils/models/insert-report';
import type { Target } from './target';

type Use = {
  target: Target;
  host: Host;
  close: () => void;
  question: PaletteQuestion;
  page: PageContext;
};

/** Closes the palette and inserts once; without a caret it copies. Says what became of it. */
export async function placeQuestion(agent: PageAgent, use: Use): Promise<void> {
  const { target, host, close, question } = use;
  const { stemId } = question;
  const pasteKey = getPasteKey(navigator);
  let report: InsertReport;
  if (target.obstacle) {
    // Copied while the palette still has the focus: the clipboard is closed to a page without it.
    const copied = await copyFromPage(host.root, question.text);
    close();
    report = reportObstacle(target.obstacle, copied, pasteKey);
  } else {
    close();
    const outcome = await insert(agent, use);
    const copied = outcome.status !== 'sure' && (await copyAfterwards(question.text));
    report = reportInsertion(outcome, copied, pasteKey);
  }
  agent.showToast({ text: describeInsertion(report, question.text).text });
  if (report.kind !== 'failed' && stemId !== undefined) await send('useQuestion', { stemId });
}

async function insert(agent: PageAgent, { target, question, page }: Use): Promise<Placed> {
  const { caret, farFrame } = target;
  if (caret) return agent.engine.insertText(caret, question.text);
  const gone = { status: 'failed', reason: 'field-gone' } as const;
  if (farFrame === null) return gone;
  const named = { frameId: farFrame, questionId: question.id };
  const answer = await send('placeInFrame', { ...named, typed: listTyped(question.stops), page });
  return 'status' in answer ? answer : gone;
}

/** In a field of ours, since the editor that had the focus may have left with it. */
async function copyAfterwards(text: string): Promise<boolean> {
  const host = addHost(document, '', document.activeElement ?? undefined);
  const copied = await copyFromPage(host.root, text);
  host.remove();
  return copied;
}
