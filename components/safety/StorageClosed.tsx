import { i18n } from '#i18n';

export type ClosedProps = {
  /** The last copy, with an address to save it from; undefined when there is none. */
  copy: { at: number; count: number; name: string; url: string } | undefined;
  onTryAgain: () => void;
};

const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** What a surface shows when the browser cannot open the extension's storage: what happened, what is safe, what to do. */
export function StorageClosed({ copy, onTryAgain }: ClosedProps) {
  const places: [string, string] = [i18n.t('options.data'), i18n.t('backup.choose')];
  return (
    <div class="closed">
      <h1>{i18n.t('closed.title')}</h1>
      <p>{i18n.t('closed.what')}</p>
      <button type="button" class="button" data-weight="line" onClick={onTryAgain}>
        {i18n.t('closed.again')}
      </button>
      {copy ? (
        <>
          <p>{i18n.t('closed.copy', copy.count, [String(copy.count), moment.format(copy.at)])}</p>
          <a class="button" data-weight="main" href={copy.url} download={copy.name}>
            {i18n.t('closed.save')}
          </a>
          <p>{i18n.t('closed.steps', places)}</p>
        </>
      ) : (
        <p>{i18n.t('closed.none', places)}</p>
      )}
    </div>
  );
}
