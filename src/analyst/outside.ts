import type Anthropic from '@anthropic-ai/sdk';
import { z } from 'zod';
import { type LedgerEntry, ledgerEntry } from '../contracts/evidence.ts';
import { webSent } from '../contracts/study.ts';
import { type InsideOutcome, insideOutcome } from './inside.ts';
import { converse } from './loop/converse.ts';
import type { Outside } from './means.ts';
import { kept, nonceFor, type Phase } from './phase.ts';
import { troubleWords } from './troubles.ts';

const outcome = z.object({
  entries: z.array(ledgerEntry),
  words: z.string(),
  sent: webSent.optional(),
  troubles: z.array(z.string()),
});

export type OutsideOutcome = Readonly<z.infer<typeof outcome>>;

const turns = 3;
const maxTokens = 8_000;
const mostSearches = 5;
const mostFetches = 5;
const mostFetched = 6_000;
const share = 0.65;

const serverTools = ({ allowedDomains }: Outside): readonly Anthropic.ToolUnion[] => {
  const domains = allowedDomains === undefined ? {} : { allowed_domains: [...allowedDomains] };
  return [
    {
      type: 'web_fetch_20260318',
      name: 'web_fetch',
      max_uses: mostFetches,
      max_content_tokens: mostFetched,
      citations: { enabled: true },
      ...domains,
    },
    { type: 'web_search_20260318', name: 'web_search', max_uses: mostSearches, ...domains },
  ];
};

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

const withoutWeb = (entries: readonly LedgerEntry[], words: string): OutsideOutcome => ({
  entries: [...entries],
  words,
  troubles: [],
});

/** Searches the web, once the record says of every category inside what became of it; sees a redacted brief alone. */
export const outsidePhase = async (phase: Phase, inside: InsideOutcome): Promise<OutsideOutcome> => {
  const { means, conversing, input, at } = phase;
  const { outside } = means;
  if (outside === undefined)
    return withoutWeb(inside.entries, 'not searched: the operator keeps it off the web');
  return kept(phase, 'outside', outcome, async () => {
    // The record that is kept, not the one in memory: what was not written down did not happen.
    const written = conversing.run.phase('inside queries');
    const { record, entries: queried } = insideOutcome.parse(written?.outcome);
    outside.gate(record, queried);
    const redacted = outside.redacted(input.findings);
    const sent = {
      text: redacted,
      takenOut: [...(outside.heldBack?.(input.brief, input.findings) ?? [])],
    };
    const came = await converse(
      {
        name: 'outside',
        model: means.model,
        system: [
          { type: 'text', text: means.prompts.outside, cache_control: { type: 'ephemeral', ttl: '1h' } },
        ],
        first: means.fence(redacted, 'the problem, without names', nonceFor(phase.seal, 'outside')),
        tools: [],
        serverTools: serverTools(outside),
        maxTokens,
        turns,
        share,
      },
      { ...conversing, watch: phase.watch('outside') },
    );
    if (came.kind !== 'said')
      return {
        entries: [...inside.entries],
        ...(came.kind === 'exhausted' ? {} : { sent }),
        words: `not searched to the end: ${troubleWords(came)}`,
        troubles: [`Outside, the search of the web stopped: ${troubleWords(came)}.`],
      };
    const entries = [...inside.entries];
    for (const cited of allCited(came.messages)) {
      const entry = outside.entry({ ledger: entries, ...cited, at });
      if (entry !== undefined && entries.every(({ id }) => id !== entry.id)) entries.push(entry);
    }
    const found = entries.length - inside.entries.length;
    return {
      entries,
      sent,
      words: found === 0 ? 'searched, and nothing was cited' : 'searched',
      troubles: [],
    };
  });
};
