import type { ConsultationNews } from '../contracts/decision.ts';
import type { DigestLine, Reply } from '../contracts/reply.ts';
import type { Inline, Text } from '../contracts/report.ts';
import { dayOf } from './days.ts';

/** What the digest is of. */
export interface DigestFrame {
  readonly channel: string;
  /** YYYY-MM-DD, the day of this digest. */
  readonly on: string;
  /** YYYY-MM-DD of the last one; absent for the first. */
  readonly since?: string;
  /** Days of silence after which a question counts as forgotten. */
  readonly stallsAfter?: number;
}

type Digest = Extract<Reply, { kind: 'digest' }>;

const usualPatience = 3;

/** Lines of one group; beyond it the number of the others is told. */
const mostLines = 10;

const name = (text: string): Inline => ({ kind: 'name', text });
const bold = (text: string): Inline => ({ kind: 'strong', children: [name(text)] });
const verb = (text: string): Inline => ({ kind: 'code', text });

const line = (news: ConsultationNews, says: Text, todo: Text): DigestLine => ({
  says: [bold(news.title), ': ', ...says],
  todo,
  thread: news.thread,
});

const isOver = ({ phase }: ConsultationNews): boolean => phase === 'closed' || phase === 'stopped';

const changed = (all: readonly ConsultationNews[]): readonly DigestLine[] =>
  all
    .filter(({ changes }) => changes.length > 0)
    .map((news) =>
      line(
        news,
        [name(news.changes.join('; '))],
        news.phase === 'advising'
          ? ['Read the advice, then ', verb('decide'), ' or ask on.']
          : news.phase === 'failed'
            ? ['Ask for ', verb('advise'), ' again.']
            : ['Nothing to do, unless it is wrong: ', verb('status'), ' shows it.'],
      ),
    );

const stalled = (all: readonly ConsultationNews[], { on, stallsAfter = usualPatience }: DigestFrame) =>
  all.flatMap((news) => {
    const quiet = (dayOf(on) ?? 0) - (dayOf(news.lastOn) ?? 0);
    const isOpen = news.phase === 'gathering' || news.phase === 'advising';
    if (!isOpen || news.waitsFor === undefined || quiet < stallsAfter) return [];
    return [
      line(
        news,
        ['quiet for ', name(`${quiet} days`), ', waits for: ', { kind: 'quote', text: news.waitsFor }],
        ['Answer it there, say ', verb("don't know"), ', or take what there is with ', verb('advise'), '.'],
      ),
    ];
  });

const pastReview = (all: readonly ConsultationNews[], { on }: DigestFrame) =>
  all.flatMap((news) => {
    const { decision } = news;
    if (decision === undefined || decision.reviewOn > on) return [];
    return [
      line(
        news,
        [
          name(decision.title),
          ', decided by ',
          name(decision.by),
          ' on ',
          name(decision.on),
          ', was to be reviewed on ',
          name(decision.reviewOn),
        ],
        [
          'Tell what changed and ask for ',
          verb('advise'),
          ', or ',
          verb('decide'),
          ' the same with a new day.',
        ],
      ),
    ];
  });

const assumed = (all: readonly ConsultationNews[]) =>
  all
    .filter((news) => news.assumed.length > 0 && (news.phase === 'decided' || news.phase === 'watching'))
    .map((news) =>
      line(
        news,
        ['decided on what nobody confirmed: ', name(news.assumed.join(', '))],
        ['Measure it and say so there, such as ', verb(`correct ${news.assumed[0] ?? ''} …`), '.'],
      ),
    );

const risks = (all: readonly ConsultationNews[]) =>
  all.flatMap((news) =>
    news.phase === 'decided' || news.phase === 'watching'
      ? news.risks.map((risk) =>
          line(
            news,
            [name(risk)],
            ['Accept it in words there, or look for a way with ', verb('what if'), '.'],
          ),
        )
      : [],
  );

const group = (title: string, lines: readonly DigestLine[]): Digest['groups'] => {
  if (lines.length === 0) return [];
  const rest = lines.length - mostLines;
  const more: DigestLine = {
    says: ['and ', name(`${rest} more`)],
    todo: [verb('list'), ' shows all of them.'],
  };
  return [{ title, lines: rest > 0 ? [...lines.slice(0, mostLines), more] : lines }];
};

/** The health digest of a channel, from what is known of its consultations. One line where there is nothing to tell. */
export const digestOf = (frame: DigestFrame, consultations: readonly ConsultationNews[]): Digest => {
  const open = consultations.filter((news) => !isOver(news));
  const groups = [
    ...group('What changed', changed(consultations)),
    ...group('Waits for an answer', stalled(open, frame)),
    ...group('Past its review', pastReview(open, frame)),
    ...group('Assumed, never confirmed', assumed(open)),
    ...group('Risks without an answer', risks(open)),
  ];
  const since: Text = frame.since === undefined ? [] : [' since ', name(frame.since)];
  const count = (number: number, one: string): Inline => name(`${number} ${one}${number === 1 ? '' : 's'}`);
  const lead: Text =
    groups.length === 0
      ? [
          'Nothing changed',
          ...since,
          ', and nothing waits for you: ',
          count(open.length, 'open consultation'),
          '.',
        ]
      : [
          count(open.length, 'open consultation'),
          '; ',
          count(consultations.filter(({ changes }) => changes.length > 0).length, 'change'),
          ...since,
          '.',
        ];
  return { kind: 'digest', channel: frame.channel, on: frame.on, lead, groups };
};
