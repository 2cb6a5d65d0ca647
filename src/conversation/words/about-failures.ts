import type { FailureRow } from '../../contracts/findings.ts';
import type { FailureMode } from '../../contracts/pattern.ts';
import type { Block, Text } from '../../contracts/report.ts';
import { subjectWords } from '../../intake/ask.ts';
import { capital, name, type ReportContext, say, strong } from '../../report/context.ts';
import { type About, type Behind, bullets, cues, paragraph, table } from './about.ts';
import { failingIn } from './failing.ts';
import { goesWrong } from './going-wrong.ts';
import type { Question } from './question.ts';

const mostRows = 4;
const mostModes = 2;

const rowOf = (context: ReportContext, row: FailureRow): readonly Text[] => [
  capital(say(context, row.what)),
  say(context, row.userEffect),
  say(context, row.rpo),
  say(context, row.rto),
  say(context, row.drill),
];

/** The clause where it tells what fails, else the whole message. */
const tellingWords = (behind: Behind, question: Question): string =>
  failingIn(behind, question, question.words).rows.length > 0 ? question.words : question.all;

/** How the chosen ways of building themselves fail, where the words are of that. */
const modesOf = ({ context }: Behind, { words, ways }: Question): readonly FailureMode[] => {
  const asked = new Set(subjectWords(words).filter((word) => word.length > 3));
  const chosen = new Set(context.recommended.choices.map(({ pattern }) => pattern));
  const named = ways.map(({ pattern }) => pattern).filter((pattern) => chosen.has(pattern));
  const hits = ({ what }: FailureMode): number => subjectWords(what).filter((word) => asked.has(word)).length;
  return [...chosen]
    .flatMap((pattern) =>
      (context.findings.patterns[pattern]?.failsHow ?? []).map((mode) => ({
        mode,
        rank: hits(mode) + (named.includes(pattern) ? 1 : 0),
      })),
    )
    .filter(({ rank }) => rank >= 2)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, mostModes)
    .map(({ mode }) => mode);
};

/** What is known of parts that fail, a row each. */
export const failureTable = (context: ReportContext, rows: readonly FailureRow[]): Block =>
  table(
    ['what fails', 'what users see', 'may be lost', 'works again', 'drill'],
    rows.slice(0, mostRows).map((row) => rowOf(context, row)),
  );

/** How what is chosen fails in its own ways. */
export const modeBlocks = (context: ReportContext, modes: readonly FailureMode[]): readonly Block[] =>
  modes.length === 0
    ? []
    : [
        paragraph('What it is built of fails in its own ways:'),
        bullets(
          modes.map(
            ({ what, userEffect, mitigation }): Text => [
              ...capital(say(context, what)),
              ': ',
              ...say(context, userEffect),
              '. Against it: ',
              ...say(context, mitigation),
            ],
          ),
        ),
      ];

const failureBlocks = (behind: Behind, question: Question): readonly Block[] | undefined => {
  const { context } = behind;
  const { rows, said } = failingIn(behind, question, tellingWords(behind, question));
  const modes = modesOf(behind, question);
  if (rows.length === 0 && modes.length === 0) {
    return said
      ? [
          paragraph(
            'The recommended design has no such part, so nothing of it can fail that way. The report walks what it does have.',
          ),
        ]
      : undefined;
  }
  return [...(rows.length === 0 ? [] : [failureTable(context, rows)]), ...modeBlocks(context, modes)];
};

const onceOnly = [
  'idempotency-keys',
  'idempotent-consumers',
  'exactly-once-processing',
  'dedup-window',
  'single-node-acid',
];

/** What decides between two writes that meet, where nothing keeps the second away. */
const deciding = [
  'single-shard-acid',
  'serializable',
  'linearizable',
  'central-sequencer',
  'crdt',
  'double-entry-ledger',
  'merge-functions',
  'last-writer-wins',
];

/** Two that reach for the same thing at the same moment: what keeps a retry from acting twice keeps them apart too. */
const races =
  /\b(?:two|both|several|2|three)\b.*\b(?:same|at once|simultaneous\w*|in parallel|concurrent\w*)\b|\brace condition\b|\bdouble.?(?:book|sell|sold|spend)\w*/i;

/** What keeps an effect from happening twice in the recommended design. */
const onceBlocks = (behind: Behind, question: Question): readonly Block[] | undefined => {
  const { context } = behind;
  const chosen = (ids: readonly string[]): readonly string[] =>
    ids.filter((id) => context.recommended.choices.some(({ pattern }) => pattern === id));
  const once = chosen(onceOnly);
  const guards = once.length > 0 ? once : chosen(deciding);
  const unsure = context.findings.failures.find(
    ({ kind, userEffect }) => kind === 'flow' && /unknown outcome/.test(userEffect),
  );
  const fails = failingIn(behind, question, question.all).rows.length > 0;
  return [
    ...(fails ? (failureBlocks(behind, question) ?? []) : []),
    ...(unsure === undefined ? [] : [failureTable(context, [unsure])]),
    ...(once.length === 0
      ? [
          paragraph(
            'Nothing in the recommended design removes doubles by itself: a retry after it can act twice.',
          ),
        ]
      : [paragraph('In the recommended design this keeps it from happening twice:')]),
    ...(guards.length === 0
      ? []
      : [
          bullets(
            guards.flatMap((id): readonly Text[] => {
              const note = context.findings.patterns[id];
              const choice = context.recommended.choices.find(({ pattern }) => pattern === id);
              const because = choice?.evidence.find(({ points }) => points >= 0)?.because;
              if (note === undefined) return [];
              return [
                [
                  strong(name(note.title)),
                  ': ',
                  ...say(context, note.summary),
                  ...(because === undefined ? [] : ['. Chosen since ', ...say(context, because)]),
                ],
              ];
            }),
          ),
        ]),
  ];
};

/** A box that is full or away without a verb: "queue full", "no standby any more". */
const emptiedOrFull = /\b(?:full|away|unplugged|no (?:\w+ )?(?:any ?more|left))\b\s*(?=$|[.,;:!?])/i;

/** "What happens when a region dies?", "primary down, then?", "is the customer charged twice?" */
export const aboutFailures: readonly About[] = [
  {
    topic: 'failure',
    score: (question, behind) => {
      const words = question.words;
      const here =
        goesWrong(words) || emptiedOrFull.test(words)
          ? 3
          : (goesWrong(question.all) || emptiedOrFull.test(question.all)) && words !== question.all
            ? 2
            : 0;
      if (here === 0) return 0;
      const { rows } = failingIn(behind, question, tellingWords(behind, question));
      return (
        here +
        (rows.length > 0 ? 1 : 0) +
        cues(question.words, [
          [
            /\b(?:what(?:'ll| will| would| does)? happens?|happens? (?:then|when|if|with|to)|what if|then\s*\??$|surviv\w+|what (?:breaks|now|do (?:we|people|users|customers) (?:see|lose|notice)))/i,
            2,
          ],
          [
            /\b(?:data loss|down ?time|outage|how long|how much|loss|(?:are|is) (?:we|it) (?:down|out|dead|offline|closed))\b/i,
            2.5,
          ],
          [
            /\b(?:still|lose|lost|gone|notice|see|affected|feel|recover|safe|woken|wakes?|miss(?:ing)?)\b/i,
            1,
          ],
        ])
      );
    },
    answer: failureBlocks,
  },
  {
    topic: 'twice',
    score: ({ words, all }) =>
      races.test(all) ||
      (/\b(?:twice|two times|double|doubles|duplicates?|duplicated|a second time|more than once|only once|exactly once|at most once)\b/i.test(
        words,
      ) &&
        /\b(?:charg\w+|process\w*|sent|send|count\w*|book\w*|paid|pays?|mail\w*|handl\w+|deliver\w*|sold|sell|execut\w+|happen\w*|effects?|appl(?:y|ied|ies)|arriv\w+|bill\w*|retr(?:y|ies)|written|stored|refund\w*|run|runs|sees?|gets?|receiv\w+|calls?|called|post\w*|sav\w+|creat\w+|there|has|have|taken|takes?|ship\w*|order\w*|assign\w*|given|reserv\w+)\b/i.test(
          words,
        ))
        ? cues(all, [
            [/./, 5],
            [/\bretr(?:y|ies)|time-?s? ?out|again\b/i, 1],
          ])
        : 0,
    answer: onceBlocks,
  },
];
