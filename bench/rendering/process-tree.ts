import { readdirSync, readFileSync } from 'node:fs';

/** ms of a clock tick of /proc: 100 a second on every Linux that a distribution ships. */
const tick = 10;

interface Process {
  readonly parent: number;
  /** ms of processor, user and system. */
  readonly time: number;
}

const processes = (): ReadonlyMap<number, Process> => {
  const found = new Map<number, Process>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      found.set(Number(name), {
        parent: Number(fields[1]),
        time: (Number(fields[11]) + Number(fields[12])) * tick,
      });
    } catch {
      // Gone between the listing and the reading.
    }
  }
  return found;
};

const treeOf = (all: ReadonlyMap<number, Process>, root: number): readonly (readonly [number, Process])[] => {
  const inside = new Set([root]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const [id, { parent }] of all)
      if (inside.has(parent) && !inside.has(id)) {
        inside.add(id);
        grown = true;
      }
  }
  return [...all].filter(([id]) => inside.has(id));
};

/** ms of processor that a process and everything under it that is still running has used. */
export const treeTime = (root: number): number =>
  treeOf(processes(), root).reduce((sum, [, { time }]) => sum + time, 0);

/**
 * Watches a tree of processes that come and go, by looking at it every 25 ms. What a process used after the last look at
 * it is missed, so the answer is never more than the truth.
 */
export const watchTree = (root: number): { readonly stop: () => number } => {
  const last = new Map<number, number>();
  const look = () => {
    for (const [id, { time }] of treeOf(processes(), root)) last.set(id, Math.max(time, last.get(id) ?? 0));
  };
  look();
  const timer = setInterval(look, 25);
  return {
    stop: () => {
      clearInterval(timer);
      return [...last.values()].reduce((sum, time) => sum + time, 0);
    },
  };
};
