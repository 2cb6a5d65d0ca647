import type { FailureRow } from '../../contracts/findings.ts';
import type { Block, Text } from '../../contracts/report.ts';
import { capital, type ReportContext, say } from '../../report/context.ts';
import { type About, type Behind, paragraph, table } from './about.ts';

const mostRows = 4;

/** What people call what fails, and which rows of the failure walk speak of it. */
const kinds: readonly (readonly [
  words: RegExp,
  rows: (row: FailureRow, context: ReportContext) => boolean,
])[] = [
  [/\b(?:region|data ?cent(?:er|re)|site)\b/i, (row) => row.kind === 'region'],
  [/\b(?:zone|az|availability zone|rack|building)\b/i, (row) => row.kind === 'zone'],
  [
    /\b(?:partition|network|split.?brain|link|cut)\b/i,
    (row) => row.of === 'network cut' || (row.kind === 'flow' && /cannot reach/.test(row.what)),
  ],
  [
    /\b(?:hot ?(?:key|spot|partition)|one (?:tenant|customer|key)|celebrity)\b/i,
    (row) => row.of === 'hot key',
  ],
  [/\b(?:poison|bad message|malformed)\b/i, (row) => row.of === 'poison message'],
  [
    /\b(?:human error|operator|mistake|drops? (?:a |the )?table|deletes?|bad (?:deploy|migration)|fat finger)\b/i,
    (row) => row.of === 'operator error',
  ],
  [/\b(?:overload|too much traffic|spike|surge|more than planned|flood)\b/i, (row) => row.of === 'overload'],
  [
    /\b(?:retr(?:y|ies)|clients?|thundering herd|all at once)\b/i,
    (row) => row.of === 'users' || /retry/.test(row.what),
  ],
];

const roles: readonly (readonly [words: RegExp, roles: readonly string[]])[] = [
  [/\b(?:primary|leader|master|database|db|store|node|postgres\w*|mysql|cassandra|disk)\b/i, ['store']],
  [/\b(?:replica|standby|follower|secondary|copy)\b/i, ['replica']],
  [/\b(?:cache|redis|memcached)\b/i, ['cache']],
  [/\b(?:queue|broker|log|kafka|stream|topic|rabbit\w*)\b/i, ['log']],
  [/\b(?:workers?|consumers?|jobs?|relay)\b/i, ['worker']],
  [/\b(?:gateway|gate|load balancer|proxy|router|waiting room)\b/i, ['gateway']],
  [/\b(?:app|application|service|server|process|api)\b/i, ['service', 'app']],
];

const rowOf = (context: ReportContext, row: FailureRow): readonly Text[] => [
  capital(say(context, row.what)),
  say(context, row.userEffect),
  say(context, row.rpo),
  say(context, row.rto),
  say(context, row.drill),
];

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9 ]/g, ' ');

/** The rows that speak of what is asked about: by the name of a box, by the kind of failure, by the role of a box. */
export const rowsAbout = ({ context }: Behind, words: string): readonly FailureRow[] => {
  const { failures } = context.findings;
  const { components } = context.recommended.graph;
  const asked = ` ${plain(words)} `;
  const named = components.filter(({ label }) => asked.includes(` ${plain(label)} `)).map(({ id }) => id);
  if (named.length > 0) return failures.filter(({ of }) => named.includes(of));
  for (const [says, fits] of kinds) {
    if (!says.test(words)) continue;
    const found = failures.filter((row) => fits(row, context));
    if (found.length > 0) return found;
  }
  for (const [says, of] of roles) {
    if (!says.test(words)) continue;
    const ids = new Set(components.filter(({ role }) => of.includes(role)).map(({ id }) => id));
    const found = failures.filter((row) => row.kind === 'node' && ids.has(row.of));
    if (found.length > 0) return found;
  }
  return [];
};

const failureBlocks = (behind: Behind, words: string): readonly Block[] | undefined => {
  const rows = rowsAbout(behind, words);
  if (rows.length === 0) {
    const said = kinds.some(([says]) => says.test(words)) || roles.some(([says]) => says.test(words));
    if (!said) return undefined;
    return [
      paragraph(
        'The recommended design has no such part, so nothing of it can fail that way. The report walks what it does have.',
      ),
    ];
  }
  return [
    table(
      ['what fails', 'what users see', 'may be lost', 'works again', 'drill'],
      rows.slice(0, mostRows).map((row) => rowOf(behind.context, row)),
    ),
  ];
};

/** "What happens when a region dies?", "what do we lose if the primary crashes?", "how long does a failover take?" */
export const aboutFailures: readonly About[] = [
  {
    asks: /\b(?:what happens|what if|what do (?:we|users|customers|people) (?:see|lose)|what (?:is|will be|would be) lost|do(?:es)? (?:we|it|anything|users) (?:lose|survive|stay up|keep working)|can (?:we|it) survive|survive|how long (?:are we|until|does it take|would))\b.*\b(?:die|dies|died|fail|fails|failed|failing|crash|crashes|goes? (?:down|away|offline)|down|lost|lose|loses|breaks?|unreachable|slow|full|cut|partition|split.?brain|hangs?|burns?|dead|outage|failover|drops?|deletes?|poison|retr(?:y|ies)|overload\w*|surge|spike|hot key|twice)\b/i,
    answer: failureBlocks,
  },
  {
    asks: /\b(?:failover|recover|recovery|rto|rpo)\b/i,
    answer: ({ context }) => {
      const figures = context.findings.figures.filter(({ id }) => /failover|writesAtRisk|recovery/.test(id));
      if (figures.length === 0) return undefined;
      return [
        table(
          ['figure', 'value', 'replay with'],
          figures.map((figure) => [
            [{ kind: 'name', text: figure.title }],
            say(context, `{range:${figure.id}}`),
            [{ kind: 'code', text: `why ${figure.id}` }],
          ]),
        ),
      ];
    },
  },
];
