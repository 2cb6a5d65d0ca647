import type { Inbound } from '../../src/contracts/inbound.ts';
import type { Attachment } from '../../src/contracts/verb.ts';
import { parseVerb } from '../verbs.ts';
import type { Clients, Workspace } from './clients.ts';
import { beyondBounds, download, type Named, withinBounds } from './download.ts';
import { messageId, placeOf } from './ids.ts';
import type { Waiting } from './pending.ts';
import type { People } from './people.ts';
import type { SlackOptions, SlackPorts } from './ports.ts';
import type { References } from './references.ts';
import { filesOf, isAllowed, spoken, wordsIn } from './taking.ts';
import { type ReadThread, readThread, type Written } from './thread.ts';

/** Everything that must be looked up before a message can be handed on. */
export interface Fetching {
  readonly ports: Pick<SlackPorts, 'accept' | 'keepFile'>;
  readonly options: Pick<SlackOptions, 'allowed' | 'apiUrl' | 'now'>;
  readonly clients: Clients;
  readonly people: People;
  readonly references: References;
  readonly pause: (milliseconds: number) => Promise<void>;
}

type Adopts = NonNullable<Waiting['adopts']>;

/** The files of each message of a thread, and those of them that are read: of the first one, then of the newest. */
const filesIn = (messages: readonly Written[]) => {
  const files = new Map(messages.map((one) => [one.ts, filesOf(one.files)]));
  const [first, ...others] = [...files.values()];
  return { files, read: withinBounds([first ?? [], ...others.toReversed()]) };
};

/** Fetches files and earlier messages of a thread, then hands all of it on in order. */
export const fetchAndHandOn = ({
  ports,
  options,
  clients,
  people,
  references,
  pause,
}: Fetching): ((waiting: Waiting) => Promise<void>) => {
  const { accept } = ports;

  /** What a message says together with its files: those beside a verb that takes none are a message of their own. */
  const give = async (inbound: Inbound, attachments: readonly Attachment[]): Promise<void> => {
    if (inbound.words === '' && inbound.verb.kind === 'say' && attachments.length === 0) return;
    if (attachments.length === 0) return void (await accept(inbound));
    const verb = parseVerb(inbound.words, attachments);
    if ('attachments' in verb) return void (await accept({ ...inbound, verb }));
    await accept({
      ...inbound,
      id: `${inbound.id}#files`,
      verb: { kind: 'say', text: '', attachments },
      words: '',
    });
    await accept(inbound);
  };

  const fetched = async (
    files: readonly Named[],
    read: ReadonlySet<Named> | undefined,
    { token }: Workspace,
  ): Promise<readonly Attachment[]> => {
    const attachments: Attachment[] = [];
    for (const file of files)
      attachments.push(
        read === undefined || read.has(file)
          ? await download(file, token, options.apiUrl, ports.keepFile)
          : beyondBounds(file),
      );
    return attachments;
  };

  /** Those that count, each as said by whoever wrote it; how many of them say anything. */
  const handOn = async (
    workspace: Workspace,
    { inbound }: Waiting,
    { channel, before }: Adopts,
    messages: readonly Written[],
    { files, read }: ReturnType<typeof filesIn>,
  ): Promise<number> => {
    let count = 0;
    for (const { ts, user, bot_id, subtype, text } of messages) {
      if (user === undefined || user === workspace.botUser || bot_id !== undefined || !spoken.has(subtype))
        continue;
      const isLater = Number(ts) > Number(before);
      // From the moment on in which the bot was asked, it is a consultation, and its rules hold.
      if (isLater && !isAllowed(options.allowed, channel, user)) continue;
      const words = await wordsIn(people, workspace, text);
      const attachments = await fetched(files.get(ts) ?? [], read, workspace);
      if (words === '' && attachments.length === 0) continue;
      count += 1;
      const said: Inbound = {
        ...inbound,
        id: messageId(workspace.team, channel, ts),
        by: await people.person(workspace, user),
        at: new Date(Number(ts) * 1000).toISOString(),
        // What people said to each other is no verb of ours.
        verb: isLater ? parseVerb(words) : { kind: 'say', text: words, attachments, overheard: true },
        words,
      };
      if (isLater) await give(said, attachments);
      else await accept(said);
    }
    return count;
  };

  /** Told as a message of the thread, so that it leaves once, as all that is said there. */
  const tell = async (inbound: Inbound, verb: Extract<Inbound['verb'], { kind: 'adopted' }>) => {
    await accept({ ...inbound, id: `${inbound.id}#adopted`, verb, words: '' });
  };

  const adopt = async (workspace: Workspace, waiting: Waiting, adopts: Adopts): Promise<void> => {
    const { inbound } = waiting;
    const { before, thread } = adopts;
    const place = placeOf(inbound.thread);
    // Whatever is written from here on comes as an event of a thread that is known; what was written before is read now.
    if (place !== undefined) await references.under(place, thread);
    const own = await fetched(waiting.files, undefined, workspace);
    const isBare = inbound.words === '' && inbound.verb.kind === 'say' && own.length === 0;
    const read = await readThread(workspace, adopts, { now: options.now, pause });
    if (typeof read === 'string') {
      await tell(inbound, { kind: 'adopted', because: read });
      await give(inbound, own);
      // Nothing came of it: asked again, it is read again.
      if (isBare && place !== undefined) await references.notUnder(place, thread);
      return;
    }
    const others = read.messages.filter(({ ts }) => ts !== before);
    const files = filesIn(others);
    const isEarlier = ({ ts }: Written) => Number(ts) < Number(before);
    const count = await handOn(workspace, waiting, adopts, others.filter(isEarlier), files);
    if (read.first !== undefined || (isBare && count === 0)) await tell(inbound, adopted(read));
    await give(inbound, own);
    await handOn(
      workspace,
      waiting,
      adopts,
      others.filter((one) => !isEarlier(one)),
      files,
    );
  };

  return async (waiting: Waiting): Promise<void> => {
    const workspace = await clients.of(waiting.team);
    // Uninstalled in the meantime: nobody waits for it.
    if (workspace === undefined) return;
    if (waiting.adopts !== undefined) return adopt(workspace, waiting, waiting.adopts);
    await give(waiting.inbound, await fetched(waiting.files, undefined, workspace));
  };
};

const adopted = ({ messages, of, first, from, until }: ReadThread) => ({
  kind: 'adopted' as const,
  read: {
    count: messages.length,
    of,
    first: first ?? messages.length,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  },
});
