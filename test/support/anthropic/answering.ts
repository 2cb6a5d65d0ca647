/** From a scripted step to what goes over the wire: the message, its price, its bytes; checked against the SDK's own types. */
import type { ServerResponse } from 'node:http';
import type Anthropic from '@anthropic-ai/sdk';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Clock } from '../../../src/contracts/engine.ts';
import type { Cache, InputUsage, Prompt } from './cache.ts';
import { type Block, endOf, follow } from './chain.ts';
import { type Sent, sendBody, waitFor } from './delivery.ts';
import type { Diagnosis } from './diagnostics.ts';
import { type Drafted, draftOf, resultTokens, writtenTokens } from './drafts.ts';
import { refused } from './errors.ts';
import { eventsOf, frames, type NewId } from './events.ts';
import { sendHead, sendRefusal } from './http.ts';
import type { Recorded } from './recorded.ts';
import type { Memory } from './rules/rules.ts';
import { problemWith } from './schema.ts';
import { leftPending } from './server-tools.ts';
import type { Answer, Failure, Step } from './steps.ts';

type Body = Anthropic.MessageCreateParams;

const mayPend: readonly (string | undefined)[] = [
  'pause_turn',
  'max_tokens',
  'refusal',
  'model_context_window_exceeded',
];

/** What a real model could not have said to this request, undefined where it could. */
const fixtureProblem = (body: Body, step: Answer): string | undefined => {
  const names = (body.tools ?? []).flatMap((tool) => ('name' in tool ? [tool.name as string] : []));
  const schema = body.output_config?.format?.schema;
  const fault = step.delivery.fault?.kind;
  if (body.stream !== true && fault !== undefined && fault !== 'cut' && fault !== 'end')
    return `the fault ${fault} needs a stream`;
  const calls = step.parts.filter(({ kind }) => kind === 'tool').length;
  if (step.stop === 'tool_use' && calls === 0) return 'stop_reason tool_use, and no tool is called';
  if (step.stop === 'end_turn' && calls > 0) return 'stop_reason end_turn, and a tool is called';
  const choice = body.tool_choice;
  if (
    calls > 1 &&
    choice !== undefined &&
    'disable_parallel_tool_use' in choice &&
    choice.disable_parallel_tool_use
  )
    return 'disable_parallel_tool_use, and several tools are called';
  const [open] = step.stop === 'pause_turn' ? [] : leftPending(body.messages, step.parts);
  if (open !== undefined) return `the turn goes on without the result of ${open}`;
  for (const part of step.parts) {
    const served = part.kind === 'search' || part.kind === 'fetch';
    if (served && part.found === undefined && !mayPend.includes(step.stop))
      return 'a call of a server tool without a result, and the turn is not paused';
    if (part.kind === 'tool' && !part.undeclared && !names.includes(part.name))
      return `the request offers no tool ${part.name}`;
    if (part.kind === 'tool' && choice?.type === 'none') return 'tool_choice none, and a tool is called';
    if (part.kind === 'search' && !names.includes('web_search')) return 'the request offers no web_search';
    if (part.kind === 'fetch' && !names.includes('web_fetch')) return 'the request offers no web_fetch';
    if (part.kind !== 'json') continue;
    if (schema === undefined) return 'a structured output, and the request has no schema';
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    if (!ajv.validate(schema, part.value)) return `not by the request's schema: ${ajv.errorsText()}`;
  }
  return;
};

const usageOf = (
  body: Body,
  { input, read, written }: InputUsage,
  step: Answer,
  { drafts }: Drafted,
): Anthropic.Usage => {
  const output = writtenTokens(drafts);
  const count = (name: string) =>
    drafts.filter(({ block }) => block.type === 'server_tool_use' && block.name === name).length;
  const served = { web_search_requests: count('web_search'), web_fetch_requests: count('web_fetch') };
  return {
    input_tokens: input + resultTokens(step),
    output_tokens: body.max_tokens === 0 ? 0 : output.all,
    cache_creation_input_tokens: written['5m'] + written['1h'],
    cache_read_input_tokens: read,
    cache_creation: { ephemeral_5m_input_tokens: written['5m'], ephemeral_1h_input_tokens: written['1h'] },
    output_tokens_details: { thinking_tokens: output.thinking },
    server_tool_use: served.web_search_requests + served.web_fetch_requests > 0 ? served : null,
    service_tier: 'standard',
    speed: 'standard',
    inference_geo: 'global',
  };
};

export interface Answering {
  readonly clock: Clock;
  readonly cache: Cache;
  readonly diagnosis: Diagnosis;
  readonly memory: Memory;
  readonly newId: NewId;
  readonly complain: (words: string) => void;
}

/** Keeps what later requests are checked against. */
const remember = (memory: Memory, body: Body, { drafts, stop }: Drafted) => {
  const thoughts: string[] = [];
  let hash = endOf(body.system, body.messages);
  for (const { block } of drafts) {
    if (block.type === 'thinking') thoughts.push(block.signature);
    if (block.type === 'redacted_thinking') thoughts.push(block.data);
    if (block.type === 'tool_use') memory.thoughtBefore.set(block.id, [...thoughts]);
    hash = follow(hash, 'assistant', block as unknown as Block);
  }
  if (stop === 'pause_turn') memory.paused.add(hash);
};

const note = (recorded: Recorded, { bytes, ending }: Sent) => {
  recorded.sent = bytes;
  recorded.ending = ending;
};

const sendFailure = async (
  { clock }: Answering,
  recorded: Recorded,
  response: ServerResponse,
  step: Failure,
): Promise<void> => {
  await waitFor(clock, response, step.delayMs ?? 0);
  recorded.status = step.status;
  const more = {
    ...(step.retryAfter === undefined ? {} : { 'retry-after': String(step.retryAfter) }),
    ...(step.shouldRetry === undefined ? {} : { 'x-should-retry': String(step.shouldRetry) }),
  };
  if (step.body === undefined)
    return sendRefusal(response, recorded.requestId, refused(step.status, step.message, step.type), more);
  response.writeHead(step.status, { 'content-type': 'text/html', ...more }).end(step.body);
};

const sendAnswer = async (
  answering: Answering,
  recorded: Recorded,
  response: ServerResponse,
  body: Body,
  step: Answer,
): Promise<void> => {
  const { clock, cache, diagnosis, memory, newId, complain } = answering;
  const drafted = draftOf(body, step, newId);
  const problem = fixtureProblem(body, step);
  const { usage, begin } = cache.price(body as Prompt);
  const id = newId('msg');
  const message: Anthropic.Message = {
    id,
    type: 'message',
    role: 'assistant',
    model: body.model,
    content: drafted.drafts.map(({ block }) => block),
    container: null,
    diagnostics: diagnosis.of(body as Prompt, usage, body.diagnostics),
    stop_reason: drafted.stop,
    stop_sequence: drafted.stopSequence,
    stop_details: drafted.stopDetails,
    usage: usageOf(body, usage, step, drafted),
  };
  const events = body.stream === true ? eventsOf(message, drafted.drafts) : [];
  const wrong =
    problem ??
    problemWith('Message', message) ??
    events.map((event) => problemWith('RawMessageStreamEvent', event)).find((found) => found !== undefined);
  if (wrong !== undefined) {
    const words = `fixture for request ${recorded.n}: ${wrong}`;
    complain(words);
    recorded.status = 500;
    return sendRefusal(response, recorded.requestId, refused(500, words), { 'x-should-retry': 'false' });
  }
  const { delivery } = step;
  await waitFor(clock, response, delivery.delayMs ?? 0);
  if (response.destroyed) return;
  recorded.message = message;
  recorded.status = 200;
  remember(memory, body, drafted);
  diagnosis.remember(id, body as Prompt, usage);
  begin();
  sendHead(
    response,
    recorded.requestId,
    200,
    body.stream === true ? 'text/event-stream; charset=utf-8' : 'application/json',
  );
  const sent = await sendBody(response, {
    frames: body.stream === true ? frames(events) : [JSON.stringify(message)],
    delivery,
    clock,
    requestId: recorded.requestId,
  });
  note(recorded, sent);
};

/** Does a step. */
export const perform = async (
  answering: Answering,
  recorded: Recorded,
  response: ServerResponse,
  body: Body,
  step: Step,
): Promise<void> => {
  const { clock } = answering;
  const { requestId } = recorded;
  switch (step.kind) {
    case 'hang':
      return;
    case 'drop':
      recorded.ending = 'broken';
      response.socket?.destroy();
      return;
    case 'failure':
      return sendFailure(answering, recorded, response, step);
    case 'recording': {
      await waitFor(clock, response, step.delivery.delayMs ?? 0);
      recorded.status = 200;
      sendHead(response, requestId, 200, 'text/event-stream; charset=utf-8');
      const sent = await sendBody(response, {
        frames: [step.bytes],
        delivery: step.delivery,
        clock,
        requestId,
      });
      return note(recorded, sent);
    }
    case 'answer':
      return sendAnswer(answering, recorded, response, body, step);
  }
};
