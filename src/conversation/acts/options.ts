import type { Option } from '../../contracts/findings.ts';
import type { Block, Text } from '../../contracts/report.ts';
import { optionNamed } from '../../decisions/option-named.ts';
import { choiceTitle, name, type ReportContext, reportContext, say, strong } from '../../report/context.ts';
import { scoreWord } from '../../report/trade-offs.ts';
import type { Consultation as Advice } from '../consult.ts';
import { code, listed, notice } from '../say/words.ts';
import { type Act, adviceNow, type Scene } from '../scene.ts';
import { nothingYet } from './nothing-yet.ts';

const contextOf = (advice: Advice): ReportContext | undefined =>
  reportContext(advice.brief, advice.findings, advice.drawings);

const optionRow = (context: ReportContext, option: Option, index: number): readonly Text[] => [
  [name(`${index + 1}`)],
  option.id === context.recommended.id ? [strong(name(option.title))] : [name(option.title)],
  [name(option.roles.join(', '))],
  option.ruledOut === undefined
    ? option.gains[0] === undefined
      ? []
      : say(context, option.gains[0])
    : say(context, option.ruledOut),
  option.pays[0] === undefined ? [] : say(context, option.pays[0]),
];

/** `options`: all of them, ranked, with what each gains and pays. */
export const optionsAct = async (scene: Scene): Promise<Act> => {
  const advice = await adviceNow(scene);
  const context = advice?.kind === 'advised' ? contextOf(advice) : undefined;
  if (context === undefined) return nothingYet;
  const table: Block = {
    kind: 'table',
    caption: ['Options, the recommended first'],
    columns: ['#', 'option', 'as', 'gains, or why not', 'pays'].map((title) => ({
      title: [title],
      align: title === '#' ? ('right' as const) : ('left' as const),
    })),
    rows: context.findings.options.map((option, index) => optionRow(context, option, index)),
  };
  const next: Block = {
    kind: 'paragraph',
    text: [code('compare 1 2'), ' sets two side by side, ', code('decide 1'), ' accepts one.'],
  };
  return { says: [{ reply: { kind: 'answer', blocks: [table, next], drawings: [] } }] };
};

const choicesRow = (context: ReportContext, two: readonly Option[]): readonly (readonly Text[])[] => {
  const areas = [...new Set(two.flatMap(({ choices }) => choices.map(({ area }) => area)))];
  return areas.map((area) => [
    [name(area)],
    ...two.map((option): Text => {
      const chosen = option.choices.filter((choice) => choice.area === area);
      if (chosen.length === 0) return ['–'];
      return chosen.flatMap((choice, index) => [
        index === 0 ? '' : ', ',
        ...choiceTitle(context, choice.pattern, choice.product),
      ]);
    }),
  ]);
};

const compareBlocks = (context: ReportContext, two: readonly [Option, Option]): readonly Block[] => {
  const criteria = [...new Set(two.flatMap(({ scores }) => scores.map(({ criterion }) => criterion)))];
  const needs = [...new Set(two.flatMap(({ checks }) => checks.map(({ need }) => need)))];
  const columns = [
    { title: [''] as Text, align: 'left' as const },
    ...two.map((option) => ({ title: [name(option.title)] as Text, align: 'left' as const })),
  ];
  const rows: (readonly Text[])[] = [
    ...choicesRow(context, two),
    ...criteria.map((criterion) => [
      [name(criterion)],
      ...two.map((option): Text => [scoreWord(option, criterion)]),
    ]),
    ...needs.map((need) => [
      say(context, need),
      ...two.map((option): Text => {
        const check = option.checks.find((one) => one.need === need);
        if (check === undefined) return ['–'];
        return check.because === '' ? [check.met] : [`${check.met}: `, ...say(context, check.because)];
      }),
    ]),
    [['on a partition'], ...two.map((option): Text => say(context, option.cap.says))],
    [
      ['pays'],
      ...two.map((option): Text => (option.pays[0] === undefined ? ['–'] : say(context, option.pays[0]))),
    ],
  ];
  return [{ kind: 'table', caption: ['Side by side'], columns, rows }];
};

/** `compare a b`: choices, scores, needs and price of two options, side by side. */
export const compareAct = async (scene: Scene, one: string, other: string): Promise<Act> => {
  const advice = await adviceNow(scene);
  const context = advice?.kind === 'advised' ? contextOf(advice) : undefined;
  if (context === undefined) return nothingYet;
  const { options } = context.findings;
  const [a, b] = [optionNamed(context.findings, one), optionNamed(context.findings, other)];
  if (a === undefined || b === undefined || a === b)
    return {
      says: [
        notice(
          'warning',
          [
            a !== undefined && a === b
              ? 'Both words name the same option.'
              : `There is no option "${a === undefined ? one : other}".`,
          ],
          [`There are: ${listed(options.map(({ title }, index) => `${index + 1} ${title}`))}.`],
        ),
      ],
    };
  return { says: [{ reply: { kind: 'answer', blocks: compareBlocks(context, [a, b]), drawings: [] } }] };
};
