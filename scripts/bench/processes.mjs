import { readdir, readFile } from 'node:fs/promises';

async function read(path) {
  // Threads and processes end while they are listed.
  return readFile(path, 'utf8').catch(() => '');
}

async function findParents() {
  const names = await readdir('/proc').catch(() => []);
  const pids = names.filter((name) => /^\d+$/.test(name));
  const stats = await Promise.all(pids.map((pid) => read(`/proc/${pid}/stat`)));
  // The name in brackets may hold spaces; the parent is the second field after it.
  return pids.map((pid, i) => [Number(pid), Number(stats[i].split(') ')[1]?.split(' ')[1])]);
}

function addChildren(parents, family) {
  const before = family.size;
  for (const [pid, parent] of parents) if (family.has(parent)) family.add(pid);
  return family.size === before ? family : addChildren(parents, family);
}

function getKind(command) {
  if (command.includes('--extension-process')) return 'extension';
  if (command.includes('--type=renderer')) return 'page';
  return command.includes('--type=') ? 'other' : 'browser';
}

/** The processes of a browser as `{ pid, kind }`; kind is browser, page, extension or other. Linux only. */
export async function listProcesses(browserPid) {
  const family = [...addChildren(await findParents(), new Set([browserPid]))];
  const commands = await Promise.all(family.map((pid) => read(`/proc/${pid}/cmdline`)));
  return family.map((pid, i) => ({ pid, kind: getKind(commands[i]) }));
}

/** From the kernel's own nanoseconds; ms. */
async function readThread(pid, tid) {
  return Number((await read(`/proc/${pid}/task/${tid}/schedstat`)).split(' ')[0] || 0) / 1e6;
}

async function readProcess(pid) {
  const tids = await readdir(`/proc/${pid}/task`).catch(() => []);
  const times = await Promise.all(tids.map((tid) => readThread(pid, tid)));
  return times.reduce((sum, time) => sum + time, 0);
}

/** CPU time in ms used so far: `all` by every process, and by the main threads of each kind of process. */
export async function readCpu(browserPid) {
  const cpu = { all: 0, browser: 0, page: 0, extension: 0, other: 0 };
  for (const { pid, kind } of await listProcesses(browserPid)) {
    cpu.all += await readProcess(pid);
    cpu[kind] += await readThread(pid, pid);
  }
  return cpu;
}

/** What was used in between, by the same names. */
export function subtractCpu(after, before) {
  return Object.fromEntries(Object.keys(after).map((kind) => [kind, after[kind] - before[kind]]));
}

/** Memory of a process in MB with its share of what is shared. */
export async function readMemory(pid) {
  const [, kilobytes = '0'] = /^Pss:\s+(\d+)/m.exec(await read(`/proc/${pid}/smaps_rollup`)) ?? [];
  return Number(kilobytes) / 1024;
}
