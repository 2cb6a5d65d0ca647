import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { commandLine } from '../../src/cli.ts';
import { consultBrief } from '../../src/conversation/consult.ts';
import { jsonObject } from '../../src/conversation/json-object.ts';
import { keptConsultation } from '../../src/conversation/kept-consultation.ts';
import { fakeTerminal } from '../support/fake-terminal.ts';

const facts = [
  {
    id: 'writes.averagePerSecond',
    value: 1389,
    unit: '1/s',
    origin: 'stated',
    quote: '120 million messages a day',
  },
  { id: 'data.size', value: 2e12, unit: 'B', origin: 'stated', quote: '2 TB today' },
  { id: 'model.messages', value: true, unit: 'none', origin: 'stated' },
] as const;

let folder = '';

const why = async (...argv: readonly string[]) => {
  const terminal = fakeTerminal({ folder });
  const code = await commandLine(['why', ...argv], terminal);
  return { code, out: terminal.out(), err: terminal.err() };
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-why-'));
  const brief = { title: 'Chat', facts, unread: [], contradictions: [], language: 'en' };
  const consultation = consultBrief(brief, { asOf: '2026-11-01' });
  if (consultation.kind === 'refused') throw new Error(consultation.reason);
  const kept = keptConsultation(
    consultation,
    jsonObject(consultation, 'report', () => undefined),
  );
  writeFileSync(join(folder, 'consultation.json'), JSON.stringify(kept));
  const wrong = JSON.stringify(kept).replaceAll('"value":1389', '"value":1390');
  writeFileSync(join(folder, 'changed.json'), wrong);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('why', () => {
  test('shows a figure down to the quote of its fact and the constant with its source', async () => {
    const { code, out } = await why('rates.writesPeak@brief', '--from', '.');
    expect(code).toBe(0);
    expect(out).toContain('average x peak factor');
    expect(out).toContain('1.4 k/s');
    expect(out).toContain('“120 million messages a day”');
    expect(out).toContain('assumed');
    expect(out).toContain('Replayed');
  });

  test.each(['writesPeak', 'rates.writesPeak', 'WRITESPEAK@brief', 'rates.writesPeak@'])(
    'understands the short form %s',
    async (typed) => {
      const { code, out } = await why(typed, '--from', '.');
      expect(code).toBe(0);
      expect(out).toContain('rates.writesPeak@brief');
    },
  );

  test('offers the nearest for an unknown one', async () => {
    const { code, err } = await why('rates.writePeek', '--from', '.');
    expect(code).toBe(2);
    expect(err).toContain('rates.writesPeak@brief');
  });

  test('offers all that a beginning can mean', async () => {
    const { code, err } = await why('rates.', '--from', '.');
    expect(code).toBe(2);
    expect(err).toContain('rates.writesPeak@brief');
    expect(err).toContain('rates.writesPeakAtHorizon@brief');
  });

  test('says where it looked when there is no consultation', async () => {
    const { code, err } = await why('writesPeak', '--from', 'nowhere');
    expect(code).toBe(1);
    expect(err).toContain('nowhere');
    expect(err).toContain('consult <brief> --out nowhere');
    expect(err).not.toContain('standard input');
  });

  test('writes out what a unit is by definition, and gives a span of time its unit', async () => {
    const horizon = await why('rates.writesPeakAtHorizon', '--from', '.');
    expect(horizon.out).toMatch(/planning horizon = 24 months/);
    const { figures } = JSON.parse(readFileSync(join(folder, 'consultation.json'), 'utf8')) as {
      figures: { id: string }[];
    };
    const cost = figures.filter(({ id }) => id.startsWith('cost.total@'));
    const outs = await Promise.all(cost.map(({ id }) => why(id, '--from', '.')));
    expect(outs.map(({ out }) => out).join('')).toContain('bytes in a GB = 1,000,000,000 B');
  });

  test('refuses a figure that was changed after it was worked out', async () => {
    const text = await import('node:fs/promises').then((fs) =>
      fs.readFile(join(folder, 'changed.json'), 'utf8'),
    );
    const other = mkdtempSync(join(folder, 'changed-'));
    writeFileSync(join(other, 'consultation.json'), text);
    const { code, err } = await why('writesPeak', '--from', other);
    expect(code).toBe(1);
    expect(err).toContain('its formula gives');
  });
});
