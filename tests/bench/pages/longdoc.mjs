const LENGTH = 100_000;
const SENTENCE =
  'Three groups of four compared strips before anyone wrote a number and Mina asked why. ';
const PARAGRAPH = `<p>${SENTENCE.repeat(6).trim()}</p>`;
const count = Math.ceil(LENGTH / (SENTENCE.length * 6));

/** One editable document of 100,000 characters, in paragraphs. */
export const longdoc = {
  'index.html': `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Minutes of a year</title>
<link rel="icon" href="data:,">
<div contenteditable="true" role="textbox" aria-multiline="true" aria-label="Minutes">${PARAGRAPH.repeat(count)}</div>
</html>`,
};
