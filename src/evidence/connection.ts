import type { Client } from '@modelcontextprotocol/client';
import { circuitBreaker } from './breaker.ts';
import { type CallResult, failed, readAnswer } from './call-result.ts';
import { canonicalJson } from './canonical.ts';
import type { ServerConfig } from './config.ts';
import type { Connection, ConnectionPorts } from './connected.ts';
import { withoutCredentials } from './credentials.ts';
import { type EvidenceTool, judgeTools, type RawTool } from './definitions.ts';
import { callFailure, startProblem } from './failures.ts';
import { readPins, writePins } from './pins.ts';
import { secretKindsIn } from './secrets.ts';
import { type Line, openLine } from './transport.ts';

const mostTools = 200;
const mostAtOnce = 8;
const largestArguments = 16_000;
const mostRestarts = 5;
const mostChanges = 20;
const restartAfter = { first: 250, most: 30_000 };
/** A call waits for a restart that is this near, and else fails at once; ms. */
const worthWaiting = 2000;
const breakerBounds = { failures: 5, within: 120_000, rest: 60_000 };

interface Session {
  readonly client: Client;
  readonly line: Line;
  /** How often it said that its tools are others. */
  changes: number;
}

/** Starts the server in the background; `started` settles when the first attempt has ended, whichever way. */
export const openConnection = (
  server: ServerConfig,
  { clock, pins, random = Math.random }: ConnectionPorts,
): Connection & { readonly started: Promise<void> } => {
  const breaker = circuitBreaker(breakerBounds, clock.now);
  const hide = withoutCredentials(server);
  const ended = new AbortController();
  let session: Session | undefined;
  let attempt: Promise<Session> | undefined;
  let restart: { readonly at: number; readonly cancel: () => void; readonly done: Promise<void> } | undefined;
  let problem: string | undefined;
  let failures = 0;
  let notBefore = 0;
  let running = 0;
  let raws: readonly RawTool[] = [];
  let judged: ReturnType<typeof judgeTools> = { tools: [], refused: [] };

  const delay = (): number =>
    Math.min(restartAfter.most, restartAfter.first * 2 ** Math.min(20, failures)) * (0.5 + random() / 2);

  const judge = async (client: Client): Promise<void> => {
    const options = { timeout: server.timeoutMs, signal: ended.signal, cacheMode: 'bypass' as const };
    const listed = (await client.listTools(undefined, options)).tools as readonly RawTool[];
    if (listed.length > mostTools)
      throw new Error(`it has ${listed.length} tools; at most ${mostTools} are taken`);
    const known = await readPins(pins, server.name);
    if (known === undefined) await writePins(pins, server.name, listed);
    raws = listed;
    judged = judgeTools(listed, server, known);
  };

  /** Its tools are others, it says: they are held against what was approved, and one that says so without end is left. */
  const judgeAgain = async (of: Session): Promise<void> => {
    of.changes += 1;
    if (session !== of || of.changes > mostChanges + 1) return;
    try {
      if (of.changes > mostChanges) throw new Error('it never stops');
      await judge(of.client);
    } catch {
      judged = { tools: [], refused: [] };
      drop(of);
    }
  };

  const begin = async (): Promise<Session> => {
    ended.signal.throwIfAborted();
    const { Client } = await import('@modelcontextprotocol/client');
    const line = await openLine(server);
    // No capability is declared: a server may not ask us for anything.
    const client = new Client({ name: 'plumbline', version: '1' });
    const begun: Session = { client, line, changes: 0 };
    let gone = false;
    client.onclose = () => {
      gone = true;
      lost(begun);
    };
    client.setNotificationHandler('notifications/tools/list_changed', () => judgeAgain(begun));
    try {
      await client.connect(line.transport, { timeout: server.timeoutMs, signal: ended.signal });
      await judge(client);
      ended.signal.throwIfAborted();
      if (gone) throw new Error('it ended as soon as it had begun');
      return begun;
    } catch (error) {
      await line.end().catch(() => undefined);
      throw new Error(startProblem(server, error, line.said()), { cause: error });
    }
  };

  const start = (): Promise<Session> => {
    attempt ??= begin()
      .then(
        (begun) => {
          session = begun;
          problem = undefined;
          return begun;
        },
        (error: unknown) => {
          failures += 1;
          notBefore = clock.now() + delay();
          problem = error instanceof Error ? error.message : String(error);
          throw error;
        },
      )
      .finally(() => {
        attempt = undefined;
      });
    return attempt;
  };

  const startLater = (): void => {
    const wait = delay();
    let settle = (): void => undefined;
    const done = new Promise<void>((resolve) => {
      settle = resolve;
    });
    const go = (): void => {
      restart = undefined;
      start().then(settle, () => {
        settle();
        if (failures < mostRestarts && !ended.signal.aborted) startLater();
      });
    };
    const cancel = clock.after(wait, go);
    restart = {
      at: clock.now() + wait,
      cancel: () => {
        cancel();
        settle();
      },
      done,
    };
  };

  /** The server went away on its own. */
  const lost = (gone: Session): void => {
    if (session !== gone || ended.signal.aborted) return;
    session = undefined;
    // One that starts well and ends soon is not started for ever: only an answer sets the count back.
    failures += 1;
    problem =
      failures < mostRestarts
        ? `${server.name} ended by itself and is started again.`
        : `${server.name} ended by itself ${failures} times without an answer in between.`;
    gone.line.end().catch(() => undefined);
    if (failures < mostRestarts) startLater();
    else notBefore = clock.now() + restartAfter.most;
  };

  /** What was agreed over HTTP is gone with the server that agreed to it: the next call begins anew. */
  const drop = (broken: Session): void => {
    if (session === broken) session = undefined;
    broken.line.end().catch(() => undefined);
  };

  const ready = async (): Promise<Session> => {
    if (session !== undefined) return session;
    if (restart !== undefined && restart.at - clock.now() <= worthWaiting) await restart.done;
    if (session !== undefined) return session;
    if (attempt === undefined && (restart !== undefined || clock.now() < notBefore))
      throw new Error(problem ?? `${server.name} is being started again.`);
    return start();
  };

  const ask = async (
    tool: EvidenceTool,
    args: Readonly<Record<string, unknown>>,
    signal: AbortSignal | undefined,
  ): Promise<CallResult> => {
    const begun = clock.now();
    const late = AbortSignal.timeout(server.timeoutMs);
    const stop = AbortSignal.any([late, ended.signal, ...(signal === undefined ? [] : [signal])]);
    const stopped = new Promise<never>((_, reject) => {
      const abort = (): void => reject(new Error('stopped'));
      if (stop.aborted) abort();
      else stop.addEventListener('abort', abort, { once: true });
    });
    stopped.catch(() => undefined);
    let asked: Session | undefined;
    try {
      asked = await Promise.race([ready(), stopped]);
      const answer = await Promise.race([
        asked.client.callTool(
          { name: tool.tool, arguments: { ...args } },
          { timeout: server.timeoutMs + 1000, signal: stop },
        ),
        stopped,
      ]);
      failures = 0;
      breaker.succeeded();
      return readAnswer(tool.name, answer, clock.now() - begun, hide);
    } catch (error) {
      if (signal?.aborted === true || ended.signal.aborted) {
        breaker.unsaid();
        return failed('cancelled', `${tool.name} was called off.`);
      }
      const failure = late.aborted
        ? failed('timeout', `${tool.name} did not answer within ${server.timeoutMs} ms.`, true)
        : asked === undefined
          ? failed('down', error instanceof Error ? error.message : String(error), true)
          : callFailure(tool.name, error, hide);
      // A server that refuses a call in words is well.
      if (failure.code === 'tool-error') breaker.succeeded();
      else breaker.failed();
      if (asked !== undefined && failure.code === 'unreached') drop(asked);
      return failure;
    }
  };

  const started = start().then(
    () => undefined,
    () => undefined,
  );

  return {
    server,
    started,
    problem: () => problem,
    tools: () => judged.tools,
    refused: () => judged.refused,
    async call(name, args, signal) {
      if (ended.signal.aborted) return failed('closed', `${server.name} was closed.`);
      const tool = judged.tools.find((known) => known.tool === name);
      if (tool === undefined)
        return failed(
          'refused',
          judged.refused.find((known) => known.tool === name)?.notice ??
            problem ??
            `${server.name} has no tool ${name}.`,
        );
      if (canonicalJson(args).length > largestArguments)
        return failed(
          'refused',
          `The arguments for ${tool.name} have more than ${largestArguments} characters.`,
        );
      const secrets = secretKindsIn(args);
      if (secrets.length > 0)
        return failed(
          'refused',
          `The arguments for ${tool.name} hold what looks like a secret (${secrets.join(', ')}), and were not sent.`,
        );
      if (running >= mostAtOnce)
        return failed('busy', `${server.name} has ${running} calls to answer.`, true);
      const rest = breaker.wait();
      if (rest > 0)
        return failed(
          'down',
          `${server.name} failed ${breakerBounds.failures} times in a row and is left alone for ${Math.ceil(rest / 1000)} s.`,
        );
      running += 1;
      try {
        return await ask(tool, args, signal);
      } finally {
        running -= 1;
      }
    },
    async approve() {
      await writePins(pins, server.name, raws);
      judged = judgeTools(raws, server, undefined);
    },
    async close() {
      ended.abort();
      restart?.cancel();
      await attempt?.catch(() => undefined);
      const open = session;
      session = undefined;
      problem = `${server.name} was closed.`;
      if (open === undefined) return;
      await Promise.all([open.client.close().catch(() => undefined), open.line.end().catch(() => undefined)]);
    },
  };
};
