import { type Idea, testIdeas } from './plain-says.ts';

const ideas: readonly Idea[] = [
  [
    'model.documents',
    true,
    [
      'No two labs use the same fields.',
      'The feed gives each product a set of attributes of its own, boots have widths, rugs have piles.',
      'Half of the message is JSON that differs per council.',
      'In the intake forms fields come and go.',
      'A free-form annotation hangs on each sample.',
    ],
    [
      'No two labs use the same door.',
      'Cornfields come and go past the window.',
      'The price differs per council.',
      'Every farmer has fields of his own.',
    ],
  ],
  [
    'schema.stability',
    'changing',
    [
      'In the intake forms fields come and go.',
      'New attributes every few weeks.',
      'A new device model with other fields turns up every few weeks.',
    ],
    [
      'Players come and go.',
      'The fields were ploughed in spring.',
      'The fields have been the same for years.',
    ],
  ],
  [
    'writes.appendOnly',
    true,
    [
      'Corrections come as a new reading.',
      'We never update a posting.',
      'A measurement once signed can not be changed by anyone.',
    ],
    [
      'Corrections come from the teacher.',
      'We never update the handbook.',
      'A contract once signed can be changed.',
    ],
  ],
  [
    'access.onlyByKey',
    true,
    [
      'We only ever look parcels up by tracking number.',
      'Vouchers are only fetched by voucher code.',
      'The only access is by policy number.',
    ],
    [
      'We only look parcels up by date.',
      'We look parcels up by tracking number or by address.',
      'The only access to the hall is by bus.',
    ],
  ],
  [
    'access.joins',
    false,
    ['No SQL joins needed.', 'Joins are not needed.', 'We need no joins.'],
    ['No queue joins the motorway.', 'Joins are needed.', 'We need joins.'],
  ],
  [
    'access.latestOfEntity',
    true,
    [
      'They want the latest 100 log lines of a pod.',
      'Engineers fetch one pump’s last two hours.',
      'Nearly always one device is read for a stretch of time.',
    ],
    [
      'The latest 100 visitors of the fair got a balloon.',
      'Engineers fetch coffee in their last two hours.',
      'One device was in use for a long stretch of road.',
    ],
  ],
  [
    'access.sameObjectByMany',
    true,
    [
      'The start page is the same for everyone.',
      'The questions are identical for all candidates.',
      'The line-up is the same for all visitors.',
    ],
    [
      'The rules are the same for everyone.',
      'The start page is different for everyone.',
      'The salary is identical for all.',
    ],
  ],
  [
    'data.keptForever',
    true,
    ['We never delete a reading.', 'Nothing is ever deleted.', 'We never throw away a measurement point.'],
    ['Users never delete their carts.', 'We never delete by hand.', 'We delete readings after a year.'],
  ],
  [
    'data.skewed',
    true,
    [
      'The US shard is nine times bigger than any other.',
      'Some dealers have four cars, one has 80,000.',
      'Our biggest council has 90,000 cases, the median one 400.',
      'One giant policy holder must not end up on one partition.',
    ],
    [
      'The new shard is nine times faster than any other.',
      'Our biggest worry is the median.',
      'Some dealers have four cars, one has a bike.',
    ],
  ],
  [
    'data.fitsMemory',
    true,
    [
      'The whole database would fit on my phone.',
      'It is all served from memory of one machine.',
      'The entire catalogue fits on a USB stick.',
    ],
    [
      'The whole team would fit in my car.',
      'The screen of my phone is small.',
      'The entire catalogue would not fit on my phone.',
    ],
  ],
  [
    'data.rebuildable',
    true,
    [
      'From the event log we rebuild the search index in an hour.',
      'The view is fed from the archive, in the worst case we load everything again.',
      'We can rebuild the cache from the master database.',
    ],
    [
      'From the old bricks we rebuild the wall.',
      'We cannot rebuild the index from the log.',
      'The archive is fed by hand.',
    ],
  ],
  [
    'writes.counters',
    true,
    [
      'Every listing view causes a write, as we count them.',
      'Each gate has a counter, plus one per visitor.',
      'Each stop has a counter for boardings.',
    ],
    [
      'Every mistake causes a rewrite.',
      'Each shop has a counter where people pay.',
      'The view from the hill is nice.',
    ],
  ],
  [
    'writes.updates',
    true,
    [
      'A result gets amended up to ten times.',
      'Every order is changed several times before it ships.',
      'The entries get corrected many times.',
    ],
    ['A result was never amended.', 'The train is changed at noon.', 'He was corrected by his teacher.'],
  ],
  [
    'writes.bulk',
    true,
    [
      'Each night a complete dump of 40 million rows is loaded.',
      'Suppliers load a full dump every Sunday.',
      'We import the whole register in one go.',
    ],
    ['A truck is loaded each night.', 'The full dump stinks.', 'We import the whole team from Spain.'],
  ],
  [
    'writes.concurrentEdits',
    true,
    [
      'Twelve reporters write in one live ticker.',
      'Nurses on two wards write in the same shift report at once.',
      'Three clerks fill in the same form simultaneously.',
    ],
    [
      'Twelve reporters write for one paper.',
      'Each nurse writes her own report.',
      'Three clerks wait at the same counter.',
    ],
  ],
  [
    'byzantine',
    true,
    [
      'Some meters are malicious and send rubbish on purpose.',
      'We can trust nothing that the clients send.',
      'The players’ clients get hacked.',
    ],
    [
      'Some meters are old and send rubbish.',
      'We trust our clients.',
      'There was a hackathon for the clients.',
    ],
  ],
  [
    'placement.single',
    true,
    [
      'We want to move single tenants between the stacks.',
      'A large client should get a machine of its own without touching the others.',
      'It must be possible to move one customer to another shard.',
    ],
    ['We want to move the office.', 'A client has a machine.', 'All customers move to another building.'],
  ],
  [
    'processing.dedup',
    true,
    [
      'If two gateways send the same alarm, keep one.',
      'When two scanners report the same parcel, only one may count.',
      'If both sensors send the same event, store one of them.',
    ],
    ['If two gateways fail, keep calm.', 'When two scanners report, both count.', 'Keep one spare sensor.'],
  ],
  [
    'processing.windows',
    true,
    [
      'From the rating stream we want the average per film over the last hour.',
      'The events come in live and we show the count over the last ten minutes.',
      'We sum up the readings of the last minute as the stream passes.',
    ],
    [
      'The average age is 40.',
      'We show the film over the last weekend.',
      'The stream behind the house dried up in the last hour.',
    ],
  ],
  [
    'asked.partitioning',
    true,
    [
      'How should the application find the right machine?',
      'Which column do we split by?',
      'How do we spread the shops over the nodes',
    ],
    ['The application finds the right machine.', 'How do we spread the news?', 'We split by country.'],
  ],
  [
    'asked.replication',
    true,
    [
      'How do we keep two sites 40 km apart in sync',
      'How should the three replicas agree on a leader?',
      'How do the copies decide who is the leader?',
    ],
    ['We keep two sites in sync.', 'How do we keep two teams happy?', 'The replicas decide who leads.'],
  ],
  [
    'asked.caching',
    true,
    ['Can we cache the permission checks', 'Should we cache prices?', 'Where would a cache help?'],
    ['We cache the permission checks.', 'Can we catch the bus', 'Prices are cached.'],
  ],
  [
    'asked.database',
    true,
    [
      'Do we go for Timescale, Influx or plain tables?',
      'Should we take Postgres or Mongo?',
      'Which database fits?',
    ],
    ['We go for Timescale.', 'Do we go for a walk or a swim?', 'Postgres fits.'],
  ],
];

testIdeas(ideas);
