import { join } from 'node:path';
import { replyMarkdown } from '../../blocks/markdown/reply.ts';
import { parseVerb } from '../../handlers/verbs.ts';
import { type Desk, startBot } from '../../src/bot.ts';
import type { Post } from '../../src/contracts/engine.ts';
import type { Reply } from '../../src/contracts/reply.ts';
import type { Verb } from '../../src/contracts/verb.ts';
import { startStudying } from '../../src/studying.ts';
import type { FakeAnthropic } from './anthropic/fake.ts';

/** The model that reads, where nothing else is set. */
export const reader = 'claude-haiku-5-5';

/**
 * The whole bot, its messages read by a fake model, with a platform that only keeps what is posted. Reports are not studied: a
 * study has no money. Each room is a thread of its own, so that one bot serves many tests.
 */
export const openRooms = async (
  fake: FakeAnthropic,
  folder: string,
  environment: Readonly<Record<string, string>> = {},
) => {
  const posts: Post[] = [];
  let desk: Desk | undefined;
  const bot = await startBot({
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
          // Enough for messages to be read, and too little for a study.
          PLUMBLINE_BUDGET_USD: '0.2',
          ...environment,
        },
        folder,
        parts,
      ),
  });

  const room = (name: string) => {
    const thread = `test:room:${name}`;
    let count = 0;
    const give = async (verb: Verb, words: string, by: string): Promise<string> => {
      count += 1;
      const id = `test:${name}:${count}`;
      await desk?.accept({
        id,
        thread,
        channel: 'test:room',
        by: { id: by.toLowerCase(), name: by },
        at: new Date().toISOString(),
        verb,
        words,
      });
      return id;
    };
    const replies = (): readonly Reply[] =>
      posts.filter((post) => post.thread === thread).map(({ body }) => (body as { reply: Reply }).reply);
    const printed = (some: readonly Reply[]): string =>
      some.map((reply) => replyMarkdown(reply, () => undefined)).join('\n\n');
    return {
      say: (words: string, by = 'Ana') => give(parseVerb(words), words, by),
      retract: (message: string, by = 'Ana') => give({ kind: 'retract', message }, '', by),
      send: async (words: string, file: string, bytes: Uint8Array) => {
        const kept = await desk?.keepFile?.(bytes);
        const came = kept === undefined ? {} : 'problem' in kept ? { unread: kept.problem } : { kept };
        const attached = { name: file, bytes: bytes.byteLength, ...came };
        return give(parseVerb(words, [attached]), words, 'Ana');
      },
      /** What the card says of a fact now. */
      row: (fact: string) =>
        replies()
          .findLast((reply) => reply.kind === 'brief')
          ?.rows.find((one) => one.fact === fact),
      asked: () =>
        replies()
          .findLast((reply) => reply.kind === 'questions')
          ?.questions.map(({ ask }) => ask)
          .join('\n') ?? '',
      count: () => replies().length,
      said: (from = 0) => printed(replies().slice(from)),
    };
  };
  return { settled: () => bot.settled(), close: () => bot.close(), room };
};
