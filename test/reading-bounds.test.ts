import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Model } from '../src/analyst/model/ask.ts';
import type { Job } from '../src/contracts/engine.ts';
import type { ReadingJob } from '../src/contracts/reading.ts';
import type { Settings } from '../src/contracts/settings.ts';
import { systemClock } from '../src/engine/clock.ts';
import { startReading } from '../src/reading.ts';
import { openSettings } from '../src/settings/settings.ts';

let folder: string;
let settings: ReturnType<typeof openSettings>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-bounds-'));
  settings = openSettings(folder);
});
afterAll(async () => {
  await settings.close();
  rmSync(folder, { recursive: true, force: true });
});

const readingBy = (model: Model) => {
  const reading = startReading(
    {},
    { settings: settings as Settings, clock: systemClock, ask: () => () => model, left: async () => 1 },
  );
  if (reading === undefined) throw new Error('nobody reads');
  return reading;
};

const jobOf = (message: string, files: ReadingJob['files'] = []): Job => {
  const input: ReadingJob = { message, by: 'Ana', text: 'We hold 4 TB.', files, known: [], asked: [] };
  return { id: 1, thread: `test:room:${message}`, kind: 'read', key: 'reading', attempt: 1, input };
};

const refused = { kind: 'failed', trouble: { kind: 'key refused' } } as const;
const { signal } = new AbortController();

test('three are read at once; a fourth is tried again later, and taken once one of them has ended', async () => {
  const release: (() => void)[] = [];
  const { job } = readingBy(() => new Promise((resolve) => release.push(() => resolve(refused))));
  const running = ['b1', 'b2', 'b3'].map((id) => job(jobOf(id), signal));
  await expect(job(jobOf('b4'), signal)).rejects.toMatchObject({ code: 'reading.busy', retryable: true });
  while (release.length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
  release[0]?.();
  expect(await running[0]).toMatchObject({ message: 'b1', facts: [] });
  const fourth = job(jobOf('b4'), signal);
  while (release.length < 4) await new Promise((resolve) => setTimeout(resolve, 5));
  for (const one of release) one();
  expect(await fourth).toMatchObject({ message: 'b4' });
  await Promise.all(running);
}, 30_000);

test('of several documents as many pages are looked at as one message may cost', async () => {
  let shown = '';
  const { keep, job } = readingBy(async ({ messages }) => {
    shown = JSON.stringify(messages);
    return refused;
  });
  const pdf = (pages: number, mark: string) =>
    Buffer.from(
      `%PDF-1.4\n${mark}\n1 0 obj << /Type /Pages /Count ${pages} >> endobj\n${'2 0 obj << /Type /Page >> endobj\n'.repeat(pages)}%%EOF\n`,
    );
  const files: ReadingJob['files'][number][] = [];
  for (const [name, pages] of [
    ['a.pdf', 15],
    ['b.pdf', 15],
    ['c.pdf', 5],
  ] as const) {
    const kept = await keep(pdf(pages, name));
    if (kept === undefined || 'problem' in kept) throw new Error('it was not kept');
    files.push({ name, ...kept });
  }
  const read = await job(jobOf('pages', files), signal);
  expect(read.files.find(({ name }) => name === 'b.pdf')?.problem).toBe(
    'of one message 20 pages are looked at',
  );
  expect(shown.split('"document"').length - 1).toBe(2);
}, 30_000);
