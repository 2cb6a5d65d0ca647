import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import Keyv from 'keyv';
import { z } from 'zod';
import type { Settings } from '../../src/contracts/settings.ts';
import { openDatabase } from '../../src/settings/database.ts';
import { keptIn } from '../../src/settings/kept.ts';
import { openSettings } from '../../src/settings/settings.ts';
import { KeyvSqlite } from '../../src/settings/sqlite-adapter.ts';
import { temporaryFolders } from '../support/folder.ts';

const folder = temporaryFolders();
const opened: Settings[] = [];
const settingsIn = (place: string): Settings => {
  const settings = openSettings(place);
  opened.push(settings);
  return settings;
};
afterEach(async () => {
  for (const settings of opened.splice(0)) await settings.close();
});
const all = async <T>(pairs: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const pair of pairs) found.push(pair);
  return found;
};

describe('settings of a channel', () => {
  test('are complete before anyone settled anything', async () => {
    expect(await settingsIn(folder()).channels.get('console:home')).toEqual({
      houseRules: { forbiddenProducts: [], compliance: [] },
      visibility: { start: 'everyone', decide: 'everyone', export: 'everyone' },
    });
  });

  test('outlive the process that changed them', async () => {
    const place = folder();
    const first = openSettings(place);
    await first.channels.change('slack:C1', (before) => ({
      ...before,
      houseRules: { ...before.houseRules, forbiddenProducts: ['oracle'] },
      digest: { cron: '0 9 * * 1-5', timeZone: 'Europe/Berlin', paused: false },
    }));
    await first.close();
    const again = settingsIn(place);
    expect((await again.channels.get('slack:C1')).houseRules.forbiddenProducts).toEqual(['oracle']);
    expect((await again.channels.get('slack:C2')).houseRules.forbiddenProducts).toEqual([]);
  });

  test('50 changes at once all count', async () => {
    const { channels } = settingsIn(folder());
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        channels.change('slack:C1', (before) => ({
          ...before,
          houseRules: {
            ...before.houseRules,
            compliance: [...before.houseRules.compliance, `rule ${index}`],
          },
        })),
      ),
    );
    expect((await channels.get('slack:C1')).houseRules.compliance).toHaveLength(50);
  });

  test('a change that throws, or makes no settings, leaves the others their turn', async () => {
    const { channels } = settingsIn(folder());
    const broken = channels.change('a', () => {
      throw new Error('no');
    });
    const wrong = channels.change('a', (before) => ({
      ...before,
      houseRules: { ...before.houseRules, horizonMonths: 0 },
    }));
    const right = channels.change('a', (before) => ({
      ...before,
      houseRules: { ...before.houseRules, horizonMonths: 12 },
    }));
    await expect(broken).rejects.toThrow('no');
    await expect(wrong).rejects.toMatchObject({ code: 'settings.malformed' });
    expect((await right).houseRules.horizonMonths).toBe(12);
  });
});

describe('references and caches', () => {
  test('a reference is any JSON, by thread', async () => {
    const { references } = settingsIn(folder());
    const reference = { user: { id: '29:1' }, conversation: { id: '19:x', tenantId: null } };
    await references.set('teams:19:x:1', reference);
    expect(await references.get('teams:19:x:1')).toEqual(reference);
    expect(await references.delete('teams:19:x:1')).toBe(true);
    expect(await references.get('teams:19:x:1')).toBeUndefined();
    await expect(references.set('big', 'x'.repeat(200_000))).rejects.toMatchObject({
      code: 'settings.refused',
    });
    await expect(references.set('', {})).rejects.toMatchObject({ code: 'settings.refused' });
  });

  test('a cache holds no more than its bound: what was written longest ago goes', async () => {
    const settings = settingsIn(folder());
    const cache = settings.cache('pages', z.number(), { entries: 3, lifetime: 60_000 });
    for (const key of ['a', 'b', 'c']) await cache.set(key, 1);
    await cache.set('a', 2);
    await cache.set('d', 3);
    expect(await all(cache.entries())).toEqual([
      ['a', 2],
      ['c', 1],
      ['d', 3],
    ]);
    expect(() => settings.cache('endless', z.number(), { entries: Infinity, lifetime: 1 })).toThrow('bounds');
  });

  test('what is past its deadline leaves the file with the next write', async () => {
    let now = 1_000;
    const database = openDatabase(folder());
    const store = new KeyvSqlite(database, {}, () => now);
    await store.set('old', 'x', 2_000);
    now = 2_000;
    await store.set('new', 'y');
    expect(database.prepare('select key from kept').all()).toEqual([{ key: 'new' }]);
    database.close();
  });
});

describe('a failing store never looks like an empty one', () => {
  test('a closed database rejects every call', async () => {
    const settings = openSettings(folder());
    await settings.references.set('a', 1);
    await settings.close();
    const unavailable = { name: 'PlumblineError', code: 'settings.unavailable', retryable: true };
    await expect(settings.channels.get('c')).rejects.toMatchObject(unavailable);
    await expect(settings.channels.change('c', (before) => before)).rejects.toMatchObject(unavailable);
    await expect(settings.references.get('a')).rejects.toMatchObject(unavailable);
    await expect(settings.references.set('a', 2)).rejects.toMatchObject(unavailable);
    await expect(settings.references.delete('a')).rejects.toMatchObject(unavailable);
    await expect(all(settings.references.entries())).rejects.toMatchObject(unavailable);
  });

  test('the adapter emits nothing that a listener could swallow', async () => {
    const database = openDatabase(folder());
    const store = new KeyvSqlite(database);
    const heard: unknown[] = [];
    store.on('error', (error) => heard.push(error));
    database.close();
    await expect(store.get('a')).rejects.toMatchObject({ code: 'settings.unavailable' });
    expect(heard).toEqual([]);
    expect(() => new Keyv({ store }).get('a')).toBeDefined();
  });

  test('a value that is no longer what it should be is said, with where', async () => {
    const database = openDatabase(folder());
    const numbers = keptIn(database, 'numbers', z.number());
    const words = keptIn(database, 'numbers', z.string());
    await words.set('a', 'one');
    await expect(numbers.get('a')).rejects.toMatchObject({ code: 'settings.malformed' });
    database.exec(`update kept set value = '{"value":'`);
    await expect(words.get('a')).rejects.toMatchObject({ name: 'PlumblineError' });
    database.close();
  });

  test('a damaged file, a file of something else and a truncated one do not open', async () => {
    for (const damage of [
      (file: string) => writeFileSync(file, 'this is no database, but it is long enough to look like one'),
      (file: string) => truncateSync(file, 5_000),
    ]) {
      const place = folder();
      const settings = openSettings(place);
      await settings.references.set('a', 'x'.repeat(50_000));
      await settings.close();
      const file = join(place, 'settings.db');
      damage(file);
      const before = readFileSync(file);
      const reading = (async () => {
        const again = openSettings(place);
        try {
          return await again.references.get('a');
        } finally {
          await again.close();
        }
      })();
      await expect(reading).rejects.toMatchObject({ code: 'settings.corrupt' });
      expect(readFileSync(file).equals(before)).toBe(true);
    }
  });

  test('a newer schema, a file in place of the folder, and a second writer are said plainly', async () => {
    const place = folder();
    const database = openDatabase(place);
    database.exec('pragma user_version = 99');
    expect(() => openSettings(place)).toThrow(expect.objectContaining({ code: 'settings.newer' }));
    database.exec('pragma user_version = 1; begin immediate');
    const { references } = settingsIn(place);
    await expect(references.set('a', 1)).rejects.toMatchObject({ code: 'settings.busy', retryable: true });
    database.exec('rollback');
    await references.set('a', 1);
    database.close();
    const file = join(place, 'file');
    writeFileSync(file, '');
    expect(() => openSettings(file)).toThrow(expect.objectContaining({ code: 'settings.unwritable' }));
  });

  test('a disk without space rejects the write and keeps what was there', async () => {
    const database = openDatabase(folder());
    const kept = keptIn(database, 'kept', z.string());
    await kept.set('a', 'before');
    const pages = Number(database.prepare('pragma page_count').get()?.['page_count']);
    database.exec(`pragma max_page_count = ${pages}`);
    await expect(kept.set('b', 'x'.repeat(100_000))).rejects.toMatchObject({ code: 'settings.full' });
    expect([await kept.get('a'), await kept.get('b')]).toEqual(['before', undefined]);
    database.close();
  });

  test('a place where nothing can be written is said, whoever asks', () => {
    // A file where the folder should be: not even root can write into it.
    const place = join(folder(), 'taken');
    writeFileSync(place, 'a file');
    expect(() => openSettings(place)).toThrow(expect.objectContaining({ code: 'settings.unwritable' }));
    expect(readFileSync(place, 'utf8')).toBe('a file');
  });
});
