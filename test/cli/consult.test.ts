import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import stringWidth from 'string-width';
import type { Terminal } from '../../src/cli/terminal.ts';
import { commandLine } from '../../src/cli.ts';
import { fakeTerminal } from '../support/fake-terminal.ts';

const example = join(import.meta.dirname, '../../examples/chat-history.md');
const colourCode = '\u001b[';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-consult-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const plumbline = async (argv: readonly string[], parts: Partial<Terminal> & { says?: string } = {}) => {
  const terminal = fakeTerminal({ folder, ...parts });
  const code = await commandLine(argv, terminal);
  return { code, out: terminal.out(), err: terminal.err() };
};

describe('consult on a terminal', () => {
  test('prints the report, no wider than the window, without colours where there is no terminal', async () => {
    const { code, out } = await plumbline(['consult', example]);
    expect(code).toBe(0);
    expect(out).toContain('Executive Summary');
    expect(out).toContain('References');
    expect(out).toContain('--out DIR');
    expect(out).not.toContain(colourCode);
    const links = /^.*<https?:\S+>.*$/;
    expect(out.split('\n').filter((line) => stringWidth(line) > 100 && !links.test(line))).toEqual([]);
  });

  test('has colours on a terminal, none with NO_COLOR', async () => {
    const coloured = await plumbline(['consult', example], { columns: 120 });
    expect(coloured.out).toContain(colourCode);
    const asked = await plumbline(['consult', example], { columns: 120, environment: { NO_COLOR: '1' } });
    expect(asked.out).not.toContain(colourCode);
  });

  test('reads standard input for -', async () => {
    const { code, out } = await plumbline(['consult', '-'], { says: readFileSync(example, 'utf8') });
    expect(code).toBe(0);
    expect(out).toContain('Executive Summary');
  });
});

describe('consult --json', () => {
  test('prints one object and nothing else, the same for the same day', async () => {
    const argv = ['consult', example, '--json', '--as-of', '2026-03-01'];
    const first = await plumbline(argv);
    const second = await plumbline(argv, { today: '2027-01-01', columns: 90 });
    expect(first.code).toBe(0);
    expect(JSON.parse(first.out)).toMatchObject({ version: 1 });
    expect(second.out).toBe(first.out);
    expect(first.err).toBe('');
  });

  test('of a text that is no brief says what is missing, and has no design', async () => {
    const { code, out, err } = await plumbline(['consult', '-', '--json'], { says: 'Roses are red.' });
    expect(code).toBe(1);
    expect(Object.keys(JSON.parse(out) as object)).toEqual(['version', 'refused']);
    expect(err).not.toBe('');
  });
});

describe('consult --out', () => {
  test('writes the report twice, the consultation, and says where', async () => {
    const { code, out } = await plumbline(['consult', example, '--out', 'first', '--no-pictures']);
    expect(code).toBe(0);
    expect(readdirSync(join(folder, 'first')).sort()).toEqual([
      'consultation.json',
      'report.html',
      'report.md',
    ]);
    expect(out).toContain('first');
    expect(readFileSync(join(folder, 'first/report.md'), 'utf8')).toContain('```mermaid');
    expect(readFileSync(join(folder, 'first/report.html'), 'utf8')).not.toMatch(/<script|src="http/);
  });

  test('a figure that the report shows can be asked for', async () => {
    await plumbline(['consult', example, '--out', 'second', '--no-pictures']);
    const { figures } = JSON.parse(readFileSync(join(folder, 'second/consultation.json'), 'utf8')) as {
      figures: { id: string }[];
    };
    expect(figures.length).toBeGreaterThan(0);
    for (const { id } of figures) {
      const { code, out } = await plumbline(['why', id, '--from', 'second']);
      expect({ id, code }).toEqual({ id, code: 0 });
      expect(out).toContain(id);
    }
  });

  test('the facts that are set are used, with the words of the command line', async () => {
    const { code, out } = await plumbline([
      'consult',
      example,
      '--json',
      '--set',
      'writes.peakPerSecond=77/s',
    ]);
    expect(code).toBe(0);
    const { brief } = JSON.parse(out) as { brief: { facts: { id: string }[] } };
    expect(brief.facts.filter(({ id }) => id === 'writes.peakPerSecond')).toEqual([
      {
        id: 'writes.peakPerSecond',
        value: 77,
        unit: '1/s',
        origin: 'stated',
        quote: 'writes.peakPerSecond=77/s',
      },
    ]);
  });
});

describe('what stands in the way is told with what to do', () => {
  beforeAll(() => {
    mkdirSync(join(folder, 'directory'));
    writeFileSync(join(folder, 'file'), 'x');
    writeFileSync(join(folder, 'empty.md'), '');
    writeFileSync(join(folder, 'binary.md'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]));
    writeFileSync(join(folder, 'large.md'), 'word '.repeat(300_000));
  });

  test.each([
    [['consult', 'missing.md'], 1, 'no file missing.md'],
    [['consult', 'directory'], 1, 'directory is a directory'],
    [['consult', 'empty.md'], 1, 'empty'],
    [['consult', 'binary.md'], 1, 'binary.md'],
    [['consult', 'large.md'], 1, 'at most 1 MB'],
    [['consult', example, '--out', 'file'], 1, 'is a file'],
    [['consult', example, '--out', 'no/such/parent'], 1, 'mkdir -p no/such'],
    [['consult', example, '--as-of', 'yesterday'], 2, 'YYYY-MM-DD'],
    [['consult', example, '--horizon', 'long'], 2, '24mo'],
    [['consult', example, '--set', 'writes.peak=1'], 2, 'writes.peakPerSecond'],
    [['consult', example, '--otu', 'x'], 2, '--out'],
    [['consutl', example], 2, 'consult'],
    [['why', 'x', '--from', 'nowhere'], 1, 'consultation.json'],
    [['why', 'x', '--from', 'directory'], 1, 'consultation.json'],
    [['patterns', 'leaderless-qourum'], 2, 'leaderless-quorum'],
    [['cases', 'file'], 1, 'no JSON'],
    [['cases', 'missing.json'], 1, 'missing.json'],
  ])('%j', async (argv, wanted, words) => {
    const { code, out, err } = await plumbline(argv);
    expect(err).toContain(words);
    expect(code).toBe(wanted);
    expect(out).toBe('');
  });
});

describe('the other verbs', () => {
  test.each([
    [['help'], 'consult examples/'],
    [['help', 'consult'], '--no-pictures'],
    [['consult', '--help'], '--no-pictures'],
    [['--version'], '.'],
    [['facts'], 'writes.peakPerSecond'],
    [['patterns'], 'leaderless-quorum'],
    [['patterns', 'leaderless-quorum'], 'Rules it out'],
    [['products'], 'postgresql'],
    [['products', 'postgresql'], 'Isolation'],
    [['verify'], 'computed'],
  ])('%j', async (argv, words) => {
    const { code, out, err } = await plumbline(argv);
    expect(out).toContain(words);
    expect(code).toBe(0);
    expect(err).toBe('');
  });

  test('verify --json is rows with ok', async () => {
    const { rows } = JSON.parse((await plumbline(['verify', '--json'])).out) as { rows: { ok: unknown }[] };
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter(({ ok }) => ok === false)).toEqual([]);
  });
});
