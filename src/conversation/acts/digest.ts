import type { ConsultationNews } from '../../contracts/decision.ts';
import type { ThreadSummary } from '../../contracts/engine.ts';
import type { Verb } from '../../contracts/verb.ts';
import { digestOf } from '../../decisions/digest.ts';
import { code, name, notice } from '../say/words.ts';
import type { Act, Said, Scene } from '../scene.ts';
import type { Seen, Summary } from '../stored.ts';

/** The thread of a channel in which its digest is scheduled and posted. */
export const digestThread = (channel: string): string => `${channel}:digest`;

/** Key of the schedule of a channel's digest. */
export const digestKey = 'digest';
const usualCron = '0 9 * * 1';
const usualZone = 'UTC';

const dayOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/** What is new since the last digest, one clause each. */
const changesOf = (summary: Summary, seen: Seen[string] | undefined): readonly string[] => {
  const decided =
    summary.decision === undefined ? [] : [`decided by ${summary.decision.by}: ${summary.decision.title}`];
  if (seen === undefined) return ['begun', ...(decided.length > 0 ? decided : adviceOf(summary))];
  if (seen.revision === summary.revision && seen.phase === summary.phase) return [];
  return [
    ...(seen.revision === summary.revision ? [] : ['facts changed']),
    ...(seen.phase === summary.phase
      ? []
      : summary.phase === 'decided'
        ? decided
        : [`${seen.phase} → ${summary.phase}`]),
    ...(seen.revision === summary.revision ? [] : adviceOf(summary)),
  ];
};

const adviceOf = ({ recommended }: Summary): readonly string[] =>
  recommended === undefined ? [] : [`the advice is: ${recommended}`];

const newsOf = ({ thread, changedAt, summary }: ThreadSummary, seen: Seen): ConsultationNews => {
  const told = summary as Summary;
  return {
    thread,
    title: told.title,
    phase: told.phase,
    lastOn: dayOf(changedAt),
    changes: changesOf(told, seen[thread]),
    ...(told.waitsFor[0] === undefined ? {} : { waitsFor: told.waitsFor[0] }),
    ...(told.decision === undefined ? {} : { decision: told.decision }),
    assumed: told.assumed,
    risks: told.risks,
  };
};

type Behind = Omit<Scene, 'inbound' | 'author'>;

/** The digest of a channel as of now, and what the next one compares with. */
export const digestNow = async (behind: Behind, channel: string): Promise<Act> => {
  const { ports, stored, today } = behind;
  const threads = (await ports.threads(channel)).filter(
    ({ thread, summary }) => thread !== digestThread(channel) && summary !== undefined && summary !== null,
  );
  const seen = stored.digest ?? {};
  const reply = digestOf(
    { channel, on: today, ...(stored.digestOn === undefined ? {} : { since: stored.digestOn }) },
    threads.map((one) => newsOf(one, seen)),
  );
  const now: Seen = Object.fromEntries(
    threads.map(({ thread, summary }) => {
      const { revision, phase } = summary as Summary;
      return [thread, { revision, phase }];
    }),
  );
  return { says: [{ reply }], stored: { digest: now, digestOn: today } };
};

const cron = /^\s*(\S+(?:\s+\S+){4})(?:\s+(\S+))?\s*$/;
const days: Readonly<Record<string, number>> = { sun: 0, mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6 };
const inWords =
  /^\s*(?:every\s+)?(daily|day|weekdays?|(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*)(?:\s+(?:at\s+)?(\d{1,2})(?::(\d\d))?)?(?:\s+(\S+\/\S+|UTC))?\s*$/i;

/** "mon 9:30 Europe/Berlin", "daily 8", or five fields of cron with a zone. */
export const whenOf = (
  words: string | undefined,
): { readonly cron: string; readonly timeZone: string } | undefined => {
  if (words === undefined || words.trim() === '') return { cron: usualCron, timeZone: usualZone };
  const spoken = inWords.exec(words);
  if (spoken !== null) {
    const [, day = '', hour = '9', minute = '0', zone = usualZone] = spoken;
    const which = day.toLowerCase();
    const of = which.startsWith('da')
      ? '*'
      : which.startsWith('weekday')
        ? '1-5'
        : String(days[which.slice(0, 3)]);
    return Number(hour) < 24 && Number(minute) < 60 && isZone(zone)
      ? { cron: `${Number(minute)} ${Number(hour)} * * ${of}`, timeZone: zone }
      : undefined;
  }
  const fields = cron.exec(words);
  const zone = fields?.[2] ?? usualZone;
  return fields?.[1] === undefined || !/^[\d*]/.test(fields[1]) || !isZone(zone)
    ? undefined
    : { cron: fields[1], timeZone: zone };
};

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const dayNames = ['Sundays', 'Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays'];

/** "Mondays at 9:00" of five fields that say no more than that; undefined where they do. */
export const cronInWords = (fields: string): string | undefined => {
  const [, minute = '', hour = '', day = ''] =
    /^(\d{1,2}) (\d{1,2}) \* \* ([0-6]|\*|1-5)$/.exec(fields.trim()) ?? [];
  if (hour === '') return undefined;
  const on = day === '*' ? 'every day' : day === '1-5' ? 'on weekdays' : dayNames[Number(day)];
  return `${on} at ${hour}:${minute.padStart(2, '0')}`;
};

const namesZone = (when: string | undefined): boolean =>
  /\S\/\S|\bUTC\b/i.test((when ?? '').replaceAll('*/', ''));

const scheduled = (cronFields: string, timeZone: string, zoneIsGiven: boolean): Said =>
  notice(
    'info',
    [
      'The digest of this channel comes here ',
      ...(cronInWords(cronFields) === undefined
        ? ['by ', code(cronFields)]
        : [cronInWords(cronFields) ?? '']),
      ' ',
      name(timeZone),
      zoneIsGiven ? '.' : ' (no zone was named, so I took that one).',
    ],
    [code('digest pause'), ' stops it, ', code('digest now'), ' shows one at once.'],
  );

/** `digest now|schedule|pause`, in the channel's digest thread. */
export const digestAct = async (scene: Scene, verb: Extract<Verb, { kind: 'digest' }>): Promise<Act> => {
  const { channel, thread } = scene.inbound;
  // The same message reaches the digest thread as well; here it is only answered with where to look.
  if (thread !== digestThread(channel))
    return {
      says: [
        notice('info', [
          'The digest is for the whole channel and answers there: in the channel itself, or its thread "digest".',
        ]),
      ],
    };
  switch (verb.action) {
    case 'now':
      return digestNow(scene, channel);
    case 'pause':
      return {
        schedules: [{ key: digestKey, off: true }],
        says: [notice('info', ['The digest is paused.'], [code('digest schedule'), ' brings it back.'])],
      };
    case 'schedule': {
      const when = whenOf(verb.when);
      if (when === undefined)
        return {
          says: [
            notice(
              'warning',
              [name(`"${verb.when ?? ''}" is no time that I can keep.`)],
              [
                'Write for example ',
                code('digest schedule mon 9:00 Europe/Berlin'),
                ', or five fields of cron and a zone.',
              ],
            ),
          ],
        };
      return {
        schedules: [{ key: digestKey, ...when, body: {} }],
        says: [scheduled(when.cron, when.timeZone, namesZone(verb.when))],
      };
    }
  }
};
