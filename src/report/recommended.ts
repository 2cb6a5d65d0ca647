import type { Figure } from '../contracts/figure.ts';
import type { Choice } from '../contracts/findings.ts';
import type { Block, Section, Text } from '../contracts/report.ts';
import {
  breakpointsOf,
  breakpointText,
  capital,
  choiceTitle,
  emphasis,
  factToken,
  figureRangeToken,
  figureWithRangeToken,
  join,
  name,
  type ReportContext,
  say,
  strong,
} from './context.ts';

const reasonsShown = 1;
const mostBreakpoints = 5;
const mostFigures = 12;
/** Figures of the brief that are results, not steps on the way to one. */
const shownOfBrief =
  /^(rates\.(writes|reads)Peak|capacity\.plannedGrowth|rates\.burst|storage\.(today|addedPerMonth|atHorizon|hot)|rates\.ingest)[A-Za-z]*@brief$/;

/** The strongest reasons for a choice, as one clause. */
export const because = (context: ReportContext, choice: Choice): Text => {
  const neutral = choice.evidence.length === 1 && choice.evidence[0]?.points === 0;
  const reasons = [...choice.evidence]
    .filter((evidence) => evidence.points > 0 || neutral)
    .sort((a, b) => b.points - a.points)
    .slice(0, reasonsShown);
  if (reasons.length === 0) return ['goes with the rest'];
  return join(
    reasons.map((evidence) => say(context, evidence.because)),
    '; ',
  );
};

const choices = (context: ReportContext): Block => ({
  kind: 'table',
  caption: ['What is chosen, and why'],
  columns: [
    { title: ['area'], align: 'left' },
    { title: ['decision'], align: 'left' },
    { title: ['because'], align: 'left' },
  ],
  rows: context.recommended.choices.map((choice) => [
    [choice.area],
    choiceTitle(context, choice.pattern, choice.product),
    because(context, choice),
  ]),
});

/** Two promises are kept in two ways: which data gets which, and what the loose one saves. */
const promises = (context: ReportContext): readonly Block[] => {
  const rows = context.findings.promises;
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: ['Which data gets which promise'],
      columns: ['data', 'promise', 'how', 'what it saves'].map((title) => ({
        title: [title],
        align: 'left' as const,
      })),
      rows: rows.map(({ data, how, saves }): readonly Text[] => [
        say(context, `{${data}}`),
        [context.findings.factTitles[data] ?? data],
        say(context, how),
        saves === undefined
          ? ['–']
          : join(
              saves.map((one) => say(context, one)),
              '; ',
            ),
      ]),
    },
  ];
};

/** Nobody plans further: a crossing beyond it says nothing that the share used does not say. */
const farthestDays = 3653;

const daysOf = (date: string): number => Date.parse(date) / 86_400_000;

/** Whether a row tells something of its own: headroom is the share used once more, and so is a date beyond all plans. */
const tells = (context: ReportContext, { id, range, value, unit }: Figure): boolean =>
  !id.startsWith('capacity.headroom.') &&
  (unit !== 'date' || (range?.[0] ?? value) - daysOf(context.findings.asOf) <= farthestDays);

/** What the summary tells by its expected value; its range stands here, in any case. */
const isSize = ({ id }: Figure): boolean => /^(capacity\.(?:nodes|partitions)\.|cost\.total@)/.test(id);

const capacityRow = (figure: Figure): readonly Text[] => [
  [name(figure.title)],
  [isSize(figure) ? figureWithRangeToken(figure) : figureRangeToken(figure)],
  [{ kind: 'code', text: figure.id }],
];

/** A ratio that one engine reaches is taken for another until somebody tries it. */
const compressionElsewhere = (context: ReportContext): readonly Block[] => {
  const said = context.fact('data.compression') ?? context.fact('record.compressedSize');
  const running = context.fact('present.products')?.value;
  const product = context.recommended.choices.find(({ area }) => area === 'storage')?.product;
  if (said === undefined || !Array.isArray(running) || product === undefined || running.includes(product))
    return [];
  return [
    {
      kind: 'paragraph',
      text: [
        'Sizes take the compression that was told (',
        factToken(said),
        ') for ',
        name(context.findings.products[product]?.title ?? product),
        ' as well: load one day of real data to see what it makes of it.',
      ],
    },
  ];
};

const capacity = (context: ReportContext): readonly Block[] => {
  const ids = new Set(context.recommended.figures);
  const all = context.findings.figures
    .filter((figure) => ids.has(figure.id) || shownOfBrief.test(figure.id))
    .filter((figure) => tells(context, figure));
  const sizes = all.filter(isSize);
  const figures = [...all.filter((figure) => !isSize(figure)).slice(0, mostFigures - sizes.length), ...sizes];
  if (figures.length === 0) return [];
  return [
    { kind: 'heading', text: ['Capacity and growth'] },
    {
      kind: 'table',
      caption: [
        'Horizon ',
        { kind: 'fact', id: 'horizon.months', text: `${context.findings.horizonMonths}` },
        ' months',
      ],
      columns: [
        { title: ['figure'], align: 'left' },
        { title: ['value'], align: 'right' },
        { title: ['replay with why'], align: 'left' },
      ],
      rows: figures.map(capacityRow),
    },
    ...compressionElsewhere(context),
    ...(context.drawings.some((drawing) => drawing.id === 'growth')
      ? [{ kind: 'picture' as const, drawing: 'growth' }]
      : []),
  ];
};

/** A flip that leads to a design of the same name changes what is beside its lead. */
const becomes = (context: ReportContext, title: string): Text =>
  context.recommended.title.startsWith(title)
    ? ['other choices beside the same lead fit better: consult again']
    : title.startsWith('the ')
      ? say(context, title)
      : [...say(context, title), ' fits better'];

const breakpoints = (context: ReportContext): readonly Block[] => {
  const points = breakpointsOf(context);
  if (points.length === 0) return [];
  return [
    { kind: 'heading', text: ['This stops being right when'] },
    {
      kind: 'list',
      ordered: false,
      items: points
        .slice(0, mostBreakpoints)
        .map(
          (point): Text => [
            ...capital(breakpointText(context, point)),
            ': then ',
            ...becomes(context, point.becomes),
            '.',
          ],
        ),
    },
  ];
};

const practices = (context: ReportContext): readonly Block[] =>
  context.findings.practices.length === 0
    ? []
    : [
        { kind: 'heading', text: ['What goes with it'] },
        {
          kind: 'list',
          ordered: false,
          items: context.findings.practices.map((practice): Text => {
            const pattern = context.findings.patterns[practice.pattern];
            return [
              strong(name(pattern?.title ?? practice.pattern)),
              ', since ',
              ...say(context, practice.because),
              '.',
            ];
          }),
        },
      ];

const unanswered = (context: ReportContext): readonly Block[] => {
  const { unanswered: left } = context.findings;
  const title = (fact: string) => context.findings.factTitles[fact] ?? fact;
  const work = left.filter(({ takes }) => takes === undefined);
  const items = left.flatMap(({ fact, takes }): readonly Text[] =>
    takes === undefined
      ? []
      : [[strong(...capital([title(fact)])), ': it takes ', ...say(context, takes), '.']],
  );
  return [
    ...(items.length === 0
      ? []
      : [
          { kind: 'heading' as const, text: ['What it does not answer'] },
          { kind: 'list' as const, ordered: false, items },
        ]),
    ...(work.length === 0
      ? []
      : [
          {
            kind: 'paragraph' as const,
            text: [
              strong(items.length === 0 ? 'What it does not answer: ' : 'Nor does it answer: '),
              work.map(({ fact }) => title(fact)).join(', '),
              '. Nothing here makes it worse; it wants work of its own.',
            ],
          },
        ]),
  ];
};

const pictures = (context: ReportContext): readonly Block[] =>
  context.drawings
    .filter((drawing) => drawing.kind === 'write path')
    .map((drawing) => ({ kind: 'picture', drawing: drawing.id }));

/** The decisions with their reasons, what they pay, capacity and growth, and when they stop being right. */
export const recommendedApproach = (context: ReportContext): Section => {
  const { recommended } = context;
  return {
    id: 'recommended',
    title: 'Recommended Approach',
    blocks: [
      choices(context),
      {
        kind: 'paragraph',
        text: [
          emphasis('There is no perfect system. '),
          'What this one pays stands in the summary; here is what else it costs you: ',
          ...say(context, recommended.pays[2] ?? recommended.pays.at(-1) ?? 'attention'),
          '.',
        ],
      },
      ...promises(context),
      ...pictures(context),
      ...practices(context),
      ...unanswered(context),
      ...capacity(context),
      ...breakpoints(context),
    ],
  };
};
