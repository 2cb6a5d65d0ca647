import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { anthropicModel } from '../src/analyst/model/anthropic.ts';
import { patient, platformBreaker } from '../src/analyst/model/patient.ts';
import { type Case, casesFile } from '../src/cli/cases.ts';
import type { Consultation } from '../src/contracts/consultation.ts';
import type { Study } from '../src/contracts/study.ts';
import { consultBrief } from '../src/conversation/consult.ts';
import { systemClock } from '../src/engine/clock.ts';
import { read } from '../src/intake/read.ts';
import { openSettings } from '../src/settings/settings.ts';
import { type StudyOptions, startStudying, studyOptions } from '../src/studying.ts';
import { advised } from './advised.ts';
import { type EvalOptions, evalOptions, WrongUse } from './eval/options.ts';
import { paidFrom, purseOf } from './eval/purse.ts';
import { evaluate, nothingAnswered } from './eval/run.ts';
import { tableOf, totalsOf } from './eval/totals.ts';

const patience = 10 * 60_000;

const casesOf = async ({ files, cases }: EvalOptions): Promise<readonly Case[]> => {
  const read: Case[] = [];
  for (const file of files) {
    const parsed = casesFile.safeParse(JSON.parse(await readFile(file, 'utf8')));
    if (!parsed.success)
      throw new WrongUse(
        `${file} is no file of cases: ${parsed.error.issues[0]?.message ?? ''}. See bench/cases.`,
      );
    read.push(...parsed.data.cases);
  }
  return read.slice(0, cases);
};

/** Studies as the bot does, with its journal in a folder of its own and no source of anybody's team. */
const studyIn =
  (
    folder: string,
    settings: ReturnType<typeof openSettings>,
    environment: Readonly<Record<string, string | undefined>>,
  ) =>
  async (advice: Consultation, id: string, usd: number): Promise<Study> => {
    const budget = `${Math.min(usd, studyOptions(environment).perConsultation)}`;
    const studying = await startStudying(
      {
        ...environment,
        MCP_CONFIG: undefined,
        PLUMBLINE_BUDGET_USD: budget,
        PLUMBLINE_BUDGET_DAY_USD: '1e6',
        PLUMBLINE_BUDGET_CHANNEL_DAY_USD: '1e6',
      },
      folder,
      {
        settings,
        think: advised(advice),
        clock: systemClock,
      },
    );
    if (studying === undefined) throw new WrongUse('There is no key.');
    try {
      const input = { revision: 1, brief: advice.brief, options: { asOf: advice.findings.asOf } };
      return await studying.job(
        { id: 1, thread: `eval:cases:${id}`, kind: 'study', key: 'study', attempt: 1, input },
        new AbortController().signal,
      );
    } finally {
      await studying.close();
    }
  };

const modelOf = ({ apiKey, baseUrl }: StudyOptions) => {
  if (apiKey === undefined)
    throw new WrongUse(
      'There is no key for a model, and an evaluation asks one. Set ANTHROPIC_API_KEY=… (and ANTHROPIC_BASE_URL for a gateway), then run it again.',
    );
  return patient(anthropicModel({ apiKey, ...(baseUrl === undefined ? {} : { baseUrl }) }), {
    breaker: platformBreaker(() => Date.now()),
    left: () => patience,
    random: Math.random,
    pause: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }).catch(() => undefined),
  });
};

/** `npm run eval -- [cases.json …] --cases 10 --seed 1 --budget 5`: leaves with 1 where a number or an address led nowhere. */
const main = async (args: readonly string[]): Promise<number> => {
  const options = evalOptions(args);
  const environment = { ...process.env, PLUMBLINE_WEB: options.web ? 'on' : 'off' };
  const study = studyOptions(environment);
  const model = modelOf(study);
  const cases = await casesOf(options);
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-eval-'));
  const settings = openSettings(folder);
  const purse = purseOf(options.budget);
  const asOf = new Date().toISOString().slice(0, 10);
  try {
    const evaluation = await evaluate(
      cases,
      {
        advise: (brief) => consultBrief(read(brief), { asOf }),
        study: studyIn(folder, settings, environment),
        ask: paidFrom(purse, model),
        model: study.model,
        judge: options.judge,
        purse,
        seed: options.seed,
        now: () => Date.now(),
        told: (what) => {
          if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${what}`);
        },
      },
      new AbortController().signal,
    );
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
    const nothing = nothingAnswered(evaluation);
    if (nothing !== undefined) throw new WrongUse(nothing);
    const totals = totalsOf(evaluation, options.seed);
    const table = tableOf(evaluation, totals, purse.spent());
    const { seed, budget, judge, web } = options;
    await mkdir(options.out, { recursive: true });
    await writeFile(
      join(options.out, 'eval.json'),
      `${JSON.stringify({ version: 1, asOf, model: study.model, judge, seed, budget, web, spent: purse.spent(), totals, ...evaluation }, null, 2)}\n`,
    );
    await writeFile(join(options.out, 'eval.md'), `${table}\n`);
    process.stdout.write(`${table}\n`);
    return totals.strayNumbers + totals.strayAddresses > 0 ? 1 : 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof WrongUse)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
