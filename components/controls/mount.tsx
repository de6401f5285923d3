import { render, type ComponentChild } from 'preact';

/** Renders a surface into its page, in place of what stood there before it was ready. */
export function mount(surface: ComponentChild): void {
  const app = document.getElementById('app');
  if (!app) throw new Error('This page has no #app.');
  app.replaceChildren();
  render(surface, app);
}
