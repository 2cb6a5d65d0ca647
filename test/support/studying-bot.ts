import { join } from 'node:path';
import { replyMarkdown } from '../../blocks/markdown/reply.ts';
import { parseVerb } from '../../handlers/verbs.ts';
import { type Bot, type Desk, startBot } from '../../src/bot.ts';
import type { Post } from '../../src/contracts/engine.ts';
import type { Reply } from '../../src/contracts/reply.ts';
import { startStudying } from '../../src/studying.ts';

const thread = 'test:room:1';

/** The filesystem server over a folder, as a line of `.mcp.json`. */
export const filesystemServer = (folder: string, change: Readonly<Record<string, unknown>> = {}) => ({
  command: process.execPath,
  args: [
    join(import.meta.dirname, '../../node_modules/@modelcontextprotocol/server-filesystem/dist/index.js'),
    folder,
  ],
  category: 'documentation',
  allow: ['*'],
  ...change,
});

/** Another server of this Node over standard streams, as a line of `.mcp.json`. */
export const scriptServer = (script: string, category: string) => ({
  command: process.execPath,
  args: [join(import.meta.dirname, script)],
  category,
  allow: ['*'],
});

/**
 * The whole bot with a platform that only keeps what is posted. `folder` holds its data and the file of MCP servers; the
 * environment says of a key and a model.
 */
export const startStudyingBot = async (folder: string, environment: Readonly<Record<string, string>>) => {
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
    study: (parts) => startStudying(environment, folder, parts),
  });
  const replies = () => posts.map(({ body }) => (body as { reply: Reply }).reply);
  const written = (reply: Reply) => replyMarkdown(reply, () => undefined);
  return {
    bot,
    posts,
    replies,
    say: async (words: string, name = 'Ana') => {
      count += 1;
      await desk?.accept({
        id: `test:${Date.now()}:${count}`,
        thread,
        channel: 'test:room',
        by: { id: name.toLowerCase(), name },
        at: new Date().toISOString(),
        verb: parseVerb(words),
        words,
      });
    },
    file: async (revision: number) => new TextDecoder().decode(await desk?.file(thread, 'md', revision)),
    revision: () => replies().findLast((reply) => reply.kind === 'report')?.revision ?? 0,
    said: () => replies().map(written).join('\n\n'),
    /** The last of a kind, as Markdown. */
    last: (kind: Reply['kind']) => {
      const reply = replies().findLast((one) => one.kind === kind);
      return reply === undefined ? '' : written(reply);
    },
  };
};
