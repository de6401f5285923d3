const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'];
const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
]);

/** Resolves to the browser's own trace of what happens while `act` runs. */
export async function recordTrace(pipe, act) {
  const events = [];
  let finish;
  const complete = new Promise((resolve) => (finish = resolve));
  const stop = pipe.listen(({ method, params }) => {
    if (method === 'Tracing.dataCollected') events.push(...params.value);
    if (method === 'Tracing.tracingComplete') finish();
  });
  try {
    const traceConfig = { includedCategories: CATEGORIES };
    await pipe.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
    await act();
    await pipe.send('Tracing.end');
    await complete;
  } finally {
    stop();
  }
  return events;
}

function getUrl({ args }) {
  return args?.data?.url ?? args?.url ?? args?.fileName ?? '';
}

/**
 * The times in which a thread ran script of an extension, compiling included, as `{ start, ms }` in order. CPU time
 * where the trace tells it; what runs inside another slice is part of that one.
 */
export function listScriptSlices(events, extensionId) {
  const origin = `chrome-extension://${extensionId}/`;
  const slices = events
    .filter((event) => event.ph === 'X' && SCRIPT.has(event.name))
    .filter((event) => getUrl(event).startsWith(origin))
    .sort((a, b) => a.ts - b.ts);
  const ends = new Map();
  return slices.flatMap(({ ts, dur = 0, tdur = dur, pid, tid }) => {
    const thread = `${pid}:${tid}`;
    if (ts < (ends.get(thread) ?? 0)) return [];
    ends.set(thread, ts + dur);
    return [{ start: ts, ms: tdur / 1000 }];
  });
}

/** When the page was told of each key that went down, in the trace's own time. */
export function listKeyTimes(events) {
  return events
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown')
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
}
