import type { FailureRow } from '../../contracts/findings.ts';
import type { Component, ComponentRole } from '../../contracts/graph.ts';
import { subjectWords } from '../../intake/ask.ts';
import type { Behind } from './about.ts';
import { crowds, placeWords, scenarioWords } from './going-wrong.ts';
import type { Question } from './question.ts';

type Rows = (row: FailureRow) => boolean;

const of =
  (id: string): Rows =>
  (row) =>
    row.of === id;

/** What people say of a thing that goes wrong without one box failing, and the row that speaks of it. */
const scenarios: readonly (readonly [words: RegExp, fits: Rows])[] = [
  [scenarioWords['operator error'], of('operator error')],
  [scenarioWords['poison message'], of('poison message')],
  [scenarioWords['network cut'], of('network cut')],
  [scenarioWords['hot key'], of('hot key')],
  [crowds, of('hot key')],
  [scenarioWords.overload, of('overload')],
  [placeWords.region, (row) => row.kind === 'region'],
  [placeWords.zone, (row) => row.kind === 'zone'],
  [scenarioWords.users, of('users')],
  // What is away from the edge is as good as cut off from it.
  [placeWords.centre, of('network cut')],
];

const boxes: readonly (readonly [words: RegExp, roles: readonly ComponentRole[]])[] = [
  [/\b(?:standby|stand-by|replicas?|followers?|secondar(?:y|ies)|slaves?|copy)\b/i, ['replica']],
  [
    /\b(?:primary|leader|master|main (?:database|db)|databases?|db|dbs|stores?|postgres\w*|mysql|cluster|shards?)\b/i,
    ['store'],
  ],
  [/\b(?:cache|redis|memcached)\b/i, ['cache']],
  [/\b(?:queues?|brokers?|log|stream|topics?|bus)\b/i, ['log']],
  [/\b(?:workers?|consumers?|jobs?|relay|processors?|pipeline)\b/i, ['worker']],
  [/\b(?:gateway|gate|load balancer|proxy|router|waiting room|entrance|front door)\b/i, ['gateway']],
  [
    /\b(?:app|apps|application|services?|backend|process(?:es)?|api|pods?|containers?|web ?server|deploy\w*)\b/i,
    ['service', 'client'],
  ],
  [
    /\b(?:provider|partners?|third part(?:y|ies)|outside|external|vendor|upstream|their (?:api|side|system))\b/i,
    ['external'],
  ],
];

/** Words for any machine: of the store, unless something nearer was named. */
const anyMachine =
  /\b(?:nodes?|disks?|instances?|box(?:es)?|machines?|servers?|hardware|ssd|drives?|data)\b/i;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9 ]/g, ' ')
    .replaceAll(/\s+/g, ' ');

/** "wide-column node 1" is a wide-column node: one of several alike. */
const labelOf = ({ label }: Component): string =>
  plain(label)
    .replace(/ (?:\d+|n)$/, '')
    .trim();

/** Boxes by what is written on them: their label, a word of it that no other box bears, their product. */
const named = ({ context }: Behind, question: Question, words: string): readonly Component[] => {
  const { components } = context.recommended.graph;
  const asked = ` ${plain(words)} `;
  const byLabel = components.filter((one) => asked.includes(` ${labelOf(one)} `) && one.role !== 'user');
  if (byLabel.length > 0) return byLabel;
  const titles = new Set(
    question.ways.flatMap(({ product }) =>
      product === undefined ? [] : (context.findings.products[product]?.title ?? []),
    ),
  );
  return components.filter(({ tech }) => tech !== undefined && titles.has(tech));
};

const theirs =
  /\b(?:their|(?:merchant|customer|partner|client|supplier|carrier|insurer|bank|buyer|vendor|provider)(?:'?s|s')?)\s+(?:own )?(?:servers?|systems?|api|endpoints?|side|sites?|end)\b/i;

/** Outside systems go by what the brief calls them: the insurer, the carrier, the bank. */
const isOutside = ({ context }: Behind, words: string): boolean => {
  if (theirs.test(words)) return true;
  const quotes = context.findings.facts.flatMap(({ id, quote }) =>
    id.startsWith('effects.') && quote !== undefined
      ? subjectWords(quote.split(/\b(?:that|which|and|within)\b/)[0] ?? '')
      : [],
  );
  const subject =
    /^(.*?)\b(?:is|are|dies|goes|times?|fails?|has|does|answers?|takes|stops|hangs|down|slow)\b/i.exec(
      words,
    )?.[1] ?? words;
  return subjectWords(subject).some((word) => word.length > 3 && quotes.includes(word));
};

const alike = (rows: readonly FailureRow[]): readonly FailureRow[] => {
  const seen = new Set<string>();
  return rows.filter(({ kind, userEffect, rpo, rto }) => {
    const key = [kind, userEffect, rpo, rto].join();
    return !seen.has(key) && seen.add(key) !== undefined;
  });
};

const rowsOfBoxes = (behind: Behind, found: readonly Component[]): readonly FailureRow[] => {
  const ids = new Set(found.map(({ id }) => id));
  return behind.context.findings.failures.filter((row) => row.kind === 'node' && ids.has(row.of));
};

/** What fails, as far as the words tell: its rows of the failure walk, and whether the words were of a failure at all. */
export interface Failing {
  readonly rows: readonly FailureRow[];
  /** The words name a thing that fails, whether or not the design has it. */
  readonly said: boolean;
}

/** Whether a region is called by its own name: "Singapore is lost" is of Singapore. */
const isPlace = ({ what }: FailureRow, words: string): boolean => {
  const place = plain(what.split(/ is\b/)[0] ?? '').trim();
  return (
    !/^(?:the )?(?:main |second )?(?:region|site)?$/.test(place) && ` ${plain(words)} `.includes(` ${place} `)
  );
};

/** By scenario, by the name on a box, by an outside system, by the role of a box: the surest first. */
export const failingIn = (behind: Behind, question: Question, words: string): Failing => {
  const { failures } = behind.context.findings;
  const { components } = behind.context.recommended.graph;
  const places = placeWords.zone.test(words)
    ? []
    : failures.filter((row) => row.kind === 'region' && isPlace(row, words));
  if (places.length > 0) return { rows: alike(places), said: true };
  const scenario = scenarios.find(([says, fits]) => says.test(words) && failures.some(fits));
  const byScenario = scenario === undefined ? [] : failures.filter(scenario[1]);
  if (byScenario.length > 0) {
    const cut = byScenario.some(({ of: id }) => id === 'network cut');
    const links = cut ? failures.filter((row) => row.kind === 'flow' && /replication$/.test(row.of)) : [];
    return { rows: alike([...byScenario, ...links]), said: true };
  }
  const boxed = rowsOfBoxes(behind, named(behind, question, words));
  if (boxed.length > 0) return { rows: alike(boxed), said: true };
  if (isOutside(behind, words)) {
    const outside = rowsOfBoxes(
      behind,
      components.filter(({ role }) => role === 'external'),
    );
    if (outside.length > 0) return { rows: outside, said: true };
  }
  let said = scenario !== undefined || scenarios.some(([says]) => says.test(words));
  for (const [says, roles] of boxes) {
    if (!says.test(words)) continue;
    said = true;
    const found = rowsOfBoxes(
      behind,
      components.filter(({ role }) => roles.includes(role)),
    );
    if (found.length > 0) return { rows: alike(found), said };
  }
  if (!said && anyMachine.test(words)) {
    said = true;
    const stores = components.filter(({ role }) => role === 'store');
    return { rows: alike(rowsOfBoxes(behind, stores)), said };
  }
  return { rows: [], said };
};
