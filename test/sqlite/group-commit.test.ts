import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { groupCommit, type Writer } from '../../src/sqlite/group-commit.ts';
import { type Database, openFile } from '../../src/sqlite/sqlite.ts';
import { temporaryFolders } from '../support/folder.ts';

const folder = temporaryFolders();

let database: Database;
let writer: Writer;
let commits = 0;

const rows = (): readonly unknown[] =>
  database
    .prepare('select a from t order by a')
    .all()
    .map((row) => row['a']);

beforeEach(() => {
  commits = 0;
  database = openFile(join(folder(), 'some.db'));
  database.exec('create table t(a integer primary key)');
  writer = groupCommit(database, {
    explain: (error) => new Error(`explained: ${(error as Error).message}`),
    closed: () => new Error('closed'),
    committed: () => {
      commits += 1;
    },
  });
});

afterEach(() => {
  if (database.isOpen) database.close();
});

const add = (a: number): Promise<unknown> =>
  writer.write(() => database.prepare('insert into t values (?)').run(a).changes);

describe('writes of one round', () => {
  test('share a transaction, and each gets its own answer', async () => {
    const answers = await Promise.all([1, 2, 3].map((a) => writer.write(() => a * 10)));
    expect(answers).toEqual([10, 20, 30]);
    await Promise.all([1, 2, 3].map(add));
    expect([rows(), commits]).toEqual([[1, 2, 3], 2]);
  });

  test('one that fails takes nothing of the others with it', async () => {
    const settled = await Promise.allSettled([add(1), add(1), add(2)]);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(settled[1]).toMatchObject({ reason: { message: expect.stringMatching(/^explained: UNIQUE/) } });
    expect(rows()).toEqual([1, 2]);
  });
});

describe('where not even a transaction can begin', () => {
  test('each that waits is told', async () => {
    database.close();
    const settled = await Promise.allSettled([add(1), add(2), add(3)]);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  });

  test('what comes after another let go of the file is written', async () => {
    const other = openFile(database.location() ?? '');
    other.exec('begin immediate');
    await expect(add(1)).rejects.toThrow('explained: database is locked');
    other.exec('rollback');
    other.close();
    await add(2);
    expect(rows()).toEqual([2]);
  });
});

test('an ended writer writes what waits and takes nothing more', async () => {
  const waiting = add(1);
  writer.end();
  await waiting;
  await expect(add(2)).rejects.toThrow('closed');
  expect(rows()).toEqual([1]);
});
