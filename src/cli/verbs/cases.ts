import { tableLines } from '../../../blocks/terminal/table.ts';

import { type CaseRow, type CaseTotal, casesFile, scoreCase, totalsOf } from '../cases.ts';
import { readJson } from '../files.ts';
import { lookOf } from '../look.ts';
import { couldNot, exitCodes, stopped } from '../problem.ts';
import { startProgress } from '../progress.ts';
import type { Run } from '../verbs.ts';

const share = (found: number, all: number): string =>
  all === 0 ? '–' : `${found}/${all} (${Math.round((100 * found) / all)} %)`;

const rowCells = (row: CaseRow): readonly string[] => [
  row.id,
  row.headline.join(', '),
  row.result,
  `${row.alsoFound}/${row.alsoExpected}`,
  `${row.mentionsFound}/${row.mentions}`,
  row.sameFromFacts ? 'same' : 'DIFFERS',
];

const totalCells = (total: CaseTotal): readonly string[] => [
  total.name,
  `${total.points} of ${total.cases}`,
  `${total.passed}`,
  `${total.forbidden}`,
  share(total.alsoFound, total.alsoExpected),
  share(total.mentionsFound, total.mentions),
];

const left = (title: string) => ({ title, align: 'left' as const });
const right = (title: string) => ({ title, align: 'right' as const });

/** Scores a file of published decisions: only the briefs go in. */
export const run: Run = async (given, terminal) => {
  const path = given.word(0) ?? '';
  const parsed = casesFile.safeParse(await readJson(terminal, path));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw couldNot(
      'cases.shape',
      `${path} is no file of cases (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''})`,
      'It holds {"cases": [{"id", "area", "brief", "expect": {"mustRecommendAnyOf", …}}]}.',
    );
  }
  const progress = startProgress(terminal);
  progress.step('cases');
  const rows: CaseRow[] = [];
  for (const one of parsed.data.cases) {
    progress.detail(`${rows.length}/${parsed.data.cases.length}`);
    rows.push(scoreCase(one, { asOf: terminal.today }));
    // Lets a signal in between two cases.
    await new Promise(setImmediate);
    if (terminal.stopped.aborted) throw stopped();
  }
  progress.end();
  if (given.has('json')) {
    terminal.write(`${JSON.stringify({ rows }, null, 2)}\n`);
    return exitCodes.done;
  }
  const { paint, width } = lookOf(terminal);
  const table = (
    columns: readonly { readonly title: string; readonly align: 'left' | 'right' }[],
    cells: readonly (readonly string[])[],
  ) => tableLines({ columns, rows: cells, dense: true }, width, paint);
  terminal.write(
    `${[
      ...table(
        [
          left('case'),
          left('headline'),
          left('result'),
          right('also'),
          right('mentions'),
          left('facts alone'),
        ],
        rows.map(rowCells),
      ),
      '',
      ...table(
        [
          left('of'),
          right('points'),
          right('passed'),
          right('forbidden'),
          right('also expected'),
          right('mentions'),
        ],
        totalsOf(rows).map(totalCells),
      ),
      '',
      paint.dim(
        `From the facts alone: ${rows.filter((row) => row.sameFromFacts).length} of ${rows.length} the same answer.`,
      ),
    ].join('\n')}\n`,
  );
  return exitCodes.done;
};
