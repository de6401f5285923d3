import { place, present, TEXT } from '../contents.js';

/** An editor of our own: drawn on a canvas, typed into through the EditContext API, with an undo of its own. */
const canvas = document.createElement('canvas');
canvas.tabIndex = 0;
place.append(canvas);
let text = TEXT;
const undone = [];
const context = new EditContext({ text });
canvas.editContext = context;
context.addEventListener('textupdate', (event) => {
  undone.push({ text, caret: event.updateRangeStart });
  text = text.slice(0, event.updateRangeStart) + event.text + text.slice(event.updateRangeEnd);
  draw();
});

function setCaret(at) {
  context.updateSelection(at, at);
}

function draw() {
  const pen = canvas.getContext('2d');
  pen.clearRect(0, 0, canvas.width, canvas.height);
  text.split('\n').forEach((line, index) => pen.fillText(line, 4, 14 + index * 14));
}

const keys = {
  Home: () => setCaret(0),
  ArrowRight: () => setCaret(Math.min(text.length, context.selectionStart + 1)),
  z: () => {
    const last = undone.pop();
    if (!last) return;
    context.updateText(0, context.text.length, last.text);
    text = last.text;
    setCaret(last.caret);
    draw();
  },
};
canvas.addEventListener('keydown', (event) => {
  if (event.shiftKey && event.key === 'ArrowLeft') {
    context.updateSelection(context.selectionStart - 1, context.selectionEnd);
    return;
  }
  if (event.key === 'z' && !event.ctrlKey) return;
  keys[event.key]?.();
});
draw();
present({ model: () => text, focus: () => canvas.focus() });
