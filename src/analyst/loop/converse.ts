import type Anthropic from '@anthropic-ai/sdk';
import { sha256 } from '../../evidence/canonical.ts';
import type { Answer, Ask, Model, Trouble } from '../model/ask.ts';
import type { Budget, Exhausted } from '../model/budget.ts';
import { costOf } from '../model/prices.ts';
import type { Record as Run } from './journal.ts';
import { type ModelTool, type ToolBounds, toolboxFor, wireTools } from './tools.ts';

/** One conversation with a model: what it is told, what it may call, and when it ends at the latest. */
export interface Conversation {
  /** Unique within a run, and the same when the run is taken up again. */
  readonly name: string;
  readonly model: string;
  readonly system: readonly Anthropic.TextBlockParam[];
  readonly first: string | Anthropic.ContentBlockParam[];
  readonly tools: readonly ModelTool[];
  /** Tools that the platform runs itself. */
  readonly serverTools?: readonly Anthropic.ToolUnion[];
  readonly maxTokens: number;
  readonly schema?: Ask['schema'];
  readonly effort?: Ask['effort'];
  readonly once?: Ask['once'];
  readonly turns: number;
  readonly toolBounds?: ToolBounds;
  /** Part of the budget that may be used up when it ends, 0 to 1: what comes after it needs the rest. */
  readonly share?: number;
  /** What is still to be done where it would end; said to the model in a turn of its own, so often at most. */
  readonly missing?: (answer: Answer) => string | undefined;
  readonly reminders?: number;
}

export type Conversed =
  | { readonly kind: 'said'; readonly answer: Answer; readonly messages: readonly Anthropic.MessageParam[] }
  | { readonly kind: 'refused' }
  | { readonly kind: 'too long' }
  | { readonly kind: 'cut short'; readonly answer?: Answer }
  | { readonly kind: 'exhausted'; readonly exhausted: Exhausted }
  | { readonly kind: 'failed'; readonly trouble: Trouble };

/** Told of each turn and call, for the progress in the thread. */
export type Watch = (what: { readonly turn: number; readonly calls: number }) => void;

export interface Conversing {
  readonly ask: Model;
  readonly run: Run;
  readonly budget: Budget;
  readonly signal: AbortSignal;
  readonly watch?: Watch;
}

const finish = 'This is the last turn: no tool can be called any more. Finish with what is known.';
const mostPauses = 3;
const mostLength = 64_000;

const user = (content: string | Anthropic.ContentBlockParam[]): Anthropic.MessageParam => ({
  role: 'user',
  content,
});

/** The turn as it was journalled, or a new one: asked, written down, and only then acted on. */
const turnOf = async (
  conversation: Conversation,
  { ask, run, budget, signal }: Conversing,
  turn: number,
  wire: Ask,
): Promise<{ readonly answer: Answer } | { readonly ended: Conversed }> => {
  // Another version of us, or servers that have other tools by now, ask something else: an old answer is no answer to that.
  const hash = sha256(JSON.stringify(wire));
  const kept = run.answer(conversation.name, turn, hash);
  if (kept !== undefined) return { answer: kept };
  const exhausted = budget.exhausted(conversation.share);
  if (exhausted !== undefined) return { ended: { kind: 'exhausted', exhausted } };
  await run.append({ kind: 'asked', conversation: conversation.name, turn, hash });
  const came = await ask(wire, signal);
  // Stopped, or the process ends: nothing of it is an outcome, and a run that is taken up again asks anew.
  signal.throwIfAborted();
  if (came.kind === 'failed')
    return {
      ended:
        came.trouble.kind === 'too long' ? { kind: 'too long' } : { kind: 'failed', trouble: came.trouble },
    };
  budget.spend(costOf(wire.model, came.answer.tokens));
  await run.append({ kind: 'answered', conversation: conversation.name, turn, answer: came.answer });
  return { answer: came.answer };
};

const callsOf = ({ content }: Answer): readonly Anthropic.ToolUseBlock[] =>
  content.filter((block) => block.type === 'tool_use');

/**
 * Our own loop on the Messages API. The transcript only grows, since thinking is bound to what came before it; each turn is
 * journalled before its tools run, so that a run that is taken up again sends the same bytes.
 */
export const converse = async (conversation: Conversation, means: Conversing): Promise<Conversed> => {
  const { name, model, system, tools, serverTools = [], schema, effort, once, turns } = conversation;
  const toolbox = toolboxFor(tools, name, means.run, conversation.toolBounds);
  const messages: Anthropic.MessageParam[] = [user(conversation.first)];
  let maxTokens = conversation.maxTokens;
  let pauses = 0;
  let reminders = conversation.reminders ?? 1;
  for (let turn = 1; turn <= turns; turn += 1) {
    const isLast = turn === turns && tools.length > 0;
    const wire: Ask = {
      model,
      system,
      tools: [...wireTools(tools), ...serverTools],
      messages: [...messages],
      maxTokens,
      ...(schema === undefined ? {} : { schema }),
      ...(effort === undefined ? {} : { effort }),
      ...(once === undefined ? {} : { once }),
      ...(isLast ? { noTools: true } : {}),
    };
    const came = await turnOf(conversation, means, turn, wire);
    if ('ended' in came) return came.ended;
    const { answer } = came;
    means.watch?.({ turn, calls: toolbox.count() });
    switch (answer.stop) {
      case 'tool_use': {
        messages.push({ role: 'assistant', content: [...answer.content] });
        const results: Anthropic.ContentBlockParam[] = [
          ...(await toolbox.call(callsOf(answer), means.signal)),
        ];
        if (turn + 1 === turns) results.push({ type: 'text', text: finish });
        messages.push(user(results));
        break;
      }
      case 'pause_turn':
        pauses += 1;
        if (pauses > mostPauses) return { kind: 'cut short', answer };
        messages.push({ role: 'assistant', content: [...answer.content] });
        break;
      case 'max_tokens':
        // A tool call that was cut looks whole: nothing of such an answer is acted on. Once more, with twice the room.
        if (maxTokens >= mostLength || maxTokens > conversation.maxTokens)
          return { kind: 'cut short', answer };
        maxTokens = Math.min(mostLength, maxTokens * 2);
        break;
      case 'refusal':
        return { kind: 'refused' };
      case 'model_context_window_exceeded':
        return { kind: 'too long' };
      case 'end_turn':
      case 'stop_sequence': {
        const missing = reminders === 0 || turn === turns ? undefined : conversation.missing?.(answer);
        const said: Anthropic.MessageParam = { role: 'assistant', content: [...answer.content] };
        if (missing === undefined) return { kind: 'said', answer, messages: [...messages, said] };
        reminders -= 1;
        messages.push(said, user(missing));
        break;
      }
    }
  }
  return { kind: 'cut short' };
};
