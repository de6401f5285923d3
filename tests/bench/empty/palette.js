(() => {
  const field = document.activeElement;
  const host = document.createElement('div');
  host.popover = 'manual';
  const search = document.createElement('input');
  host.attachShadow({ mode: 'open' }).append(search);
  document.documentElement.append(host);
  host.showPopover();
  search.focus();
  search.addEventListener('keydown', (event) => {
    const { key } = event;
    if (key !== 'Enter' && key !== 'Escape') return;
    event.preventDefault();
    host.remove();
    field.focus();
    if (key === 'Enter') document.execCommand('insertText', false, 'What makes you think so?');
  });
})();
