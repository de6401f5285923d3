/** One look at the words before the caret when typing pauses; editor frames of the same site are heard from focus on. */
(() => {
  const PAUSE_MS = 250;
  const READ_BACK = 240;
  const heard = new WeakSet([document]);
  let doc = document;
  let timer = 0;
  let telling;
  let box;

  const readBefore = (text, end) => text.slice(Math.max(0, end - READ_BACK), end);

  const readSentence = () => {
    const { value, selectionEnd } = doc.activeElement ?? {};
    const { anchorNode, anchorOffset } = doc.getSelection() ?? {};
    const isText = typeof anchorNode?.data === 'string';
    const before =
      typeof selectionEnd === 'number'
        ? readBefore(value, selectionEnd)
        : isText
          ? readBefore(anchorNode.data, anchorOffset)
          : '';
    return before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('? ')) + 1);
  };

  const addBox = () => {
    const host = document.createElement('div');
    host.style.cssText = 'position:fixed;right:16px;bottom:16px';
    const line = document.createElement('p');
    line.setAttribute('role', 'status');
    host.attachShadow({ mode: 'closed' }).append(line);
    document.documentElement.append(host);
    return line;
  };

  const look = () => {
    telling ??=
      /\b(?:you (?:should|need to|must|have to)|why don't you|just (?:do|tell|try)|obviously)\b/i;
    const hit = telling.exec(readSentence());
    if (!hit && !box) return;
    box ??= addBox();
    box.textContent = hit ? `“${hit[0]}” tells. What could you ask?` : '';
  };

  const onInput = ({ currentTarget }) => {
    doc = currentTarget.document ?? currentTarget;
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE_MS);
  };

  window.addEventListener('input', onInput, { capture: true, passive: true });
  window.addEventListener('blur', () => {
    const frame = document.activeElement?.contentDocument;
    if (!frame || heard.has(frame)) return;
    heard.add(frame);
    frame.addEventListener('input', onInput, { capture: true, passive: true });
  });
})();
