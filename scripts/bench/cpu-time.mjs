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

async function readProcess(pid) {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  const stats = await Promise.all(threads.map((tid) => read(`/proc/${pid}/task/${tid}/schedstat`)));
  return stats.reduce((sum, stat) => sum + Number(stat.split(' ')[0] || 0), 0);
}

/** CPU time in ms that a process and all below it have used so far, from the kernel's own nanoseconds; Linux only. */
export async function readCpuTime(pid) {
  const family = addChildren(await findParents(), new Set([pid]));
  const times = await Promise.all([...family].map(readProcess));
  return times.reduce((sum, time) => sum + time, 0) / 1e6;
}
