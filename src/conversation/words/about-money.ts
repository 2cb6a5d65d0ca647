import type { Option } from '../../contracts/findings.ts';
import type { Block, Text } from '../../contracts/report.ts';
import { capital, figureWithRangeToken, name, say, strong } from '../../report/context.ts';
import { type About, type Behind, bullets, cues, figureTable, paragraph, table } from './about.ts';
import { figuresOf } from './figures-of.ts';
import { asksOthersMoney } from './outside.ts';
import type { Question } from './question.ts';
import { termsOf } from './terms.ts';

const comparing =
  /\b(?:compar\w+|versus|vs\.?|cheap\w*|than|differ\w*|against|instead|or|each|options?|all of them|alternatives?|which|between|savings?|save|stay(?:ing|s)?|keeping|dearer|more expensive|pricier)\b/i;

const totalOf = (behind: Behind, option: Option) => figuresOf(behind, option, /^cost\.total@/)[0];

const totals = (behind: Behind, options: readonly Option[]): Block =>
  table(
    ['option', 'a month, list prices', 'replay with'],
    options.flatMap((option) => {
      const total = totalOf(behind, option);
      return total === undefined
        ? [[[name(option.title)], ['not known: ', ...say(behind.context, option.costUnknown ?? '')], ['–']]]
        : [
            [
              option.id === behind.context.recommended.id
                ? [strong(name(option.title)), ' (recommended)']
                : [name(option.title)],
              [figureWithRangeToken(total)],
              [{ kind: 'code' as const, text: `why ${total.id}` }],
            ],
          ];
    }),
  );

/** The options that a question about money sets against each other: the named ones and ours, else all. */
const setAgainst = ({ context }: Behind, { words, options }: Question): readonly Option[] => {
  const others = options.filter(({ id }) => id !== context.recommended.id);
  if (others.length > 0) return [context.recommended, ...others];
  const compared = comparing.test(words) || termsOf(words).some(({ matters }) => matters.includes('compare'));
  return compared ? context.findings.options : [];
};

const costBlocks = (behind: Behind, question: Question): readonly Block[] | undefined => {
  if (asksOthersMoney(behind, question)) return undefined;
  const { recommended } = behind.context;
  // A way that no option is made of has no price here.
  const unpriced = question.ways.length > 0 && question.options.length === 0;
  if (unpriced)
    return [
      paragraph(
        'I do not know what ',
        name(question.ways[0]?.called ?? ''),
        ' would cost here: no option is made of it, so no figure was worked out. The recommended one:',
      ),
      totals(behind, [recommended]),
    ];
  const several = setAgainst(behind, question);
  if (several.length > 0) return [totals(behind, several)];
  const parts = figuresOf(behind, recommended, /^cost\.(?!total)/);
  const total = totalOf(behind, recommended);
  if (total === undefined)
    return recommended.costUnknown === undefined
      ? undefined
      : [
          paragraph(
            'I do not know what ',
            strong(name(recommended.title)),
            ' costs a month: ',
            ...say(behind.context, recommended.costUnknown),
            '.',
          ),
        ];
  const budget = recommended.checks.filter(({ facts }) => facts.some((id) => id.startsWith('budget')));
  return [
    paragraph('Of ', strong(name(recommended.title)), ', with the range that its inputs leave:'),
    figureTable([total, ...parts]),
    ...budget.map(({ need, met, because }) =>
      paragraph(
        ...capital(say(behind.context, need)),
        `: ${met}. `,
        ...capital(say(behind.context, because)),
      ),
    ),
  ];
};

/** "What does it cost a month?", "cheaper, A or B?", "how wrong can that be?" */
export const aboutMoney: readonly About[] = [
  {
    topic: 'cost',
    score: (question, behind) =>
      asksOthersMoney(behind, question)
        ? 0
        : cues(question.words, [
            [
              /\b(?:costs?|costing|bill|(?<!\bits )price[ds]?|pric(?:ey|ier)|expensive|cheap\w*|dear(?:er)?|afford\w*|spend(?:ing)?|euros?|dollars?|usd|eur|money|budget)\b|[€$]/i,
              4,
            ],
            [/\b(?:per month|a month|monthly|per year|a year|yearly)\b/i, 2],
            [/\b(?:ballpark|rough (?:number|figure|estimate))\b/i, 2],
            [/\b(?:how much|what|ballpark|how expensive|which|cheaper)\b/i, 1],
          ]),
    answer: costBlocks,
  },
  {
    topic: 'compare',
    answer: (behind, { options }) => {
      const { findings, recommended } = behind.context;
      const set = options.length > 1 ? [...new Set([recommended, ...options])] : findings.options;
      return [
        totals(behind, set),
        bullets(
          set.map(
            (option): Text => [
              strong(name(option.title)),
              ...(option.id === recommended.id
                ? [' is what I recommend']
                : option.ruledOut === undefined
                  ? []
                  : [': ', ...say(behind.context, option.ruledOut)]),
            ],
          ),
        ),
      ];
    },
  },
];
