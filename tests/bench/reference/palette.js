/** A search field and ten lines; Enter inserts the first by the bare command, with no care for the kind of editor. */
(() => {
  const QUESTION = 'What makes you think that this is what they understood?';
  const focused = document.activeElement;
  const doc = focused.contentDocument ?? document;
  const field = doc.activeElement;
  const selection = doc.getSelection();
  const range = selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;

  const host = document.createElement('div');
  host.popover = 'manual';
  const style = document.createElement('style');
  style.textContent = 'ul{max-width:360px;padding:8px;font:14px sans-serif}';
  const search = document.createElement('input');
  const list = document.createElement('ul');
  for (let i = 0; i < 10; i++) {
    const line = document.createElement('li');
    line.textContent = QUESTION;
    list.append(line);
  }
  host.attachShadow({ mode: 'closed' }).append(style, search, list);
  document.documentElement.append(host);
  host.showPopover();
  search.focus();

  search.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    host.remove();
    focused.focus();
    field.focus();
    if (range && field.value === undefined)
      selection.setBaseAndExtent(
        range.startContainer,
        range.startOffset,
        range.endContainer,
        range.endOffset,
      );
    if (event.key === 'Enter') doc.execCommand('insertText', false, QUESTION);
  });
})();
