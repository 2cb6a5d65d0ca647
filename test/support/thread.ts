import { questionsFor } from '../../src/advisor/ask.ts';
import type { EngineEvent, NewPost, ThreadSummary, Turn, TurnOutcome } from '../../src/contracts/engine.ts';
import type { Inbound } from '../../src/contracts/inbound.ts';
import type { Reply } from '../../src/contracts/reply.ts';
import { type ChannelSettings, channelSettings } from '../../src/contracts/settings.ts';
import type { Verb } from '../../src/contracts/verb.ts';
import { type AnalysisInput, analyse } from '../../src/conversation/analyse.ts';
import { consultBrief } from '../../src/conversation/consult.ts';
import type { Ports, Thinker } from '../../src/conversation/ports.ts';
import { fromStored } from '../../src/conversation/stored.ts';
import { takeTurn } from '../../src/conversation/turn.ts';
import { readDesign } from '../../src/intake/design/read-design.ts';
import { readFile } from '../../src/intake/files/read-file.ts';
import { read } from '../../src/intake/read.ts';

/** The engine of thought called directly, with the last answers kept. */
export const directThinker = (): Thinker => {
  const kept = new Map<string, ReturnType<typeof consultBrief>>();
  return {
    read: async (text, options) => read(text, options),
    readFile: async (file, speaker) => readFile(file, speaker),
    readDesign: async (texts) => readDesign(texts),
    consult: async (brief, options) => {
      const key = JSON.stringify([brief, options]);
      const made = kept.get(key) ?? consultBrief(brief, options);
      kept.set(key, made);
      if (kept.size > 8) kept.delete(kept.keys().next().value ?? '');
      return made;
    },
    ask: async (brief, options) => questionsFor(brief, options),
  };
};

/** One thread driven by hand: turns in order, jobs run when asked, posts kept with edits in place. */
export const openThread = (
  thread = 'test:general:1',
  world: { readonly threads?: readonly ThreadSummary[]; readonly outbound?: Ports['outbound'] } = {},
) => {
  const think = directThinker();
  const settings = new Map<string, ChannelSettings>();
  let state: Turn['state'];
  let now = Date.UTC(2026, 10, 28, 9);
  let sequence = 0;
  const posts: (NewPost & { readonly reply: Reply })[] = [];
  const history: unknown[] = [];
  const schedules: unknown[] = [];
  const jobs = new Map<string, { kind: string; input: unknown }>();
  const ports: Ports = {
    think,
    settings: {
      get: async (channel) => settings.get(channel) ?? channelSettings.parse({}),
      change: async (channel, next) => {
        const changed = next(settings.get(channel) ?? channelSettings.parse({}));
        settings.set(channel, changed);
        return changed;
      },
    },
    threads: async () => world.threads ?? [],
    ...(world.outbound === undefined ? {} : { outbound: world.outbound }),
  };
  const turn = takeTurn(ports);
  const commit = (outcome: TurnOutcome): readonly Reply[] => {
    if (outcome.state !== undefined)
      state = { version: (state?.version ?? 0) + 1, body: JSON.parse(JSON.stringify(outcome.state)) };
    history.push(...(outcome.history ?? []));
    schedules.push(...(outcome.schedules ?? []));
    for (const key of outcome.cancel ?? []) jobs.delete(key);
    for (const job of outcome.jobs ?? []) jobs.set(job.key, job);
    const said = (outcome.posts ?? []).map((post) => ({
      ...post,
      reply: (post.body as { reply: Reply }).reply,
    }));
    posts.push(...said);
    return said.map(({ reply }) => reply);
  };
  const take = async (body: Inbound | EngineEvent): Promise<readonly Reply[]> => {
    sequence += 1;
    now += 60_000;
    const event = {
      id: `test:${sequence}`,
      body: JSON.parse(JSON.stringify(body)) as unknown,
      receivedAt: now,
    };
    return commit(await turn({ thread, event, state, now, attempt: 1 }));
  };
  const work = async (): Promise<readonly Reply[]> => {
    const replies: Reply[] = [];
    for (const [key, { kind, input }] of [...jobs]) {
      jobs.delete(key);
      const result = await analyse(JSON.parse(JSON.stringify(input)) as AnalysisInput, think);
      replies.push(...(await take({ engine: 'job done', kind, key, result })));
    }
    return replies;
  };
  const does = async (name: string, verb: Verb, words = ''): Promise<readonly Reply[]> => {
    const at = new Date(now).toISOString();
    const by = { id: name.toLowerCase(), name };
    const channel = thread.slice(0, thread.lastIndexOf(':'));
    return take({ id: `test:${sequence + 1}`, thread, channel, by, at, verb, words });
  };
  return {
    does,
    says: (name: string, text: string) => does(name, { kind: 'say', text, attachments: [] }, text),
    work,
    take,
    state: () => fromStored(state?.body).consultation,
    posts,
    history,
    jobs,
    schedules,
    wait: (days: number) => {
      now += days * 86_400_000;
    },
  };
};
