import { render, type ComponentChild } from 'preact';

/** Renders a surface into its page. */
export function mount(surface: ComponentChild): void {
  const app = document.getElementById('app');
  if (!app) throw new Error('This page has no #app.');
  render(surface, app);
}
