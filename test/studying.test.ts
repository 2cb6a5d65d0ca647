import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { replyMarkdown } from '../blocks/markdown/reply.ts';
import { parseVerb } from '../handlers/verbs.ts';
import { type Bot, type Desk, startBot } from '../src/bot.ts';
import type { Post } from '../src/contracts/engine.ts';
import type { Reply } from '../src/contracts/reply.ts';
import { startStudying } from '../src/studying.ts';
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
  webSearch,
} from './support/anthropic/steps.ts';

const brief =
  'We store 120 M chat messages a day, 1 KB each, for five years in one PostgreSQL primary. Reads are mostly the newest of a channel. Nothing may be lost. Team of 8 on AWS.';
const thread = 'test:room:1';
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

/** The whole bot with a platform that only keeps what is posted. */
const start = async (environment: Readonly<Record<string, string>> = {}) => {
  const posts: Post[] = [];
  let desk: Desk | undefined;
  let count = 0;
  const bot: Bot = await startBot({
    folder: join(folder, 'data'),
    problem: () => undefined,
    platforms: [
      async (given) => {
        desk = given;
        return {
          name: 'test',
          deliver: async (post) => {
            posts.push(post);
            return { kind: 'posted', receipt: { id: post.id } };
          },
          find: async (post) =>
            posts.some(({ id }) => id === post.id) ? { receipt: { id: post.id } } : undefined,
          close: async () => undefined,
        };
      },
    ],
    study: (parts) =>
      startStudying(
        {
          ANTHROPIC_API_KEY: fake.key,
          ANTHROPIC_BASE_URL: fake.baseUrl,
          // Messages are read in test/reading.test.ts.
          PLUMBLINE_READING_MODEL: 'off',
          ...environment,
        },
        folder,
        parts,
      ),
  });
  const replies = () => posts.map(({ body }) => (body as { reply: Reply }).reply);
  return {
    bot,
    posts,
    say: async (words: string) => {
      count += 1;
      await desk?.accept({
        id: `test:${Date.now()}:${count}`,
        thread,
        channel: 'test:room',
        by: { id: 'ana', name: 'Ana' },
        at: new Date().toISOString(),
        verb: parseVerb(words),
        words,
      });
    },
    file: async (revision: number) => new TextDecoder().decode(await desk?.file(thread, 'md', revision)),
    revision: () => replies().findLast((reply) => reply.kind === 'report')?.revision ?? 0,
    said: () =>
      replies()
        .map((reply) => replyMarkdown(reply, () => undefined))
        .join('\n\n'),
  };
};

/** What a good model would write, out of what it is given. */
const synthesis = ({ body }: Asked): Step => {
  const said = String(body.messages[0]?.content);
  const given = JSON.parse((JSON.parse(said) as { text: string }).text) as {
    advisor: { recommended: string };
  };
  const claim = (words: string, ...evidence: string[]) => ({ text: words, evidence });
  return answer(
    json({
      summary: [
        claim('Keep the messages in PostgreSQL first, and let each commit wait for a standby.', 'E1'),
      ],
      present: [],
      options: [],
      recommended: { option: given.advisor.recommended, reason: [] },
      failures: [claim('The primary fails first, and users see writes refused.')],
      plan: [claim('Buy 900 nodes of ZephyrDB.'), claim('Begin with the standby.')],
      open: [],
    }),
  );
};

const web = answer(
  webSearch('synchronous commit', [hit(page, 'WAL', 'each commit waits for a standby')]),
  text('It waits.', cite(page, 'each commit waits for a standby')),
);

const isWeb = ({ tools }: Asked): boolean => tools.includes('web_search');

describe('with a key', () => {
  test('the report is studied: what stands is said once, with its source, its cost and what was not consulted', async () => {
    fake.when(isWeb, [web]);
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
      expect(said).toMatch('one statement was taken out');
      expect(said).toMatch(/not configured: .*documentation/);
      expect(said).toMatch(/claude-sonnet-5-5, \d+ requests, .* tokens, \$/);
      // The web was asked before anything was written, and after the record of the inside.
      expect(isFirst(fake, 'web_search')).toBe(true);
      const file = await at.file(at.revision());
      expect(file).toMatch('Added by claude-sonnet-5-5');
      const before = at.posts.length;
      await at.say('status');
      await at.bot.settled();
      expect(at.posts.slice(before).length).toBe(2);
    } finally {
      await at.bot.close();
    }
  }, 120_000);

  test('a platform that fails is told, and the advisor’s report stands', async () => {
    for (let n = 0; n < 3; n += 1) fake.script([fail(401)]);
    const at = await start();
    try {
      await at.say(brief);
      await at.say('advise');
      await at.bot.settled();
      expect(at.said()).toMatch('refused the key');
      expect(at.said()).toMatch('## Executive Summary');
    } finally {
      await at.bot.close();
    }
  }, 120_000);

  test('stopped in the middle of an answer and started again, it goes on and says it once', async () => {
    fake.when(isWeb, [web]);
    fake.script([hang()]);
    const first = await start();
    await first.say(brief);
    await first.say('advise');
    while (fake.requests('/messages').length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    await first.bot.close();
    fake.script((asked) => synthesis(asked));
    const second = await start();
    try {
      await second.bot.settled();
      expect(second.posts.filter(({ key }) => key?.startsWith('study-') === true).length).toBe(1);
      expect(
        fake.requests('/messages').filter(({ raw }) => raw.toString().includes('web_search')).length,
      ).toBe(1);
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
        docs: {
          command: process.execPath,
          args: [
            join(
              import.meta.dirname,
              '../node_modules/@modelcontextprotocol/server-filesystem/dist/index.js',
            ),
            join(folder, 'docs'),
          ],
          category: 'documentation',
          allow: ['*'],
        },
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
