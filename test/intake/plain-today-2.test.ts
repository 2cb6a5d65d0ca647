import { type Idea, testIdeas } from './plain-says.ts';

const ideas: readonly Idea[] = [
  // Rented by the hour.
  [
    'hosting',
    'cloud',
    ['The workers run on spot instances.', 'Everything runs on Fargate.', 'It lives on EC2, in Ireland.'],
    ['Everything runs on diesel.', 'Should it run on EC2?', 'The instances are expensive.'],
  ],
  // Few.
  [
    'team.small',
    true,
    ['Team: tiny.', 'There are only three of us.', 'We are just two developers.'],
    ['Team: large.', 'There are only three seats.', 'The three keys are small.'],
  ],
  // No more parts.
  [
    'simplicity.valued',
    true,
    ['Every additional system is one too many.', 'Fewer components, better.', 'Keep it simple.'],
    ['Every additional system has an owner.', 'Fewer people came.', 'The exam was simple.'],
  ],
  // For a few colleagues.
  [
    'load.small',
    true,
    [
      'A booking tool for about forty colleagues.',
      'A wiki for seventy people.',
      'An internal planner with thirty users.',
    ],
    ['A booking tool for 40,000 users.', 'A room for 70 people.', 'A bus with 30 people.'],
  ],
  // Bit by bit.
  [
    'migration.incremental',
    true,
    [
      'We want to switch over step by step.',
      'They migrate customer by customer.',
      'Let us replace it piece by piece.',
    ],
    [
      'The assistant walks you through it step by step.',
      'He eats it piece by piece.',
      'We switch over on Sunday.',
    ],
  ],
  // A dialect each.
  [
    'integrations.many',
    true,
    [
      'Each bank uses another protocol.',
      'Every lab has a format of its own.',
      '40 carriers, no two formats alike.',
    ],
    [
      'Each bank has its own building.',
      'Every lab has a key of its own.',
      'All carriers use the same format.',
    ],
  ],
  // New fields all the time.
  [
    'schema.stability',
    'changing',
    [
      'The columns change every week.',
      'Each sprint somebody wants a new field.',
      'Its attributes differ per pharmacy and change weekly.',
    ],
    ['The shifts change every week.', 'Each week somebody wants a new chair.', 'The columns never change.'],
  ],
  // Not to be trusted.
  [
    'byzantine',
    true,
    [
      'Members might forge votes on purpose.',
      'Nodes could lie to others.',
      'The operators run their own nodes, we trust none of them.',
    ],
    ['Members vote on purpose.', 'Nodes do not lie to others.', 'SQL can be injected by clients.'],
  ],
  // Nothing on the nodes.
  [
    'storage.apart',
    true,
    [
      'All data lives in object storage.',
      'Whatever has to survive goes to a bucket.',
      'Workers are stateless, the data is in S3.',
    ],
    ['The backups are in S3.', 'All data lives on the disks.', 'Workers are paid weekly.'],
  ],
  // Far apart.
  [
    'users.global',
    true,
    [
      'Customers in Tokyo see 300 ms.',
      'The clerks in Manila and those in Madrid share a queue.',
      'Readers in Chile complain about slow pages.',
    ],
    [
      'Customers in Hamburg see the ads.',
      'The clerks in Lyon and those in Lille share a queue.',
      'Servers in Tokyo see 300 ms.',
    ],
  ],
  // Reads one way, writes another.
  [
    'processing.readWriteApart',
    true,
    [
      'Reads and writes should scale independently.',
      'The write model differs from the read model.',
      'The writes look like none of the three views.',
    ],
    [
      'Reads and writes go to the same table.',
      'The book differs from the film.',
      'He reads and writes well.',
    ],
  ],
  // A larger machine is on the table.
  [
    'present.biggerBox',
    true,
    [
      'Should we buy the machine with twice the memory?',
      'Or do we rent a box with four times the cores?',
      'Do we take the server with ten times the RAM?',
    ],
    [
      'Should we buy a printer with twice the speed?',
      'Does the new office have four times the space?',
      'Is twice the price fine?',
    ],
  ],
  // Colleagues only.
  [
    'load.small',
    true,
    [
      'An internal booking tool with 80 users.',
      'It is an internal planner for 45 colleagues.',
      'The internal wiki tool for some 70 people.',
    ],
    ['The public portal has users.', 'Internal bleeding.', 'A tool with 80 functions.'],
  ],
  // Machines that come and go.
  [
    'hosting',
    'cloud',
    [
      'Our workers are spot instances.',
      'Compute is preemptible instances.',
      'All nodes run on EC2 instances.',
    ],
    ['The spot is taken.', 'Our workers are paid weekly.', 'Nodes run on old servers.'],
  ],
];

testIdeas(ideas);
