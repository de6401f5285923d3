const COURSES = 120;
const FIELDS = 40;
const FRAMES = 20;

function repeat(count, make) {
  return Array.from({ length: count }, (_, i) => make(i)).join('\n');
}

const makeCourse = (i) => `
<section class="course" aria-labelledby="course-${i}">
  <h2 id="course-${i}">Unit ${i + 1}</h2>
  <ul>${repeat(9, (n) => `<li><a href="#${i}-${n}"><span>Task</span> <b>${n + 1}</b></a> <small>due</small></li>`)}</ul>
  <p><em>Open</em> <button type="button">Show</button></p>
</section>`;

const makeField = (i) =>
  `<p><label for="field-${i}">Answer ${i + 1}</label> <textarea id="field-${i}"></textarea></p>`;

const makeFrame = (i) =>
  `<iframe src="frame.html?${i}" title="Part ${i + 1}" width="240" height="60"></iframe>`;

function wrap(title, body) {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${title}</title>
<link rel="icon" href="data:,">
${body}
</html>`;
}

/** A course page as a large LMS serves it: about 4,900 elements, 60 fields, 20 of them in a frame each. */
export const lms = {
  'index.html': wrap(
    'Course',
    `<main><form>${repeat(FIELDS, makeField)}</form>${repeat(COURSES, makeCourse)}${repeat(FRAMES, makeFrame)}</main>`,
  ),
  'frame.html': wrap('Part', '<textarea aria-label="Answer"></textarea>'),
};
