import type { Said } from '../../utils/i18n/outcome-text';

export type Status = Said & {
  /** One way back, or one next step. */
  action?: { label: string; run: () => void };
};

/** Says what has happened, once it has. The place is always there, so nothing moves when it speaks. */
export function StatusLine({ status }: { status: Status | null }) {
  return (
    <div class="status-line" data-tone={status?.tone}>
      <p role="status" aria-live="polite">
        {status?.text}
      </p>
      {status?.action && (
        <button type="button" class="button" data-weight="text" onClick={status.action.run}>
          {status.action.label}
        </button>
      )}
    </div>
  );
}
