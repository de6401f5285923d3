import { i18n } from '#i18n';
import { useRef } from 'preact/hooks';

export const PANEL_VIEWS = ['meeting', 'kept', 'practice'] as const;
export type PanelView = (typeof PANEL_VIEWS)[number];

type Props = { view: PanelView; onView: (view: PanelView) => void };

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** Turns between the meeting at hand and what was kept; arrows turn too, as in the tabs pattern of ARIA APG. */
export function PanelTabs({ view, onView }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const turn = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const { length } = PANEL_VIEWS;
    const index = (PANEL_VIEWS.indexOf(view) + step + length) % length;
    onView(PANEL_VIEWS[index] ?? view);
    list.current?.querySelectorAll('button')[index]?.focus();
  };
  return (
    <div class="panel-tabs" role="tablist" ref={list}>
      {PANEL_VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-controls={`view-${name}`}
          aria-selected={name === view}
          tabIndex={name === view ? 0 : -1}
          onClick={() => onView(name)}
          onKeyDown={turn}
        >
          {i18n.t(`panel.views.${name}`)}
        </button>
      ))}
    </div>
  );
}
