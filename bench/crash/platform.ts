import { appendFileSync } from 'node:fs';
import type { Delivery, Post } from '../../src/contracts/engine.ts';

/** A platform outside of the process that is killed: it keeps each message on disk and forgives nothing. */
export interface StrictPlatform {
  /** The answer, or an error after which the caller cannot know whether the message was taken. */
  readonly deliver: (post: Post) => Delivery | Error;
  readonly find: (post: Post) => { readonly receipt: unknown } | null;
  /** Words of new messages in the order in which they came, by lane. */
  readonly lanes: ReadonlyMap<string, readonly string[]>;
  readonly counts: {
    posted: number;
    edited: number;
    postedTwice: number;
    lookedUp: number;
    foundAgain: number;
    refused: number;
  };
}

/** `blind` never finds anything: then posts must come twice, which shows that it would be noticed. */
export const strictPlatform = (file: string, random: () => number, blind = false): StrictPlatform => {
  const messages = new Map<string, unknown>();
  const edits = new Map<string, string>();
  const lanes = new Map<string, string[]>();
  const counts = { posted: 0, edited: 0, postedTwice: 0, lookedUp: 0, foundAgain: 0, refused: 0 };

  const take = (post: Post): unknown => {
    appendFileSync(file, `${JSON.stringify(post)}\n`);
    const receipt = post.edits ?? { message: post.id };
    if (post.edits === undefined) {
      if (messages.has(post.id)) counts.postedTwice += 1;
      else counts.posted += 1;
      lanes.set(post.lane, [...(lanes.get(post.lane) ?? []), String(post.body)]);
      messages.set(post.id, receipt);
    } else {
      counts.edited += 1;
      edits.set(post.id, String(post.body));
    }
    return receipt;
  };

  return {
    deliver: (post) => {
      const luck = random();
      if (luck < 0.03) return new Error('the connection broke before the message was taken');
      if (luck < 0.06) return { kind: 'later', afterMilliseconds: 10 + random() * 60 };
      if (luck < 0.07) {
        counts.refused += 1;
        return { kind: 'refused', because: { code: 'platform.refused', message: 'no', hint: 'none' } };
      }
      const receipt = take(post);
      if (luck < 0.1) return new Error('the connection broke after the message was taken');
      return { kind: 'posted', receipt };
    },
    find: (post) => {
      counts.lookedUp += 1;
      const known = messages.get(post.id) ?? (edits.has(post.id) ? post.edits : undefined);
      if (known === undefined || blind) return null;
      counts.foundAgain += 1;
      return { receipt: known };
    },
    lanes,
    counts,
  };
};
