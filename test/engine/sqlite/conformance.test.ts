import { describe } from '@jest/globals';
import { openSqliteEngine } from '../../../src/engine/sqlite/open.ts';
import type { OpenEngine } from '../../contracts/engine/bench.ts';
import { jobTests } from '../../contracts/engine/jobs.ts';
import { onceTests } from '../../contracts/engine/once.ts';
import { orderTests } from '../../contracts/engine/order.ts';
import { postTests } from '../../contracts/engine/posts.ts';
import { scheduleTests } from '../../contracts/engine/schedules.ts';

const open: OpenEngine = (folder, clock, limits) => openSqliteEngine(folder, { clock, limits: limits ?? {} });

/** The long form of the test of order is `npm run crash -- --order`. */
describe('the engine on SQLite', () => {
  describe('order', () => orderTests(open, 150));
  describe('once', () => onceTests(open));
  describe('jobs', () => jobTests(open));
  describe('posts', () => postTests(open));
  describe('schedules', () => scheduleTests(open));
});
