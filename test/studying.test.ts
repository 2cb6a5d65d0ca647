import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { opening } from './attacks/sent.ts';
import { type FakeAnthropic, startFakeAnthropic } from './support/anthropic/fake.ts';
import type { Asked } from './support/anthropic/script.ts';
import {
  answer,
  cite,
  fail,
  hang,
  hit,
  json,
  type Step,
  text,
  toolUse,
  webSearch,
} from './support/anthropic/steps.ts';
import { filesystemServer, startStudyingBot } from './support/studying-bot.ts';

const brief =
  'We store 120 M chat messages a day, 1 KB each, for five years in one PostgreSQL primary. Reads are mostly the newest of a channel. Nothing may be lost. Team of 8 on AWS.';
const page = 'https://www.postgresql.org/docs/current/runtime-config-wal.html';

let folder: string;
let fake: FakeAnthropic;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-studying-'));
  fake = await startFakeAnthropic();
});
afterEach(async () => {
  await fake.close();
  rmSync(folder, { recursive: true, force: true });
});

const start = (environment: Readonly<Record<string, string>> = {}) =>
  startStudyingBot(folder, {
    ANTHROPIC_API_KEY: fake.key,
    ANTHROPIC_BASE_URL: fake.baseUrl,
    // Messages are read in test/reading.test.ts.
    PLUMBLINE_READING_MODEL: 'off',
    ...environment,
  });

/** What a good model would write, out of what it is given. */
const synthesis = ({ body }: Asked): Step => {
  const said = String(body.messages[0]?.content);
  const given = JSON.parse((JSON.parse(said) as { text: string }).text) as {
    advisor: { recommended: string };
    worked?: readonly { readonly id: string }[];
  };
  const workedOut = (formula: string) => given.worked?.find(({ id }) => id.startsWith(formula))?.id ?? '';
  const peak = workedOut('rates.peak@');
  const ratio = workedOut('rates.peakOverAverage@');
  const claim = (words: string, ...evidence: string[]) => ({ text: words, evidence });
  return answer(
    json({
      summary: [
        claim('Keep the messages in PostgreSQL first, and let each commit wait for a standby.', 'E1'),
      ],
      present: [],
      options: [],
      recommended: { option: given.advisor.recommended, reason: [] },
      failures: [
        claim('The primary fails first, and users see writes refused.'),
        claim(`Against what the standby confirms, commits arrive at {figure:${ratio}}.`, 'E1'),
        claim(`At the peak {figure:${peak}} are refused with it.`),
        claim(`At the peak {figure:${peak.slice(0, -1)}} are refused with it.`),
        claim(`At the peak {figure:${peak}}, so 9,000 a second, are refused with it.`),
      ],
      plan: [claim('Buy 900 nodes of ZephyrDB.'), claim('Begin with the standby.')],
      open: [],
    }),
  );
};

const web = answer(
  webSearch('synchronous commit', [hit(page, 'WAL', 'each commit waits for a standby, at 80 requests/s')]),
  text('It waits.', cite(page, 'each commit waits for a standby, at 80 requests/s')),
);

/** Works the peak out of two facts, then says that nothing is missing. */
const calculation = ({ turn }: Asked): Step =>
  turn === 0
    ? answer(
        toolUse('calculate', {
          calculator: 'rates',
          inputs: { average: '{writes.averagePerSecond}', peakFactor: '{traffic.peakFactor}' },
        }),
        toolUse('calculate', {
          calculator: 'rates',
          inputs: { peakRate: '{writes.averagePerSecond}', usualRate: '{E1.1}' },
        }),
      )
    : answer(text('Nothing is missing.'));

const isCalculation = ({ tools }: Asked): boolean => tools.includes('calculate');

const isWeb = ({ tools }: Asked): boolean => tools.includes('web_search');

describe('with a key', () => {
  test('the report is studied: what stands is said once, with its source, its cost and what was not consulted', async () => {
    fake.when(isWeb, () => web);
    fake.when(isCalculation, calculation);
    fake.script((asked) => synthesis(asked));
    const at = await start();
    try {
      await at.say(brief);
      await at.say('advise');
      await at.bot.settled();
      expect(fake.refusals()).toEqual([]);
      const studies = at.posts.filter(({ key }) => key?.startsWith('study-') === true);
      expect(studies.length).toBe(1);
      const said = at.said();
      expect(said).toMatch('What the model adds to the report');
      expect(said).toMatch(`(<${page}>)`);
      expect(said).toMatch('Begin with the standby');
      expect(said).not.toMatch(/ZephyrDB|900 nodes/);
      expect(said).toMatch('3 statements were taken out');
      expect(said).toMatch('average x peak factor');
      expect(said).toMatch(/not configured: .*documentation/);
      expect(said).toMatch(/claude-sonnet-5-5, \d+ requests, .* tokens, \$/);
      // The web was asked before anything was written, and after the record of the inside.
      expect(isFirst(fake, 'web_search')).toBe(true);
      const file = await at.file(at.revision());
      expect(file).toMatch('Worked out for this report');
      expect(file).toMatch(/`rates\.peak@study-\w+`/);
      expect(file).toMatch('Added by claude-sonnet-5-5');
      const before = at.posts.length;
      await at.say('status');
      await at.bot.settled();
      expect(at.posts.slice(before).length).toBe(3);
      expect(JSON.stringify(at.posts.slice(before).map(({ body }) => body))).toMatch(
        /In this channel models cost \$0\.\d+ today, .* the budget is \$10 a day/,
      );
      // What the team is shown is what the web was told, to the byte.
      const shown = at.posts.length;
      await at.say('sent');
      await at.bot.settled();
      const answered = JSON.stringify(at.posts.slice(shown).map(({ body }) => body));
      const given = fake.requests('/messages').find(({ raw }) => raw.toString().includes('web_search'));
      const { text: bytes } = JSON.parse(opening(given?.body)[0] ?? '') as {
        readonly text: string;
      };
      expect(answered).toContain(JSON.stringify(bytes));
      expect(answered).toMatch('What the web was told of this report');
      expect(answered).toMatch(/claude-sonnet-5-5: \d+ requests, .* tokens, /);
      // What the model worked out is replayed like any other figure.
      const told = at.posts.length;
      const [peak = ''] = /rates\.peak@study-\w+/.exec(said) ?? [];
      await at.say(`why ${peak}`);
      await at.bot.settled();
      const why = at.said().slice(-2_000);
      expect(at.posts.length).toBe(told + 1);
      expect(why).toMatch('average x peak factor');
      expect(why).toMatch('Replayed from its facts and constants up');
      // A number of the ledger that went into one is shown in the words in which it was found.
      await at.say(`why ${/rates\.peakOverAverage@study-\w+/.exec(said)?.[0] ?? ''}`);
      await at.bot.settled();
      expect(at.said().slice(-2_000)).toMatch('80 requests/s');
      expect(at.said().slice(-2_000)).toMatch('E1.1');
    } finally {
      await at.bot.close();
    }
  }, 120_000);

  test('a platform that fails is told, and the advisor’s report stands', async () => {
    fake.script(() => fail(401));
    const at = await start();
    try {
      await at.say(brief);
      await at.say('advise');
      await at.bot.settled();
      expect(at.said().match(/refused the key/g)?.length).toBe(1);
      expect(fake.requests('/messages').length).toBe(1);
      expect(at.said()).toMatch('## Executive Summary');
    } finally {
      await at.bot.close();
    }
  }, 120_000);

  test('stopped in the middle of an answer and started again, it goes on and says it once', async () => {
    fake.when(isWeb, () => web);
    fake.when(isCalculation, calculation);
    fake.script([hang()]);
    // What was spent before the end counts once against what is left of the day; the request that was under way counts, too.
    const day = { PLUMBLINE_BUDGET_DAY_USD: '0.7' };
    const first = await start(day);
    await first.say(brief);
    await first.say('advise');
    while (fake.requests('/messages').length < 6) await new Promise((resolve) => setTimeout(resolve, 20));
    await first.bot.close();
    fake.script((asked) => synthesis(asked));
    const second = await start(day);
    try {
      await second.bot.settled();
      expect(second.posts.filter(({ key }) => key?.startsWith('study-') === true).length).toBe(1);
      expect(second.said()).not.toMatch('used up');
      expect(second.said()).toMatch('Begin with the standby');
      expect(
        fake.requests('/messages').filter(({ raw }) => raw.toString().includes('web_search')).length,
      ).toBe(3);
    } finally {
      await second.bot.close();
    }
  }, 120_000);

  test('started again with other sources in the file, it asks those before the web and comes to its end', async () => {
    fake.when(isWeb, () => web);
    fake.when(isCalculation, calculation);
    fake.script([hang()]);
    const first = await start();
    await first.say(brief);
    await first.say('advise');
    while (fake.requests('/messages').length < 6) await new Promise((resolve) => setTimeout(resolve, 20));
    await first.bot.close();
    mkdirSync(join(folder, 'docs'));
    writeFileSync(join(folder, 'docs', 'ADR-0001.md'), '# Decision\n\nWe chose PostgreSQL for messages.');
    writeFileSync(
      join(folder, '.mcp.json'),
      JSON.stringify({ mcpServers: { docs: filesystemServer(join(folder, 'docs')) } }),
    );
    fake.when(
      ({ body }) => JSON.stringify(body).includes('docs__'),
      () => answer(text('Nothing more.')),
    );
    fake.script((asked) => synthesis(asked));
    const second = await start();
    try {
      await second.bot.settled();
      expect(second.said()).toMatch('Begin with the standby');
      expect(second.said()).not.toMatch('is configured, and the record says it is not');
    } finally {
      await second.bot.close();
    }
  }, 120_000);

  test('a budget of nothing asks nobody, and says so', async () => {
    const at = await start({ PLUMBLINE_BUDGET_DAY_USD: '0' });
    try {
      await at.say(brief);
      await at.say('advise');
      await at.bot.settled();
      expect(fake.requests('/messages').length).toBe(0);
      expect(at.said()).toMatch('the budget of money is used up');
    } finally {
      await at.bot.close();
    }
  }, 120_000);
});

test('without a key and with a file of servers, the sources are asked and what they say is shown', async () => {
  mkdirSync(join(folder, 'docs/adr'), { recursive: true });
  writeFileSync(
    join(folder, 'docs/adr/0001.md'),
    '# 1. Messages stay in PostgreSQL\n\nStatus: accepted\n\nDecision: we keep messages in PostgreSQL.\n',
  );
  writeFileSync(
    join(folder, '.mcp.json'),
    JSON.stringify({
      mcpServers: {
        docs: filesystemServer(join(folder, 'docs')),
      },
    }),
  );
  const at = await start({ ANTHROPIC_API_KEY: '' });
  try {
    await at.say(brief);
    await at.say('advise');
    await at.bot.settled();
    expect(fake.requests().length).toBe(0);
    expect(at.said()).toMatch('documentation: consulted');
    expect(at.said()).toMatch('we keep messages in PostgreSQL');
  } finally {
    await at.bot.close();
  }
}, 120_000);

const isFirst = (of: FakeAnthropic, tool: string): boolean =>
  of.requests('/messages')[0]?.raw.toString().includes(tool) === true;
