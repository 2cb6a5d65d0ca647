import type { Figure } from '../../contracts/figure.ts';
import type { Option } from '../../contracts/findings.ts';
import type { Block } from '../../contracts/report.ts';
import { subjectWords, titleOf } from '../../intake/ask.ts';
import { factToken, figureWithRangeToken, name, strong } from '../../report/context.ts';
import { nodesOf, partitionsOf, partsIn } from '../../report/sizes.ts';
import { type About, type Behind, cues, figureTable, paragraph, table } from './about.ts';
import { figuresOf } from './figures-of.ts';
import { optionWith, type Question } from './question.ts';

/** The option whose figures are asked for: the named one, else the recommended. */
const optionOf = ({ context }: Behind, { ways, options }: Question): Option =>
  (ways[0] === undefined ? options[0] : optionWith(context, ways[0].pattern)) ?? context.recommended;

/** Figures that share words with the question come first. */
const byWords = (figures: readonly Figure[], words: string, first: RegExp): readonly Figure[] => {
  const wanted = new Set(subjectWords(words));
  const rank = ({ title, id }: Figure): number =>
    subjectWords(`${title} ${id}`).filter((word) => wanted.has(word)).length + (first.test(id) ? 1.5 : 0);
  return [...figures].sort((a, b) => rank(b) - rank(a));
};

const many = `(?:how many|number of|count of|amount of)`;
const machines = `(?:nodes?|machines?|servers?|boxes|instances?|brokers?|shards?|vms?|hosts?|partitions?|replicas?|copies)`;

const machineBlocks = (behind: Behind, question: Question): readonly Block[] => {
  const option = optionOf(behind, question);
  const { findings } = behind.context;
  const nodes = figuresOf(behind, option, /^capacity\.(?:nodes|partitions)\./);
  const services = figuresOf(behind, option, /^capacity\.serviceNodes/);
  const largest = nodesOf(findings, option) ?? partitionsOf(findings, option);
  if (largest === undefined) {
    const boxes = option.graph.components.filter(
      ({ role }) => role === 'store' || role === 'replica' || role === 'log',
    );
    return [
      paragraph(
        'In ',
        strong(name(option.title)),
        ' no number of machines follows from the load: what keeps data is ',
        name(boxes.map(({ label }) => label).join(', ')),
        '.',
      ),
      ...(services.length === 0 ? [] : [figureTable(services)]),
    ];
  }
  return [
    paragraph(
      'In ',
      strong(name(option.title)),
      ' the largest of these sets the number, and that is: ',
      name(largest.title.replace(/^(?:machines of the )?\w+ for /, '')),
      ', with ',
      figureWithRangeToken(largest),
      largest.id.startsWith('capacity.partitions.')
        ? ` ${partsIn(largest)}; the service runs the machines.`
        : ' machines.',
    ),
    figureTable([largest, ...nodes.filter((one) => one !== largest), ...services]),
  ];
};

const found =
  (ids: RegExp, first: RegExp): About['answer'] =>
  (behind, question) => {
    const figures = figuresOf(behind, optionOf(behind, question), ids);
    return figures.length === 0 ? undefined : [figureTable(byWords(figures, question.words, first))];
  };

const latencyBlocks = (behind: Behind): readonly Block[] => {
  const { context } = behind;
  const known = figuresOf(behind, context.recommended, /^latency\.(?!writesAtRisk)/);
  const target = context.fact('latency.target');
  const checks = context.recommended.checks.filter(({ need }) => /latency|answer|within|fast/i.test(need));
  const goal = target === undefined ? [] : ['; what was asked for is ', factToken(target)];
  return [
    ...(known.length === 0 ? [] : [paragraph('Worked out of it:'), figureTable(known)]),
    paragraph(
      known.length === 0
        ? 'I do not know the latency: no figure of it was worked out'
        : 'I do not know the whole latency: no figure of it was worked out',
      ...goal,
      '. Only a load test tells it.',
    ),
    ...(checks.length === 0
      ? []
      : [
          table(
            ['need', 'met'],
            checks.map(({ need, met }) => [[name(need)], [met]]),
          ),
        ]),
  ];
};

const downtimeBlocks = (behind: Behind): readonly Block[] | undefined => {
  const { context } = behind;
  const target = context.fact('availability.target');
  const figures = figuresOf(behind, context.recommended, /^availability\.|sensitivity\.failover/);
  if (target === undefined && figures.length === 0) return undefined;
  return [
    ...(target === undefined
      ? []
      : [
          paragraph(
            name(titleOf(target.id)),
            ': ',
            factToken(target),
            target.origin === 'assumed' ? ', assumed since nobody said it.' : '.',
          ),
        ]),
    ...(figures.length === 0 ? [] : [figureTable(figures)]),
  ];
};

/** "How many nodes, and what sets it?", "how much data in two years?" */
export const aboutFigures: readonly About[] = [
  {
    topic: 'downtime',
    score: ({ words }) =>
      cues(words, [
        [/\b(?:down ?time|nines|unavailab\w+|error budget|outage budget|uptime|\d\d\.\d+ ?%? )\b/i, 3],
        [/\b(?:how (?:much|long|many)|what|allow\w*|minutes|hours|a year|per year|a month)\b/i, 2],
      ]),
    answer: downtimeBlocks,
  },
  {
    topic: 'machines',
    score: ({ words }) =>
      cues(words, [
        [new RegExp(String.raw`\b${many}\s+(?:\w+\s+){0,3}${machines}\b`, 'i'), 6],
        [
          new RegExp(
            String.raw`\b(?:what|which|why)\b.*\b(?:sets?|decides?|drives?|determines?|dictates?)\b.*\b(?:number|it|count|that|${machines})\b`,
            'i',
          ),
          4,
        ],
        [
          /\b(?:why so (?:many|few)|why \d+|do we (?:really )?need (?:so many|that many|\d+)|how (?:big|large) (?:is|will|does) (?:the|our) (?:cluster|fleet))\b/i,
          5,
        ],
        [new RegExp(String.raw`\b${machines}\b`, 'i'), 0.5],
      ]),
    answer: machineBlocks,
  },
  {
    topic: 'size',
    score: ({ words }) =>
      /\b(?:how (?:much|many|big|large)|size|volume|amount|what|footprint)\b/i.test(words)
        ? cues(words, [
            [/\b(?:tb|terabytes?|gb|gigabytes?|pb|petabytes?|disk space|disks? usage|bytes)\b/i, 5],
            [
              /\bhow (?:much|big|large)\b.*\b(?:data|storage|disk|space|database|store|history|archive|table|log)\b/i,
              5,
            ],
            [
              /\b(?:data|storage|disk|space)\b.*\b(?:size|volume|amount|footprint)\b|\b(?:size|volume|amount) of\b/i,
              4,
            ],
            [
              /\b(?:in (?:\w+ )?(?:years?|yrs?|months?)|at the (?:end|horizon)|by then|after \w+ years?|grow\w*)\b/i,
              1,
            ],
          ])
        : 0,
    answer: found(/^storage\./, /atHorizon/),
  },
  {
    topic: 'rate',
    score: ({ words }) =>
      /\b(?:how (?:many|much|high|big|heavy)|what(?:'s| is| are)?|which|number of)\b/i.test(words)
        ? cues(words, [
            [
              /\b(?:per second|a second|\/s|rps|qps|tps|throughput|write rate|read rate|request rate|load|peak|bandwidth)\b/i,
              3,
            ],
            [
              /\bhow (?:many|much|high|big)\b.*\b(?:writes?|reads?|requests?|events?|messages?|inserts?|queries|transactions|load|peak|traffic)\b/i,
              2,
            ],
            [/\b(?:plan(?:ned)?|peak|reckon|calculate\w*|horizon|in (?:\w+ )years?)\b/i, 1],
          ])
        : 0,
    answer: found(/^rates\.(?!lost)/, /Peak/),
  },
  {
    topic: 'latency',
    score: ({ words }) =>
      cues(words, [
        [
          /\b(?:latency|round ?trips?|milliseconds?|ms|p9\d|p99|response times?|how (?:fast|quick|slow|snappy)|(?:slower|faster|wait\w*|delay\w*)\b.*\b(?:commit|write|standby|copy|replica|sync\w*)|(?:commit|write|standby|copy|replica|sync\w*)\b.*\b(?:slower|faster|wait\w*|delay\w*))\b/i,
          3,
        ],
        [/\b(?:what|how|which|will|does|is|expect)\b/i, 1],
      ]),
    answer: latencyBlocks,
  },
];
