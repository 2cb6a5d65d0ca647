import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportHtml } from '../blocks/html/report.ts';
import { reportMarkdown } from '../blocks/markdown/report.ts';
import { startConsole } from '../handlers/console/app.ts';
import type { Delivery, Failure, Post, Turn, TurnOutcome } from './contracts/engine.ts';
import type { Inbound } from './contracts/inbound.ts';
import type { ExportFormat } from './contracts/verb.ts';
import { type AnalysisInput, adviceOptions, analyse, briefOf } from './conversation/analyse.ts';
import { jsonObject } from './conversation/json-object.ts';
import type { Ports } from './conversation/ports.ts';
import { remembering } from './conversation/remember.ts';
import { fromStored } from './conversation/stored.ts';
import { channelOf, takeTurn } from './conversation/turn.ts';
import { openSqliteEngine } from './engine/sqlite/open.ts';
import { makeRenderer } from './rendering/renderer.ts';
import { openSettings } from './settings/settings.ts';
import { startWorkers } from './workers/workers.ts';

/** What a start needs to know. */
export interface BotOptions {
  /** Where everything is kept; made where it is not there. */
  readonly folder: string;
  /** 0 = any free port. */
  readonly port: number;
  readonly problem: (what: string) => void;
}

/** The bot while it runs. */
export interface Bot {
  /** Of the console. */
  readonly address: string;
  close(): Promise<void>;
}

const threadsListed = 200;
const historyListed = 1000;

const examples = (): readonly { readonly title: string; readonly text: string }[] => {
  const folder = new URL('../examples/', import.meta.url);
  const wanted = ['chat-history.md', 'seat-booking.md', 'keep-what-we-have.md'];
  const there = new Set(readdirSync(folder));
  return wanted
    .filter((name) => there.has(name))
    .map((name) => ({
      title: name.replace('.md', '').replaceAll('-', ' '),
      text: readFileSync(new URL(name, folder), 'utf8').trim(),
    }));
};

/** Given up: said in the thread, since silence would look like work. */
const givenUp = (turn: Turn, error: Failure): TurnOutcome => ({
  posts: [
    {
      lane: turn.thread,
      body: {
        reply: {
          kind: 'notice',
          tone: 'error',
          text: ['A message could not be taken in: ', { kind: 'name', text: error.message }],
          todo: [error.hint],
        },
      },
    },
  ],
});

/** What is plugged into what: engine, settings, workers and pictures behind one platform, the console. */
export const startBot = async ({ folder, port, problem }: BotOptions): Promise<Bot> => {
  mkdirSync(folder, { recursive: true });
  const trouble = (error: unknown): void => problem(error instanceof Error ? error.message : String(error));
  const engine = await openSqliteEngine(folder, { trouble });
  const settings = openSettings(folder);
  const workers = startWorkers();
  const renderer = await makeRenderer();
  const think = remembering(workers);
  const ports: Ports = {
    think,
    settings: settings.channels,
    threads: (channel) => engine.threads({ prefix: `${channel}:`, limit: threadsListed }),
    history: async (thread) =>
      (await engine.history(thread, { limit: historyListed })).map(({ body }) => body as never),
  };

  const adviceOf = async (thread: string) => {
    const kept = fromStored((await engine.state(thread))?.body).consultation;
    if (kept === undefined) return undefined;
    const rules = await settings.channels.get(channelOf(thread));
    const asOf = kept.analysis?.asOf ?? new Date().toISOString().slice(0, 10);
    const advice = await think.consult(briefOf(kept, rules), adviceOptions(asOf, rules));
    return advice.kind === 'advised' ? { advice, kept } : undefined;
  };

  const file = async (
    thread: string,
    format: ExportFormat,
    revision: number,
  ): Promise<Uint8Array | undefined> => {
    const found = await adviceOf(thread);
    if (found === undefined || found.kept.revision !== revision) return undefined;
    const { advice } = found;
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    const markdown = (): string => reportMarkdown(advice.report, () => undefined);
    switch (format) {
      case 'md':
        return bytes(markdown());
      case 'json':
        return bytes(
          JSON.stringify(
            jsonObject(advice, markdown(), () => undefined),
            null,
            2,
          ),
        );
      case 'html':
      case 'pdf': {
        const pictures = new Map<string, string>();
        for (const drawing of advice.report.drawings) {
          const picture = await renderer.render(drawing);
          if ('png' in picture)
            pictures.set(drawing.id, `data:image/png;base64,${Buffer.from(picture.png).toString('base64')}`);
        }
        return bytes(reportHtml(advice.report, (id) => pictures.get(id)));
      }
      case 'adr':
        return undefined;
    }
  };

  const accept = (inbound: Inbound): Promise<'accepted' | 'duplicate'> =>
    engine.ingest({ id: inbound.id, thread: inbound.thread, body: inbound });

  const page = await startConsole(
    { accept, picture: (drawing) => renderer.render(drawing), file },
    { port, file: join(folder, 'console.db'), now: () => Date.now(), examples: examples(), problem },
  );
  const nobody: Failure = {
    code: 'platform.unknown',
    message: 'no platform of this name is connected',
    hint: 'Start the bot with the platform that this thread belongs to.',
  };
  const ofConsole = (post: Post): boolean => post.thread.startsWith('console:');
  engine.start({
    turn: takeTurn(ports),
    dead: givenUp,
    jobs: { analyse: (job) => analyse(job.input as AnalysisInput, think) },
    deliver: async (post, signal): Promise<Delivery> =>
      ofConsole(post) ? page.deliver(post, signal) : { kind: 'refused', because: nobody },
    find: async (post) => (ofConsole(post) ? page.find(post) : undefined),
  });
  const today = new Date().toISOString().slice(0, 10);
  // Whoever opens the page shall not wait for compilers and browsers; what fails here fails again, and is told, there.
  workers.warmUp(today).catch(trouble);
  renderer.warmUp().catch(trouble);
  return {
    address: page.address,
    async close() {
      await page.close();
      await engine.close();
      await Promise.all([workers.close(), renderer.close(), settings.close()]);
    },
  };
};
