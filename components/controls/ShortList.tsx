import { i18n } from '#i18n';

const SHOWN = 20;

type Props = { items: readonly string[]; class?: string };

/** The first twenty of a list, and how many more there are; nothing for none. */
export function ShortList({ items, class: name }: Props) {
  if (items.length === 0) return null;
  const more = items.length - SHOWN;
  return (
    <ul class={name}>
      {items.slice(0, SHOWN).map((item, index) => (
        <li key={index}>{item}</li>
      ))}
      {more > 0 && <li>{i18n.t('pack.more', more)}</li>}
    </ul>
  );
}
