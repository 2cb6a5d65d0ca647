import type { Figure } from '../../contracts/figure.ts';
import type { Option } from '../../contracts/findings.ts';
import type { Block, Text } from '../../contracts/report.ts';
import { subjectWords } from '../../intake/ask.ts';
import { namedIn } from '../../intake/named.ts';
import { patternsOfProduct } from '../../intake/names.ts';
import {
  breakpointsOf,
  breakpointText,
  capital,
  figureWithRangeToken,
  name,
  type ReportContext,
  say,
  strong,
} from '../../report/context.ts';
import { type About, type Behind, bullets, paragraph, table } from './about.ts';

const mostFigures = 6;

const figureRow = (figure: Figure): readonly Text[] => [
  [name(figure.title)],
  [figureWithRangeToken(figure)],
  [{ kind: 'code', text: `why ${figure.id}` }],
];

const figureTable = (figures: readonly Figure[]): Block =>
  table(['figure', 'value', 'replay with'], figures.slice(0, mostFigures).map(figureRow));

/** The option that a limit is asked of: the one that is named, else a single machine where one is, else the recommended. */
const limited = ({ context }: Behind, words: string): Option => {
  const { options } = context.findings;
  const { products, patterns } = namedIn(words);
  const ids = [...patterns, ...products.flatMap((product) => patternsOfProduct(product))];
  const single = /\b(?:one|single|a)\b/i.test(words) ? ['relational-single-node'] : [];
  for (const id of [...single, ...ids]) {
    const found = options.find(({ choices }) => choices.some(({ pattern }) => pattern === id));
    if (found !== undefined) return found;
  }
  return context.recommended;
};

const isLimit = ({ id }: Figure): boolean =>
  /^capacity\.(utilisation|crossing|months|nodes|headroom)\./.test(id);

const limitBlocks = (behind: Behind, words: string): readonly Block[] => {
  const option = limited(behind, words);
  const own = new Set(option.figures);
  const { figures } = behind.context.findings;
  const byOption = figures.filter((figure) => own.has(figure.id) && isLimit(figure));
  // A single machine is the yardstick of every brief, whether or not it stands as an option.
  const yardstick = /\b(?:one|single)\b/i.test(words)
    ? figures.filter(({ id }) => /^capacity\..*@single$/.test(id))
    : [];
  const found = yardstick.length > 0 ? yardstick : byOption;
  if (found.length === 0)
    return [
      paragraph(
        'Nothing was said that grows towards a limit of ',
        name(option.title),
        ', so I have no date for it. Tell me load, size and growth.',
      ),
    ];
  return [paragraph('Of ', strong(name(option.title)), ':'), figureTable(found)];
};

const flips = (context: ReportContext): readonly Block[] => {
  const points = breakpointsOf(context);
  return points.length === 0
    ? [paragraph('No known number or statement flips the recommendation within what is plausible.')]
    : [
        paragraph('This stops being right when'),
        bullets(points.map((point) => breakpointText(context, point))),
      ];
};

/** Words that ask for numbers of one kind, and the beginning of the ids that hold them. */
const asked: readonly (readonly [words: RegExp, ids: RegExp])[] = [
  [/\b(?:cost|costs|price|expensive|pay a month|cheap\w*|budget|bill)\b/i, /^cost\./],
  [
    /\b(?:how many|number of)\b.*\b(?:nodes?|machines?|servers?|shards?|boxes|partitions?|instances?|brokers?)\b/i,
    /^capacity\.(nodes|serviceNodes)\.?|^partition/,
  ],
  [
    /\b(?:how (?:much|big|large)|size|storage|disk|data)\b.*\b(?:data|storage|store|disk|space|size|horizon|year|big|large)\b|\bhow (?:big|large)\b/i,
    /^storage\./,
  ],
  [
    /\b(?:how many|how much|what)\b.*\b(?:writes?|reads?|requests?|events?|per second|a second|rate|rps|qps|throughput|load|peak)\b/i,
    /^rates\./,
  ],
  [/\b(?:latency|slow|fast|round ?trips?|milliseconds|ms)\b/i, /^latency\./],
  [
    /\b(?:how busy|utili[sz]ation|headroom|room (?:is )?left|how full)\b/i,
    /^capacity\.(utilisation|headroom)/,
  ],
];

const figuresAbout = ({ context }: Behind, words: string): readonly Block[] | undefined => {
  const own = new Set(context.recommended.figures);
  const of = (ids: RegExp) =>
    context.findings.figures.filter(
      ({ id }) => ids.test(id) && (own.has(id) || /@(?:brief|single)$/.test(id)),
    );
  for (const [says, ids] of asked) {
    const found = says.test(words) ? of(ids) : [];
    if (found.length > 0) return [figureTable(byWords(found, words))];
  }
  return undefined;
};

/** Figures that share words with the question come first. */
const byWords = (figures: readonly Figure[], words: string): readonly Figure[] => {
  const wanted = new Set(subjectWords(words));
  const hits = ({ title, id }: Figure): number =>
    subjectWords(`${title} ${id}`).filter((word) => wanted.has(word)).length;
  const total = ({ id }: Figure): number => (/\.total@|atHorizon@/.test(id) ? 0.5 : 0);
  return [...figures].sort((a, b) => hits(b) + total(b) - hits(a) - total(a));
};

/** "When does one Postgres stop being enough?", "what would change your mind?", "what does it cost?" */
export const aboutLimits: readonly About[] = [
  {
    asks: /\b(?:when|how long|how soon|until when)\b.*\b(?:enough|run out|runs out|full|outgrow|last|lasts|limit|hit|suffice|shard|too small|stop(?:s)? (?:working|scaling)|good for|carr(?:y|ies)|cope|keep up)\b|\bhow (?:far|long) (?:will|does|can|do)\b/i,
    answer: limitBlocks,
  },
  {
    asks: /\b(?:change your (?:mind|advice|answer)|stop(?:s)? being right|no longer (?:right|hold|true)|(?:revisit|review|reconsider|rethink)|tripwires?|when (?:is|would) (?:it|this) (?:be )?wrong|flip)\b/i,
    answer: ({ context }) => flips(context),
  },
  {
    asks: /\b(?:downsides?|drawbacks?|what do we (?:pay|give up)|trade.?offs?|catch|the price of it|cons)\b/i,
    answer: ({ context }) => [
      paragraph('It pays:'),
      bullets(context.recommended.pays.map((one) => capital(say(context, one)))),
    ],
  },
  {
    asks: /\b(?:how (?:many|much|big|large|busy|full|fast|slow)|what (?:does|will|would|is|are)|cost|price|budget|latency|headroom)\b/i,
    answer: figuresAbout,
  },
];
