import type { ThreadDump } from './child.ts';
import { replyTo, reportOf } from './handler.ts';

/** A message of the load as its sender saw it. Orders are counted over all threads. */
export interface Sent {
  readonly id: string;
  readonly thread: string;
  readonly sentAt: number;
  /** Undefined where it was never acknowledged. */
  acceptedAt?: number;
}

/** What went wrong; each is 0 where nothing did. */
export interface Verdict {
  /** Accepted and never taken. */
  readonly lost: number;
  /** Turns that count twice: an event taken again, or a version that does not fit. */
  readonly twice: number;
  /** Taken before a message that was accepted before it was even sent. */
  readonly outOfOrder: number;
  /** Replies and reports that the platform never got, though it did not refuse them. */
  readonly missing: number;
  /** Words that stand on the platform more than once. */
  readonly repeated: number;
  /** Jobs asked for last, not taken back, and never reported. */
  readonly unfinished: number;
  /** Consultations whose analysis never ended, or whose history gives another state than the kept one. */
  readonly unlike: number;
}

const repeats = (items: readonly string[]): number => items.length - new Set(items).size;

const outOfOrder = (taken: readonly string[], sent: ReadonlyMap<string, Sent>): number => {
  let found = 0;
  let latestSent = 0;
  for (const id of taken) {
    const message = sent.get(id);
    if (message === undefined) continue;
    if ((message.acceptedAt ?? Number.POSITIVE_INFINITY) < latestSent) found += 1;
    latestSent = Math.max(latestSent, message.sentAt);
  }
  return found;
};

/** Holds what was said against what came of it. */
export const judge = (
  messages: readonly Sent[],
  threads: readonly ThreadDump[],
  lanes: ReadonlyMap<string, readonly string[]>,
): Verdict => {
  const sent = new Map(messages.map((message) => [message.id, message]));
  const taken = new Set(threads.flatMap(({ state }) => state.taken));
  const verdict = {
    lost: messages.filter(({ id, acceptedAt }) => acceptedAt !== undefined && !taken.has(id)).length,
    twice: 0,
    outOfOrder: 0,
    missing: 0,
    repeated: 0,
    unfinished: 0,
    unlike: threads.reduce((sum, { problems }) => sum + problems.length, 0),
  };
  for (const { thread, version, state, history } of threads) {
    const words = lanes.get(thread) ?? [];
    const there = new Set([...words, ...state.refused]);
    const expected = [
      ...state.taken.filter((id) => sent.has(id)).map(replyTo),
      ...state.reported.map(reportOf),
    ];
    verdict.twice += repeats(state.taken) + repeats(state.reported) + Math.abs(version - state.taken.length);
    if (JSON.stringify(history) !== JSON.stringify(state.taken)) verdict.twice += 1;
    verdict.outOfOrder += outOfOrder(state.taken, sent);
    verdict.missing += expected.filter((text) => !there.has(text)).length;
    verdict.repeated += repeats(words.filter((text) => /^re(?:ply|port) /.test(text)));
    const last = state.asked.at(-1);
    if (last !== undefined && last !== state.cancelled && !state.reported.includes(last))
      verdict.unfinished += 1;
  }
  return verdict;
};
