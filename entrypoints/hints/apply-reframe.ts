import { i18n } from '#i18n';
import { describeInsertion } from '../../utils/i18n/outcome-text';
import type { PageAgent } from '../../utils/page/agent';
import { copyFromPage } from '../../utils/page/clipboard';
import { addHost } from '../../utils/page/host';
import { getPasteKey, reportInsertion } from '../../utils/page/insert-report';
import type { Found } from './page-hints';

/** Puts a question in the sentence's place, where the page's own undo takes it back, and says what became of it. */
export async function applyReframe(
  agent: PageAgent,
  { editor, hint }: Found,
  question: string,
): Promise<void> {
  // The text may have moved since the hint was found; the sentence is looked for where it stands now.
  const text = agent.engine.readPassage(editor)?.text ?? '';
  const start = text.slice(hint.start).startsWith(hint.sentence)
    ? hint.start
    : text.indexOf(hint.sentence);
  const part = { start, end: start + hint.sentence.length, text: hint.sentence };
  const outcome =
    start < 0
      ? ({ status: 'failed', reason: 'refused' } as const)
      : await agent.engine.replacePart(editor, part, question);
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
