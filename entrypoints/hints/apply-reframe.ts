import { i18n } from '#i18n';
import { describeInsertion } from '../../utils/i18n/outcome-text';
import type { PageAgent } from '../../utils/page/agent';
import { copyFromPage } from '../../utils/page/clipboard';
import { addHost } from '../../utils/page/host';
import { getPasteKey, reportInsertion } from '../../utils/page/insert-report';
import { findPart } from './find-part';
import type { Found } from './page-hints';

/** Puts a question in the sentence's place, where the page's own undo takes it back, and says what became of it. */
export async function applyReframe(
  agent: PageAgent,
  found: Found,
  question: string,
): Promise<void> {
  const part = findPart(agent, found);
  const outcome = part
    ? await agent.engine.replacePart(found.editor, part, question)
    : ({ status: 'failed', reason: 'refused' } as const);
  if (outcome.status === 'sure') {
    agent.showToast({ text: i18n.t('hint.replaced') });
    return;
  }
  const host = addHost(document, '', document.activeElement ?? undefined);
  const copied = await copyFromPage(host.root, question);
  host.remove();
  const report = reportInsertion(outcome, copied, getPasteKey(navigator));
  agent.showToast({ text: describeInsertion(report, question).text });
}
