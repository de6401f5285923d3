import { writeFile } from 'node:fs/promises';
import { inProject } from '../setup/project-root.mjs';
import { formatTable } from './table.mjs';

/** What keeps each goal from being better than it is. */
const LIMITS = {
  1: 'the guard that is heard before the page; nothing goes into a child frame, because the top frame reaches those of its origin, and others get a script only when something is inserted there.',
  2: 'a world of its own for the guard, which costs about 170 kB before a line of ours runs. With the site off there is none.',
  3: 'compiling the guard; the browser looks a registered script up and sets its world up besides.',
  4: 'the world again. What a registered script adds is the browser’s own work.',
  5: 'six kinds of event tell what is typed in the palette and two take the focus from it. From a page that listens to those on its window first, nobody who comes later can keep them; the other eight wait until a palette is open. Fewer would take a palette in a frame of its own, whose keys no page hears.',
  6: 'no script of ours runs in a page that nobody touches. The worker goes half a minute after the last thing it was asked, as an empty one does: no port, alarm or timer holds it (one that the DevTools protocol has been attached to may stay for minutes, an empty one too, so this row uses a browser of its own). A few seconds after a change it writes the second copy, which may still be to do from the row before. The CPU time of an idle worker is the browser’s own: the messages of the trace, and tidying a heap that is larger than an empty worker’s.',
  7: 'five of the eight events come with each key, and each costs an empty call; hints hear typing through one of them, and a card that is shown hears keys too.',
  8: 'the same.',
  9: 'nothing: a key reaches neither the worker nor the browser’s process.',
  10: 'at first, reading the scripts and putting them in, where the reference’s are already, which takes about as long as all that the reference does; compiling the engine for every kind of editor, Preact and the placement; and the styles and the layout of eight rows, three selects and a field, which the focus asks for before they are painted.',
  11: 'reading the records and rendering the meeting. The question shown last is there before the script has run; the library is ranked after the paint.',
  13: 'the library of stems, which is read at each start, and the code that answers every verb.',
};

const INSERTION = `Into a text field the command goes at once. An editor with a model of its own gets a paste, after 50 ms in which it
learns from the browser where the caret is (wangEditor 200, CodeMirror 5 without its hidden field 150): without them the
text came where the caret had been before. Slate, which looks every 100 ms, is made to look by word of input of no kind.
An unknown editor is offered a paste after 20 ms, and the command only when three frames have shown no trace
of it: an editor that takes the paste late would have the text twice. That, and no check afterwards, is what a plain
contenteditable waits for; an insertion is confirmed later, but the text is there.`;

/** Writes docs/performance.md from one run. */
export async function writeReport(rows, { version, rounds, load }) {
  const limits = Object.entries(LIMITS).map(([goal, limit]) => `- **${goal}**: ${limit}`);
  const text = `# Performance

Written by \`npm run bench -- --write\`, not by hand: ${version}, ${rounds} interleaved rounds, in which each arm is another
browser of the same build; the load of the machine before the run was ${load}. Absolute figures hold for that machine
in that hour only; compare within a row. Goals without a limit are there to be watched.

- **no extension**: the browser alone. **empty (floor)**: an extension that does nothing, in every frame.
- **reference**: the smallest working nudge, palette and popup, without records, engine or ranking (\`tests/bench/reference\`).
- **ours, site off / on**: Good Question as installed, and on a site that the coach has switched on;
  in the rows that say so, with hints there too.

${formatTable(rows)}

## What limits each goal

${limits.join('\n')}

## From Enter to the text

The reference gives the bare \`document.execCommand\`, with no care for the kind of editor. Where it has no figure, the
text never came into the editor’s model.

${INSERTION}
`;
  await writeFile(inProject('docs', 'performance.md'), text);
}
