import { beforeEach, expect, test } from '@jest/globals';
import { makeArrivals } from '../../../src/engine/sqlite/arrivals.ts';
import { migrations } from '../../../src/engine/sqlite/migrations.ts';
import { type Database, openFile } from '../../../src/sqlite/sqlite.ts';

let database: Database;
beforeEach(() => {
  database = openFile(':memory:');
  for (const step of migrations) database.exec(step);
});

const put = (thread: string): number =>
  Number(
    database
      .prepare('insert into inbox(id, thread, received_at, body) values (?, ?, 0, ?)')
      .run('m', thread, '').lastInsertRowid,
  );

test('what waits already is known in its order', () => {
  const [a, b, c] = [put('t'), put('u'), put('t')];
  const arrivals = makeArrivals(database);
  expect(arrivals.waiting()).toBe(3);
  expect([arrivals.next('t'), arrivals.next('u'), arrivals.next('v')]).toEqual([a, b, undefined]);
  arrivals.left('t', a);
  expect(arrivals.next('t')).toBe(c);
});

test('what is staged is told of once it is committed, and not where it is undone', () => {
  const arrivals = makeArrivals(database);
  const heard: string[] = [];
  arrivals.listen((thread) => heard.push(thread));
  arrivals.stage('t', 7);
  arrivals.undone();
  arrivals.committed();
  expect([heard, arrivals.waiting(), arrivals.next('t')]).toEqual([[], 0, undefined]);
  const seq = put('t');
  arrivals.stage('t', seq);
  expect(arrivals.next('t')).toBeUndefined();
  arrivals.committed();
  expect([heard, arrivals.next('t')]).toEqual([['t'], seq]);
});

test('a commit that reported a failure and was written all the same is found with the next one', () => {
  const arrivals = makeArrivals(database);
  const heard: string[] = [];
  arrivals.listen((thread) => heard.push(thread));
  const written = put('t');
  arrivals.stage('t', written);
  arrivals.undone();
  const next = put('u');
  arrivals.stage('u', next);
  arrivals.committed();
  expect([arrivals.next('t'), arrivals.next('u'), heard]).toEqual([written, next, ['t', 'u']]);
});

test('an event leaves once', () => {
  put('t');
  const arrivals = makeArrivals(database);
  arrivals.left('t', 1);
  arrivals.left('t', 1);
  arrivals.left('v', 1);
  expect(arrivals.waiting()).toBe(0);
});
