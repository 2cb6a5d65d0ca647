import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { Entry } from '../../../src/analyst/loop/journal.ts';
import { keptJournal } from '../../../src/analyst/loop/kept-journal.ts';
import type { Kept, Settings } from '../../../src/contracts/settings.ts';
import { openSettings } from '../../../src/settings/settings.ts';

let folder: string;
let settings: Settings;
let kept: Kept<unknown>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-journal-'));
  settings = openSettings(folder);
  kept = settings.cache<unknown>('journals', z.json(), { entries: 1_000, lifetime: 1e9 });
});
afterEach(async () => {
  await settings.close();
  rmSync(folder, { recursive: true, force: true });
});

const entry = (call: string): Entry => ({ kind: 'tool begun', conversation: 'inside', call });
const open = async (run: string) => {
  const journal = keptJournal(kept, 'slack:C1:1', run);
  return { journal, before: await journal.read() };
};

test('entries of calls that run side by side are all kept, in their order', async () => {
  const { journal } = await open('1');
  const entries = Array.from({ length: 8 }, (_, index) => entry(`c${index}`));
  await Promise.all(entries.map((one) => journal.append(one)));
  expect((await open('1')).before).toEqual(entries);
});

test('a run goes on behind what is kept of it; one of another report begins anew', async () => {
  const first = await open('1');
  await first.journal.append(entry('a'));
  const again = await open('1');
  await again.journal.append(entry('b'));
  expect((await open('1')).before).toEqual([entry('a'), entry('b')]);
  const other = await open('2');
  expect(other.before).toEqual([]);
  await other.journal.append(entry('c'));
  expect((await open('2')).before).toEqual([entry('c')]);
});

test('a process that ends while an older run is cleared away leaves nothing of it to a newer one', async () => {
  const older = await open('1');
  for (const call of ['a', 'b', 'c', 'd']) await older.journal.append(entry(call));
  for (let ends = 0; ends < 5; ends += 1) {
    let left = ends;
    const dying: Kept<unknown> = {
      ...kept,
      delete: async (key) => {
        if (left === 0) throw new Error('killed');
        left -= 1;
        return kept.delete(key);
      },
    };
    await keptJournal(dying, 'slack:C1:1', '2')
      .read()
      .catch(() => undefined);
  }
  const newer = await open('2');
  for (const call of ['x', 'y', 'z']) await newer.journal.append(entry(call));
  expect((await open('2')).before).toEqual([entry('x'), entry('y'), entry('z')]);
});

test('an entry that could not be written is told, and leaves no gap', async () => {
  let fails = true;
  const failing: Kept<unknown> = {
    ...kept,
    set: async (key, value) => {
      if (fails && key.endsWith(':1')) throw new Error('disk full');
      await kept.set(key, value);
    },
  };
  const journal = keptJournal(failing, 'slack:C1:1', '1');
  await journal.read();
  await expect(journal.append(entry('a'))).rejects.toThrow('disk full');
  fails = false;
  await journal.append(entry('b'));
  expect((await open('1')).before).toEqual([entry('b')]);
});

test('a run that was called off writes nothing among the entries of the next one', async () => {
  const older = await open('1');
  await older.journal.append(entry('a'));
  const newer = await open('2');
  await expect(older.journal.append(entry('late'))).rejects.toThrow('another run');
  await newer.journal.append(entry('b'));
  await expect(older.journal.append(entry('later'))).rejects.toThrow('another run');
  expect((await open('2')).before).toEqual([entry('b')]);
});

test('where the store forgot the beginning of an older run, its end is not taken for the newer one', async () => {
  const older = await open('1');
  for (const call of ['a', 'b', 'c', 'd']) await older.journal.append(entry(call));
  for (const index of [0, 1, 2]) await kept.delete(`slack:C1:1:${index}`);
  const newer = await open('2');
  await newer.journal.append(entry('e'));
  await newer.journal.append(entry('f'));
  expect((await open('2')).before).toEqual([entry('e'), entry('f')]);
});
