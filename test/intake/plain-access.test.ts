import { type Idea, testIdeas } from './plain-says.ts';

const ideas: readonly Idea[] = [
  // One more, again and again.
  [
    'writes.counters',
    true,
    ['Likes: +1 each time.', 'Each play bumps the counter of its song.', 'Every vote adds one to the tally.'],
    ['Each play has a counter argument.', 'Votes: 3,000.', 'Every visit adds to the mess.'],
  ],
  // In goes the key.
  [
    'access.byKey',
    true,
    ['ISBN in, title out.', 'Plate in, owner back.', 'Look-ups by barcode only.'],
    ['Money in, money out.', 'He walked in, and his owner out.', 'Look-ups by mood only.'],
  ],
  // A key and what belongs to it.
  [
    'model.keyValue',
    true,
    ['Token in, session out.', 'Redis holds the sessions with a TTL.', 'Preferences, keyed by user id.'],
    ['Redis holds a meeting.', 'Sessions of the parliament.', 'The session was held with the mayor.'],
  ],
  // One document.
  [
    'model.documents',
    true,
    [
      'Each policy is stored as JSON.',
      'A recipe is one document with its steps.',
      'The properties vary by manufacturer.',
    ],
    [
      'The logs are stored as JSON backup.',
      'The contract is one document lawyers sign.',
      'Prices vary by day.',
    ],
  ],
  // Whatever they like.
  [
    'access.adHocFilters',
    true,
    [
      'Any of the 60 columns may appear in the query.',
      'They filter by any field they like.',
      'Each of the 30 properties of an item can be in the filter.',
    ],
    ['Any of the 60 columns may be empty.', 'Any of the rooms can be booked.', 'They filter the water.'],
  ],
  // Tables put together.
  [
    'access.joins',
    true,
    [
      'The statement has nine joins.',
      'A list with six joins runs each morning.',
      'Our developers insist on joins.',
    ],
    ['The list has nine members.', 'Reports without joins are fine.', 'New people want to join.'],
  ],
  // Per this and per that.
  [
    'access.aggregates',
    true,
    ['Consumption per meter and day.', 'Average delay per route last month.', 'Show the revenue by branch.'],
    ['Price per meter and day.', 'At most 40 visits per customer.', 'Customers pay per article and week.'],
  ],
  // The last weeks of it.
  [
    'access.timeRange',
    true,
    [
      'Pressure over the last six months.',
      'Plot the consumption of the last two years.',
      'Sales per store over the last 12 weeks, as a chart.',
    ],
    [
      'Orders grew over the last two years.',
      'We lost three engineers over the last two years.',
      'Prices rose during the last year.',
    ],
  ],
  // Who with whom.
  [
    'access.graphWalks',
    true,
    ['Who owns whom, four hops out.', 'Who is related to whom?', 'Three or four hops away from the suspect.'],
    [
      'Who is on duty with the doctor?',
      'The packet takes four hops through routers.',
      'The plane needs two hops to Perth.',
    ],
  ],
  // Anything, any time.
  [
    'access.random',
    true,
    [
      'Every page is equally likely.',
      'Old contracts are opened at random.',
      'Any of the pictures can be requested at any moment.',
    ],
    [
      'Every team is equally good.',
      'A random sample of old contracts is opened for audit.',
      'Any of the rooms can be painted.',
    ],
  ],
  // Inside one another.
  [
    'model.tree',
    true,
    [
      'Campus, building, floor, room.',
      'Departments contain other departments.',
      'They move a folder with everything inside.',
    ],
    [
      'Building permits on the ground floor.',
      'Boxes contain apples.',
      'They move the furniture with everything inside.',
    ],
  ],
  // Flags and settings.
  [
    'model.configuration',
    true,
    [
      'Feature flags for 90 services.',
      'It serves the configuration of every node.',
      'Settings for all apps.',
    ],
    [
      'The setting of the play was Paris for all teams.',
      'We changed the configuration of every node.',
      'Flags for all countries.',
    ],
  ],
  // One row that all of them touch.
  [
    'writes.hotRows',
    true,
    [
      'There is one counter which every order updates.',
      'It is the account that every transfer hits.',
      'A row every booking locks sits in the middle.',
    ],
    ['There is one invoice for every order.', 'The account that hit the news.', 'Every key has a lock.'],
  ],
];

testIdeas(ideas);
