import { type Idea, testIdeas } from './plain-says.ts';

const ideas: readonly Idea[] = [
  // Times that went up.
  [
    'hurts.slowQueries',
    true,
    [
      'Search climbed from 90 ms to three seconds over the summer.',
      'Page loads went from 300 ms to nearly 5 seconds.',
      'Report queries that took one second now take fifty seconds.',
    ],
    [
      'The ping to Sydney went from 200 ms to 2 seconds.',
      'Response times improved from 3 s to 90 ms.',
      'The cooling of the oven went from 20 minutes to four hours.',
    ],
  ],
  // Done twice, and seen.
  [
    'hurts.duplicates',
    true,
    [
      'Last week 30 parcels were shipped twice.',
      'We charged several cards twice.',
      'Every timeout leaves a second booking in the ledger.',
    ],
    [
      'A card must never be charged twice.',
      'Salaries are paid twice a month.',
      'If a refund were sent twice it would be fine.',
    ],
  ],
  // Work that goes over more than one shard.
  [
    'hurts.crossShard',
    true,
    [
      'Nearly every order touches two shards.',
      'Most transfers go across several partitions.',
      'Joins across shards have to be done by the application.',
    ],
    ['A customer must never span two shards.', 'Every shard has two replicas.', 'Most orders span two days.'],
  ],
  // Paying for bytes that nobody reads.
  [
    'hurts.storageCost',
    true,
    [
      'Half of the bill is for logs nobody opens.',
      'We pay 7,000 a month for disks nobody needs.',
      'Storage is the largest item on the invoice.',
    ],
    [
      'Half of the bill is for support.',
      'We pay 7,000 a month for two engineers.',
      'Storage is the largest room in the house.',
    ],
  ],
  // The one box that everything hangs on.
  [
    'hurts.spof',
    true,
    [
      'Everything hangs off one server, and we know it.',
      'When the only firewall crashes, the whole company stands still.',
      'There is just one broker, and when it hung, everything stopped.',
    ],
    [
      'Nothing may depend on one server.',
      'When the only firewall rule changes, we tell the customer.',
      'A single server is plenty for that.',
    ],
  ],
  // The region went, and we with it.
  [
    'hurts.regionOutage',
    true,
    [
      'Amsterdam was down for two hours and we went down with it.',
      'When Frankfurt went dark, so did our shop.',
      'The outage of the Oregon region took down our checkout.',
    ],
    [
      'If Frankfurt goes dark, Paris must take over.',
      'Amsterdam was cold for two days and so were we.',
      'The outage of the region must not hit our shop.',
    ],
  ],
  // A change that broke it.
  [
    'hurts.badDeploy',
    true,
    [
      'Flipped the new pricing flag on, all tills down for an hour.',
      'Since the update no customer can pay.',
      'One wrong config change took down the whole site.',
    ],
    [
      'A wrong flag must never take down the site.',
      'Switched on the light in the module, it was dark.',
      'After the update the queries are faster.',
    ],
  ],
  // Cases that never end.
  [
    'hurts.workflowStuck',
    true,
    [
      'One in fifty hangs between the second and the third step.',
      'Some get stuck halfway and we look for them by hand.',
      'Refunds that never finish fill a whole list.',
    ],
    [
      'None may hang between two steps.',
      'One in fifty elevators gets stuck between two floors.',
      'Orders that finish are archived.',
    ],
  ],
  // One customer, felt by all others.
  [
    'hurts.noisyNeighbour',
    true,
    [
      'When one shop imports its catalogue, the pages of all other shops slow down.',
      'The largest customer hogs all the memory.',
      'As soon as one big tenant starts, the requests of the other tenants time out.',
    ],
    [
      'One tenant must not slow down the others.',
      'The largest customer pays all the invoices.',
      'When one shop closes, the other shops get its customers.',
    ],
  ],
  // Fine as a rule, dreadful now and then.
  [
    'hurts.unpredictableLatency',
    true,
    [
      'The median is 9 ms but p99 is at two seconds.',
      'Every few minutes one query takes ten seconds.',
      'Usually it takes 20 ms, but now and then four seconds.',
    ],
    [
      'The median must be 9 ms and p99 below two seconds.',
      'Every few minutes a bus comes.',
      'Usually it takes two people.',
    ],
  ],
  // What arrives long after it happened.
  [
    'hurts.lateData',
    true,
    [
      'Ships send their measurements days later.',
      'Some tablets upload their events hours late.',
      'Loggers transmit readings a day afterwards.',
    ],
    [
      'Ships may send their measurements days later.',
      'They send their invoices days later.',
      'We deliver the report before noon.',
    ],
  ],
  // Wanted then, there later.
  [
    'hurts.batchTooSlow',
    true,
    [
      'The branch wants the list by six and gets it at eight.',
      'The statements must be finished by midnight but take until dawn.',
      'The night has become too short for the import.',
    ],
    [
      'The guests want breakfast at seven and get it at eight.',
      'The list must be finished by six.',
      'The night was too short for sleep.',
    ],
  ],
  // Reads beyond the replicas.
  [
    'hurts.readCeiling',
    true,
    [
      'Six followers at 95% each and the page is still slow.',
      'All replicas run at 92%.',
      'We put in another replica and reads are still too slow.',
    ],
    [
      'Three replicas with 99.9% availability are enough.',
      'We have four replicas and the primary is at 95% because of the writes.',
      'We added a replica and reads are fast now.',
    ],
  ],
  // Gone for good.
  [
    'hurts.dataLoss',
    true,
    [
      '90 bookings were simply gone.',
      'The power cut cost us some forty orders.',
      'Several confirmed payments vanished.',
    ],
    [
      'Orders must not be gone after a crash.',
      'The power cut cost us an hour.',
      'Messages can be deleted after 90 days.',
    ],
  ],
  // Sent and never seen.
  [
    'hurts.lostEvents',
    true,
    [
      'The warehouse never receives some of the orders that the shop sent.',
      'Accounting lacks bookings that the till did send.',
      'Orders the shop sent never arrive.',
    ],
    [
      'The warehouse must never miss an order that the shop sent.',
      'Accounting lacks two people.',
      'Letters I sent never mention it.',
    ],
  ],
  // States that should not be.
  [
    'hurts.anomalies',
    true,
    [
      'Half of our code handles orders that cannot exist.',
      'The engine lets two transactions slip past each other.',
      'We find invoices whose lines do not add up.',
    ],
    [
      'The database must not let two writers pass each other.',
      'We find a supplier whose invoices are late.',
      'By design the account may go negative.',
    ],
  ],
  // The way costs more than the work.
  [
    'hurts.interServiceCost',
    true,
    [
      'Moving the data takes longer than the computation itself.',
      'The network hops cost more than the logic.',
      'Serialization needs more time than the task itself.',
    ],
    [
      'Moving the parcel takes longer than the customs.',
      'The computation takes longer than the copying.',
      'Moving to a new office takes long.',
    ],
  ],
  // The pager never rests.
  [
    'hurts.opsToil',
    true,
    [
      'The pager rang twelve times last night.',
      'We were paged seven times this weekend.',
      'Our on-call phone rings every night.',
    ],
    [
      'We may be paged at most once a week.',
      'The shop phone rings all day.',
      'The alarm of the building went off.',
    ],
  ],
];

testIdeas(ideas);
