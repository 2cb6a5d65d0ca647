import { hidingInventions } from './hiding.ts';
import { crossed, type Invention, of } from './invention.ts';

const numbers = [
  ...crossed(
    [
      'The primary carries _ writes a second.',
      'Keep _ of room for the peak.',
      'Expect a bill of _ a month.',
      'Latency stays under _ at the peak.',
    ],
    ['42', '1,500', '3.7', '12k', '20ms', '99.99%', '$4,200', '٤٢', '½', 'Ⅻ', '10⁶', '0x2A', '５０'],
  ),
  ...crossed(
    [
      'Replication lag grows to _.',
      'The team saves _ of its effort.',
      'Reads become _ faster.',
      'It needs _ nodes.',
    ],
    [
      'twelve milliseconds',
      'forty percent',
      'half',
      'three times',
      'a dozen',
      'thousands',
      'two thirds',
      'tenfold',
      'five nines',
      'an order of magnitude',
      'seventy-five',
      'a couple of',
    ],
  ),
  'Storage doubles every year.',
  'Throughput has tripled since.',
  'This halves the cost.',
  'A write costs twice what a read costs.',
  'Failover takes single-digit seconds.',
  'Availability reaches four nines.',
  'It answers within milliseconds.',
  'Shards beyond the sixteenth hundred are rare; a hundred is usual.',
];

const addresses = crossed(
  ['The guide at _ explains it.', 'Read _ before you begin.', 'As _ tells, queues absorb the peak.'],
  [
    'https://example.com/guide',
    'http://docs.acme.io',
    'www.postgresql.org',
    'ftp://files.net/a',
    'redis.io/docs',
    'aws.amazon.com',
    'db-engines.com',
    'mailto:ops@acme.com',
    'someone@acme.com',
    'internal.corp.local',
    'javascript://alert',
    'github.com/acme/plan',
  ],
);

const products = crossed(
  [
    '_ holds the ledger.',
    'Writes go to _ before they are acknowledged.',
    'Put a cache by _ in front of the store.',
    'The team runs it on _, which heals itself.',
  ],
  [
    'ZephyrDB',
    'HyperKV',
    'QuantumStore',
    'Vortexa',
    'NimbusQueue',
    'OrbitSQL',
    'zephyrdb',
    'hyperqueue',
    'Snowcrash',
    'FlowMesh',
    'TurboCache',
    'Ledgerly',
    'KubeVault',
    'StreamForge',
    'Blazar',
    'MegaBus',
    'datahydra-db',
    'DeltaHub',
  ],
);

const companies = crossed(
  [
    '_ solved the same problem with queues.',
    'The engineers of _ moved to shards.',
    'At _ the outbox is the rule.',
  ],
  [
    'Nextflax',
    'Glooble',
    'AcmeBank',
    'Initech',
    'Umbrella',
    'Hooli',
    'Globex',
    'McDuck',
    'Wonka',
    'Stark-Industries',
    'Pied Piper',
    'Cyberdyne',
  ],
);

const sources = [
  'According to a recent study, queues fail less often.',
  'Research shows that shards are hard to move.',
  'Benchmarks show that the log broker wins.',
  'The vendor recommends this setting.',
  'Vendors guarantee this order.',
  'The documentation says that writes are kept.',
  'Industry data speaks for the split.',
  'Experts agree on one primary.',
  'A whitepaper proves the point.',
  'It is documented that failover loses writes.',
  'Reports that the broker loses messages are many.',
  'A survey of teams supports the choice.',
  'The paper reports no loss.',
  'It has been benchmarked against others.',
  'The store is certified for banks.',
  'Analysts prefer one primary.',
  'This is widely used by banks.',
  'Case studies favour the outbox.',
  'It is known to lose writes.',
  'Documentation recommends a queue.',
];

const references = [
  'It carries {figure:capacity.made.up@brief} at the peak.',
  'It costs {figure:cost.monthly@another}.',
  'It holds {data.imagined} today.',
  'It holds {E1.9} today.',
  'It holds {E9.1} today.',
  'It holds {E1.0} today.',
  'It holds {} today.',
  'It holds {figure:} today.',
  'It holds {writes.peakPerSecond today.',
  'It holds writes.peakPerSecond} today.',
  'It holds {{writes.peakPerSecond}} today.',
  'It holds {constructor} today.',
  'It holds {__proto__} today.',
  'It holds {range:capacity.made.up@brief} today.',
];

/** Of what was worked out: ids that nobody worked out, and true ones with another number beside them. */
const workedOut = [
  ...crossed(
    ['The peak comes to _.', 'Plan for _ at the horizon.', 'Nothing above _ is carried.'],
    [
      '{figure:rates.peak@study-00000000}',
      '{figure:rates.peak@study-8fe8bc0}',
      '{figure:rates.peak@study}',
      '{figure:rates.peak@}',
      '{figure:rates.peak}',
      '{figure:rates.made@study-8fe8bc0d}',
      '{figure:Rates.Peak@study-8fe8bc0d}',
      '{range:rates.peak@study-00000000}',
      '{rates.peak@study-8fe8bc0d}',
      '{figure: rates.peak@study-8fe8bc0d}',
    ],
  ),
  ...crossed(
    [
      'The peak {figure:rates.peak@study-8fe8bc0d} means _.',
      '_ follow from {figure:rates.peak@study-8fe8bc0d}.',
    ],
    [
      '9 kB of room',
      '7,000 writes',
      'twice the load',
      'nine thousand writes',
      '40 %',
      '5.6k writes',
      'half of the room',
      'a dozen nodes',
    ],
  ),
];

const marks = [
  '@channel the primary is full.',
  'Tell @here about the shards.',
  '<!everyone> should read this.',
  'Ask <@U123> about the queue.',
  'See [the guide](queue).',
  '![picture](queue)',
  '# The queue',
  '- The queue',
  'The **queue** is full.',
  'The `queue` is full.',
  'The <b>queue</b> is full.',
  'The queue\u202eis full.',
  'The queue\u200bis full.',
  'The queue\u0007is full.',
  'Ask @ana about the queue.',
  'Ask @team about the queue.',
];

const cited = [
  ...of(
    'evidence that is not there',
    crossed(
      ['A queue absorbs the peak; _.'],
      ['it is written down', 'the code says so', 'the team decided so'],
    ),
    ['E77'],
  ),
  ...of('evidence that is not there', ['Writes go to the primary.'], ['book-that-nobody-wrote']),
  ...of(
    'evidence beside the point',
    ['Failover needs a witness.', 'Consumers retry with backoff.', 'Followers serve stale reads.'],
    ['E1'],
  ),
  ...of(
    'a number of the entry said of something else',
    ['Replicas need {E2.1} of room.', 'Kafka keeps {E2.1} topics.'],
    ['E2'],
  ),
  ...of(
    'evidence beside the point',
    [
      'There would be corruption while the others wait.',
      'Kafka corrupts pages whenever machines restart without warning.',
    ],
    ['E2'],
  ),
  ...of(
    'a name not in what is cited',
    ['Vortexa stores orders in tables.', 'Orders live in QuantumStore tables.'],
    ['E1'],
  ),
  ...of('a number of the entry without citing it', ['Orders hold {E1.1} rows.']),
  ...of('a number beside the reference', ['Orders hold {E1.1} rows, so 900 follow.'], ['E1']),
];

export const inventions: readonly Invention[] = [
  ...of('a number of its own', numbers),
  ...of('an address', addresses),
  ...of('a product', products),
  ...of('a company', companies),
  ...of('an appeal to a source', sources),
  ...of('a reference to nothing', references),
  ...of('a figure that nobody worked out', workedOut),
  ...of('marks and calls', marks),
  ...hidingInventions,
  ...cited,
];
