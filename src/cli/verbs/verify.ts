import { tableLines } from '../../../blocks/terminal/table.ts';

import { lookOf } from '../look.ts';
import { exitCodes } from '../problem.ts';
import type { Run } from '../verbs.ts';
import { type VerifyRow, verify } from '../verify.ts';

const verdict = (row: VerifyRow): string => {
  if (row.ok === null) return '–';
  return row.ok ? 'ok' : 'WRONG';
};

/** "41 of 41 computed, 22 of 22 restated, 9 out of family, 3 informative". */
const tally = (rows: readonly VerifyRow[]): string =>
  [...new Set(rows.map((row) => row.kind))]
    .map((kind) => {
      const ofKind = rows.filter((row) => row.kind === kind);
      const compared = ofKind.filter((row) => row.ok !== null);
      return compared.length === 0
        ? `${ofKind.length} ${kind}, not compared`
        : `${compared.filter((row) => row.ok).length} of ${compared.length} ${kind}`;
    })
    .join('; ');

/** Checks the calculators against published answers; could not where one is off. */
export const run: Run = async (given, terminal) => {
  const { rows } = verify();
  const code = rows.some((row) => row.ok === false) ? exitCodes.couldNot : exitCodes.done;
  if (given.has('json')) {
    terminal.write(`${JSON.stringify({ rows }, null, 2)}\n`);
    return code;
  }
  const { paint, width } = lookOf(terminal);
  const table = tableLines(
    {
      dense: true,
      columns: ['known answer', 'topic', 'kind', 'result', 'tolerance or note'].map((title) => ({
        title,
        align: 'left',
      })),
      rows: rows.map((row) => [row.id, row.topic, row.kind, verdict(row), row.note ?? row.tolerance]),
    },
    width,
    paint,
  );
  terminal.write(`${[...table, '', paint.strong(tally(rows))].join('\n')}\n`);
  return code;
};
