import type { FailureRow } from '../contracts/findings.ts';
import type { Block, Section, Text } from '../contracts/report.ts';
import { name, type ReportContext, say, strong } from './context.ts';

const shown = 5;
const mostModes = 3;

/** Stores and frames first, since they lose data; then scenarios, then what restarts by itself. */
const weight = (row: FailureRow): number => {
  switch (row.kind) {
    case 'zone':
      return 1;
    case 'region':
      return 2;
    case 'scenario':
      return 3;
    case 'node':
      return row.of === 'users' || row.rpo.startsWith('nothing, it holds no state') ? 5 : 0;
    case 'flow':
      return 4;
  }
};

/** One row of each wording, so that three equal nodes do not fill the table. */
const distinct = (rows: readonly FailureRow[]): readonly FailureRow[] => {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = `${row.kind}:${row.userEffect}:${row.rpo}:${row.drill}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

/** "zones a to c are lost": several are called by one label. */
const agreed = (what: string): string => what.replace(/^((?:zones|regions) .*?) is (?=lost)/, '$1 are ');

const modes = (context: ReportContext): readonly Text[] =>
  context.recommended.choices
    .filter((choice) => context.findings.headline.includes(choice.pattern))
    .flatMap((choice) =>
      (context.findings.patterns[choice.pattern]?.failsHow ?? [])
        .slice(0, 2)
        .map(
          (mode): Text => [
            strong(...say(context, mode.what)),
            ': ',
            ...say(context, mode.userEffect),
            '. Against it: ',
            ...say(context, mode.mitigation),
            '.',
          ],
        ),
    )
    .slice(0, mostModes);

/** What fails, what users see, what may be lost, how long, and the drill; then how the chosen patterns fail by nature. */
export const failureScenarios = (context: ReportContext): Section => {
  const rows = distinct([...context.findings.failures].sort((a, b) => weight(a) - weight(b))).slice(0, shown);
  const picture = context.drawings.find((drawing) => drawing.kind === 'failover');
  const blocks: Block[] = [
    {
      kind: 'table',
      caption: ['The failures that matter most; every box and arrow of the design has its row in the JSON'],
      columns: [
        { title: ['what fails'], align: 'left' },
        { title: ['users see'], align: 'left' },
        { title: ['may be lost (RPO)'], align: 'left' },
        { title: ['until it works again (RTO)'], align: 'left' },
        { title: ['drill'], align: 'left' },
      ],
      rows: rows.map((row) => [
        [name(agreed(row.what))],
        say(context, row.userEffect),
        say(context, row.rpo),
        say(context, row.rto),
        say(context, row.drill),
      ]),
    },
  ];
  if (picture !== undefined) blocks.push({ kind: 'picture', drawing: picture.id });
  const natural = modes(context);
  if (natural.length > 0)
    blocks.push(
      { kind: 'heading', text: ['How the chosen patterns fail by nature'] },
      { kind: 'list', ordered: false, items: natural },
    );
  return { id: 'failures', title: 'Failure Scenarios', blocks };
};
