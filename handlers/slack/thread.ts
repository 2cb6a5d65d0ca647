import { z } from 'zod';
import { call } from './call.ts';
import type { Workspace } from './clients.ts';
import { file } from './envelope.ts';

/** A message that stands in a thread, as far as it is read. */
const written = z.object({
  ts: z.string(),
  user: z.string().optional(),
  bot_id: z.string().optional(),
  subtype: z.string().optional(),
  text: z.string().default(''),
  files: z.array(file).optional().catch(undefined),
  reply_count: z.number().optional(),
});
export type Written = z.infer<typeof written>;

/**
 * What was read of a thread, oldest first: the first messages, and the newest ones. What a thread is about stands at its
 * beginning, and what was settled, or still is not, at its end.
 */
export interface ReadThread {
  readonly messages: readonly Written[];
  /** How many there are, the first one counted. */
  readonly of: number;
  /** Where the middle was left out: how many first ones were read, */
  readonly first?: number;
  /** and from and, where even the end was not reached, up to when the others were written; ISO 8601. */
  readonly from?: string;
  readonly until?: string;
}

/** Of one thread so many messages are read at most. */
const most = 600;
const pageSize = 400;
const mostPages = 10;
/** Apps that are distributed outside the Marketplace get 15 messages a minute: nobody waits for more of them. */
const smallPage = 20;
const mostSmallPages = 4;
const failures = 3;
const waits = 10;
const longestPause = 60_000;

const at = (ts: string): string => new Date(Number(ts) * 1000).toISOString();

interface Page {
  readonly messages: readonly Written[];
  readonly cursor: string | undefined;
}

/**
 * Pages come oldest first, and there is no way to ask for the newest. A thread that is too long to be read through is read
 * from a moment on from which the rest should fit, as if it had been written evenly.
 */
const jumpFrom = (messages: readonly Written[], of: number, end: number, fits: number): number => {
  const last = Number(messages.at(-1)?.ts);
  return end - ((end - last) * fits) / Math.max(fits, of - messages.length);
};

/** Reads a thread up to this moment; answers why where nothing of it could be read. `now`: ms since 1970. */
export const readThread = async (
  { client }: Workspace,
  { channel, thread }: { readonly channel: string; readonly thread: string },
  { now, pause }: { readonly now: () => number; readonly pause: (milliseconds: number) => Promise<void> },
): Promise<ReadThread | string> => {
  const ask = async (where: {
    readonly cursor?: string;
    readonly oldest?: string;
  }): Promise<Page | string> => {
    for (let [failed, waited] = [1, 1]; ; ) {
      const outcome = await call(() =>
        client.conversations.replies({ channel, ts: thread, limit: pageSize, ...where }),
      ).catch((error: unknown) => ({ kind: 'failed' as const, error }));
      if (outcome.kind === 'done')
        return {
          messages: (outcome.result.messages ?? []).flatMap((one) => written.safeParse(one).data ?? []),
          cursor: outcome.result.response_metadata?.next_cursor || undefined,
        };
      if (outcome.kind === 'later' && waited < waits) {
        waited += 1;
        await pause(Math.min(outcome.afterMilliseconds, longestPause));
      } else if (outcome.kind === 'failed' && failed < failures) {
        await pause(1_000 * failed);
        failed += 1;
      } else return outcome.kind === 'refused' ? outcome.because.message : 'Slack did not show it';
    }
  };

  const begun = await ask({});
  if (typeof begun === 'string') return begun;
  const { messages: head } = begun;
  const of = Math.max(head.length, 1 + (head[0]?.reply_count ?? 0));
  if (begun.cursor === undefined) return { messages: head, of };
  const left = (head.length <= smallPage ? mostSmallPages : mostPages) - 1;
  const isJump = of > head.length * (left + 1);
  // Half of what would fit, since people do not write evenly.
  const fits = Math.ceil((head.length * left) / 2);
  let where: Parameters<typeof ask>[0] = isJump
    ? { oldest: jumpFrom(head, of, now() / 1000, fits).toFixed(6) }
    : { cursor: begun.cursor };
  const tail: Written[] = [];
  let isWhole = false;
  for (let page = 0; page < left && !isWhole; page += 1) {
    const next = await ask(where);
    if (typeof next === 'string') break;
    tail.push(...next.messages.filter(({ ts }) => Number(ts) > Number(head.at(-1)?.ts)));
    where = { ...where, cursor: next.cursor ?? '' };
    isWhole = next.cursor === undefined;
  }
  if (!isJump && isWhole && head.length + tail.length <= most)
    return { messages: [...head, ...tail], of: head.length + tail.length };
  // Read through, the root and the newest are kept; after a jump all that was shown.
  const first = isJump || !isWhole ? head : head.slice(0, 1);
  const rest = (isJump || !isWhole ? tail : [...head.slice(1), ...tail]).slice(first.length - most);
  const [from, until] = [rest[0], rest.at(-1)];
  return {
    messages: [...first, ...rest],
    of: Math.max(of, first.length + rest.length),
    first: first.length,
    ...(from === undefined ? {} : { from: at(from.ts) }),
    ...(until === undefined || isWhole ? {} : { until: at(until.ts) }),
  };
};
