import type { Store } from './store.ts';

/** Keeps the file small, a little at a time. */
export interface Upkeep {
  readonly start: () => void;
  readonly close: () => void;
}

const interval = 60_000;
const soon = 500;
const rows = 500;
const pages = 200;

export const makeUpkeep = ({ database, write, clock, limits, trouble }: Store): Upkeep => {
  const forget = database.prepare(
    `delete from seen where n in (
      select n from seen where n <= (select max(n) from seen) - ? and at < ? order by n limit ${rows})`,
  );
  const clear = database.prepare(
    `delete from dead where seq in (select seq from dead order by seq desc limit ${rows} offset ?)`,
  );
  const number = (name: string) => Number(database.prepare(`pragma ${name}`).get()?.[name]);
  let cancel: (() => void) | undefined;
  let open = false;

  /** A clock that stands wrongly ahead must not make us forget: the last ids stay whatever their age. */
  const step = async (): Promise<boolean> => {
    const removed = await write(
      () =>
        Number(forget.run(limits.keepIds, clock.now() - limits.keepIdsMilliseconds).changes) +
        Number(clear.run(limits.keepDead).changes),
    );
    const shrinks = number('freelist_count') > Math.max(4 * pages, number('page_count') / 4);
    if (shrinks) await write(() => database.prepare(`pragma incremental_vacuum(${pages})`).all());
    return removed > 0 || shrinks;
  };

  const turn = async (): Promise<void> => {
    let more = false;
    try {
      more = await step();
    } catch (error) {
      trouble(error);
    }
    plan(more ? soon : interval);
  };

  const plan = (milliseconds: number): void => {
    if (open) cancel = clock.after(milliseconds, () => void turn());
  };

  return {
    start: () => {
      open = true;
      plan(interval);
    },
    close: () => {
      open = false;
      cancel?.();
    },
  };
};
