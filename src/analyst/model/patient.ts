import { type Breaker, circuitBreaker } from '../../evidence/breaker.ts';
import type { Model, Trouble, Turned } from './ask.ts';

const tries = 3;
const pauses = { first: 1_000, most: 20_000 };

/** What may pass if one tries again; all else is final at once. */
const mayPass: Readonly<Record<Trouble['kind'], boolean>> = {
  'key refused': false,
  'not paid': false,
  'not afforded': false,
  'rate limited': true,
  overloaded: true,
  'server failed': true,
  unreachable: true,
  cut: true,
  silent: true,
  'too long': false,
  'not there': false,
  'left alone': false,
  'not taken': false,
  cancelled: false,
};

/** Troubles that say something of the platform, and not of what was asked of it. */
const ofPlatform = (trouble: Trouble): boolean =>
  mayPass[trouble.kind] || trouble.kind === 'key refused' || trouble.kind === 'not paid';

/** Five failures in two minutes, and the platform is left alone for one. */
export const platformBreaker = (now: () => number): Breaker =>
  circuitBreaker({ failures: 5, within: 120_000, rest: 60_000 }, now);

export interface Patience {
  readonly breaker: Breaker;
  /** ms that may still be waited. */
  readonly left: () => number;
  /** 0 to 1. */
  readonly random: () => number;
  /** Resolves after so many ms, or at once where the signal fires. */
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** Nobody was asked, or nobody waited for the answer. */
const ofNobody = (trouble: Trouble): boolean =>
  trouble.kind === 'cancelled' || trouble.kind === 'not afforded';

/** An answer that is not there when the time is over: one that trickles on is never silent, and would be waited for without end. */
const withinTime = async (
  model: Model,
  left: number,
  ...[ask, signal]: Parameters<Model>
): Promise<Turned> => {
  // By a listener, and not by `AbortSignal.any`: one that is made of another such one can be collected before it fires.
  const own = new AbortController();
  const stop = (): void => own.abort(signal.reason);
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  const timer = setTimeout(() => own.abort(), Math.max(1, left));
  try {
    const came = await model(ask, own.signal);
    return came.kind === 'failed' &&
      came.trouble.kind === 'cancelled' &&
      own.signal.aborted &&
      !signal.aborted
      ? { kind: 'failed', trouble: { kind: 'silent' } }
      : came;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
};

const askedFor = (trouble: Trouble): number | undefined =>
  'afterMilliseconds' in trouble ? trouble.afterMilliseconds : undefined;

/**
 * Tries again with full jitter, and waits as long as the platform asks where there is so much time; an hour's wait is no
 * wait but a failure. An open breaker answers at once.
 */
export const patient =
  (model: Model, { breaker, left, random, pause }: Patience): Model =>
  async (ask, signal) => {
    let last: Turned = { kind: 'failed', trouble: { kind: 'left alone' } };
    for (let attempt = 1; attempt <= tries; attempt += 1) {
      if (breaker.wait() > 0) return last;
      try {
        last = await withinTime(model, left(), ask, signal);
      } catch (error) {
        // Something of ours failed, which says nothing of the platform: a trial that is never told of would be the last.
        breaker.unsaid();
        throw error;
      }
      if (last.kind === 'answered') {
        breaker.succeeded();
        return last;
      }
      const { trouble } = last;
      if (ofPlatform(trouble)) breaker.failed();
      else if (ofNobody(trouble)) breaker.unsaid();
      else breaker.succeeded();
      if (!mayPass[trouble.kind] || attempt === tries) return last;
      const jittered = random() * Math.min(pauses.most, pauses.first * 2 ** attempt);
      const wait = askedFor(trouble) ?? jittered;
      if (wait >= left()) return last;
      await pause(wait, signal);
      if (signal.aborted) return { kind: 'failed', trouble: { kind: 'cancelled' } };
    }
    return last;
  };
