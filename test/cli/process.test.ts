import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'plumbline-process-'));

const start = (...argv: readonly string[]) =>
  spawn(process.execPath, [join(root, 'src/main.ts'), ...argv], { cwd: root, stdio: 'pipe' });

const ended = async (child: ReturnType<typeof start>) => {
  const [[code, signal], out, err] = await Promise.all([
    once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>,
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, signal, out, err };
};

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the real process', () => {
  test('reads standard input and prints one object on standard output', async () => {
    const child = start('consult', '-', '--json', '--as-of', '2026-11-01');
    child.stdin.end('A shop: 300 orders per second at peak, 200 GB of related tables. Which database?');
    const { code, out, err } = await ended(child);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ version: 1 });
    expect(err).not.toMatch(/warning|at file:/i);
  });

  test('ends with 2 where it was asked for in a wrong way', async () => {
    const { code, out, err } = await ended(start('consult', 'x.md', '--jsno'));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('--json');
  });

  test('ends quietly when nobody reads on', async () => {
    const child = start('facts');
    child.stdout.once('data', () => child.stdout.destroy());
    const [[code], err] = await Promise.all([once(child, 'close'), text(child.stderr)]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test('stops when it is told to, while it waits for input', async () => {
    const child = start('consult', '-', '--out', join(folder, 'stopped'));
    // The progress line shows that it runs and waits.
    child.stderr.once('data', () => child.kill('SIGINT'));
    const { code, err } = await ended(child);
    expect(code).toBe(130);
    expect(err).toContain('Stopped');
  });
});
