import { type Idea, testIdeas } from './plain-says.ts';

const ideas: readonly Idea[] = [
  // Never to two.
  [
    'consistency.mustNotConflict',
    true,
    [
      'A gate must at no time be assigned to two planes.',
      'Under no circumstances may a locker be rented to two people.',
      'Two referees must never be assigned the same match.',
    ],
    [
      'A gate may be assigned to two planes.',
      'At no time was a bed free.',
      'A message must never be sent to two brokers.',
    ],
  ],
  // This goes on when the rest is gone.
  [
    'criticalSubset',
    true,
    [
      'Admissions keep working no matter what else fails.',
      'If everything else is down, alarms must get through.',
      'Even if all the rest is dead, payments go on.',
    ],
    [
      'Orders stop when the site fails.',
      'We keep working on it whatever happens.',
      'If all else fails, read the manual.',
    ],
  ],
  // One of the halls.
  [
    'survive',
    'zone',
    [
      'It must survive a flood in one of the two server rooms.',
      'Two halls, one may burn.',
      'Any one of our three zones may go down.',
    ],
    ['Two halls, one may be rented.', 'One of the halls is being painted.', 'The zone may burn calories.'],
  ],
  // All of it elsewhere, soon.
  [
    'survive.regionEvacuation',
    true,
    [
      'If Paris goes down we want all users in Dublin within ten minutes.',
      'When a region fails all traffic should be sent to the other one.',
      'If the site burns, the whole load must go to the second site within a minute.',
    ],
    [
      'If Paris goes down we want to know.',
      'When a region fails nothing else happens.',
      'If the site is slow, all users complain.',
    ],
  ],
  // One at a time.
  [
    'placement.single',
    true,
    [
      'Every school must be movable to another server.',
      'A big shop can be shifted to its own shard.',
      'We need to be able to move any single customer to another cluster.',
    ],
    [
      'Every school moves to another building.',
      'A customer can not be moved to another shard.',
      'We move house.',
    ],
  ],
  // While it runs.
  [
    'downtime.none',
    true,
    [
      'Patches happen in full operation.',
      'Schema changes must be done while the shop runs.',
      'The switch can never be turned off.',
    ],
    [
      'Patches happen on Sundays when all is closed.',
      'We can turn it off at night.',
      'The migration is done.',
    ],
  ],
  // It goes in whatever happens.
  [
    'writes.mustAccept',
    true,
    [
      'A bet must be accepted even when half of the nodes are down.',
      'An alarm has to come through in any case.',
      'We never turn an order away.',
    ],
    [
      'A bet must be accepted by the customer.',
      'We never turn invalid orders away silently.',
      'An alarm goes in the drawer.',
    ],
  ],
  // Not all at once.
  [
    'blastRadius.limit',
    true,
    [
      'Never again all shops at once.',
      'A mistake may hit one school, not all of them.',
      'A bug must only ever affect one customer, never all.',
    ],
    ['Never again a meeting at eight.', 'A mistake hit all schools.', 'All customers at once may log in.'],
  ],
  // Both or neither.
  [
    'transaction.scope',
    'database',
    [
      'The two updates must both succeed or both fail.',
      'Booking and posting happen together or not at all.',
      'Either both rows are written or neither.',
    ],
    [
      'Mail and booking happen together or not at all in two systems.',
      'Either both are on holiday or neither.',
      'The two updates came on Monday.',
    ],
  ],
  // As it was then.
  [
    'history.needed',
    true,
    [
      'Every earlier version of the plan must be kept.',
      'What did the roster look like at 9:15 on that day?',
      'They want to see the contract as it was in May.',
    ],
    [
      'Every earlier version of Android must be supported by the app.',
      'What does the office look like?',
      'They want to see the contract.',
    ],
  ],
  // One's own changes.
  [
    'consistency.need',
    'causal',
    [
      'Editors must see what they have just saved.',
      'You have to see what you just booked.',
      'A clerk needs to see what he changed at once.',
    ],
    ['We must see what the others do.', 'You see what you get.', 'Editors must see what is going on.'],
  ],
  // Faster than anything.
  [
    'latency.mainGoal',
    true,
    [
      'Milliseconds matter more than everything else here.',
      'Latency comes first.',
      'Response time trumps everything.',
    ],
    ['Latency matters less than correctness.', 'First come, first served.', 'Cost trumps everything.'],
  ],
  // Practised and proven.
  [
    'drills.wanted',
    true,
    [
      'The regulator demands proof of a recovery every year.',
      'Restores have to be rehearsed.',
      'The switchover must be exercised twice a year.',
    ],
    ['The regulator demands proof of identity.', 'We have to practise French.', 'The restore worked.'],
  ],
  // Numbers of one's own.
  [
    'ids.generated',
    true,
    [
      'Each till issues its own receipt numbers.',
      'Ids must be unique and roughly ordered by time.',
      'Every tablet makes up its own order ids.',
    ],
    ['Each till has its own key to the drawer.', 'Names must be unique.', 'Every tablet has its own case.'],
  ],
  // Written where it belongs.
  [
    'writes.homeRegion',
    true,
    [
      'Claims from Madrid are written in Madrid, those from Porto in Porto.',
      'Europeans write to Dublin, Americans to Virginia.',
      'Bookings of Oslo are kept in Oslo, those of Bergen in Bergen.',
    ],
    [
      'Flights from Madrid land in Porto, those from Oslo in Bergen.',
      'Orders are written in Dublin.',
      'We read in Paris, they read in London.',
    ],
  ],
  // Written in several places.
  [
    'writes.fromManyRegions',
    true,
    [
      'Clerks in Lima and those in Madrid change the same orders.',
      'Customers write in Europe and in America.',
      'Claims are entered in Paris, Tokyo and Boston.',
    ],
    [
      'Clerks in Lima and those in Madrid never meet.',
      'Customers live in Europe and in America.',
      'Claims are entered in Paris.',
    ],
  ],
  // Goes on without the line, and catches up.
  [
    'writes.offline',
    true,
    [
      'Shops carry on when the uplink is cut, and sync later.',
      'Nurses record doses and sync afterwards.',
      'The boats keep selling while the link is down, and reconcile once back.',
    ],
    [
      'We carry on when the meeting is over.',
      'The playlist syncs later.',
      'They write letters and send them.',
    ],
  ],
  // A machine of its own in each place.
  [
    'edge.needed',
    true,
    [
      'Each press in the hall has its own PC.',
      'Every robot on the line has its own computer.',
      'Each lab in the country has its own small server.',
    ],
    ['Each press office has its own editor.', 'Every robot has its own name.', 'Each customer has a laptop.'],
  ],
  // More than the machine can hold.
  [
    'hurts.memoryExceeded',
    true,
    [
      'The index no longer fits the 128 GB in the server.',
      'Our graph does not fit the 64 GB of RAM.',
      'The table has become larger than the memory of the box.',
    ],
    [
      'The file must not fit in 4 GB.',
      'The index fits the 128 GB in the server.',
      'The data does not fit the theory.',
    ],
  ],
];

testIdeas(ideas);
