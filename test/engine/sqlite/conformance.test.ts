import { describe } from '@jest/globals';
import { openSqliteEngine } from '../../../src/engine/sqlite/open.ts';
import type { OpenEngine } from '../../contracts/engine/bench.ts';
import { jobTests } from '../../contracts/engine/jobs.ts';
import { onceTests } from '../../contracts/engine/once.ts';
import { orderTests } from '../../contracts/engine/order.ts';
import { postTests } from '../../contracts/engine/posts.ts';
import { scheduleTests } from '../../contracts/engine/schedules.ts';

const open: OpenEngine = (folder, clock, limits) => openSqliteEngine(folder, { clock, limits: limits ?? {} });

/** The whole test of order: `PLUMBLINE_LONG=1 npm run jest -- test/engine/sqlite/conformance -t shuffled`. */
const threads = process.env['PLUMBLINE_LONG'] === undefined ? 150 : 1_000;

describe('the engine on SQLite', () => {
  describe('order', () => orderTests(open, threads));
  describe('once', () => onceTests(open));
  describe('jobs', () => jobTests(open));
  describe('posts', () => postTests(open));
  describe('schedules', () => scheduleTests(open));
});
