import { i18n } from '#i18n';
import { send } from '../../utils/messaging/send';
import type { PageAgent } from '../../utils/page/agent';
import type { Mute } from '../../utils/wording/mutes';

/** Stems that fit now, for when nothing can be made of the coach's own words. */
export async function listStems(): Promise<string[]> {
  const answer = await send('findQuestions', { words: '' });
  const questions = 'questions' in answer ? answer.questions : [];
  return questions.filter(({ move }) => move === 'probing').map(({ text }) => text);
}

/** Leaves a rule alone, says so in the page, and offers the way back. */
export async function muteInPage(agent: PageAgent, { rule, word, site }: Mute): Promise<void> {
  const scope = word === undefined ? (site === undefined ? 'always' : 'site') : 'word';
  const mute = { rule, scope, ...(word !== undefined && { word }) } as const;
  const { ok } = await send('setMute', { ...mute, isMuted: true });
  if (!ok) return;
  agent.showToast({
    text: i18n.t('hint.muted'),
    action: {
      label: i18n.t('hint.undo'),
      run: () => void send('setMute', { ...mute, isMuted: false }),
    },
  });
}
