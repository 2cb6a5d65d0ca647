import type { Fact } from '../../contracts/fact.ts';
import type { Figure, Input } from '../../contracts/figure.ts';
import type { FailureRow, Option } from '../../contracts/findings.ts';
import type { FailureMode } from '../../contracts/pattern.ts';
import { printQuantity } from '../../contracts/quantity.ts';
import { definitionOf, titleOf } from '../../intake/ask.ts';
import { patternSummary, productTitle } from '../../intake/names.ts';
import { wayWords } from '../../intake/way-words.ts';
import type { Behind } from './about.ts';
import { failureEntries, modeEntries } from './failure-entries.ts';
import { glossary } from './glossary.ts';

/** Words of an entry, and how much it says of the entry that they are met: 1 = its very name. */
export type Weighted = readonly [words: string, weight: number];

/** What an entry is of. */
export type Told =
  | { readonly kind: 'figure'; readonly figure: Figure; readonly option: Option | undefined }
  | { readonly kind: 'failure'; readonly row: FailureRow }
  | { readonly kind: 'mode'; readonly mode: FailureMode; readonly pattern: string }
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'way'; readonly pattern: string }
  | { readonly kind: 'clause'; readonly sense: 'pays' | 'gains'; readonly says: string }
  | { readonly kind: 'term'; readonly term: string }
  | { readonly kind: 'topic'; readonly topic: string };

/** One thing that can be said about this consultation, with the words that it goes by. */
export interface Entry {
  readonly of: Told;
  readonly words: readonly Weighted[];
  /** Matters that it is told for as a whole. */
  readonly matters?: readonly string[];
}

const factsUnder = (inputs: Readonly<Record<string, Input>>): readonly string[] =>
  Object.values(inputs).flatMap((input) => {
    if (input.kind === 'fact') return [input.id];
    return input.kind === 'figure' ? factsUnder(input.figure.inputs) : [];
  });

const quoteOf = ({ context }: Behind, id: string): string => context.fact(id)?.quote ?? '';

/** What people call a figure beside its title, by the calculation that it comes of. */
const figureWords: readonly (readonly [id: RegExp, words: string])[] = [
  [/^cost\.total/, 'total money month budget'],
  [/^cost\./, 'money month made of'],
  [/^storage\.(?:atHorizon|kept)/, 'data disk horizon size'],
  [/^storage\.today/, 'data now size'],
  [/^storage\.added/, 'growth on top'],
  [/^rates\.writes|writesPeak/, 'write rate'],
  [/^rates\.reads|readsPeak/, 'read rate'],
  [/^rates\.events/, 'event write rate'],
  [/^rates\.requests/, 'request rate'],
  [/lostWrites|writesAtRisk/, 'lost missing write failover'],
  [/^capacity\.nodes/, 'machine count'],
  [/^capacity\.partitions/, 'partition shard count'],
  [/^capacity\.serviceNodes/, 'machine application count'],
  [/^capacity\.crossing/, 'date limit full outgrow'],
  [/^capacity\.utilisation/, 'share percent limit'],
  [/^capacity\.headroom/, 'headroom limit'],
  [/^sensitivity\.limit/, 'limit'],
  [/^sensitivity\.flipPoint/, 'reconsider something else limit'],
  [/failover/, 'failover down long recovery'],
  [/^availability\.downtime/, 'down allowed year availability'],
  [/@single$/, 'single'],
];

const ownerOf = ({ context }: Behind, { id }: Figure): Option | undefined =>
  context.findings.options.find((option) => id.endsWith(`@${option.id}`));

const figureEntries = (behind: Behind): readonly Entry[] => {
  const { findings, recommended } = behind.context;
  const kept = findings.figures.filter(
    (figure) =>
      /@(?:brief|single)$/.test(figure.id) ||
      recommended.figures.includes(figure.id) ||
      figure.id.startsWith('cost.total@') ||
      (figure.id.startsWith('sensitivity.') && figure.id.endsWith(`@${recommended.id}`)),
  );
  return kept.map((figure): Entry => {
    const option = ownerOf(behind, figure);
    const called = figureWords.filter(([id]) => id.test(figure.id)).map(([, words]) => words);
    const quotes = [...new Set(factsUnder(figure.inputs))].map((id) => quoteOf(behind, id));
    return {
      of: { kind: 'figure', figure, option },
      words: [
        [figure.title, 1],
        [printQuantity(figure.value, figure.unit), 1],
        [called.join(' '), 0.9],
        [
          figure.id
            .replace(/@.*/, '')
            .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
            .replaceAll('.', ' '),
          0.5,
        ],
        [quotes.join(' '), 0.35],
        ...(option === undefined || option.id === recommended.id ? [] : [[option.title, 0.6] as const]),
      ],
    };
  });
};

const clauseEntries = ({ context }: Behind): readonly Entry[] =>
  (['pays', 'gains'] as const).flatMap((sense) =>
    context.recommended[sense].map(
      (says): Entry => ({ of: { kind: 'clause', sense, says }, words: [[says, 0.9]] }),
    ),
  );

const factEntries = ({ context }: Behind): readonly Entry[] =>
  context.findings.facts
    .filter(({ id }) => !id.startsWith('demand.'))
    .map((fact) => {
      const definition = definitionOf(fact.id);
      const choice = definition?.kind === 'choice' && typeof fact.value === 'string' ? fact.value : '';
      return {
        of: { kind: 'fact', fact },
        words: [
          [titleOf(fact.id), 1],
          [fact.quote ?? '', 0.8],
          [`${fact.id.replaceAll('.', ' ')} ${choice}`, 0.5],
        ],
      };
    });

/** What people say that they would do, where they do not know what it is called. */
const spokenWays: Readonly<Record<string, string>> = {
  'relational-sharded': 'split splitting spread over several machines divide',
  microservices: 'split up break into services',
  'relational-read-replicas': 'copy for reading copy for reports',
  'multi-leader': 'write on both sides two writable everywhere',
  'leader-follower-sync': 'wait for second copy before answering',
  'active-passive-region': 'second region second site',
  'columnar-olap': 'reporting analytics statistics store',
  'hot-cold-split': 'move old data cheap history',
  'search-index': 'search engine',
  'object-store': 'files bucket',
  batch: 'nightly job at night',
  'keep-and-tune': 'index faster machine bigger machine more memory better queries vacuum',
  'time-series': 'measurements points',
};

/** What people call a way, in a word or two: longer names are sentences, and their words are anybody's. */
const shortNames = (pattern: string): string =>
  ((wayWords as Readonly<Record<string, string>>)[pattern] ?? '')
    .split('|')
    .filter((name) => name.split(' ').length <= 2)
    .join(' ');

const wayEntries = ({ context }: Behind): readonly Entry[] => {
  const { findings } = context;
  const ids = new Set([
    ...Object.keys(wayWords),
    ...Object.keys(findings.patterns),
    ...findings.ruledOut.map(({ pattern }) => pattern),
  ]);
  return [...ids].flatMap((pattern): readonly Entry[] => {
    const note = patternSummary(pattern);
    if (note === undefined) return [];
    const made = findings.options.flatMap(({ choices }) =>
      choices.filter((choice) => choice.pattern === pattern).map(({ product }) => product),
    );
    return [
      {
        of: { kind: 'way', pattern },
        words: [
          [note.title, 1],
          [`${shortNames(pattern)} ${spokenWays[pattern] ?? ''}`, 0.8],
          [note.summary, 0.4],
          [[...new Set(made)].map((id) => (id === undefined ? '' : productTitle(id))).join(' '), 0.6],
        ],
      },
    ];
  });
};

const termEntries: readonly Entry[] = Object.entries(glossary).map(([term, says]) => ({
  of: { kind: 'term', term },
  words: [
    [term, 1],
    [says, 0.25],
  ],
}));

/** What is told as a whole, by the matters that ask for it: each is answered by the topic of its name. */
const topicMatters: Readonly<Record<string, readonly string[]>> = {
  cost: ['money', 'parts', 'budget'],
  limit: ['limit', 'date'],
  flip: ['change'],
  open: ['open'],
  unmet: ['unmet'],
  assumed: ['assumed'],
  said: ['source'],
  pays: ['drawback'],
  gains: ['gain'],
  risks: ['risk'],
  plan: ['plan'],
  needs: ['need'],
  compare: ['compare'],
  twice: ['twice'],
  latency: ['latency'],
};

const topicEntries: readonly Entry[] = Object.entries(topicMatters).map(([topic, matters]) => ({
  of: { kind: 'topic', topic },
  words: [],
  matters,
}));

/** All that can be said about this consultation. */
export const entriesOf = (behind: Behind): readonly Entry[] => [
  ...figureEntries(behind),
  ...failureEntries(behind),
  ...modeEntries(behind),
  ...clauseEntries(behind),
  ...factEntries(behind),
  ...wayEntries(behind),
  ...termEntries,
  ...topicEntries,
];
