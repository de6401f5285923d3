import { setTimeout as wait } from 'node:timers/promises';
import { attachToTarget, navigate } from '../../chromium/target.mjs';
import { atMost } from '../limits.mjs';

const SETTLE = 300;
const OBSERVERS = [
  'MutationObserver',
  'IntersectionObserver',
  'ResizeObserver',
  'PerformanceObserver',
];

const focusInFrame = `() => {
  const { contentWindow, contentDocument } = document.querySelector('iframe');
  contentWindow.focus();
  contentDocument.querySelector('textarea').focus();
}`;
const countNodes = `() => document.querySelectorAll('*').length`;

/** Notes the scripts and worlds of an extension in all frames of a page from here on. */
function watchExtension(pipe, page, id) {
  const origin = `chrome-extension://${id}`;
  const found = { scripts: [], worlds: [] };
  const stop = pipe.listen(({ method, params }) => {
    if (method === 'Debugger.scriptParsed' && params.url.startsWith(origin)) {
      const { length, executionContextAuxData } = params;
      found.scripts.push({ length, frameId: executionContextAuxData.frameId });
    }
    if (method === 'Runtime.executionContextCreated' && params.context.origin === origin) {
      found.worlds.push(params.context.id);
    }
  });
  return { found, stop };
}

async function find(page, contextId, expression) {
  const { result } = await page.send('Runtime.evaluate', { expression, contextId });
  return result.objectId;
}

async function countListeners(page, contextId) {
  let count = 0;
  for (const target of ['window', 'document', 'document.documentElement']) {
    const objectId = await find(page, contextId, target);
    const { listeners } = await page.send('DOMDebugger.getEventListeners', { objectId });
    count += listeners.length;
  }
  return count;
}

/** Each kind costs a walk through the whole heap, so only one world, the top frame's, is asked. */
async function countObservers(page, contextId) {
  let count = 0;
  for (const name of OBSERVERS) {
    const prototypeObjectId = await find(page, contextId, `${name}.prototype`);
    const { objects } = await page.send('Runtime.queryObjects', { prototypeObjectId });
    const { result } = await page.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    count += result.value;
  }
  return count;
}

async function addUp(numbers) {
  return (await Promise.all(numbers)).reduce((sum, number) => sum + number, 0);
}

async function inspect(pipe, page, { id, url }) {
  const { found, stop } = watchExtension(pipe, page, id);
  await page.send('Debugger.enable');
  await page.send('Runtime.enable');
  await navigate(page, url);
  await wait(SETTLE);
  const { frameTree } = await page.send('Page.getFrameTree');
  const sum = (scripts) => scripts.reduce((bytes, { length }) => bytes + length, 0);
  const isChild = ({ frameId }) => frameId !== frameTree.frame.id;
  const figures = {
    bytes: sum(found.scripts),
    childBytes: sum(found.scripts.filter(isChild)),
    listeners: await addUp(found.worlds.map((world) => countListeners(page, world))),
    observers: await addUp(found.worlds.slice(0, 1).map((world) => countObservers(page, world))),
    nodes: await page.evaluate(countNodes),
  };
  await page.evaluate(focusInFrame);
  await wait(SETTLE);
  stop();
  return { ...figures, focusedBytes: sum(found.scripts) };
}

/** What an extension leaves in the page before it is used: counted in all frames, by a debugger. */
export function createInjected({ lms: url }) {
  return {
    name: 'injected',
    once: true,
    arms: ['none', 'empty', 'reference', 'off', 'on'],
    async measure({ pipe, id, page: { targetId } }) {
      const page = await attachToTarget(pipe, targetId);
      try {
        return await inspect(pipe, page, { id, url });
      } finally {
        await page.detach();
      }
    },
    goals: [
      {
        goal: '1',
        title: 'Script in all 21 frames of lms, bytes',
        figure: 'bytes',
        limit: atMost(8000),
      },
      { goal: '1', title: '… of that in child frames', figure: 'childBytes', limit: atMost(0) },
      {
        goal: '1',
        title: '… all, once a child frame has the focus',
        figure: 'focusedBytes',
        limit: atMost(8000),
      },
      {
        ...{ goal: '5', title: 'Listeners in lms', figure: 'listeners', limit: atMost(3) },
        why: 'from a page that listens on its window first nobody can keep what is typed in the palette (six kinds of event), nor the focus (two)',
      },
      {
        goal: '5',
        title: 'Observers in the top frame of lms',
        figure: 'observers',
        limit: atMost(0),
      },
      { goal: '5', title: 'Nodes added to lms', figure: 'nodes', less: 'none', limit: atMost(0) },
    ],
  };
}
