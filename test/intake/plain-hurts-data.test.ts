import { type Idea, testIdeas } from './plain-says.ts';

const ideas: readonly Idea[] = [
  [
    'hurts.duplicates',
    true,
    [
      'Parents complain that they got two invoices.',
      'Refund letters get sent twice now and then.',
      'We receive the same reading three times.',
      'The run paid 40 nurses twice.',
      'Duplicates all over the lake.',
    ],
    [
      'Letters get sent twice a month.',
      'A payment must never be sent twice.',
      'We receive the same question three times a day.',
      'We find duplicates in photo albums for our customers.',
      'They pay twice the price.',
    ],
  ],
  [
    'hurts.stampede',
    true,
    [
      'A cache miss on the front page sends hundreds of identical queries to the store.',
      'The cache crashed and the database followed.',
      'When Redis was empty, all app servers hit Postgres at once.',
    ],
    [
      'A cache miss costs 3 ms.',
      'The cache crashed and nobody noticed.',
      'All app servers were patched at once.',
    ],
  ],
  [
    'hurts.hotKey',
    true,
    [
      'The newest partition is always the hot one.',
      'The hottest rows are the vote counters.',
      'All inserts land on the last shard.',
    ],
    [
      'The newest partition is empty.',
      'The hottest summer was in 2003.',
      'The last shard was found in the garden.',
    ],
  ],
  [
    'hurts.schemaDrift',
    true,
    [
      'Each of our 30 suppliers has another notion of a size.',
      'No two labs agree on what a sample is.',
      'Nobody can say which of the three systems has the right address.',
      'Each of the nine teams publishes its orders in a format of its own.',
    ],
    [
      'Each of our 30 suppliers has another owner.',
      'No two colleagues agree on where to have lunch.',
      'Nobody can say which of the three roads is shorter.',
    ],
  ],
  [
    'hurts.memoryExceeded',
    true,
    [
      'The index no longer fits the 256 GB of the machine.',
      'The heap does not fit in 64 GB of RAM.',
      'The graph has grown past the memory of the node.',
    ],
    [
      'The dump no longer fits the 4 TB disk.',
      'The cable does not fit.',
      'The graph has grown past 100 nodes.',
    ],
  ],
  [
    'hurts.dataLoss',
    true,
    [
      'After the restore we were missing nine orders.',
      'Confirmed bookings were gone after the failover.',
      'Some uploads disappear without a trace.',
    ],
    [
      'After the restore nothing was missing.',
      'Orders must not be gone after a failover.',
      'The cat disappeared without a trace.',
    ],
  ],
  [
    'hurts.lostEvents',
    true,
    [
      'We write the row, then publish to Kafka, and some days the second step does not happen.',
      'The file goes to S3, its record to Postgres, and now and then only one of them arrives.',
      'We save the order and then send the message, and sometimes the message never goes out.',
    ],
    [
      'We write the row, then publish to Kafka.',
      'Now and then only one of the doctors arrives.',
      'We save the order and then send the message.',
    ],
  ],
  [
    'hurts.writeCeiling',
    true,
    [
      'The primary is the bottleneck.',
      'The master cannot take more writes.',
      'No more writes fit on the leader.',
    ],
    [
      'The new hire is the bottleneck.',
      'The master can take more writes.',
      'The consumers are written in PHP and fall behind every evening.',
    ],
  ],
  [
    'hurts.lockContention',
    true,
    [
      'Rows get locked for minutes at month end.',
      'The tables are locked for half an hour by the import.',
      'Two-phase commit locks up every week.',
    ],
    [
      'Doors get locked for minutes.',
      'The account is locked after three wrong passwords.',
      'He locks up every evening.',
    ],
  ],
  [
    'hurts.schemaChanges',
    true,
    [
      'Nobody dares to rename a column.',
      'Somebody added an index in production and the shop stood still.',
      'We are afraid to touch the schema.',
    ],
    [
      'Nobody dares to rename the cat.',
      'Somebody added an index to the book.',
      'We renamed a column yesterday.',
    ],
  ],
  [
    'hurts.schemaDrift',
    true,
    [
      'Every clinic sends blood values in another unit.',
      'Two offices and both departments have different notions of a case.',
      'Each plant exports its shifts in its own format.',
    ],
    [
      'Every clinic sends flowers in another vase.',
      'Two departments have different doors.',
      'Each plant exports steel.',
    ],
  ],
  [
    'hurts.replicaLag',
    true,
    [
      'Clerks save a file and then do not find it, as we read from a replica.',
      'People post a note and then do not see it because the follower is behind.',
      'They change an address and then cannot find it: the replica again.',
    ],
    [
      'Clerks save money and then do not find it.',
      'People post a letter and then see the replica of a stamp.',
      'They change trains.',
    ],
  ],
  [
    'hurts.hotKey',
    true,
    [
      'The partition of today takes all the writes.',
      'The shard of the capital gets most of the traffic.',
      'The last bucket catches nearly all inserts.',
    ],
    [
      'The partition wall takes all the light.',
      'The shard of glass gets all the looks.',
      'The partition of today is small.',
    ],
  ],
  [
    'hurts.dataLoss',
    true,
    [
      'The outage wiped out an hour of orders.',
      'The crash swallowed nine bookings.',
      'The restart cost us two hours of readings.',
    ],
    ['The outage cost us some nerves.', 'The crash swallowed his pride.', 'The restart was quick.'],
  ],
];

testIdeas(ideas);
