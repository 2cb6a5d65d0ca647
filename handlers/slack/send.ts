import type { webApi } from '@slack/bolt';
import type { Failure } from '../../src/contracts/engine.ts';
import { PlumblineError } from '../../src/contracts/errors.ts';
import { call, goneFailure, type Outcome } from './call.ts';
import type { Clients, Workspace } from './clients.ts';
import type { Pace } from './pace.ts';

/** Why a delivery ends before all of it is there. */
export type Stop =
  | { readonly kind: 'later'; readonly afterMilliseconds: number }
  | { readonly kind: 'refused'; readonly because: Failure };

/** Thrown through the steps of a delivery, caught where it began. */
export class Stopped extends Error {
  readonly stop: Stop;
  constructor(stop: Stop) {
    super(stop.kind);
    this.stop = stop;
  }
}

/** Throws where whoever asked for a delivery no longer waits for it: nothing more of it may leave then. */
export const unlessStopped = (signal: AbortSignal): void => {
  if (!signal.aborted) return;
  throw new PlumblineError('Slack was told to stop before all of the post was sent', {
    code: 'slack.stopped',
    hint: 'It is looked up, and what is missing is sent.',
    retryable: true,
  });
};

/** Waits for what sends nothing, and no longer than anybody waits for the delivery: a try that never ends blocks each after it. */
export const orStopped = async <Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> => {
  const stopped = Promise.withResolvers<never>();
  stopped.promise.catch(() => undefined);
  const stop = (): void => {
    try {
      unlessStopped(signal);
    } catch (error) {
      stopped.reject(error);
    }
  };
  signal.addEventListener('abort', stop, { once: true });
  stop();
  try {
    return await Promise.race([work, stopped.promise]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
};

/** What a step may still have to deal with itself. */
export type Sent<Result> = Extract<Outcome<Result>, { readonly kind: 'done' | 'blocks' | 'no message' }>;

/** Until somebody puts a working token in place. */
const revokedPause = 60_000;
const renewedPause = 1_000;

/** Calls of one workspace, each paced by its method and channel. */
export interface Line {
  readonly workspace: Workspace;
  /** Throws `Stopped` where the delivery must wait or cannot be; throws a retryable error where it is in doubt. */
  send<Result>(
    method: string,
    channel: string,
    work: (client: webApi.WebClient) => Promise<Result>,
  ): Promise<Sent<Result>>;
}

export const lineTo = (
  workspace: Workspace,
  clients: Clients,
  pace: Pace,
  whenRevoked: 'wait' | 'refuse',
): Line => ({
  workspace,
  send: async (method, channel, work) => {
    const lane = `${workspace.team} ${method} ${channel}`;
    const wait = pace.next(lane);
    if (wait > 0) throw new Stopped({ kind: 'later', afterMilliseconds: wait });
    const outcome = await call(() => work(workspace.client));
    switch (outcome.kind) {
      case 'done':
        clients.worked(workspace.team);
        return outcome;
      case 'blocks':
      case 'no message':
        return outcome;
      case 'later':
        pace.hold(lane, outcome.afterMilliseconds);
        throw new Stopped(outcome);
      case 'refused':
        throw new Stopped(outcome);
      case 'revoked':
        // By the time that it is tried again the new token is in use.
        if ((await clients.revoked(workspace, outcome.error)) === 'renewed')
          throw new Stopped({ kind: 'later', afterMilliseconds: renewedPause });
        throw new Stopped(
          whenRevoked === 'wait'
            ? { kind: 'later', afterMilliseconds: revokedPause }
            : { kind: 'refused', because: goneFailure(outcome.error) },
        );
    }
  },
});
