import { type Idea, testIdeas } from './plain-says.ts';

const ideas: readonly Idea[] = [
  [
    'hurts.headOfLine',
    true,
    [
      'One gap in the sequence stalls the whole lane.',
      'The queue stands still as soon as one carrier answers slowly.',
      'The alarms came late because the queue was full of newsletters.',
      'Its backlog of an hour held up the others.',
      'A single bad record stops the partition.',
    ],
    [
      'One gap in the schedule annoys the band.',
      'The queue at the counter is long.',
      'A single bad record must not stop the partition of the hall.',
      'The newsletter was full of mistakes.',
    ],
  ],
  [
    'hurts.noisyNeighbour',
    true,
    [
      'Whenever the largest dealer exports its stock, all the other dealers get a spinner.',
      'While it runs, interactive users get time-outs.',
      'Chat, billing and maps sit in one MySQL, and whichever is busiest slows the rest.',
    ],
    [
      'Whenever we export the stock, the file is too large.',
      'The other dealers wait for spring.',
      'The busiest clerk helps the others.',
    ],
  ],
  [
    'hurts.splitBrain',
    true,
    [
      'After the cable was cut both data centres believed they were primary.',
      'Two nodes thought that they held the lock.',
      'Both halves assumed that the other was dead.',
    ],
    ['Both data centres are in Leeds.', 'Both teams believe they are right.', 'Two nodes hold a copy each.'],
  ],
  [
    'hurts.failoverSlow',
    true,
    [
      'It took ops forty minutes by hand to promote the standby.',
      'We were down for an hour until the DBA switched over.',
      'Elections flap whenever the disk is busy.',
    ],
    [
      'It took us an hour by hand to cut the hedge.',
      'She was promoted to head nurse within an hour.',
      'Elections are in May.',
    ],
  ],
  [
    'hurts.workflowStuck',
    true,
    [
      'If the run breaks in the middle, nobody knows who was paid.',
      'When the shipping step fails, the card is already charged.',
      'Every week some claims get stuck between review and approval.',
      'We repair half-finished returns by hand.',
    ],
    [
      'If the run breaks, we restart it.',
      'I got stuck between two floors in the lift.',
      'We repair old radios by hand.',
    ],
  ],
  [
    'hurts.badDeploy',
    true,
    [
      'Four of seven outages were configuration changes.',
      'Rolling out a new timetable has twice stopped the whole network.',
      'Users lose their basket on each deploy.',
    ],
    [
      'Four of seven outages were power cuts.',
      'Rolling out the carpet stopped the show.',
      'We learn a lot on each deploy.',
    ],
  ],
  [
    'hurts.deployCoupling',
    true,
    [
      'Each time we ship the catalogue the checkout team has to ship too.',
      'Every column rename must be coordinated with five teams.',
      'A release needs the consent of every team.',
    ],
    [
      'Each time we ship the catalogue we have cake.',
      'The party must be coordinated with five teams of cooks.',
      'A release needs the consent of the patient.',
    ],
  ],
  [
    'hurts.batchTooSlow',
    true,
    [
      'The recount takes 14 hours, we would like it under one.',
      'The nightly import gets slower every week.',
      'The settlement run needs nine hours, the exchange wants it within two.',
    ],
    [
      'The drive takes 14 hours.',
      'The nightly import takes 14 minutes.',
      'The import gets better every week.',
    ],
  ],
  [
    'hurts.analyticsOnPrimary',
    true,
    [
      'The nightly ETL locks the bookings table.',
      'Bookings and the analytical queries share one Postgres, and the bookings lose.',
      'Month-end reporting blocks the accounts table for hours.',
    ],
    [
      'The nightly watchman locks the gate.',
      'Bookings and analytics have a database each.',
      'Reporting and sales share one office.',
    ],
  ],
  [
    'hurts.storageCost',
    true,
    [
      'The logging bill has overtaken the production cluster.',
      'The archive bill is higher than that of the rest of the platform.',
      'We pay thousands for logs nobody reads.',
    ],
    [
      'The electricity bill has overtaken the rent.',
      'Telemetry is read more than the rest.',
      'We pay for the logs of the oak we felled.',
    ],
  ],
  [
    'hurts.unpredictableLatency',
    true,
    [
      'Median fine, p99 horrible.',
      'We ask six pricing services and wait for the slowest one.',
      'Our p50 is good, the tail is awful.',
    ],
    [
      'Median and p99 are both fine.',
      'We wait for the slowest runner.',
      'The median age is fine, the 99th guest was awful.',
    ],
  ],
  [
    'hurts.regionOutage',
    true,
    [
      'Due to an outage at our provider no till worked for three hours.',
      'Because of the outage of the cloud region we were closed until noon.',
      'After the outage in the data centre nobody could log in for a day.',
    ],
    [
      'Due to a strike at our provider no letters came.',
      'An outage of the coffee machine closed the kitchen.',
      'We must survive an outage at our provider.',
    ],
  ],
  [
    'hurts.spof',
    true,
    [
      'There is no replica whatsoever.',
      'No standby at all, just a dump.',
      'We have a hard dependency on a server under a desk.',
    ],
    [
      'There is no replica lag at all.',
      'There is no replica lag to speak of.',
      'We have a hard time with a dog under a desk.',
    ],
  ],
  [
    'hurts.splitBrain',
    true,
    [
      'Both sites went on issuing numbers after the cut.',
      'Two nodes kept accepting bids while cut off from each other.',
      'Both ends of the cluster carried on taking orders.',
    ],
    ['Both sites went on holiday.', 'Two nodes were kept in the shed.', 'Both ends of the rope held.'],
  ],
  [
    'hurts.workflowStuck',
    true,
    [
      'If the card step fails the room stays booked.',
      'When the credit check fails, the order stays open for ever.',
      'When a step fails the stock remains reserved.',
    ],
    [
      'If the brake fails the train stays.',
      'When the check is fine the order is booked.',
      'When the exam step is passed, the room is free.',
    ],
  ],
  [
    'hurts.failoverSlow',
    true,
    [
      'It takes an hour to bring up the standby.',
      'We need forty minutes to switch to the replica.',
      'It takes two colleagues and a day to start the spare.',
    ],
    [
      'It takes an hour to bring up the goods.',
      'It takes a second to switch on the lamp.',
      'We need the replica.',
    ],
  ],
  [
    'hurts.noisyNeighbour',
    true,
    [
      'When one big council prints its letters, the small ones wait.',
      'If the largest club imports its members everyone else gets a spinner.',
      'Once one shop starts its export, the others crawl.',
    ],
    [
      'When one big council prints its letters, we run out of paper.',
      'If the largest club wins, everyone else cheers.',
      'Once one shop starts its sale, shoppers queue.',
    ],
  ],
];

testIdeas(ideas);
