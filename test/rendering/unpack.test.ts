import { mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { filesOfTar, unpackedBrowser } from '../../src/rendering/unpack.ts';

const header = (name: string, size: number, kind = '0'): Buffer => {
  const block = Buffer.alloc(512);
  block.write(name, 0);
  block.write(size.toString(8).padStart(11, '0'), 124);
  block.write(kind, 156);
  return block;
};

const entry = (name: string, text: string, kind = '0'): Buffer => {
  const data = Buffer.alloc(Math.ceil(text.length / 512) * 512);
  data.write(text);
  return Buffer.concat([header(name, text.length, kind), data]);
};

describe('reading an archive', () => {
  test('gives its files and no folders or links', () => {
    const tar = Buffer.concat([
      entry('lib/', '', '5'),
      entry('lib/a.so', 'one'),
      entry('lib/b.so', '', '2'),
      entry('c', 'x'.repeat(600)),
      Buffer.alloc(1024),
    ]);
    expect(filesOfTar(tar).map(({ name, data }) => [name, data.length])).toEqual([
      ['lib/a.so', 3],
      ['c', 600],
    ]);
  });

  test.each(['../out', '/etc/out', 'a/../../out'])('refuses %s', (name) => {
    expect(() => filesOfTar(Buffer.concat([entry(name, 'x'), Buffer.alloc(1024)]))).toThrow('outside');
  });
});

const onLinux = process.platform === 'linux' && process.arch === 'x64';

describe('the browser that comes with npm', () => {
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

  test('is unpacked once, whole, for us alone, also when two start at the same time', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'plumbline-test-'));
    folders.push(folder);
    const said: string[] = [];
    const both = await Promise.all([
      unpackedBrowser(folder, (what) => said.push(what)),
      unpackedBrowser(folder),
    ]);
    if (!onLinux) {
      expect(both).toEqual([undefined, undefined]);
      return;
    }
    expect(both[0]).toEqual(both[1]);
    const [one] = both;
    if (one === undefined) throw new Error('no browser');
    expect(said).toEqual(['unpacking the browser, once']);
    expect((await stat(one.executable)).mode & 0o777).toBe(0o700);
    expect((await stat(join(one.executable, '..'))).mode & 0o777).toBe(0o700);
    expect(await readdir(folder)).toHaveLength(1);
    const before = (await stat(one.executable)).mtimeMs;
    await writeFile(join(folder, 'other'), '');
    expect(await unpackedBrowser(folder)).toEqual(one);
    expect((await stat(one.executable)).mtimeMs).toBe(before);
    // A file that was cut short is not started but unpacked anew.
    await writeFile(one.executable, 'half');
    expect(await unpackedBrowser(folder)).toEqual(one);
    expect((await stat(one.executable)).size).toBeGreaterThan(1e8);
  }, 60_000);

  test('a folder that is not ours is not trusted', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'plumbline-test-'));
    folders.push(folder);
    await symlink('/usr/bin', join(folder, 'chromium-0'));
    expect(await unpackedBrowser(folder).then((found) => found?.executable.startsWith(folder) ?? true)).toBe(
      true,
    );
  }, 60_000);
});
