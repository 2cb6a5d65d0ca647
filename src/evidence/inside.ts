import {
  type Category,
  type CategoryOutcome,
  type ConsultedRecord,
  categories,
  categoryQuestions,
  type EvidenceClass,
  type LedgerEntry,
} from '../contracts/evidence.ts';
import { answersQuestion, termsFor } from './answers.ts';
import { type CallResult, failed } from './call-result.ts';
import type { EvidenceServers, ServerState } from './client.ts';
import { codePartsOf } from './code-parts.ts';
import { codeStretches } from './code-stretches.ts';
import type { Answer, Ask } from './documents.ts';
import { fixedQueries } from './fixed-queries.ts';
import { cutTo, visibleText } from './hidden-characters.ts';
import { type Ledger, mostEntries, openLedger } from './ledger.ts';
import { redactSecrets } from './secrets.ts';

/** What was found inside the team's own walls, and what became of every category. */
export interface Inside {
  /** New ones, in the order of the ledger. */
  readonly entries: readonly LedgerEntry[];
  /** To be stored; what the store gives back opens the way to the web (`insideRecord`). */
  readonly record: ConsultedRecord;
  /** For people: one sentence for each thing that went wrong, also where the category was consulted all the same. */
  readonly problems: readonly string[];
}

export interface InsideOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The consultation's ledger; a new one where it has none yet. */
  readonly ledger?: Ledger;
  /** Of what was asked before only what failed is asked anew; the other outcomes stay, with the ledger that they are of. */
  readonly before?: ConsultedRecord;
  /** Longest time for all of it, ms; what is not answered then has failed. */
  readonly withinMs?: number;
}

const mostCalls = 30;
const mostNamed = 100;
const usuallyWithinMs = 90_000;

const classOf: Readonly<Record<Category, EvidenceClass>> = {
  'code-graph': 'code',
  documentation: 'documentation',
  'sequential-thinking': 'other',
  other: 'other',
};

/** Categories for which a server is configured, whether or not it can be used. */
export const configuredCategories = (servers: EvidenceServers): readonly Category[] => {
  const configured = new Set(servers.states().map(({ category }) => category));
  return categories.filter((category) => configured.has(category));
};

interface Asked {
  readonly server: ServerState;
  readonly answers: readonly Answer[];
  readonly problems: readonly string[];
}

/** At most so many calls; one that failed for the moment is tried once more, since tools only read. */
const boundedAsk = (servers: EvidenceServers, signal: AbortSignal): Ask => {
  let calls = 0;
  const once: Ask = async (tool, args): Promise<CallResult> => {
    calls += 1;
    if (signal.aborted) return failed('cancelled', `${tool.name} was not asked: the time was over.`);
    if (calls > mostCalls)
      return failed('refused', `${tool.server} was asked ${mostCalls} times; that is enough.`);
    return servers.call(tool.name, args, { signal });
  };
  return async (tool, args) => {
    const result = await once(tool, args);
    return result.kind === 'failed' && result.retryable && !signal.aborted ? once(tool, args) : result;
  };
};

const askServer = async (
  servers: EvidenceServers,
  server: ServerState,
  question: string,
  signal: AbortSignal,
): Promise<Asked> => {
  const plan = fixedQueries(server, question);
  // A server that is down now may be up again by the time it is asked; one without a single tool never answered.
  if (server.problem !== undefined && server.tools.length === 0)
    return { server, answers: [], problems: [server.problem] };
  if (plan.kind === 'none') {
    const why = plan.why.startsWith(`${server.name}: `) ? plan.why : `${server.name}: ${plan.why}`;
    return { server, answers: [], problems: [`${why.replace(/\.$/, '')}.`] };
  }
  const answers = await plan.run(boundedAsk(servers, signal));
  const problems = answers.flatMap(({ result }) => (result.kind === 'failed' ? [result.problem] : []));
  return { server, answers, problems };
};

/**
 * A code graph answers several questions with the same files: what shows how data is reached is taken out of them by file, so
 * that each has its own entry. Where that shows nothing, the answers stand as they came.
 */
const withCodeByFile = (answers: readonly Answer[]): readonly Answer[] => {
  const shown = answers.flatMap((answer) =>
    answer.result.kind === 'answered'
      ? codePartsOf(answer.result.text).map((part) => ({ part, answer }))
      : [],
  );
  const byFile = codeStretches(shown.map(({ part }) => part)).flatMap(({ document, text }) => {
    const from = shown.find(({ part }) => part.document === document)?.answer;
    return from?.result.kind === 'answered' ? [{ ...from, document, result: { ...from.result, text } }] : [];
  });
  return byFile.some(({ result }) => answersQuestion('code-graph', result.text)) ? byFile : answers;
};

const textsOf = (args: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.values(args).filter((value) => typeof value === 'string');

const nothingSaid = ({ server, answers, problems }: Asked): string => {
  const answered = answers.filter(({ result }) => result.kind === 'answered').length;
  if (problems.length > 0 && answered === 0) return problems.join(' ');
  const asked = `"${categoryQuestions[server.category]}"`;
  return answered === 0
    ? `${server.name} has nothing that could be read to answer ${asked}`
    : `${server.name} gave ${answered} ${answered === 1 ? 'answer' : 'answers'}, and nothing in them answers ${asked}`;
};

/**
 * Asks every configured category its fixed queries, servers side by side, and records what became of each. No model is
 * needed. Never rejects: what cannot be asked has failed, with the reason, and a full ledger is told. When the signal is aborted
 * it ends at once, and what was not answered by then has failed.
 */
export const consultInside = async (
  servers: EvidenceServers,
  question: string,
  { signal, now, ledger = openLedger(), before: earlier, withinMs = usuallyWithinMs }: InsideOptions,
): Promise<Inside> => {
  const stop = AbortSignal.any([AbortSignal.timeout(withinMs), ...(signal === undefined ? [] : [signal])]);
  const before = ledger.entries().length;
  // A secret that somebody typed into the thread is no business of a server either.
  const words = redactSecrets(visibleText(question)).text;
  const isAsked = ({ category }: ServerState): boolean =>
    earlier === undefined || earlier.categories[category].status === 'failed';
  const asked = await Promise.all(
    servers
      .states()
      .filter(isAsked)
      .map((server) => askServer(servers, server, words, stop)),
  );
  const consulted = new Map<Category, string[]>();
  const silent: { readonly category: Category; readonly why: string }[] = [];
  const full = new Set<string>();
  // Entries are numbered by the order of the file, not by who answered first.
  for (const one of asked) {
    const { category, name } = one.server;
    let answered = false;
    const answers = category === 'code-graph' ? withCodeByFile(one.answers) : one.answers;
    for (const { tool, args, result, document } of answers) {
      if (result.kind === 'failed') continue;
      if (ledger.entries().length >= mostEntries) {
        full.add(
          `The ledger has room for ${mostEntries} entries: what ${name} said beyond that was not kept.`,
        );
        break;
      }
      const entry = ledger.add({
        kind: 'mcp',
        class: classOf[category],
        category,
        server: name,
        tool: tool.tool,
        args,
        ...(document === undefined ? {} : { document }),
        at: now(),
        text: result.text,
        terms: termsFor(category, words),
        asked: textsOf(args),
      });
      if (!answersQuestion(category, entry.excerpt, textsOf(args))) continue;
      answered = true;
      consulted.set(category, [...(consulted.get(category) ?? []), entry.id]);
    }
    if (!answered) silent.push({ category, why: nothingSaid(one) });
  }
  const configured = configuredCategories(servers);
  const outcomeOf = (category: Category): CategoryOutcome => {
    const stands = earlier?.categories[category];
    if (stands !== undefined && stands.status !== 'failed') return stands;
    const entries = consulted.get(category);
    if (entries !== undefined)
      return { status: 'consulted', entries: [...new Set(entries)].slice(0, mostNamed) };
    if (!configured.includes(category)) return { status: 'not configured' };
    const why = silent.filter((one) => one.category === category).map((one) => one.why);
    return { status: 'failed', why: cutTo(visibleText(why.join(' ')), 600) };
  };
  return {
    entries: ledger.entries().slice(before),
    record: {
      at: new Date(now()).toISOString(),
      categories: {
        'code-graph': outcomeOf('code-graph'),
        documentation: outcomeOf('documentation'),
        'sequential-thinking': outcomeOf('sequential-thinking'),
        other: outcomeOf('other'),
      },
    },
    problems: [
      ...new Set([...asked.flatMap(({ problems }) => problems), ...silent.map(({ why }) => why), ...full]),
    ],
  };
};
