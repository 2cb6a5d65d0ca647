import { type Idea, testIdeas } from './plain-says.ts';

const ideas: readonly Idea[] = [
  // A jump between two volumes within moments.
  [
    'load.spiky',
    true,
    [
      'When the siren app pushes a warning, we climb from 40 to 9,000 requests a second within seconds.',
      'Orders shoot up from 30 to 4,000 a minute in less than two minutes after each TV mention.',
      'Logins rise from 12 per minute to 6,000 in a few moments when the bell rings.',
    ],
    [
      'Requests went from 200 to 450 a second in the course of three years.',
      'Latency goes from 20 to 900 ms in a minute when requests pile up.',
      'The temperature climbs from 20 to 90 degrees within a minute.',
    ],
  ],
  // Everybody in the same moment.
  [
    'load.spiky',
    true,
    [
      'All 14,000 contestants press the buzzer in the same second.',
      'Thousands of commuters open the departure board within a minute of an announcement.',
      'Enrolment starts at eight and everyone is there.',
      'Pupils log on at 8:00, all of them.',
    ],
    [
      'Two clerks click on the case in the same second.',
      'Thousands of commuters open the departure board in the course of a day.',
      'All our nodes have the same second hand disk.',
    ],
  ],
  // Busy once, and nothing the rest of the time.
  [
    'load.spiky',
    true,
    [
      'The tax portal takes 2 million returns in the last week of May and hardly anything the rest of the year.',
      'Two hours of voting on Saturday, and it is idle the rest of the week.',
      'On payday we do 600,000 transfers and next to nothing on the other days.',
    ],
    [
      'The GPU cluster is idle the rest of the day.',
      'Nobody is in the office the rest of the week.',
      'On payday we do 600,000 transfers and about as many on the other days.',
    ],
  ],
  // Most of it in the first or last moments; the same spike again and again.
  [
    'load.spiky',
    true,
    [
      'Most of the bets come in the last two minutes before kick-off.',
      'Half of the submissions arrive within the final hour.',
      'Every Friday evening the same rush, then it dies down.',
    ],
    [
      'Most of the customers came in the last two years.',
      'Half of the incidents happen within the release process.',
      'Every morning a CPU spike shows up on the graph.',
    ],
  ],
  [
    'growth.kind',
    'modest',
    [
      'Growth: hardly any, the number of schools is what it is.',
      'We take in some 40 orders an hour, and that has been flat for years.',
      'Eight percent growth, year in, year out.',
    ],
    [
      'Growth: sixty percent a year.',
      'The tyre has been flat for days.',
      'Query times have been flat for weeks, thank you.',
    ],
  ],
  [
    'load.small',
    true,
    [
      'Honestly, 60 requests a second are a joke for one box.',
      'Nine writes per minute is nothing.',
      'A thousand orders a day are child’s play.',
    ],
    [
      'The licence fee is nothing compared with the salaries.',
      'There is nothing in the second table.',
      'Losing an order is no joke.',
    ],
  ],
  [
    'load.readMostly',
    true,
    [
      'Exchange rates: read by every service, updated once a day.',
      'The glossary is a read-only affair.',
      'Staff search the handbook all day, now and then somebody edits a page.',
      'The curators add three objects a day, each of them is viewed by tens of thousands.',
    ],
    [
      'We have a read-only replica in Oslo.',
      'The meters are read by a technician and exchanged every year.',
      'Now and then somebody edits the wrong page.',
    ],
  ],
  [
    'load.writeHeavy',
    true,
    [
      'There are as many writes as reads.',
      'The vibration samples are stored and hardly ever looked at.',
      'The number of writes is just as high as the number of reads.',
    ],
    [
      'There are not as many writes as reads.',
      'The policy is stored and read on every login.',
      'Writes are as fast as reads.',
    ],
  ],
  [
    'latency.asyncOk',
    true,
    [
      'The export may take an hour, nobody waits for it.',
      'A progress bar is fine.',
      'It does not matter if the invoice is sent the next morning.',
      'Nobody minds if the video is ready an hour later.',
    ],
    [
      'Customers wait for the result at the counter.',
      'The progress bar is broken.',
      'It does matter if the invoice is sent the next morning.',
    ],
  ],
  [
    'latency.interactive',
    true,
    [
      'Scrolling the map must feel smooth.',
      'Every stroke has to feel instant.',
      'The editor must see his change at once.',
    ],
    [
      'The move to the new office felt natural.',
      'The auditor must see every change within a year.',
      'The office must feel like home.',
    ],
  ],
  [
    'load.spiky',
    true,
    [
      'The draw site dozes all week and wakes up on Wednesday at nine.',
      'Entries come in mostly in the last hour.',
      'The rate of orders goes from 4 to 900 a minute right after the gong.',
    ],
    [
      'The watchman sleeps all day and wakes up at nine.',
      'Entries come in over the year.',
      'The price of orders goes from 4 to 9 euro.',
    ],
  ],
  [
    'load.readMostly',
    true,
    [
      'The atlas is read all day and changed once a quarter.',
      'Manuals are read constantly but edited rarely.',
      'The byelaws are read all day long, edited twice a year.',
    ],
    [
      'The meter is read once a month.',
      'The atlas is read and changed all day.',
      'The letter was read once and torn up.',
    ],
  ],
  [
    'load.writeHeavy',
    true,
    [
      'Much more is written than is read.',
      'A lot more is stored than is ever read back.',
      'Far more is ingested than is read later.',
    ],
    [
      'Much more is read than is written.',
      'Far more is written about us than is true.',
      'A lot more is said than is read.',
    ],
  ],
];

testIdeas(ideas);
