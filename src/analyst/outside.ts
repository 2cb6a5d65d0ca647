import type Anthropic from '@anthropic-ai/sdk';
import { z } from 'zod';
import { PlumblineError } from '../contracts/errors.ts';
import { type LedgerEntry, ledgerEntry } from '../contracts/evidence.ts';
import type { Study } from '../contracts/study.ts';
import { type InsideOutcome, insideOutcome } from './inside.ts';
import { converse } from './loop/converse.ts';
import type { Outside } from './means.ts';
import { frozen, kept, nonceFor, type Phase } from './phase.ts';
import { isOver, neverSent, troubleWords } from './troubles.ts';
import { type WebClass, type WebStage, webClasses } from './web-classes.ts';

/** What was found outside, and in words what became of the search. */
interface OutsideOutcome {
  readonly entries: readonly LedgerEntry[];
  readonly words: string;
  /** What was sent, and what was held back of it; absent where nothing was asked. */
  readonly sent?: Study['sent'];
  readonly troubles: readonly string[];
  /** The platform takes nothing more of us, whatever is asked: nobody asks it again. */
  readonly over?: true;
}

const turns = 3;
const maxTokens = 8_000;
/** Searches, and pages that are fetched, of each class: 5 in all. */
const mostUses: Readonly<Record<WebClass, number>> = {
  'vendor documentation': 2,
  paper: 1,
  'engineering blog': 2,
};
const mostFetched = 6_000;
/** Part of the budget that may be gone after each class, so that those that come later are asked at all. */
const shares: Readonly<Record<WebClass, number>> = {
  'vendor documentation': 0.5,
  paper: 0.57,
  'engineering blog': 0.65,
};

const domainsOf = ({ domains }: WebStage) =>
  'allowed' in domains
    ? { allowed_domains: [...domains.allowed] }
    : { blocked_domains: [...domains.blocked] };

const serverTools = (stage: WebStage): readonly Anthropic.ToolUnion[] => [
  {
    type: 'web_fetch_20260318',
    name: 'web_fetch',
    max_uses: mostUses[stage.class],
    max_content_tokens: mostFetched,
    citations: { enabled: true },
    ...domainsOf(stage),
  },
  {
    type: 'web_search_20260318',
    name: 'web_search',
    max_uses: mostUses[stage.class],
    ...domainsOf(stage),
  },
];

interface Cited {
  readonly url: string;
  readonly title: string;
  readonly text: string;
}

const citedIn = (
  content: readonly Anthropic.ContentBlock[] | readonly Anthropic.ContentBlockParam[],
): readonly Cited[] =>
  content.flatMap((block): readonly Cited[] => {
    if (block.type !== 'text') return [];
    return (block.citations ?? []).flatMap((citation): readonly Cited[] =>
      citation.type === 'web_search_result_location'
        ? [{ url: citation.url, title: citation.title ?? '', text: citation.cited_text }]
        : [],
    );
  });

const allCited = (messages: readonly Anthropic.MessageParam[]): readonly Cited[] =>
  messages.flatMap(({ role, content }) =>
    role !== 'assistant' || typeof content === 'string' ? [] : citedIn(content),
  );

const phaseName = ({ class: kind }: WebStage): string => `outside: ${kind}`;

const rank = (kind: LedgerEntry['class']): number => (webClasses as readonly string[]).indexOf(kind);

/** What a stage cites of its own class or of one before it; a page of a later class waits for that one's turn. */
const entriesOf = (
  outside: Outside,
  stage: WebStage,
  before: readonly LedgerEntry[],
  cited: readonly Cited[],
  at: number,
): LedgerEntry[] => {
  const entries = [...before];
  for (const one of cited) {
    const entry = outside.entry({ ledger: entries, ...one, at });
    if (entry === undefined || entries.some(({ id }) => id === entry.id)) continue;
    if (rank(entry.class) <= rank(stage.class)) entries.push(entry);
  }
  return entries;
};

const stageOutcome = z.object({
  entries: z.array(ledgerEntry),
  cited: z.number(),
  /** Whether anything was asked: a budget that is used up asks nothing. */
  asked: z.boolean(),
  troubles: z.array(z.string()),
  /** No later class is searched for either. */
  ends: z.boolean().optional(),
  over: z.boolean().optional(),
});

type StageOutcome = z.infer<typeof stageOutcome>;

const searchStage = async (
  phase: Phase,
  outside: Outside,
  stage: WebStage,
  before: readonly LedgerEntry[],
): Promise<StageOutcome> => {
  const { means, conversing, input, at } = phase;
  const name = phaseName(stage);
  const fenced = (text: string, source: string, place: string): Anthropic.ContentBlockParam => ({
    type: 'text',
    text: means.fence(text, source, nonceFor(phase.seal, place)),
  });
  const watch = phase.watch('outside');
  let answered = false;
  const came = await converse(
    {
      name,
      model: means.model,
      system: frozen(means.prompts.outside),
      first: [
        // As the team is shown it, to the byte.
        fenced(outside.redacted(input.findings), 'the problem, without names', name),
        fenced(
          JSON.stringify({
            lookFor: stage.class,
            found: before.flatMap(({ kind, url, excerpt }) => (kind === 'web' ? [{ url, excerpt }] : [])),
          }),
          'what to look for now',
          `${name}, turn`,
        ),
      ],
      tools: [],
      serverTools: serverTools(stage),
      maxTokens,
      turns,
      share: shares[stage.class],
    },
    {
      ...conversing,
      watch: (what) => {
        answered = true;
        watch(what);
      },
    },
  );
  if (came.kind === 'said') {
    const entries = entriesOf(outside, stage, before, allCited(came.messages), at);
    return { entries, cited: entries.length - before.length, asked: true, troubles: [] };
  }
  return {
    entries: [...before],
    cited: 0,
    asked: answered || !(came.kind === 'exhausted' || (came.kind === 'failed' && neverSent(came.trouble))),
    troubles: [`Outside, the search of the web (${stage.class}) stopped: ${troubleWords(came)}.`],
    // What the platform refuses now it refuses for the next class, too; a conversation that came to nothing is its own.
    ...(came.kind === 'failed' || came.kind === 'exhausted' ? { ends: true } : {}),
    ...(isOver(came) ? { over: true } : {}),
  };
};

/** Throws where the class before has no kept record: the order is a fact of what was written down, and not of this code. */
const mayBegin = ({ conversing }: Phase, stage: WebStage, before: WebStage | undefined): void => {
  if (before === undefined || conversing.run.phase(phaseName(before)) !== undefined) return;
  throw new PlumblineError(`${stage.class} is not searched for: there is no record of ${before.class}.`, {
    code: 'study.web-order',
    hint: 'This is a fault of the study: report it with its journal.',
  });
};

const wordsOf = (searched: readonly (readonly [WebStage, StageOutcome])[]): string => {
  // A conversation that came to nothing searched nothing; why stands among the troubles, once.
  const done = searched.filter(([, { troubles }]) => troubles.length === 0);
  const each = done.map(
    ([stage, { cited }]) => `${stage.class}: ${cited === 0 ? 'nothing was cited' : `${cited} cited`}`,
  );
  if (done.length === 0) return 'not searched';
  const all = `searched (${each.join('; ')})`;
  return done.length === searched.length ? all : `${all}, and not to the end`;
};

/**
 * Searches the web class by class, vendors' documentation before papers before engineering blogs, once the record says of every
 * category inside what became of it. Each class is a conversation of its own that reaches its own hosts alone and sees a redacted
 * brief alone.
 */
export const outsidePhase = async (phase: Phase, inside: InsideOutcome): Promise<OutsideOutcome> => {
  const { means, conversing } = phase;
  const { outside } = means;
  if (outside === undefined)
    return {
      entries: [...inside.entries],
      words: 'not searched: the operator keeps it off the web',
      troubles: [],
    };
  const searched: (readonly [WebStage, StageOutcome])[] = [];
  let entries: readonly LedgerEntry[] = inside.entries;
  for (const [index, stage] of outside.stages.entries()) {
    // The record that is kept, not the one in memory: what was not written down did not happen.
    const written = conversing.run.phase('inside queries');
    const { record, entries: queried } = insideOutcome.parse(written?.outcome);
    outside.gate(record, queried);
    mayBegin(phase, stage, outside.stages[index - 1]);
    const before = entries;
    const outcome = await kept(phase, phaseName(stage), stageOutcome, () =>
      searchStage(phase, outside, stage, before),
    );
    searched.push([stage, outcome]);
    entries = outcome.entries;
    if (outcome.ends === true) break;
  }
  return {
    entries: [...entries],
    words: wordsOf(searched),
    ...(searched.some(([, { asked }]) => asked)
      ? {
          sent: {
            text: outside.redacted(phase.input.findings),
            takenOut: [...(outside.heldBack?.(phase.input.brief, phase.input.findings) ?? [])],
          },
        }
      : {}),
    troubles: searched.flatMap(([, { troubles }]) => troubles),
    ...(searched.some(([, { over }]) => over === true) ? { over: true } : {}),
  };
};
