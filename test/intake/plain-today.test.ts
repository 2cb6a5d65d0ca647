import { type Idea, testIdeas } from './plain-says.ts';

const ideas: readonly Idea[] = [
  // This cache, that one or none.
  [
    'asked.caching',
    true,
    [
      'Redis, CDN or nothing?',
      'Memcached or nothing for the price list?',
      'Cache on the server or in the browser?',
    ],
    ['We have Redis, a CDN and nothing else.', 'Coffee, tea or nothing?', 'The browser or the app?'],
  ],
  // Which broker.
  [
    'asked.messaging',
    true,
    ['RabbitMQ, NATS or plain SQS?', 'Kafka or Kinesis for the scans?', 'Pulsar or Kafka?'],
    ['We run RabbitMQ and Kafka.', 'Postgres or MySQL?', 'Plain text or HTML?'],
  ],
  // A store for the reports.
  [
    'asked.analytics',
    true,
    [
      'For the dashboards: Snowflake beside Postgres?',
      'BigQuery next to our MySQL?',
      'For reporting: a column store?',
    ],
    ['ClickHouse runs beside our Oracle.', 'For the dashboards: Grafana?', 'Lunch beside the office?'],
  ],
  // Anew or not.
  [
    'asked.rewrite',
    true,
    [
      'Rewrite it in Java, or leave it?',
      'Why would we replace the old one?',
      'Should we scrap the system and start again?',
    ],
    ['We rewrote it in Java last year.', 'Why would we wait?', 'Should we start the meeting again?'],
  ],
  // More machine can be had.
  [
    'present.biggerBox',
    true,
    [
      'We could get a machine with four times the memory.',
      'Two larger sizes are left.',
      'We may just rent a server with twice the cores.',
    ],
    ['Two larger rooms are left.', 'The machine has twice the noise.', 'We got a bigger office.'],
  ],
  // No more machine to be had.
  [
    'present.biggerBox',
    false,
    [
      'It is already the biggest machine Amazon sells.',
      'We run on the largest instance Azure offers.',
      'It is the largest box money can buy.',
    ],
    ['It is the biggest shop in town.', 'Azure offers large instances.', 'We buy the smallest box.'],
  ],
  // No trouble.
  [
    'present.worksWell',
    true,
    [
      'The mainframe does its job.',
      'No outage in four years.',
      'The whole thing runs smoothly and we sleep well.',
    ],
    [
      'The cook does his job.',
      'Fewer outages in four years is the goal.',
      'We would sleep well if it ran smoothly.',
    ],
  ],
  // A database for each.
  [
    'present.database',
    'split',
    [
      'Cart, billing and search got a store each.',
      'Every squad has a database of its own.',
      'There is one database per domain.',
    ],
    [
      'Cart and billing share a database.',
      'Every squad has a room of its own.',
      'There is one database per region.',
    ],
  ],
  // One thing.
  [
    'present.shape',
    'monolith',
    [
      'We went back to a single jar.',
      'Do we carve billing out of the monolith?',
      'It is one war file, deployed weekly.',
    ],
    ['We went back to the office.', 'We never had a monolith.', 'It is a jar of honey.'],
  ],
  // Functions.
  [
    'present.shape',
    'serverless',
    ['Some 90 lambdas behind a gateway.', 'The whole backend runs on Lambda.', 'It is all Azure Functions.'],
    ['We use a lambda expression.', 'The backend runs on two servers.', 'It is all functional code.'],
  ],
  // Only an idea.
  [
    'present.greenfield',
    true,
    ['There is no code yet, just an idea.', 'It is only a sketch on a napkin.', 'No software yet.'],
    ['No code changes yet, only a review.', 'We have an idea.', 'The code is in Java.'],
  ],
  // Ours.
  [
    'hosting',
    'own hardware',
    ['Hosting: own server room.', 'All of it stands in the basement.', 'No vendor, no cloud.'],
    ['The wine stands in the cellar.', 'Hosting: Hetzner.', 'There was no cloud in the sky.'],
  ],
];

testIdeas(ideas);
