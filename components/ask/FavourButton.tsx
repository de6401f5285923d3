import { i18n } from '#i18n';
import { Icon } from '../controls/Icon';

type Props = { isFavourite: boolean; keys?: string; onFavour: () => void };

/** Stars the question in view, so that it is offered earlier, or takes the star back. */
export function FavourButton({ isFavourite, keys, onFavour }: Props) {
  return (
    <button
      type="button"
      class="button star"
      title={i18n.t('stems.favour')}
      aria-label={i18n.t('stems.favour')}
      aria-pressed={isFavourite}
      aria-keyshortcuts={keys}
      onClick={onFavour}
    >
      <Icon name="star" />
    </button>
  );
}
