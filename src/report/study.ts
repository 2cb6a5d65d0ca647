import { type ConsultedRecord, consultedInWords, type LedgerEntry } from '../contracts/evidence.ts';
import type { Figure } from '../contracts/figure.ts';
import { printQuantity } from '../contracts/quantity.ts';
import type { Block, Inline, Report, Section, Text } from '../contracts/report.ts';
import type { Study, StudyClaim } from '../contracts/study.ts';
import { emphasis, figureWithRangeToken, join, name, type ReportContext, say, strong } from './context.ts';
import { entryLine, origin } from './ledger.ts';

const entryNumber = /\{(E\d+)\.(\d+)\}/g;

/** A number of the ledger in the words in which it stands there. */
const quoted = (entry: LedgerEntry | undefined, index: number): Inline =>
  entry === undefined ? '' : { kind: 'quote', text: entry.numbers[index - 1]?.text ?? '' };

/** The prose of a claim: facts and figures as the report prints them, numbers of the ledger as they were found. */
const prose = (context: ReportContext, study: Study, text: string): Text => {
  const pieces: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(entryNumber)) {
    pieces.push(...say(context, text.slice(from, match.index)));
    pieces.push(
      quoted(
        study.ledger.find(({ id }) => id === match[1]),
        Number(match[2]),
      ),
    );
    from = match.index + match[0].length;
  }
  return [...pieces, ...say(context, text.slice(from))];
};

const citation = (context: ReportContext, study: Study, id: string): Inline => {
  const entry = study.ledger.find((one) => one.id === id);
  const source = context.findings.sources[id];
  const title = entry === undefined ? (source?.title ?? id) : `${id}, ${origin(entry)}`;
  const url = entry === undefined ? (source?.url ?? '') : (entry.url ?? '');
  return url === '' ? name(title) : { kind: 'link', title, url };
};

const claimText = (context: ReportContext, study: Study, { text, evidence }: StudyClaim): Text =>
  evidence.length === 0
    ? prose(context, study, text)
    : [
        ...prose(context, study, text.replace(fullStop, '')),
        ' (',
        ...join(
          evidence.map((id) => [citation(context, study, id)]),
          '; ',
        ),
        fullStop.test(text) ? ').' : ')',
      ];

const list = (context: ReportContext, study: Study, claims: readonly StudyClaim[]): readonly Block[] =>
  claims.length === 0
    ? []
    : [{ kind: 'list', ordered: false, items: claims.map((claim) => claimText(context, study, claim)) }];

const titled = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [{ kind: 'heading', text: [title] }, ...blocks];

const titleOf = (context: ReportContext, option: string): Inline =>
  name(context.findings.options.find(({ id }) => id === option)?.title ?? option);

/** Where the model would take another option than the advisor: both, with the reason. */
const departure = (context: ReportContext, study: Study): readonly Block[] => {
  const { studied } = study;
  if (studied === undefined || studied.recommended.option === context.findings.recommended) return [];
  return [
    {
      kind: 'note',
      tone: 'warning',
      text: [
        'The advisor recommends ',
        titleOf(context, context.findings.recommended),
        '; the model would take ',
        strong(titleOf(context, studied.recommended.option)),
        '. Its reasons follow; the team decides.',
      ],
    },
    ...list(context, study, studied.recommended.reason),
  ];
};

const entriesShown = 12;

/** What a claim rests on stands within its sentence. */
const fullStop = /\.\s*$/;

/** "3 requests, 30.6 k tokens, $0.049". */
export const spentInWords = ({ calls, tokens, usd }: Study['spent']): string =>
  `${calls} ${calls === 1 ? 'request' : 'requests'}, ${printQuantity(tokens, 'count')} tokens, ${printQuantity(usd, 'USD')}`;

/** The model with what it took, and what was taken out. A request that was refused is none that was answered. */
const accountOf = (study: Study): readonly string[] => [
  ...(study.model === undefined
    ? []
    : study.spent.calls === 0
      ? [`${study.model} gave no answer and cost nothing`]
      : [`${study.model}, ${spentInWords(study.spent)}`]),
  ...(study.takenOut === 0
    ? []
    : [
        study.takenOut === 1
          ? 'one statement was taken out, since nothing stood behind it'
          : `${study.takenOut} statements were taken out, since nothing stood behind them`,
      ]),
];

/** What went wrong and is not said already of the category that it befell. */
const furtherTroubles = ({ troubles, record }: Study): readonly string[] => {
  const said = Object.values(record?.categories ?? {}).flatMap((outcome) =>
    outcome.status === 'failed' ? [outcome.why] : [],
  );
  return troubles.filter((trouble) => !said.some((why) => why.includes(trouble.replace(/\.$/, ''))));
};

/** How it came about: what was asked where, what was left out, what it cost. */
export const studyMethod = (study: Study): readonly Block[] => [
  {
    kind: 'list',
    ordered: false,
    items: [
      ...(study.record === undefined ? [] : consultedInWords(study.record)),
      `web: ${study.outside}`,
      ...accountOf(study),
      ...furtherTroubles(study),
    ].map((words): Text => [name(words)]),
  },
];

/** What was asked, then together what is not set up. */
const consultedBriefly = (record: ConsultedRecord): readonly string[] => {
  const all = Object.entries(record.categories);
  const absent = all.filter(([, { status }]) => status === 'not configured').map(([category]) => category);
  const asked = consultedInWords(record).filter(
    (words) => !absent.some((one) => words.startsWith(`${one}:`)),
  );
  return absent.length === 0 ? asked : [...asked, `not configured: ${absent.join(', ')}`];
};

/** The same in one paragraph, for a thread. */
const methodLine = (study: Study): Block => ({
  kind: 'paragraph',
  text: [
    strong('How it came about: '),
    name(
      [
        ...(study.record === undefined ? [] : consultedBriefly(study.record)),
        `web: ${study.outside}`,
        ...accountOf(study),
      ].join('; '),
    ),
    '.',
    ...furtherTroubles(study).flatMap((trouble): Text => [' ', name(trouble)]),
  ],
});

/** A figure that was worked out for the study, by the id that `why` takes, with its formula and what went into it. */
const figureLine = (figure: Figure): Text => [
  { kind: 'code', text: figure.id },
  ' ',
  name(figure.title),
  ': ',
  figureWithRangeToken(figure),
  ' = ',
  name(figure.text),
];

const worked = ({ figures = [] }: Study): readonly Block[] =>
  figures.length === 0 ? [] : [{ kind: 'list', ordered: false, items: figures.map(figureLine) }];

/** The context with the study's own figures beside those of the findings. */
const withFigures = (context: ReportContext, { figures = [] }: Study): ReportContext => {
  const own = new Map(figures.map((figure) => [figure.id, figure]));
  return { ...context, figure: (id) => own.get(id) ?? context.figure(id) };
};

const entries = ({ ledger }: Study): readonly Block[] => {
  const more = ledger.length - entriesShown;
  const next = ledger[entriesShown]?.id;
  const items: readonly Text[] = [
    ...ledger.slice(0, entriesShown).map(entryLine),
    ...(next === undefined
      ? []
      : [
          [
            'and ',
            name(`${more} more`),
            '; ',
            { kind: 'code', text: `why ${next}` },
            ' shows the next',
          ] as const,
        ]),
  ];
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
};

/** What the model adds, as one answer in the thread. */
export const studyBlocks = (report: ReportContext, study: Study): readonly Block[] => {
  const context = withFigures(report, study);
  const { studied } = study;
  const own =
    studied === undefined
      ? []
      : [
          ...list(context, study, studied.summary),
          ...departure(context, study),
          ...titled('What is there', list(context, study, studied.present)),
          ...titled('What breaks first', list(context, study, studied.failures)),
          ...titled('What to do first', list(context, study, studied.plan)),
          ...titled('What stayed open', list(context, study, studied.open)),
          ...titled('Worked out for this', worked(study)),
        ];
  const lead =
    own.length > 0
      ? 'What the model adds to the report'
      : study.model === undefined
        ? 'What the team’s own sources say'
        : 'The model added nothing; the report above is the advisor’s.';
  return [
    { kind: 'paragraph', text: [strong(lead)] },
    ...own,
    ...(study.model === undefined ? entries(study) : []),
    methodLine(study),
  ];
};

/** By section of the report, what of a study belongs into it. */
const additions = (context: ReportContext, study: Study): Readonly<Record<string, readonly Block[]>> => {
  const { studied } = study;
  return {
    ...(studied === undefined
      ? {}
      : {
          'executive-summary': [...list(context, study, studied.summary), ...departure(context, study)],
          requirements: titled('What is there', list(context, study, studied.present)),
          options: studied.options.flatMap(({ option, claims }) =>
            claims.length === 0
              ? []
              : [
                  { kind: 'paragraph', text: [emphasis(titleOf(context, option))] } as const,
                  ...list(context, study, claims),
                ],
          ),
          plan: titled('What to do first', list(context, study, studied.plan)),
          failures: titled('What breaks first', list(context, study, studied.failures)),
        }),
    references: [
      ...titled('Worked out for this report', worked(study)),
      ...titled('Found for this report', entries(study)),
      ...(studied === undefined ? [] : titled('What stayed open', list(context, study, studied.open))),
      ...titled('How it came about', studyMethod(study)),
    ],
  };
};

/** The advisor's report with what a study adds at the end of each section, marked as the model's. */
export const withStudy = (report: Report, context: ReportContext, study: Study): Report => {
  const added = additions(withFigures(context, study), study);
  return {
    ...report,
    sections: report.sections.map((section): Section => {
      const own = added[section.id] ?? [];
      return own.length === 0
        ? section
        : {
            ...section,
            blocks: [
              ...section.blocks,
              {
                kind: 'paragraph',
                text: [
                  strong(
                    name(
                      study.model === undefined
                        ? 'Found in the team’s own sources'
                        : `Added by ${study.model}`,
                    ),
                  ),
                ],
              },
              ...own,
            ],
          };
    }),
  };
};
