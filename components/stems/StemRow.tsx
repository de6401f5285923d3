import { i18n } from '#i18n';
import { fillBlanks } from '../../utils/coaching/blanks';
import type { ListedStem } from '../../utils/models/stem-filter';
import { BlankText } from './BlankText';
import { Icon } from '../controls/Icon';
import { nameFocus, nameMoveShortly, namePurpose } from '../../utils/i18n/own-words';

export type StemRowActions = {
  onFavour: (stem: ListedStem) => void;
  onHide: (stem: ListedStem) => void;
  onEdit: (stem: ListedStem) => void;
  onRemove: (stem: ListedStem) => void;
};

/** One stem of the library with what a coach can do about it. */
export function StemRow({ stem, ...on }: { stem: ListedStem } & StemRowActions) {
  const { isOwn, isHidden, isFavourite } = stem;
  const usual = fillBlanks(stem.text, {});
  const { text } = usual;
  return (
    <li class="stem-row" data-hidden={isHidden}>
      <button
        type="button"
        class="button star stem-star"
        title={i18n.t('stems.favour')}
        aria-label={i18n.t('stems.favourNamed', [text])}
        aria-pressed={isFavourite}
        onClick={() => on.onFavour(stem)}
      >
        <Icon name="star" />
      </button>
      <div class="stem-words">
        <p class="stem-text">
          <BlankText {...usual} />
        </p>
        <p class="stem-facets">{describeFacets(stem).join(' · ')}</p>
      </div>
      <div class="stem-actions">
        {isOwn && (
          <>
            <RowButton
              words={i18n.t('panel.edit')}
              label={i18n.t('stems.editNamed', [text])}
              onClick={() => on.onEdit(stem)}
            />
            <RowButton
              words={i18n.t('panel.delete')}
              label={i18n.t('stems.removeNamed', [text])}
              onClick={() => on.onRemove(stem)}
            />
          </>
        )}
        <RowButton
          words={i18n.t(isHidden ? 'stems.restore' : 'stems.hide')}
          label={i18n.t(isHidden ? 'stems.restoreNamed' : 'stems.hideNamed', [text])}
          onClick={() => on.onHide(stem)}
        />
      </div>
    </li>
  );
}

function RowButton(props: { words: string; label: string; onClick: () => void }) {
  return (
    <button
      type="button"
      class="button"
      data-weight="text"
      aria-label={props.label}
      onClick={props.onClick}
    >
      {props.words}
    </button>
  );
}

function describeFacets({ move, purpose, focus, isOwn, isHidden }: ListedStem): string[] {
  return [
    nameMoveShortly(move),
    ...(purpose ? [namePurpose(purpose)] : []),
    ...focus.map(nameFocus),
    ...(isOwn ? [i18n.t('stems.isOwn')] : []),
    ...(isHidden ? [i18n.t('stems.isHidden')] : []),
  ];
}
