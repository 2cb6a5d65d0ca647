import { showsArchitectureOf } from '../contracts/drawing.ts';
import type { Option } from '../contracts/findings.ts';
import type { Block, Section, Text } from '../contracts/report.ts';
import { choiceTitle, emphasis, join, name, type ReportContext, say, strong } from './context.ts';

const roleWords: Readonly<Record<Option['roles'][number], string>> = {
  recommended: 'recommended',
  keep: 'keep what you have, tuned',
  simplest: 'the simplest that could work',
  scale: 'for ten times the load',
  alternative: 'alternative',
};

/** All choices of the recommended option; of another one what sets it apart from that. */
const choicesOf = (context: ReportContext, option: Option): Text => {
  const titles = (choices: Option['choices']): Text =>
    join(
      choices.map((choice) => choiceTitle(context, choice.pattern, choice.product)),
      ' · ',
    );
  if (option.roles.includes('recommended')) return titles(option.choices);
  const without = (one: Option, other: Option): Option['choices'] =>
    one.choices.filter((choice) => !other.choices.some((each) => each.pattern === choice.pattern));
  const own = without(option, context.recommended);
  const missing = without(context.recommended, option);
  return [
    ...(own.length > 0 ? [emphasis('With'), ' ', ...titles(own)] : []),
    ...(own.length > 0 && missing.length > 0 ? [', '] : []),
    ...(missing.length > 0
      ? [emphasis(own.length > 0 ? 'without' : 'Without'), ' ', ...titles(missing)]
      : []),
  ];
};

/** The designs that are drawn like this one, each by what it has more or less. */
const variantsOf = (context: ReportContext, { variants = [] }: Option): readonly Text[] =>
  variants.map(({ roles, adds, lacks }): Text => {
    const titles = (ids: readonly string[]): Text =>
      join(
        ids.map((id) => choiceTitle(context, id, undefined)),
        ' · ',
      );
    const told = roles.filter((role) => role !== 'alternative').map((role) => roleWords[role]);
    return [
      strong(told.length === 0 ? 'Variant: ' : `Variant (${told.join(', ')}): `),
      'drawn the same, ',
      ...(adds.length > 0 ? ['with ', ...titles(adds)] : []),
      ...(adds.length > 0 && lacks.length > 0 ? [', '] : []),
      ...(lacks.length > 0 ? ['without ', ...titles(lacks)] : []),
    ];
  });

const blocksOf = (context: ReportContext, option: Option): readonly Block[] => {
  const drawings = context.drawings.filter((one) => showsArchitectureOf(one.id, option.id));
  const roles = option.roles.map((role) => roleWords[role]).join(', ');
  return [
    { kind: 'heading', text: [name(option.title), ' ', emphasis(`(${roles})`)] },
    { kind: 'paragraph', text: [...choicesOf(context, option), '.'] },
    ...drawings.map((drawing) => ({ kind: 'picture' as const, drawing: drawing.id })),
    {
      kind: 'list',
      ordered: false,
      items: [
        [
          strong('Gains: '),
          ...join(
            option.gains
              .slice(0, option.roles.includes('recommended') ? 2 : 1)
              .map((gain) => say(context, gain)),
            '; ',
          ),
        ],
        // What the others pay stands side by side in the table of the trade-offs.
        ...(option.roles.includes('recommended')
          ? [
              [
                strong('Pays: '),
                ...join(
                  option.pays.slice(0, 2).map((pay) => say(context, pay)),
                  '; ',
                ),
              ] satisfies Text,
            ]
          : []),
        [
          strong('When the network is cut '),
          name(`(${option.cap.pacelc})`),
          ': ',
          ...say(context, option.cap.says),
        ],
        ...(option.ruledOut === undefined
          ? []
          : [[strong('Why not: '), ...say(context, option.ruledOut)] satisfies Text]),
        ...variantsOf(context, option),
      ],
    },
  ];
};

/** Each option with its picture, what it gains, what the recommended one pays, and the side it takes when the network is cut. */
export const architectureOptions = (context: ReportContext): Section => ({
  id: 'options',
  title: 'Architecture Options',
  blocks: context.findings.options.flatMap((option) => blocksOf(context, option)),
});
