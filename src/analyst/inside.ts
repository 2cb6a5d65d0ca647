import type Anthropic from '@anthropic-ai/sdk';
import { z } from 'zod';
import {
  type ConsultedRecord,
  consultedRecord,
  type LedgerEntry,
  ledgerEntry,
} from '../contracts/evidence.ts';
import { dataOf } from './data.ts';
import { converse } from './loop/converse.ts';
import type { ModelTool } from './loop/tools.ts';
import type { InsideTool } from './means.ts';
import { frozen, kept, nonceFor, type Phase } from './phase.ts';
import { isOver, troubleWords } from './troubles.ts';

/** What is kept of the phase. */
export const insideOutcome = z.object({
  entries: z.array(ledgerEntry),
  record: consultedRecord,
  troubles: z.array(z.string()),
  over: z.boolean().optional(),
});

/** What was found inside, and of which category it can be said that it was asked. */
export interface InsideOutcome {
  readonly entries: readonly LedgerEntry[];
  readonly record: ConsultedRecord;
  readonly troubles: readonly string[];
  /** The platform takes nothing more of us, whatever is asked: nobody asks it again. */
  readonly over?: boolean | undefined;
}

const turns = 6;
const maxTokens = 8_000;
/** Part of the budget that may be gone when the phase ends: synthesis needs the rest. */
const share = 0.35;

/** The brief in one line for the sources: what is asked of them is what the team asks. */
const questionOf = ({ input: { brief } }: Phase): string => brief.title;

/** Facts of the brief as the model sees them inside: what was said, by id. */
const factsOf = ({ input: { findings } }: Phase): string =>
  dataOf(
    findings.facts
      .filter(({ origin }) => origin === 'stated' || origin === 'found')
      .map(({ id, value, quote }) => ({ id, value, ...(quote === undefined ? {} : { said: quote }) })),
  );

const longestFenced = 28_000;

/** The fence is never cut: what does not fit into it with its escapes is cut before. */
const whole = (text: string, fenced: (text: string) => string): string => {
  let made = fenced(text);
  for (let length = text.length; made.length > longestFenced; ) {
    length = Math.floor((length * longestFenced * 0.95) / made.length);
    made = fenced(`${text.slice(0, length)}\n[cut: ${text.length - length} characters more; ask for less]`);
  }
  return made;
};

const fencedTool = (tool: InsideTool, { means, seal }: Phase): ModelTool => ({
  name: tool.name,
  description: tool.description,
  inputSchema: tool.inputSchema,
  run: async (input, signal) => {
    const fenced = (text: string) => means.fence(text, `${tool.server}/${tool.tool}`, nonceFor(seal, text));
    let text: string;
    try {
      text = await tool.run(input, signal);
    } catch (error) {
      // What a server says of a failure is its words as well.
      throw new Error(fenced(error instanceof Error ? error.message : String(error)), { cause: error });
    }
    return whole(text, fenced);
  },
});

/** Calls of a transcript with what came back, in their order; failed ones found nothing. */
const callsIn = (messages: readonly Anthropic.MessageParam[]) => {
  const calls = new Map<string, Anthropic.ToolUseBlockParam>();
  const found: { readonly name: string; readonly input: unknown; readonly text: string }[] = [];
  for (const { content } of messages) {
    if (typeof content === 'string') continue;
    for (const block of content) {
      if (block.type === 'tool_use') calls.set(block.id, block);
      if (block.type !== 'tool_result' || block.is_error === true || typeof block.content !== 'string')
        continue;
      const call = calls.get(block.tool_use_id);
      if (call !== undefined) found.push({ name: call.name, input: call.input, text: block.content });
    }
  }
  return found;
};

const fenced = z.object({ text: z.string() });

/** What stands between the fences. */
const unfenced = (text: string): string => {
  try {
    return fenced.parse(JSON.parse(text)).text;
  } catch {
    return text;
  }
};

/** Asks the team's own sources: fixed queries first, so that each was asked whatever the model does; then the model. */
export const insidePhase = async (phase: Phase): Promise<InsideOutcome> => {
  const { means, conversing, at } = phase;
  const queried = await kept(phase, 'inside queries', insideOutcome, async () => {
    const { entries, record, problems } = await means.inside.consult(questionOf(phase), conversing.signal);
    return { entries: [...entries], record, troubles: [...problems] };
  });
  const tools = means.inside.tools();
  if (tools.length === 0 || means.ask === undefined) return queried;
  return kept(phase, 'inside', insideOutcome, async () => {
    const came = await converse(
      {
        name: 'inside',
        model: means.model,
        system: frozen(means.prompts.inside),
        first: means.fence(
          dataOf({
            question: questionOf(phase),
            facts: factsOf(phase),
            found: queried.entries.map(({ id, server, excerpt }) => ({ id, server, excerpt })),
          }),
          'the team’s brief and what its sources said first',
          nonceFor(phase.seal, 'inside'),
        ),
        tools: tools.map((tool) => fencedTool(tool, phase)),
        maxTokens,
        turns,
        share,
      },
      { ...conversing, watch: phase.watch('inside') },
    );
    if (came.kind !== 'said')
      return {
        ...queried,
        troubles: [...queried.troubles, `Inside, the model stopped: ${troubleWords(came)}.`],
        ...(isOver(came) ? { over: true } : {}),
      };
    const entries = [...queried.entries];
    for (const { name, input, text } of callsIn(came.messages)) {
      const entry = tools
        .find((tool) => tool.name === name)
        ?.entry({ ledger: entries, input, text: unfenced(text), at });
      if (entry !== undefined && entries.every(({ id }) => id !== entry.id)) entries.push(entry);
    }
    return { ...queried, entries };
  });
};
