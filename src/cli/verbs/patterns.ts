import { tableLines } from '../../../blocks/terminal/table.ts';
import { asked, nearestIds } from '../../contracts/nearest.ts';
import type { Limit, Pattern, Rule } from '../../contracts/pattern.ts';
import { patterns, products } from '../../knowledge/registry.ts';
import { type EntryPart, entryLines, inGeneral, limitWords, sourceWords } from '../entry.ts';
import { lookOf } from '../look.ts';
import { exitCodes, wrongUse } from '../problem.ts';
import type { Run } from '../verbs.ts';

const signed = (points: number): string => (points > 0 ? `+${points}` : `${points}`);

const rule = ({ points, because }: Rule): string => `${signed(points)}  ${inGeneral(because)}`;

/** What the number is of, and for whom it holds where not for all. */
const perWords = ({ per, parts, products: held }: Limit): string => {
  const each = {
    system: '',
    node: ' a node',
    partition: `, of which there are many ${parts ?? 'partitions'}`,
  }[per];
  return held === undefined ? each : `${each} (${held.join(', ')})`;
};

/** All that is told of one entry. */
export const patternParts = (pattern: Pattern): readonly EntryPart[] => [
  { title: 'Speaks for it', lines: pattern.rules.filter(({ points }) => points > 0).map(rule) },
  { title: 'Speaks against it', lines: pattern.rules.filter(({ points }) => points < 0).map(rule) },
  { title: 'Rules it out', lines: pattern.ruleOuts.map(({ because }) => inGeneral(because)) },
  {
    title: 'Carries',
    lines: pattern.envelope.map(
      (limit) =>
        `${limit.title}: ${limitWords(limit.carries[0], limit.carries[1], limit.unit)}${perWords(limit)}; ${sourceWords([limit.source]).join('')}`,
    ),
  },
  { title: 'Gains', lines: pattern.gains.map(inGeneral) },
  { title: 'Pays', lines: pattern.pays.map(inGeneral) },
  {
    title: 'Fails by',
    lines: pattern.failsHow.map(
      (mode) =>
        `${inGeneral(mode.what)}: ${inGeneral(mode.userEffect)}. Against it: ${inGeneral(mode.mitigation)}`,
    ),
  },
  { title: 'When the network is cut', lines: [`${pattern.cap.pacelc}: ${inGeneral(pattern.cap.says)}`] },
  { title: 'The least that deserves the name', lines: [inGeneral(pattern.simplestForm)] },
  { title: 'Needs beside it', lines: pattern.needs.map((anyOf) => anyOf.join(' or ')) },
  { title: 'Makes no sense with', lines: pattern.excludes },
  { title: 'Products', lines: pattern.products.length === 0 ? [] : [pattern.products.join(', ')] },
  { title: 'Sources', lines: sourceWords(pattern.sources) },
];

const unknown = (id: string): Error => {
  const near = nearestIds(id, patterns);
  const elsewhere = nearestIds(id, products);
  return wrongUse(
    `There is no pattern ${id}`,
    near.length === 0 && elsewhere.length > 0
      ? `It is near a product: plumbline products ${elsewhere[0]}. "plumbline patterns" lists all patterns.`
      : asked(near, '"plumbline patterns" lists all of them.'),
  );
};

/** Lists all patterns by area, or shows one. */
export const run: Run = async (given, terminal) => {
  const { paint, width } = lookOf(terminal);
  const id = given.word(0);
  if (id !== undefined) {
    const pattern = patterns.find((one) => one.id === id);
    if (pattern === undefined) throw unknown(id);
    terminal.write(`${entryLines(pattern, patternParts(pattern), paint, width).join('\n')}\n`);
    return exitCodes.done;
  }
  const areas = [...new Set(patterns.map((pattern) => pattern.area))];
  const lines = areas.flatMap((area) => [
    '',
    paint.title(area),
    ...tableLines(
      {
        dense: true,
        columns: [
          { title: 'pattern', align: 'left' },
          { title: 'what it is', align: 'left' },
          { title: 'to run at night, of 10', align: 'right' },
        ],
        rows: patterns
          .filter((pattern) => pattern.area === area)
          .map((pattern) => [pattern.id, pattern.summary, `${pattern.complexity}`]),
      },
      width,
      paint,
    ),
  ]);
  terminal.write(
    `${[...lines, '', paint.dim(`${patterns.length} patterns. One of them: plumbline patterns <id>`)].join('\n')}\n`,
  );
  return exitCodes.done;
};
