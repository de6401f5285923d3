/** Pages with what browsers edit by themselves. Each defines `getModel`; the caret is placed by real keys. */
function page(body: string, script: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Plain</title><body>${body}
<script>${script} ${FOCUS}</script>`;
}

/** Focuses what is editable on the page, wherever it hides. */
const FOCUS = `window.focusEditor = () => {
  const inFrame = (frame) => {
    frame.contentWindow.focus();
    const next = frame.contentDocument.querySelector('iframe');
    return next ? inFrame(next) : frame.contentDocument.body;
  };
  const frame = document.querySelector('iframe');
  (window.editable ?? (frame ? inFrame(frame) : document.querySelector('#ed'))).focus();
};
window.ready = true;`;

const TEXT = 'Hello world\nSecond';
const PARAGRAPHS = '<p>Hello world</p><p>Second</p>';
const READ_FIELD = 'window.getModel = () => document.querySelector("#ed").value;';
const READ_RICH = `window.readRich = (root) => root.innerText.replace(/\\n+/g, "\\n").trim();
window.getModel = () => readRich(document.querySelector("#ed"));`;

const field = (markup: string) => page(markup, READ_FIELD);
const rich = (markup: string) => page(markup, READ_RICH);

export const plainPages = {
  textarea: field(`<textarea id="ed" rows="6" cols="60">${TEXT}</textarea>`),
  input: field('<input id="ed" value="Hello world">'),
  search: field('<input id="ed" type="search" value="Hello world">'),
  url: field('<input id="ed" type="url" value="Hello world">'),
  tel: field('<input id="ed" type="tel" value="Hello world">'),
  anyemail: field('<input id="ed" type="email" value="Hello world">'),
  email: field('<input id="ed" type="email" value="a@b.example">'),
  number: field('<input id="ed" type="number" value="12">'),
  date: field('<input id="ed" type="date">'),
  password: field('<input id="ed" type="password" value="secret">'),
  masked: field('<input id="ed" value="secret" style="-webkit-text-security: disc">'),
  readonly: field(`<textarea id="ed" readonly>${TEXT}</textarea>`),
  ariareadonly: rich(`<div id="ed" contenteditable aria-readonly="true">${PARAGRAPHS}</div>`),
  notediting: rich(`<div id="ed" contenteditable="false" tabindex="0">${PARAGRAPHS}</div>`),
  maxlength: field('<textarea id="ed" maxlength="20">Hello world</textarea>'),
  selectonfocus: field('<input id="ed" value="Hello world" onfocus="this.select()">'),
  contenteditable: rich(`<div id="ed" contenteditable>${PARAGRAPHS}</div>`),
  plaintextonly: rich(
    `<div id="ed" contenteditable="plaintext-only" style="white-space:pre-wrap">${TEXT}</div>`,
  ),
  designmode: page(
    '<iframe id="ed"></iframe>',
    `const doc = ed.contentDocument; doc.open(); doc.write('${PARAGRAPHS}'); doc.close();
doc.designMode = 'on'; ${READ_RICH} window.getModel = () => readRich(doc.body);`,
  ),
  srcdoc: page(
    `<iframe id="ed" srcdoc="<body contenteditable>${PARAGRAPHS}</body>"></iframe>`,
    `${READ_RICH} window.getModel = () => readRich(ed.contentDocument.body);`,
  ),
  writtentwice: page(
    '<iframe id="outer" style="width:600px;height:200px"></iframe>',
    `const write = (frame, html) => { const d = frame.contentDocument; d.open(); d.write(html); d.close(); return d; };
const inside = write(outer, '<body><iframe id="ed" style="width:500px"></iframe></body>');
const doc = write(inside.querySelector('#ed'), '<body contenteditable>${PARAGRAPHS}</body>');
${READ_RICH} window.getModel = () => readRich(doc.body);`,
  ),
  shadow: page(
    '<div id="outer"></div>',
    `const first = outer.attachShadow({ mode: 'open' }); first.innerHTML = '<div></div>';
const second = first.firstChild.attachShadow({ mode: 'closed' });
second.innerHTML = '<div id="ed" contenteditable>${PARAGRAPHS}</div>'; window.editable = second.firstChild;
${READ_RICH} window.getModel = () => readRich(window.editable);`,
  ),
  shadowfield: page(
    '<div id="outer"></div>',
    `const first = outer.attachShadow({ mode: 'closed' }); first.innerHTML = '<div></div>';
const second = first.firstChild.attachShadow({ mode: 'closed' });
second.innerHTML = '<textarea>Hello world\\nSecond</textarea>'; window.editable = second.firstChild;
window.getModel = () => window.editable.value;`,
  ),
  rebuilds: page(
    `<div id="ed" contenteditable>${PARAGRAPHS}</div>`,
    `ed.addEventListener('focus', () => { const html = ed.innerHTML; ed.innerHTML = ''; ed.innerHTML = html; });
${READ_RICH}`,
  ),
};
