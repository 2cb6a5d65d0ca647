import type { Criterion, NeedCheck, Option } from '../contracts/findings.ts';
import type { Block, Section, Text } from '../contracts/report.ts';
import { figureToken, name, type ReportContext, say, strong } from './context.ts';

const words = ['fails', 'weak', 'fair', 'good', 'strong'];

/** A score as a word, since a bare number would pretend to be a measurement; a cost that nobody knows has none. */
export const scoreWord = ({ scores: all, costUnknown }: Option, criterion: Criterion): string => {
  const score = all.find((one) => one.criterion === criterion);
  if (criterion === 'monthly cost' && costUnknown !== undefined) return 'not known';
  return score === undefined ? '–' : (words[Math.round(score.value)] ?? 'fair');
};

const headings = (context: ReportContext, first: string) => [
  { title: [first] as Text, align: 'left' as const },
  ...context.findings.options.map((option) => ({
    title: [name(context.head(option))] as Text,
    align: 'left' as const,
  })),
];

const scores = (context: ReportContext): Block => {
  const { options } = context.findings;
  const criteria = [...new Set(options.flatMap((option) => option.scores.map((score) => score.criterion)))];
  return {
    kind: 'table',
    caption: ['Options by criterion'],
    columns: headings(context, 'criterion'),
    rows: criteria.map((criterion) => [
      [criterion],
      ...options.map((option): Text => [scoreWord(option, criterion)]),
    ]),
    emphasis: 1,
  };
};

const checkCell = (
  context: ReportContext,
  check: NeedCheck | undefined,
  isRecommended: boolean,
  toldBefore: boolean,
): Text => {
  if (check === undefined) return ['–'];
  const verdict = check.met === 'depends' ? 'depends' : check.met;
  // A plain yes needs its reason once, in the column of the recommended option; any reason is told once in a row.
  const told = check.because !== '' && !toldBefore && (check.met !== 'yes' || isRecommended);
  return told ? [`${verdict}: `, ...say(context, check.because)] : [verdict];
};

const needs = (context: ReportContext): readonly (readonly Text[])[] => {
  const { options } = context.findings;
  const all = [...new Set(options.flatMap((option) => option.checks.map((check) => check.need)))];
  return all.map((need) => [
    say(context, need),
    ...options.map((option, column) => {
      const check = option.checks.find((one) => one.need === need);
      const before = options
        .slice(0, column)
        .some((other) => other.checks.some((one) => one.need === need && one.because === check?.because));
      return checkCell(context, check, option.id === context.recommended.id, before);
    }),
  ]);
};

const monthlyCost = (context: ReportContext, { figures, costUnknown }: Option): Text => {
  if (costUnknown !== undefined) return ['not known'];
  const id = figures.find((one) => one.startsWith('cost.total@'));
  const figure = id === undefined ? undefined : context.figure(id);
  return figure === undefined ? ['–'] : [figureToken(figure)];
};

const isTold = (text: Text): boolean => text.some((one) => one !== '–');

/** What each option gives and takes: the needs, then what it costs and what it pays. */
const sideBySide = (context: ReportContext): readonly Block[] => {
  const { options } = context.findings;
  const costs = options.map((option) => monthlyCost(context, option));
  const pays = options.map(({ pays: all }): Text => (all[0] === undefined ? ['–'] : say(context, all[0])));
  const rows = [
    ...needs(context),
    ...(costs.some(isTold) ? [[['list price'], ...costs]] : []),
    ...(pays.some(isTold) ? [[['what it pays'], ...pays]] : []),
  ];
  return rows.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption: ['Options side by side'],
          columns: headings(context, 'what matters'),
          rows,
          emphasis: 1,
        },
      ];
};

const mostRuledOut = 5;

const ruledOut = (context: ReportContext): readonly Block[] => {
  const { ruledOut: out, patterns } = context.findings;
  if (out.length === 0) return [];
  return [
    { kind: 'heading', text: ['Ruled out'] },
    {
      kind: 'list',
      ordered: false,
      items: out
        .slice(0, mostRuledOut)
        .map(
          (one): Text => [
            strong(name(patterns[one.pattern]?.title ?? one.pattern)),
            ': ',
            ...say(context, one.because),
          ],
        ),
    },
  ];
};

/** Options side by side: by need, by criterion, and what was ruled out and why. */
export const tradeOffAnalysis = (context: ReportContext): Section => ({
  id: 'trade-offs',
  title: 'Trade-off Analysis',
  blocks: [
    ...sideBySide(context),
    scores(context),
    ...(context.drawings.some((one) => one.id === 'trade-offs')
      ? [{ kind: 'picture' as const, drawing: 'trade-offs' }]
      : []),
    ...ruledOut(context),
  ],
});
