import { z } from 'zod';
import type { Verb } from '../../src/contracts/verb.ts';
import { parseVerb } from '../verbs.ts';
import { channelId, placeOf } from './ids.ts';
import type { SlackOptions, SlackPorts } from './ports.ts';
import type { References } from './references.ts';

/** What somebody has before them in Slack while they speak with the bot. */
export interface View {
  readonly channel: string;
  readonly message?: string;
}

const team = z.string().nullish();

/** https://docs.slack.dev/reference/events/app_context_changed; canvases and lists hold nothing of ours. */
const entity = z.discriminatedUnion('type', [
  z.object({ type: z.literal('slack#/types/channel_id'), value: z.string(), team_id: team }),
  z.object({
    type: z.literal('slack#/types/message_context'),
    value: z.object({ channel_id: z.string(), message_ts: z.string() }),
    team_id: team,
  }),
]);

const context = z.object({ entities: z.array(z.unknown()).max(100).default([]) });

/** The first that is of any use to us, as Slack orders them; what belongs to another workspace is passed over. */
export const viewIn = (workspace: string, given: unknown): View | undefined => {
  for (const each of context.safeParse(given).data?.entities ?? []) {
    const found = entity.safeParse(each).data;
    if (found === undefined || (found.team_id ?? workspace) !== workspace) continue;
    return found.type === 'slack#/types/channel_id'
      ? { channel: found.value }
      : { channel: found.value.channel_id, message: found.value.message_ts };
  }
  return undefined;
};

const lifetime = 3_600_000;
const mostRemembered = 5_000;
const mostLooked = 20;

/** Who looks at what: by workspace and person, in memory alone, and gone after an hour. */
export interface Viewing {
  /** What a person looks at now; nothing that we know of where the context is empty. */
  saw(team: string, user: string, context: unknown): void;
  of(team: string, user: string): View | undefined;
  forget(team: string): void;
}

export const makeViewing = (now: () => number): Viewing => {
  const views = new Map<string, { readonly view: View; readonly until: number }>();
  return {
    saw: (workspace, user, given) => {
      const key = `${workspace}.${user}`;
      views.delete(key);
      const view = viewIn(workspace, given);
      if (view === undefined) return;
      if (views.size >= mostRemembered) views.delete(views.keys().next().value ?? '');
      views.set(key, { view, until: now() + lifetime });
    },
    of: (workspace, user) => {
      const found = views.get(`${workspace}.${user}`);
      return found !== undefined && found.until > now() ? found.view : undefined;
    },
    forget: (workspace) => {
      for (const key of views.keys()) if (key.startsWith(`${workspace}.`)) views.delete(key);
    },
  };
};

/** The consultation that somebody looks at: under that message, or the one of the channel that moved last. */
export const threadInView = async (
  { threads }: Pick<SlackPorts, 'threads'>,
  references: Pick<References, 'threadAt'>,
  allowed: SlackOptions['allowed'],
  workspace: string,
  { channel, message }: View,
): Promise<string | undefined> => {
  if (allowed.channels !== undefined && !allowed.channels.includes(channel)) return undefined;
  if (message !== undefined) return references.threadAt({ team: workspace, channel }, message);
  const listed = await threads(`${channelId({ team: workspace, channel })}:`, mostLooked);
  return listed.find(
    // What one person alone sees is nobody else's.
    ({ thread, summary }) => summary != null && placeOf(thread)?.root.startsWith('p-') === false,
  )?.thread;
};

/** Verbs that change nothing: whoever looks at a consultation may ask them from elsewhere. */
const reading: ReadonlySet<Verb['kind']> = new Set(['status', 'options', 'why', 'compare']);

/** "status of this channel": the verb, and what it is about. Undefined for all other words. */
export const askedOfView = (
  words: string,
): { readonly verb: Verb; readonly of: 'channel' | 'thread' } | undefined => {
  const [, asked = '', of = ''] =
    /^(.+?)\s+(?:of|in|for|on|about)\s+this\s+(channel|thread)[.?!]*$/i.exec(words.trim()) ?? [];
  if (asked === '') return undefined;
  const verb = parseVerb(asked);
  return reading.has(verb.kind)
    ? { verb, of: of.toLowerCase() === 'thread' ? 'thread' : 'channel' }
    : undefined;
};
