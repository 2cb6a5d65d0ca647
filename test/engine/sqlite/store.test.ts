import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openDatabase } from '../../../src/engine/sqlite/database.ts';
import { migrations } from '../../../src/engine/sqlite/migrations.ts';
import { openSqliteEngine } from '../../../src/engine/sqlite/open.ts';
import { openFile } from '../../../src/sqlite/sqlite.ts';
import { listing, onWorkbench } from '../../contracts/engine/bench.ts';
import type { Opening } from '../../support/open-engine.ts';

const opener = join(import.meta.dirname, '../../support/open-engine.ts');
const inProcess = (...given: readonly string[]) =>
  JSON.parse(
    execFileSync(process.execPath, [opener, ...given], { encoding: 'utf8', timeout: 30_000 }),
  ) as Opening;

const inFolder = async (work: (folder: string) => void | Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-store-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** A store that holds 300 messages, closed. */
const filled = async (folder: string): Promise<string> => {
  const engine = await openSqliteEngine(folder);
  await Promise.all(
    Array.from({ length: 300 }, (_, index) =>
      engine.ingest({ id: `m${index}`, thread: `t${index % 10}`, body: 'x'.repeat(1_000) }),
    ),
  );
  await engine.close();
  return join(folder, 'engine.db');
};

const overwrite = (file: string, at: number, bytes: number): void => {
  const descriptor = openSync(file, 'r+');
  writeSync(descriptor, Buffer.alloc(bytes, 0x5a), 0, bytes, at);
  closeSync(descriptor);
};

describe('a damaged store', () => {
  test.each<[string, (file: string) => void]>([
    ['cut in half', (file) => truncateSync(file, Math.floor(statSync(file).size / 2))],
    ['cut within its first page', (file) => truncateSync(file, 50)],
    ['short of its last page', (file) => truncateSync(file, statSync(file).size - 4_096)],
    ['overwritten at its head', (file) => overwrite(file, 0, 100)],
    ['overwritten in its middle', (file) => overwrite(file, 4_096 * 20, 4_096 * 20)],
    ['emptied', (file) => truncateSync(file, 0)],
    ['replaced by something else', (file) => writeFileSync(file, 'not a database, '.repeat(1_000))],
  ])('%s: a clear error, and not a byte is changed', async (_name, damage) => {
    await inFolder(async (folder) => {
      const file = await filled(folder);
      damage(file);
      const before = readFileSync(file);
      for (let round = 0; round < 2; round += 1)
        await expect(openSqliteEngine(folder)).rejects.toMatchObject({
          code: 'engine.corrupt',
          message: expect.stringContaining(file),
          hint: expect.stringContaining('left untouched'),
        });
      expect(readFileSync(file).equals(before)).toBe(true);
    });
  });

  test('removed while what was beside it stayed: not taken for a new one', async () => {
    await inFolder(async (folder) => {
      rmSync(await filled(folder));
      await expect(openSqliteEngine(folder)).rejects.toMatchObject({
        code: 'engine.corrupt',
        message: expect.stringContaining('it is missing'),
      });
    });
  });
});

describe('a store that cannot be written', () => {
  test('a folder that is a file', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'data'), '');
      await expect(openSqliteEngine(join(folder, 'data'))).rejects.toMatchObject({
        code: 'engine.unwritable',
      });
    });
  });

  const nobody = process.getuid?.() === 0 ? ['65534'] : [];

  test.each([
    ['new', false],
    ['used before', true],
  ])('a %s folder that may only be read', async (_name, used) => {
    await inFolder(async (folder) => {
      if (used) await filled(folder);
      chmodSync(folder, 0o555);
      expect(inProcess(folder, ...nobody)).toMatchObject({
        code: 'engine.unwritable',
        hint: expect.stringContaining('the folder belongs to this user'),
      });
      chmodSync(folder, 0o755);
      if (used) expect(inProcess(folder)).toEqual({ opened: true });
    });
  });

  test('another process in the same folder', async () => {
    await inFolder(async (folder) => {
      const engine = await openSqliteEngine(folder);
      expect(inProcess(folder)).toMatchObject({ code: 'engine.locked' });
      await engine.close();
      expect(inProcess(folder)).toEqual({ opened: true });
    });
  });

  test('a full disk: what comes is refused, what was accepted waits, and all of it is there once there is room', async () => {
    const troubles: unknown[] = [];
    let room = 400_000;
    await onWorkbench(
      (folder, clock) =>
        openSqliteEngine(folder, {
          clock,
          limits: { storeBytes: room },
          trouble: (error) => troubles.push(error),
        }),
      async (bench) => {
        const accepted: string[] = [];
        for (let index = 0; index < 200; index += 1)
          try {
            await bench.say(`t${index % 5}`, `m${index}`, 'x'.repeat(3_000));
            accepted.push(`m${index}`);
          } catch (error) {
            expect(error).toMatchObject({
              code: 'engine.unwritable',
              retryable: true,
              message: expect.stringContaining('is full'),
              hint: expect.stringContaining('Make room'),
            });
          }
        expect(accepted.length).toBeGreaterThan(50);
        expect(accepted.length).toBeLessThan(150);
        const large = (turn: Parameters<typeof listing>[0]) =>
          listing(turn).then((outcome) => ({ ...outcome, summary: 'y'.repeat(200_000) }));
        bench.start({ turn: large });
        await bench.clock.pass(20_000);
        expect(troubles).toContainEqual(expect.objectContaining({ code: 'engine.unwritable' }));
        expect((await bench.engine.load()).dead).toBe(0);
        expect((await bench.engine.load()).waiting).toBeGreaterThan(accepted.length - 5);
        room = 40_000_000;
        await bench.restart();
        bench.start({ turn: large });
        await bench.until(async () => (await bench.engine.load()).waiting === 0);
        const threads = await Promise.all([0, 1, 2, 3, 4].map((index) => bench.engine.state(`t${index}`)));
        expect(threads.flatMap((state) => state?.body).sort()).toEqual([...accepted].sort());
        expect(await bench.say('t', 'now')).toBe('accepted');
      },
    );
  });
});

describe('a change of the schema', () => {
  const added = 'create table later(x integer); insert into later select count(*) from inbox;';

  test('the file is copied first, then changed; what it held is still there', async () => {
    await inFolder(async (folder) => {
      const file = await filled(folder);
      const { database } = openDatabase(folder, [...migrations, added]);
      expect(database.prepare('select x from later').get()).toEqual({ x: 300 });
      database.close();
      const copy = openFile(`${file}.version-${migrations.length}`, { readOnly: true });
      expect(copy.prepare('select count(*) as n from inbox').get()).toEqual({ n: 300 });
      expect(copy.prepare('pragma user_version').get()).toEqual({ user_version: migrations.length });
      copy.close();
    });
  });

  test('a step that fails changes nothing', async () => {
    await inFolder(async (folder) => {
      await filled(folder);
      const failing = [...migrations, added, 'create table half(x integer); this is no SQL'];
      expect(() => openDatabase(folder, failing)).toThrow('syntax error');
      const { database } = openDatabase(folder, [...migrations, added]);
      expect(
        database.prepare("select name from sqlite_schema where name in ('half', 'later')").all(),
      ).toEqual([{ name: 'later' }]);
      database.close();
    });
  });

  test('a file from a newer Plumbline is refused and left as it is', async () => {
    await inFolder(async (folder) => {
      const file = await filled(folder);
      openDatabase(folder, [...migrations, added]).database.close();
      const before = readFileSync(file);
      await expect(openSqliteEngine(folder)).rejects.toMatchObject({
        code: 'engine.newer',
        hint: expect.stringContaining('left untouched'),
      });
      expect(readFileSync(file).equals(before)).toBe(true);
    });
  });
});
