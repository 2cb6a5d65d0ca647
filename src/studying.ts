import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { gateOf, insideOf } from './analyst/inside-sources.ts';
import { keptJournal } from './analyst/loop/kept-journal.ts';
import type { Means, Prompts } from './analyst/means.ts';
import { anthropicModel } from './analyst/model/anthropic.ts';
import type { Model } from './analyst/model/ask.ts';
import type { Budget } from './analyst/model/budget.ts';
import { patient, platformBreaker } from './analyst/model/patient.ts';
import { heldBack, webEntry, webProblem } from './analyst/outside-sources.ts';
import { study } from './analyst/study.ts';
import { webStages } from './analyst/web-classes.ts';
import { type Asking, askingOf } from './asking.ts';
import type { Analysis } from './contracts/consultation.ts';
import type { Clock, Job } from './contracts/engine.ts';
import { PlumblineError } from './contracts/errors.ts';
import type { Consulted, PinStore } from './contracts/evidence.ts';
import type { Kept, Settings } from './contracts/settings.ts';
import { type Study, studySpent } from './contracts/study.ts';
import type { StudyJob } from './conversation/analyse.ts';
import { channelOf } from './conversation/channel.ts';
import type { Ports } from './conversation/ports.ts';
import { openServers } from './evidence/client.ts';
import { readMcpConfig } from './evidence/config.ts';
import { fence } from './evidence/envelope.ts';
import { configuredCategories } from './evidence/inside.ts';
import { address, dollars, type Environment, hosts, isOn } from './model-means.ts';
import { purseOf } from './purse.ts';
import { type MessageReading, startReading, withinTime } from './reading.ts';

/** What the environment says of models and of the team's own sources. */
export interface StudyOptions {
  readonly apiKey?: string;
  readonly baseUrl?: string;
  readonly model: string;
  /** USD. */
  readonly perConsultation: number;
  readonly perChannelAndDay: number;
  readonly perDay: number;
  readonly web: boolean;
  readonly allowedDomains?: readonly string[];
}

const usualModel = 'claude-sonnet-5-5';
const wallMilliseconds = 10 * 60_000;
const mostTokens = 1_500_000;
const mostCalls = 40;

/** Reads the environment. Throws a `study.…` error for a budget, a switch, a host or an address that is none. */
export const studyOptions = (environment: Environment): StudyOptions => {
  const key = environment['ANTHROPIC_API_KEY']?.trim();
  const baseUrl = address(environment, 'ANTHROPIC_BASE_URL');
  const allowedDomains = hosts(environment, 'PLUMBLINE_WEB_DOMAINS');
  return {
    ...(key === undefined || key === '' ? {} : { apiKey: key }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    model: environment['PLUMBLINE_MODEL']?.trim() || usualModel,
    perConsultation: dollars(environment, 'PLUMBLINE_BUDGET_USD', 5),
    perChannelAndDay: dollars(environment, 'PLUMBLINE_BUDGET_CHANNEL_DAY_USD', 10),
    perDay: dollars(environment, 'PLUMBLINE_BUDGET_DAY_USD', 25),
    web: isOn(environment, 'PLUMBLINE_WEB'),
    ...(allowedDomains === undefined ? {} : { allowedDomains }),
  };
};

const promptOf = (phase: keyof Prompts): string =>
  readFileSync(new URL(`../prompts/${phase}.md`, import.meta.url), 'utf8');

const day = 86_400_000;

/** Approved tool definitions stay: one that was forgotten would be approved again without a word. */
export const pinsIn = (references: Kept<unknown>): PinStore => ({
  get: async (key) =>
    z
      .string()
      .optional()
      .parse(await references.get(key)),
  set: (key, value) => references.set(key, value),
});

/** What studying shares with the rest of the bot. */
export interface StudyingParts {
  readonly settings: Settings;
  readonly think: Pick<Analysis, 'consult' | 'read' | 'readFile'>;
  readonly clock: Clock;
}

/** The job that studies a report, what reads messages where there is a key, and how to end what stands behind it. */
export interface Studying {
  readonly asking: Asking;
  /** The team's own sources; `problem` = why one cannot be asked, with the fix. */
  readonly sources: readonly { readonly name: string; readonly problem?: string }[];
  readonly job: (job: Job, signal: AbortSignal) => Promise<Study>;
  readonly outbound: NonNullable<Ports['outbound']>;
  readonly spentToday?: NonNullable<Ports['spentToday']>;
  readonly reading?: MessageReading;
  readonly close: () => Promise<void>;
}

/**
 * What studies reports, where there is a key or a file of MCP servers; undefined where there is neither. Servers are started
 * at once, since each takes seconds.
 */
export const startStudying = async (
  environment: Environment,
  folder: string,
  { settings, think, clock }: StudyingParts,
): Promise<Studying | undefined> => {
  const options = studyOptions(environment);
  const config = await readMcpConfig(environment, folder);
  if (options.apiKey === undefined && config.servers.length + config.unusable.length === 0) return undefined;
  const servers = await openServers(config, {
    clock,
    pins: pinsIn(settings.references),
    random: Math.random,
  });
  const journals = settings.cache<unknown>('journals', z.json(), { entries: 20_000, lifetime: 30 * day });
  const purse = purseOf(
    settings.cache('spending', studySpent, { entries: 20_000, lifetime: 40 * day }),
    clock,
    options,
  );
  const breaker = platformBreaker(() => clock.now());
  const prompts: Prompts = {
    inside: promptOf('inside'),
    outside: promptOf('outside'),
    calculation: promptOf('calculation'),
    synthesis: promptOf('synthesis'),
  };
  const { apiKey } = options;
  const model =
    apiKey === undefined
      ? undefined
      : anthropicModel({ apiKey, ...(options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl }) });

  const asking = askingOf({ servers, think, clock });

  const patiently =
    (asked: Model, thread: string) =>
    (budget: Budget): Model =>
      patient(purse.paying(asked, { channel: channelOf(thread), thread }), {
        breaker,
        left: budget.left,
        random: Math.random,
        pause: (milliseconds, signal) =>
          setTimeout(milliseconds, undefined, { signal }).catch(() => undefined),
      });

  const meansFor = (thread: string, run: string, left: number, consulted?: Consulted): Means => {
    const own = servers.forChannel(channelOf(thread));
    return {
      model: options.model,
      ...(model === undefined ? {} : { ask: patiently(model, thread) }),
      journal: keptJournal(journals, thread, run),
      prompts,
      inside: insideOf(own, clock, consulted),
      ...(options.web
        ? {
            outside: {
              redacted: webProblem,
              heldBack,
              gate: gateOf(own),
              entry: webEntry,
              stages: webStages(options.allowedDomains),
            },
          }
        : {}),
      fence: (text, source, nonce) => fence(text, { source, trust: 'untrusted', nonce }),
      allowance: (before) => ({
        // What this run spent before it was cut off is counted by the purse and by the run: once is enough.
        usd: before.usd + Math.max(0, left),
        tokens: mostTokens,
        calls: mostCalls,
      }),
      wallMilliseconds,
      now: () => clock.now(),
      secret: () => randomBytes(32).toString('hex'),
    };
  };

  const reading =
    model === undefined
      ? undefined
      : startReading(environment, {
          settings,
          clock,
          ask: (thread, seconds) => patiently(withinTime(model, seconds), thread),
          left: (thread) => purse.left({ channel: channelOf(thread), thread }),
        });

  return {
    asking,
    sources: servers
      .states()
      .map(({ name, problem }) => ({ name, ...(problem === undefined ? {} : { problem }) })),
    ...(reading === undefined ? {} : { reading }),
    job: async ({ thread, input }, signal) => {
      const { revision, brief, options: advice, consulted: kept } = input as StudyJob;
      const consulted = await think.consult(brief, advice, signal);
      if (consulted.kind === 'refused')
        throw new PlumblineError('There is no report to study.', {
          code: 'study.nothing',
          hint: consulted.reason,
        });
      const channel = channelOf(thread);
      return study(
        { revision, brief: consulted.brief, findings: consulted.findings },
        meansFor(
          thread,
          // Where the operator has written down other sources since, what was recorded of them does not hold any more.
          `${revision} ${advice.asOf} ${configuredCategories(servers.forChannel(channel)).join(' ')}`.trim(),
          await purse.left({ channel, thread }),
          kept ?? (await asking.said(thread)?.catch(() => undefined)),
        ),
        signal,
      );
    },
    outbound: (brief, findings, channel) => ({
      ...(apiKey === undefined ? {} : { model: options.model }),
      servers: servers
        .forChannel(channel)
        .states()
        .map(({ name, category, problem }) => ({
          name,
          category,
          ...(problem === undefined ? {} : { problem }),
        })),
      ...(apiKey === undefined || !options.web
        ? {}
        : { web: { text: webProblem(findings), takenOut: [...heldBack(brief, findings)] } }),
    }),
    ...(apiKey === undefined
      ? {}
      : {
          spentToday: async (channel) => ({
            usd: await purse.spent(channel),
            most: options.perChannelAndDay,
          }),
        }),
    close: () => servers.close(),
  };
};
