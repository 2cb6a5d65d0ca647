import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { evalOptions } from '../../../bench/eval/options.ts';
import { claim } from '../../analyst/scene.ts';
import { type FakeAnthropic, startFakeAnthropic } from '../../support/anthropic/fake.ts';
import type { Asked } from '../../support/anthropic/script.ts';
import { answer, json, refusing, type Step, text } from '../../support/anthropic/steps.ts';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'plumbline-eval-test-'));
let fake: FakeAnthropic;
beforeEach(async () => {
  fake = await startFakeAnthropic();
});
afterEach(() => fake.close());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One brief for all, told apart by what is stored. */
const caseOf = (what: string) => ({
  id: what,
  area: ['storage'],
  brief: `We store 120 M ${what} a day, 1 KB each, for five years. Reads are mostly the newest of a conversation. Nothing may be lost. Team of 8 on AWS.`,
  expect: {
    mustRecommendAnyOf: ['wide-column-lsm'],
    acceptable: ['relational-sharded'],
    mustNotRecommend: ['graph'],
  },
});

const run = (args: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  new Promise<{ readonly code: number; readonly out: string; readonly error: string }>((resolve) => {
    const env = {
      ...process.env,
      NODE_OPTIONS: '',
      ANTHROPIC_API_KEY: fake.key,
      ANTHROPIC_BASE_URL: fake.baseUrl,
      ...environment,
    };
    execFile(
      process.execPath,
      [join(root, 'bench/eval.ts'), ...args],
      { env, cwd: folder },
      (failure, out, error) => resolve({ code: failure === null ? 0 : Number(failure.code), out, error }),
    );
  });

const fileOf = (...what: readonly string[]): string => {
  const path = join(folder, `${what.join('-')}.json`);
  writeFileSync(path, JSON.stringify({ cases: what.map(caseOf) }));
  return path;
};

const properties = ({ schema }: Asked): Readonly<Record<string, unknown>> =>
  (schema?.['properties'] ?? {}) as Readonly<Record<string, unknown>>;

const synthesis = ({ said }: Asked): Step => {
  const { text: given } = JSON.parse(said) as { readonly text: string };
  const { advisor } = JSON.parse(given) as { readonly advisor: { readonly recommended: string } };
  return answer(
    json({
      summary: [claim('The primary keeps order and pays with failover.'), claim('It carries 900 writes.')],
      present: [],
      options: [],
      recommended: { option: advisor.recommended, reason: [] },
      failures: [],
      plan: [],
      open: [],
    }),
  );
};

/** Answers as the platform would: what is stored tells how the bare model and the judge behave. */
const platform = (asked: Asked): Step => {
  const { said } = asked;
  if ('better' in properties(asked)) {
    if (said.includes('a day') && said.includes('parcels')) return refusing('cyber', 'no', text(''));
    const { A } = JSON.parse(said) as { readonly A: string };
    const ours = A.includes('Trade-off Analysis') ? 'A' : 'B';
    const better = said.includes('tickets')
      ? 'A'
      : said.includes('letters')
        ? ours === 'A'
          ? 'B'
          : 'A'
        : ours;
    return answer(json({ better, because: 'It says what it pays.' }));
  }
  if ('headline' in properties(asked))
    return said.includes('invoices')
      ? refusing('cyber', 'no', text(''))
      : answer(json({ recommendation: 'Use a graph database.', headline: ['graph'] }));
  if ('summary' in properties(asked)) return said.startsWith('{') ? synthesis(asked) : synthesisAgain;
  return answer(text('Nothing is missing.'));
};

/** Sent back, it leaves everything out. */
const synthesisAgain = answer(
  json({
    summary: [],
    present: [],
    options: [],
    recommended: { option: '', reason: [] },
    failures: [],
    plan: [],
    open: [],
  }),
);

interface Written {
  readonly spent: number;
  readonly totals: Readonly<Record<string, unknown>>;
  readonly rows: readonly {
    readonly id: string;
    readonly factor: number;
    readonly ours: { readonly result: string; readonly studied: boolean; readonly usd: number };
    readonly bare: { readonly result?: string; readonly problem?: string };
    readonly judged: { readonly kind: string; readonly problem?: string };
  }[];
  readonly notRun: readonly { readonly id: string; readonly because: string }[];
}

const written = (out: string): Written => JSON.parse(readFileSync(join(out, 'eval.json'), 'utf8')) as Written;

describe('npm run eval', () => {
  test('wins, loses, ties and has no verdict; what it wrote says so, with its cost and the interval', async () => {
    fake.script(platform);
    const out = join(folder, 'whole');
    const file = fileOf('messages', 'tickets', 'letters', 'invoices', 'parcels');
    const { code, out: table, error } = await run([file, '--out', out, '--budget', '50', '--seed', '7']);
    expect(error).toBe('');
    expect(fake.refusals()).toEqual([]);
    expect(code).toBe(0);
    const { rows, totals, spent } = written(out);
    expect(rows.map(({ id, judged }) => [id, judged.kind])).toEqual([
      ['messages', 'ours'],
      ['tickets', 'tie'],
      ['letters', 'bare'],
      ['invoices', 'none'],
      ['parcels', 'none'],
    ]);
    expect(rows.map(({ bare }) => bare.result ?? bare.problem)).toEqual([
      'forbidden',
      'forbidden',
      'forbidden',
      'declined',
      'forbidden',
    ]);
    expect(rows.every(({ ours }) => ours.studied && ours.usd > 0)).toBe(true);
    expect(rows.some(({ factor }) => factor !== 1)).toBe(true);
    expect(totals).toMatchObject({
      wins: 1,
      ties: 1,
      losses: 1,
      withoutVerdict: 2,
      preferred: { mean: 0.5, of: 3 },
    });
    expect(spent).toBeGreaterThan(0);
    expect(table).toMatch(
      /The judge prefers ours in 0\.50 \(3 cases, too few for an interval\).*a chance of 1\.00/,
    );
    // The web is off, both orders were asked, and nobody can read from a text who wrote it.
    expect(fake.requests('/messages').some(({ raw }) => raw.toString().includes('web_search'))).toBe(false);
    const judgements = fake
      .requests('/messages')
      .filter(({ body }) => JSON.stringify(body?.output_config ?? '').includes('better'));
    expect(judgements.length).toBe(7);
    for (const { body } of judgements) {
      expect(body?.model).toBe('claude-opus-5-5');
      expect(JSON.stringify(body?.messages)).not.toMatch(/plumbline|claude|Added by|the advisor/i);
    }
  }, 240_000);

  test('a budget that is used up ends it, and what was not run is named', async () => {
    fake.script(platform);
    const out = join(folder, 'poor');
    const { code } = await run([fileOf('messages', 'tickets'), '--out', out, '--budget', '0.005']);
    expect(code).toBe(0);
    const { rows, notRun, spent } = written(out);
    expect(notRun).toEqual([{ id: 'tickets', because: 'the budget is used up' }]);
    // Not enough for a study, and then not for a judge.
    expect(rows[0]?.ours.studied).toBe(false);
    expect(rows[0]?.judged).toEqual({ kind: 'none', problem: 'the judge: the budget is used up' });
    // At most the one answer that was under way when it ran out.
    expect(spent).toBeLessThan(0.2);
  }, 120_000);

  test('with a key that is refused nothing is compared, and it says why', async () => {
    const { code, out, error } = await run([fileOf('orders')], { ANTHROPIC_API_KEY: 'sk-wrong' });
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(/answered in no case.*refused the key; check ANTHROPIC_API_KEY/);
  }, 120_000);

  test('without a key it says what to set, and asks nobody', async () => {
    const { code, error } = await run([fileOf('messages')], { ANTHROPIC_API_KEY: '' });
    expect(code).toBe(2);
    expect(error).toMatch('Set ANTHROPIC_API_KEY');
    expect(fake.requests().length).toBe(0);
  }, 60_000);
});

describe('what it is asked for', () => {
  test('without a file the open cases are taken, and none that is held out', () => {
    const { files } = evalOptions([]);
    expect(files.length).toBeGreaterThan(0);
    expect(files.every((file) => file.endsWith('.json') && !file.includes('held'))).toBe(true);
  });

  test.each([
    [['--budget', 'much'], 'no number'],
    [['--cases', '1.5'], 'no whole number'],
    [['--what'], 'Known: '],
    [['nowhere.json'], 'There is no file nowhere.json'],
  ])('%j is refused in words', (args, words) => {
    expect(() => evalOptions(args)).toThrow(words);
  });
});
