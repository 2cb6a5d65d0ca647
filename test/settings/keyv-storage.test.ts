import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import Keyv from 'keyv';
import { type Database, openDatabase } from '../../src/settings/database.ts';
import { KeyvSqlite } from '../../src/settings/sqlite-adapter.ts';
import { temporaryFolders } from '../support/folder.ts';

/** What Keyv's own test suite asks of a storage adapter of version 6, on the adapter and through Keyv. */
const folder = temporaryFolders();
let database: Database;
let store: KeyvSqlite;

beforeEach(() => {
  jest.useFakeTimers({ now: 1_700_000_000_000, doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  database = openDatabase(folder());
  store = new KeyvSqlite(database);
});
afterEach(() => {
  database.close();
  jest.useRealTimers();
});

const pass = (ms: number) => {
  jest.setSystemTime(Date.now() + ms);
};
const all = async <T>(pairs: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const pair of pairs) found.push(pair);
  return found;
};

describe('the adapter alone', () => {
  test('is taken by Keyv as it is, not bridged', () => {
    expect(store.capabilities).toMatchObject({ compatible: true, store: 'keyvStorage', expires: true });
    expect(new Keyv({ store }).store).toBe(store);
  });

  test('gives back what was set, under its key only', async () => {
    expect(await store.set('a', 'one')).toBe(true);
    expect([await store.get('a'), await store.get('b')]).toEqual(['one', undefined]);
    await store.set('a', 'two');
    expect(await store.get('a')).toBe('two');
  });

  test('says whether a key was deleted, and whether it is there', async () => {
    await store.set('a', 'one');
    expect([await store.has('a'), await store.has('b')]).toEqual([true, false]);
    expect([await store.delete('a'), await store.delete('a'), await store.delete('never')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([await store.get('a'), await store.has('a')]).toEqual([undefined, false]);
  });

  test('clears', async () => {
    await store.setMany([
      { key: 'a', value: '1' },
      { key: 'b', value: '2' },
    ]);
    await store.clear();
    expect(await store.getMany(['a', 'b'])).toEqual([undefined, undefined]);
  });

  test('takes many at once, in the order of the keys', async () => {
    const entries = ['x', 'y', 'z'].map((key) => ({ key, value: `value of ${key}` }));
    expect(await store.setMany(entries)).toEqual([true, true, true]);
    expect(await store.getMany(['z', 'none', 'x'])).toEqual(['value of z', undefined, 'value of x']);
    expect(await store.hasMany(['z', 'none', 'x'])).toEqual([true, false, true]);
    expect(await store.deleteMany(['x', 'none', 'z'])).toEqual([true, false, true]);
    expect(await store.getMany(['x', 'y', 'z'])).toEqual([undefined, 'value of y', undefined]);
  });

  test('takes none at once', async () => {
    expect(await store.setMany([])).toEqual([]);
    expect(await store.getMany([])).toEqual([]);
    expect(await store.hasMany([])).toEqual([]);
    expect(await store.deleteMany([])).toEqual([]);
  });

  test('keeps to an absolute deadline', async () => {
    await store.set('a', 'one', Date.now() + 500);
    expect(await store.get('a')).toBe('one');
    pass(499);
    expect([await store.get('a'), await store.has('a')]).toEqual(['one', true]);
    pass(1);
    expect([await store.get('a'), await store.has('a')]).toEqual([undefined, false]);
    expect(await store.delete('a')).toBe(false);
  });

  test('what is past its deadline when it is set is accepted and not there', async () => {
    expect(await store.set('a', 'one', Date.now() - 500)).toBe(true);
    expect(await store.get('a')).toBeUndefined();
  });

  test('of many, each has its own deadline; setting anew takes it away', async () => {
    await store.setMany([
      { key: 'a', value: '1', expires: Date.now() + 500 },
      { key: 'b', value: '2' },
      { key: 'c', value: '3', expires: Date.now() + 500 },
    ]);
    await store.set('c', '4');
    pass(1_000);
    expect(await store.getMany(['a', 'b', 'c'])).toEqual([undefined, '2', '4']);
  });

  test('has a namespace to be set and taken away', () => {
    expect(store.namespace).toBeUndefined();
    store.namespace = 'one';
    expect(store.namespace).toBe('one');
    store.namespace = undefined;
    expect(store.namespace).toBeUndefined();
  });

  test('goes through all of its namespace and no other, expired ones left out', async () => {
    await store.set('outside', 'no');
    store.namespace = 'inside';
    expect(await all(store.iterator())).toEqual([]);
    await store.setMany([
      { key: 'b', value: '2' },
      { key: 'a', value: '1' },
      { key: 'gone', value: '3', expires: Date.now() + 10 },
    ]);
    pass(20);
    expect(await all(store.iterator())).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
  });

  test('goes through more than one page, each once, while others write', async () => {
    const entries = Array.from({ length: 250 }, (_, index) => ({ key: `k${1_000 + index}`, value: 'v' }));
    await store.setMany(entries);
    const seen: unknown[] = [];
    for await (const [key] of store.iterator()) {
      seen.push(key);
      if (seen.length === 50) await store.set('k0', 'before the page');
    }
    expect(seen).toEqual(entries.map(({ key }) => key));
  });

  test('disconnects without closing what others use', async () => {
    await store.disconnect();
    await store.set('a', 'still');
    expect(await store.get('a')).toBe('still');
  });
});

describe('through Keyv', () => {
  const values: readonly (readonly [string, unknown])[] = [
    ['false', false],
    ['null', null],
    ['zero', 0],
    ['a string', 'a sentence'],
    ['an empty string', ''],
    ['double quotes', '"'],
    ['single quotes', "''"],
    ['an object', { fizz: 'buzz', deep: [{ er: null }] }],
    ['a buffer', Buffer.from('bar')],
    ['an object that holds a buffer', { buff: Buffer.from('buzz') }],
    ['a bigint', 9_223_372_036_854_775_807n],
    ['unicode', 'ü 漢字 🏗️ \u0000 \u2028'],
    ['half a surrogate pair', '\ud83c'],
    ['a megabyte', 'x'.repeat(1_000_000)],
  ];
  test.each(values)('a value can be %s', async (_, value) => {
    const keyv = new Keyv({ store });
    expect(await keyv.set('key', value)).toBe(true);
    expect(await keyv.get('key')).toEqual(value);
  });

  test('a value cannot be a symbol, and undefined is none', async () => {
    const keyv = new Keyv({ store });
    await expect(keyv.set('key', Symbol('no'))).rejects.toThrow('symbol cannot be serialized');
    await keyv.set('key', undefined);
    expect(await keyv.get('key')).toBeUndefined();
  });

  test.each(["'", '"', '%_\\', 'ключ', '🏗️', 'a::b', ' '])('a key can be %p', async (key) => {
    const keyv = new Keyv({ store, namespace: 'keys' });
    await keyv.set(key, 'here');
    expect(await keyv.get(key)).toBe('here');
    expect(await all(keyv.iterator())).toEqual([[key, 'here']]);
  });

  test('a time to live passes', async () => {
    const keyv = new Keyv({ store });
    await keyv.set('a', 1, 1_000);
    await keyv.set('b', 2);
    expect(await keyv.get(['a', 'b', 'none'])).toEqual([1, 2, undefined]);
    pass(1_001);
    expect(await keyv.get(['a', 'b', 'none'])).toEqual([undefined, 2, undefined]);
    expect(await keyv.has('a')).toBe(false);
    expect(await all(keyv.iterator())).toEqual([['b', 2]]);
  });

  test('deletes one and many', async () => {
    const keyv = new Keyv({ store });
    await keyv.set('a', 1);
    await keyv.set('b', 2);
    expect(await keyv.delete('a')).toBe(true);
    expect(await keyv.delete('a')).toBe(false);
    expect(await keyv.delete(['a', 'b'])).toEqual([false, true]);
  });

  test('namespaces on one database do not meet: set, get, delete, clear, iterate', async () => {
    const [one, two] = ['one', 'two'].map(
      (namespace) => new Keyv({ store: new KeyvSqlite(database), namespace }),
    ) as [Keyv, Keyv];
    for (const key of ['a', 'b']) {
      await one.set(key, `one ${key}`);
      await two.set(key, `two ${key}`);
    }
    expect([await one.get('a'), await two.get('a')]).toEqual(['one a', 'two a']);
    await one.delete('a');
    expect([await one.get('a'), await two.get('a')]).toEqual([undefined, 'two a']);
    await one.clear();
    expect(await all(one.iterator())).toEqual([]);
    expect(await all(two.iterator())).toEqual([
      ['a', 'two a'],
      ['b', 'two b'],
    ]);
  });
});
