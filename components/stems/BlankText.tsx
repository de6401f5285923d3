import { Fragment } from 'preact';
import { splitAtStops, type FilledStem } from '../../utils/coaching/stops';

/** A question with what it usually says in its blanks; a dotted line tells which words will change. */
export function BlankText(question: FilledStem) {
  const { parts, rest } = splitAtStops(question);
  return (
    <>
      {parts.map(({ before, words }, place) => (
        <Fragment key={place}>
          {before}
          <span class="blank">{words}</span>
        </Fragment>
      ))}
      {rest}
    </>
  );
}
