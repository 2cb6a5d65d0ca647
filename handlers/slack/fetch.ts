import type { Inbound } from '../../src/contracts/inbound.ts';
import type { Attachment } from '../../src/contracts/verb.ts';
import { parseVerb } from '../verbs.ts';
import { call } from './call.ts';
import type { Clients, Workspace } from './clients.ts';
import { messageId } from './ids.ts';
import type { Waiting } from './pending.ts';
import type { People } from './people.ts';
import type { SlackOptions, SlackPorts } from './ports.ts';
import { wordsIn } from './taking.ts';
import type { Whispers } from './whispers.ts';

const largestFile = 1_000_000;
const longestFetch = 15_000;
/** Of a thread that is there already, the newest so many messages are read. */
const pageSize = 200;
const mostPages = 3;
const tries = 3;
const longestPause = 60_000;

/** Whether bytes are text: what is not stays unread and is named so. */
const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
};

/** A token goes to Slack alone: files of other hosts are left where they are. */
const isSlackFile = (url: string, apiUrl: string | undefined): boolean => {
  try {
    const { hostname, protocol, host } = new URL(url);
    if (apiUrl !== undefined && host === new URL(apiUrl).host) return true;
    return protocol === 'https:' && (hostname === 'slack.com' || hostname.endsWith('.slack.com'));
  } catch {
    return false;
  }
};

const download = async (
  { name, bytes, url }: Waiting['files'][number],
  token: string,
  apiUrl: string | undefined,
): Promise<Attachment> => {
  if (url === undefined || bytes > largestFile || !isSlackFile(url, apiUrl)) return { name, bytes };
  try {
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(longestFetch),
      redirect: 'error',
    });
    if (!response.ok) return { name, bytes };
    const content = new Uint8Array(await response.arrayBuffer());
    const text = content.byteLength > largestFile ? undefined : textOf(content);
    return { name, bytes: content.byteLength, ...(text === undefined ? {} : { text }) };
  } catch {
    return { name, bytes };
  }
};

interface Reply {
  readonly ts?: string;
  readonly user?: string;
  readonly bot_id?: string;
  readonly subtype?: string;
  readonly text?: string;
}

/** What was read of a thread, oldest first; `cut`: there is more before it that was not. */
interface ReadThread {
  readonly messages: readonly Reply[];
  readonly cut: boolean;
}

/** Everything that must be looked up before a message can be handed on. */
export interface Fetching {
  readonly ports: Pick<SlackPorts, 'accept'>;
  readonly options: Pick<SlackOptions, 'apiUrl' | 'problem'>;
  readonly clients: Clients;
  readonly people: People;
  readonly whispers: Whispers;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** Fetches files and earlier messages of a thread, then hands all of it on in order. */
export const fetchAndHandOn = ({ ports, options, clients, people, whispers, pause }: Fetching) => {
  const readThread = async (
    { client }: Workspace,
    { channel, thread, before }: NonNullable<Waiting['adopts']>,
  ): Promise<ReadThread | string> => {
    const messages: Reply[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < mostPages; page += 1) {
      for (let attempt = 1; ; attempt += 1) {
        const outcome = await call(() =>
          client.conversations.replies({
            channel,
            ts: thread,
            latest: before,
            limit: pageSize,
            ...(cursor === undefined ? {} : { cursor }),
          }),
        ).catch((error: unknown) => ({ kind: 'failed' as const, error }));
        if (outcome.kind === 'done') {
          messages.push(...((outcome.result.messages ?? []) as Reply[]));
          cursor = outcome.result.response_metadata?.next_cursor || undefined;
          break;
        }
        if (attempt >= tries || (outcome.kind !== 'later' && outcome.kind !== 'failed'))
          return outcome.kind === 'refused' ? outcome.because.message : 'Slack did not show it';
        await pause(
          outcome.kind === 'later' ? Math.min(outcome.afterMilliseconds, longestPause) : 1_000 * attempt,
        );
      }
      if (cursor === undefined) break;
    }
    return { messages, cut: cursor !== undefined };
  };

  const say = async ({ client }: Workspace, waiting: Waiting, text: string): Promise<void> => {
    const { adopts } = waiting;
    if (adopts === undefined) return;
    const outcome = await call(() =>
      client.chat.postMessage({ channel: adopts.channel, thread_ts: adopts.thread, text }),
    ).catch((error: unknown) =>
      options.problem(`slack: ${error instanceof Error ? error.message : String(error)}`),
    );
    if (outcome?.kind !== 'done') await whispers.say(waiting.inbound.thread, text);
  };

  /** Every earlier message counts as said by whoever wrote it. */
  const adopt = async (workspace: Workspace, waiting: Waiting): Promise<void> => {
    const { inbound, adopts } = waiting;
    if (adopts === undefined) return;
    const read = await readThread(workspace, adopts);
    if (typeof read === 'string')
      return say(
        workspace,
        waiting,
        `I could not read what was written here before (${read}). Tell me what I should know, or invite me and ask again.`,
      );
    const earlier = read.messages.filter(
      ({ ts, user, bot_id, subtype }) =>
        ts !== undefined &&
        Number(ts) < Number(adopts.before) &&
        user !== undefined &&
        user !== workspace.botUser &&
        bot_id === undefined &&
        (subtype === undefined || subtype === 'thread_broadcast' || subtype === 'file_share'),
    );
    let count = 0;
    for (const { ts = '', user = '', text = '' } of earlier) {
      const words = await wordsIn(people, workspace, text);
      if (words === '') continue;
      count += 1;
      await ports.accept({
        ...inbound,
        id: messageId(workspace.team, adopts.channel, ts),
        by: await people.person(workspace, user),
        at: new Date(Number(ts) * 1000).toISOString(),
        // What people said to each other is no verb of ours.
        verb: { kind: 'say', text: words, attachments: [] },
        words,
      });
    }
    if (read.cut)
      await say(
        workspace,
        waiting,
        `I read the first ${count} messages of this thread; what was written after them, before I was asked, I have not read.`,
      );
  };

  return async (waiting: Waiting): Promise<void> => {
    const workspace = await clients.of(waiting.team);
    // Uninstalled in the meantime: nobody waits for it.
    if (workspace === undefined) return;
    await adopt(workspace, waiting);
    const attachments: Attachment[] = [];
    for (const file of waiting.files) attachments.push(await download(file, workspace.token, options.apiUrl));
    const { inbound } = waiting;
    const isEmpty = inbound.verb.kind === 'say' && inbound.words === '' && attachments.length === 0;
    if (isEmpty) return;
    await ports.accept(withFiles(inbound, attachments));
  };
};

/** What a message says once its files are there. */
const withFiles = (inbound: Inbound, attachments: readonly Attachment[]): Inbound =>
  attachments.length === 0 ? inbound : { ...inbound, verb: parseVerb(inbound.words, attachments) };
