import { addHost, type Host } from './host';

export type Toast = {
  text: string;
  action?: { label: string; run: () => void };
};

const SHOWN_MS = 5000;

let shown: Host | undefined;

/** A small confirmation in the page's corner, read out by screen readers; it leaves by itself. */
export function showToast(doc: Document, css: string, toast: Toast): void {
  shown?.remove();
  const host = addHost(doc, css, doc.activeElement ?? undefined);
  shown = host;
  const box = doc.createElement('div');
  box.className = 'toast';
  const line = doc.createElement('p');
  line.setAttribute('role', 'status');
  box.append(line);
  host.root.append(box);
  // A live region speaks when it changes, not when it arrives.
  doc.defaultView?.requestAnimationFrame(() => {
    line.textContent = toast.text;
  });
  if (toast.action) box.append(makeButton(doc, toast.action, host.remove));
  keepWhileUsed(host.element, host.remove);
}

function makeButton(doc: Document, action: NonNullable<Toast['action']>, done: () => void) {
  const button = doc.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.dataset.weight = 'text';
  button.textContent = action.label;
  // A page can click what it can find; only a person's press counts.
  button.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    done();
    action.run();
  });
  return button;
}

function keepWhileUsed(element: HTMLElement, remove: () => void) {
  let timer = setTimeout(remove, SHOWN_MS);
  const stay = () => clearTimeout(timer);
  const leave = () => {
    clearTimeout(timer);
    timer = setTimeout(remove, SHOWN_MS);
  };
  for (const type of ['pointerenter', 'focusin']) element.addEventListener(type, stay);
  for (const type of ['pointerleave', 'focusout']) element.addEventListener(type, leave);
}
