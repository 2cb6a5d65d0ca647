import { type Breaker, circuitBreaker } from '../../evidence/breaker.ts';
import type { Model, Trouble, Turned } from './ask.ts';

const tries = 3;
const pauses = { first: 1_000, most: 20_000 };

/** What may pass if one tries again; all else is final at once. */
const mayPass: Readonly<Record<Trouble['kind'], boolean>> = {
  'key refused': false,
  'not paid': false,
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
      last = await model(ask, signal);
      if (last.kind === 'answered') {
        breaker.succeeded();
        return last;
      }
      const { trouble } = last;
      if (ofPlatform(trouble)) breaker.failed();
      else if (trouble.kind === 'cancelled') breaker.unsaid();
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
