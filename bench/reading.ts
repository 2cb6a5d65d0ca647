import { readFileSync } from 'node:fs';
import type { Journal } from '../src/analyst/loop/journal.ts';
import { anthropicModel } from '../src/analyst/model/anthropic.ts';
import { readableFacts } from '../src/analyst/reading/catalogue.ts';
import { readMessage } from '../src/analyst/reading/read-message.ts';
import { decide } from '../src/consultation/decide.ts';
import type { Command } from '../src/consultation/events.ts';
import { evolve } from '../src/consultation/evolve.ts';
import { knownFacts } from '../src/consultation/held.ts';
import type { Consultation } from '../src/consultation/state.ts';
import type { Inbound } from '../src/contracts/inbound.ts';
import type { ReadingJob } from '../src/contracts/reading.ts';
import { type Readings, readingsAfter } from '../src/conversation/reading/queue.ts';
import { readAct } from '../src/conversation/reading/read-act.ts';
import { fence } from '../src/evidence/envelope.ts';
import { type FakeAnthropic, startFakeAnthropic } from '../test/support/anthropic/fake.ts';
import { answer, json } from '../test/support/anthropic/steps.ts';
import { atLeast, type BenchRow, below } from './row.ts';

const messages = 50;
const early = 5;
const factsPerMessage = 3;
const length = 420;
const model = 'claude-haiku-5-5';

/** Facts that any words can state: what is said of a thread of fifty messages is then known, and told beside the next. */
const flags = [...readableFacts.values()].filter(({ kind }) => kind === 'flag');
const factsOf = (n: number) => flags.slice(n * factsPerMessage, (n + 1) * factsPerMessage);
const quoteOf = (title: string): string => `Agreed: ${title}.`;

const filler =
  'Nobody at the table objected, and the minutes of the day say so in so many words, as they have said before and will say again. ';

/** All messages are of one length, so that only the thread grows. */
const messageOf = (n: number): string =>
  `${factsOf(n)
    .map(({ title }) => quoteOf(title))
    .join(' ')} ${filler.repeat(4)}`.slice(0, length);

const memory = (): Journal => {
  const entries: Parameters<Journal['append']>[0][] = [];
  return {
    read: async () => entries,
    append: async (entry) => void entries.push(entry),
  };
};

const after = (state: Consultation | undefined, command: Command, at: number) => {
  const outcome = decide(state, command);
  const events = ('events' in outcome ? outcome.events : []).map((event) => ({ at, event }));
  return { state: events.reduce(evolve, state), events, refusals: [] };
};

/** A message as a turn takes it in: told, put in line, read by the model, and what holds of it taken in. */
const thread = (fake: FakeAnthropic) => {
  const prompt = readFileSync(new URL('../prompts/reading.md', import.meta.url), 'utf8');
  const ask = anthropicModel({ apiKey: fake.key, baseUrl: fake.baseUrl });
  let state: Consultation | undefined;
  let readings: Readings | undefined;
  const read = (job: ReadingJob) =>
    readMessage(
      job,
      [],
      {
        model,
        prompt,
        ask: () => ask,
        journal: memory(),
        fence: (text, source, nonce) => fence(text, { source, trust: 'untrusted', nonce }),
        allowance: () => ({ usd: 1, tokens: 1_000_000, calls: 4 }),
        wallMilliseconds: 60_000,
        now: () => 0,
        secret: () => 'a1'.repeat(32),
      },
      new AbortController().signal,
    );
  return {
    known: () => (state === undefined ? 0 : knownFacts(state).length),
    say: async (n: number): Promise<void> => {
      const text = messageOf(n);
      const id = `m${n}`;
      const inbound: Inbound = {
        id,
        thread: 'bench:room:1',
        channel: 'bench:room',
        by: { id: 'ana', name: 'Ana' },
        at: new Date(n).toISOString(),
        verb: { kind: 'say', text, attachments: [] },
        words: text,
      };
      const author = { by: 'ana', name: 'Ana', message: id };
      const tell: Command = {
        kind: 'tell',
        author,
        channel: 'bench:room',
        title: 'Minutes',
        facts: [],
        corrects: false,
        unread: [],
      };
      const happened = after(state, tell, n);
      const line = readingsAfter(readings, state, {
        inbound,
        act: { commands: [tell] },
        happened,
        reads: true,
        now: n,
      });
      const [job] = line.jobs;
      if (job === undefined || happened.state === undefined) throw new Error(`message ${n} is not read`);
      const act = readAct(
        {
          stored: { readings: line.readings ?? readings ?? { waiting: [], withdrawn: [] } },
          state: happened.state,
        },
        await read(job.input as ReadingJob),
      );
      state = (act.commands ?? []).reduce<Consultation | undefined>(
        (held, command) => after(held, command, n).state,
        happened.state,
      );
      readings = act.stored?.readings;
    },
  };
};

/**
 * A thread of fifty messages of one length, each of which makes three more facts known, read over the real SDK to the fake's
 * count: what reading the last one costs beside the fifth, and how much of it comes from the cache.
 */
export const readingRows = async (told: (what: string) => void): Promise<readonly BenchRow[]> => {
  told(`${messages} messages of a thread, read by a model`);
  const fake = await startFakeAnthropic();
  let n = 0;
  fake.script(() =>
    answer(
      json({
        facts: factsOf(n).map(({ id, title }) => ({
          fact: id,
          value: 'yes',
          quote: quoteOf(title),
          file: '',
        })),
        files: [],
      }),
    ),
  );
  try {
    const one = thread(fake);
    for (n = 0; n < messages; n += 1) await one.say(n);
    // A thread that did not grow would prove nothing.
    if (one.known() !== messages * factsPerMessage) throw new Error(`${one.known()} facts came in`);
    const usages = fake.requests('/messages').map(({ message }) => {
      const usage = message?.usage;
      const read = usage?.cache_read_input_tokens ?? 0;
      return { all: (usage?.input_tokens ?? 0) + (usage?.cache_creation_input_tokens ?? 0) + read, read };
    });
    const [fifth, last] = [usages[early - 1], usages[messages - 1]];
    if (fifth === undefined || last === undefined) throw new Error('not every message was read');
    return [
      below('tokens to read message 50 of a thread, to message 5', last.all / fifth.all, 'x', 1.2),
      atLeast('of the tokens to read message 50, from the cache', (100 * last.read) / last.all, '%', 80),
    ];
  } finally {
    await fake.close();
  }
};
