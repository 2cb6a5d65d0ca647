import { benches } from '../../../bench/all.ts';
import type { BenchRow } from '../../../bench/row.ts';
import { tableLines } from '../../../blocks/terminal/table.ts';
import { lookOf } from '../look.ts';
import { exitCodes, stopped } from '../problem.ts';
import { startProgress } from '../progress.ts';
import type { Run } from '../verbs.ts';

const number = (value: number): string => `${Number(value.toPrecision(3))}`;

const cells = (row: BenchRow): readonly string[] => [
  row.name,
  `${number(row.value)} ${row.unit}`,
  row.peer ?? '',
  row.ratio === undefined ? '' : `${number(row.ratio)}x`,
  row.target,
  row.met ? 'met' : 'NOT MET',
];

/** Measures; a missed target is told, and is no failure of the command. */
export const run: Run = async (given, terminal) => {
  const progress = startProgress(terminal);
  const rows: BenchRow[] = [];
  try {
    for (const bench of benches) {
      progress.step(bench.name);
      rows.push(...(await bench.rows(progress.detail)));
      if (terminal.stopped.aborted) throw stopped();
    }
  } finally {
    progress.end();
  }
  if (given.has('json')) {
    terminal.write(`${JSON.stringify({ rows }, null, 2)}\n`);
    return exitCodes.done;
  }
  const { paint, width } = lookOf(terminal);
  const table = tableLines(
    {
      columns: (
        [
          ['measured', 'left'],
          ['value', 'right'],
          ['peer', 'left'],
          ['ratio', 'right'],
          ['target', 'left'],
          ['', 'left'],
        ] as const
      ).map(([title, align]) => ({ title, align })),
      rows: rows.map(cells),
    },
    width,
    paint,
  );
  const met = rows.filter((row) => row.met).length;
  terminal.write(`${[...table, '', paint.strong(`${met} of ${rows.length} targets met`)].join('\n')}\n`);
  return exitCodes.done;
};
