import { type Idea, testIdeas } from './plain-says.ts';

const ideas: readonly Idea[] = [
  // Files.
  [
    'model.blobs',
    true,
    ['Evidence: photos and recordings.', 'We archive scanned letters.', '40 million photos.'],
    ['He took part in the photo contest.', 'Documents: none.', 'We scanned for a virus.'],
  ],
  // Values over time.
  [
    'model.timeSeries',
    true,
    [
      'Turbines: 4,000, one sample per second.',
      'Readings of 90,000 meters.',
      'Gauges polled every ten seconds.',
    ],
    ['Tick off the data.', 'Readings of poems.', 'A tape measure every metre.'],
  ],
  // A file full of rows.
  [
    'writes.bulk',
    true,
    [
      'Suppliers send files with 800,000 articles.',
      'A dump of 3 million records arrives on Mondays.',
      'One dealer uploads his 2 million offers in one go.',
    ],
    [
      'Suppliers send letters with many pages.',
      'A file with 12 pages arrives.',
      'One dealer uploads his photos.',
    ],
  ],
  // All on one row.
  [
    'writes.hotRows',
    true,
    [
      'Every transfer hits the clearing account.',
      'All bets are booked on one account.',
      'Threads fight for the same few rows.',
    ],
    ['Every row has an account.', 'No two bookings may hit the same row.', 'Every transfer hits the news.'],
  ],
  // One far larger than the others.
  [
    'data.skewed',
    true,
    [
      'The largest tenant makes half of the traffic.',
      'Three of our 900 shops bring two thirds of the orders.',
      'Our biggest seller has more data than all the others together.',
    ],
    [
      'The largest tenant sits in Hamburg.',
      'Three of our 900 shops are in Spain.',
      'Our biggest problem is more data.',
    ],
  ],
  // The same row again.
  [
    'writes.updates',
    true,
    [
      'Each order is changed ten times before it is closed.',
      'A record is updated many times during its life.',
      'Every case is touched twenty more times.',
    ],
    [
      'A record is never changed again.',
      'Each order contains ten items.',
      'The plan of the office is changed at times.',
    ],
  ],
  // Only new ones.
  [
    'writes.appendOnly',
    true,
    ['Readings are immutable.', 'A correction is always a new entry.', 'Trades, never updated.'],
    ['Our infrastructure is immutable.', 'A change means new work.', 'The page was updated by the owner.'],
  ],
  // More is written.
  [
    'load.writeHeavy',
    true,
    [
      'Three quarters of the requests are writes.',
      'Four fifths of the queries are inserts.',
      'Nine tenths of the load is ingest.',
    ],
    [
      '20% of the calls are writes.',
      'Three quarters of the requests are reads.',
      'Most of the calls are from customers.',
    ],
  ],
  // Read all day, hardly ever changed.
  [
    'load.readMostly',
    true,
    [
      'Texts are read all day and edited once a month.',
      'Prices change twice a week but are read thousands of times a second.',
      'It is read constantly but hardly ever changed.',
    ],
    ['Texts are written all day and read once a month.', 'Prices change all day.', 'It is hardly ever read.'],
  ],
  // Learnt from what there is.
  [
    'processing.training',
    true,
    [
      'The network is trained every week on new images.',
      'We retrain the model on all orders.',
      'Training the classifier on old claims takes a day.',
    ],
    ['New staff is trained every week.', 'The business model is old.', 'The train takes a day.'],
  ],
  // One table has most of it.
  [
    'writes.concentrated',
    true,
    [
      'The positions table gets nearly all of the inserts.',
      '90% of the writes go to a single table.',
      'One collection takes two thirds of all updates.',
    ],
    [
      '90% of the writers live in one city.',
      'The table takes four people.',
      'One collection takes two weeks.',
    ],
  ],
  // All of it by its key.
  [
    'query.locality',
    'one key',
    [
      'We load the whole cart by its id.',
      'The complete profile is read as a whole by its number.',
      'We fetch everything by account id at login.',
    ],
    [
      'We search the whole archive by name.',
      'We load the truck by hand.',
      'He reads the whole book by night.',
    ],
  ],
];

testIdeas(ideas);
