import { tableLines } from '../../../blocks/terminal/table.ts';
import { asked, nearestIds } from '../../contracts/nearest.ts';
import { patterns, products } from '../../knowledge/registry.ts';
import { patternParts } from '../../knowledge/told.ts';
import { entryLines } from '../entry.ts';
import { lookOf } from '../look.ts';
import { exitCodes, wrongUse } from '../problem.ts';
import type { Run } from '../verbs.ts';

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
