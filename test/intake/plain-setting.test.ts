import { type Idea, testIdeas } from './plain-says.ts';

const ideas: readonly Idea[] = [
  [
    'edge.needed',
    true,
    [
      'Each lighthouse station must be able to carry on alone for a day.',
      'The vineyards have to keep recording when the uplink is down.',
      'Every ferry has a small server in the engine room.',
      'The mines hold a copy of their own and exchange the differences at night.',
    ],
    [
      'Each team must be able to work alone.',
      'The shop must be closed when the line is too long.',
      'Every customer has a server.',
    ],
  ],
  [
    'writes.offline',
    true,
    [
      'The collectors spool results while the line is down.',
      'The app must accept readings without network.',
      'Rangers note sightings while reception comes and goes.',
    ],
    [
      'The app must not accept readings without network checks.',
      'Rangers sleep while the river comes and goes.',
      'The hall has no internet at all, and software updates arrive on a stick.',
    ],
  ],
  [
    'residency.required',
    true,
    [
      'None of the patient data ever leaves the canton.',
      'No citizen record may leave the building of the ministry.',
      'The land registry has to remain in Saxony.',
    ],
    [
      'None of the patients ever leaves hungry.',
      'The fault has to remain in the north hall.',
      'The data may leave the country.',
    ],
  ],
  [
    'writes.homeRegion',
    true,
    [
      'Each member lives in exactly one region.',
      'The country of the customer decides where the record is kept.',
      'A part is nearly always changed in the place where it lies.',
    ],
    [
      'Each member lives in a flat.',
      'The colour of the customer decides where the box is kept.',
      'A part is changed where we find a fault.',
    ],
  ],
  [
    'present.worksWell',
    true,
    [
      'The old scheduler has done its job for nine years.',
      'To be honest the current setup works.',
      'We are on Postgres and happy with it.',
      'It has never failed us.',
      'The queue runs like a charm.',
    ],
    [
      'The current setup works only on Mondays.',
      'We were unhappy with it.',
      'He has done his job.',
      'The current setup does not work.',
    ],
  ],
  [
    'present.greenfield',
    true,
    [
      'A new booking tool is wanted, nothing exists yet.',
      'We start with a blank page.',
      'There is no system so far, only a plan.',
    ],
    [
      'No second system exists.',
      'The new booking tool replaces the old one.',
      'There is no file system left on the disk.',
    ],
  ],
  [
    'team.onCall',
    'none',
    [
      'Four of us, no pager.',
      'At night the phone is off and nobody answers.',
      'There is no rota, we all sleep at night.',
    ],
    [
      'The pager is passed on every Monday.',
      'Everybody carries a pager at night.',
      'Five on rotation, a week each.',
    ],
  ],
  [
    'team.onCall',
    'shared',
    [
      'Five on rotation, one week each.',
      'Four people in the rota.',
      'The pager moves on every Monday, six engineers, a week each.',
    ],
    ['Five crops in rotation.', 'No rotation, nobody is on call.', 'Each tyre is in rotation.'],
  ],
  [
    'hosting',
    'own hardware',
    ['No cloud.', 'The works council has banned the cloud.', 'Cloud is out, says legal.'],
    ['No cloud in the sky.', 'The cloud is fine.', 'Cloud is our default.'],
  ],
  [
    'hosting',
    'cloud',
    [
      'These days it is all Azure.',
      'We pay 12,000 dollars a month to AWS.',
      'By now everything is on Google Cloud.',
    ],
    [
      'Our neighbours are all Azure people.',
      'We pay 12,000 dollars a month to a baker.',
      'All of us are Azure sceptics.',
    ],
  ],
  [
    'cost.matters',
    true,
    [
      'Our only requirement is cheap.',
      'We send 9,000 euro a month to AWS, and the board asks why.',
      'Our budget is tiny.',
      'The treasurer wants a cut of the cloud bill.',
      'Cheaper storage is goal number one.',
    ],
    [
      'Our only requirement is uptime.',
      'The board asks why we have no logo.',
      'Our budget is ready for signature.',
      'The barber wants a cut.',
    ],
  ],
  [
    'present.shape',
    'monolith',
    [
      'Everything is in one big deployment.',
      'One team, one repo, one backend.',
      'It all goes out as a single package.',
    ],
    ['Everything is in one big drawer.', 'One of the backends is slow.', 'Each service is a package.'],
  ],
  [
    'blastRadius.limit',
    true,
    [
      'If one bank goes bad the others must not feel it.',
      'A faulty update may at worst hit five percent of the schools.',
      'We cannot have one bad query killing the warehouse for everyone.',
      'A disturbance in the north has to remain in the north.',
    ],
    [
      'If one bank goes bad the others will feel it.',
      'We hit five percent of the target.',
      'We cannot have one room for everyone.',
      'The doctor has to remain in the north.',
    ],
  ],
  [
    'downtime.none',
    true,
    [
      'It is forbidden that a deploy interrupts a running exam.',
      'The move has to be done while the shop is open.',
      'We should be up 24x7 even while we patch.',
    ],
    [
      'The move is done while the shop is closed.',
      'It is forbidden that a child interrupts an exam.',
      'We are up and well even while it rains.',
    ],
  ],
  [
    'rejected.products',
    'kafka',
    ['Kafka is banned here.', 'Kafka? No.', 'Kafka gave us nothing but pain.'],
    ['Kafka gave us peace of mind.', 'Kafka? Yes.', 'We run Kafka.'],
  ],
  [
    'edge.needed',
    true,
    [
      'Every fishing boat has its own little computer.',
      'Four plants, each with its own server in the basement.',
      'Each village has its own box.',
    ],
    [
      'Every fisherman has his own boat.',
      'Four plants, each with its own cook.',
      'Each village has its own church.',
    ],
  ],
  [
    'cost.matters',
    false,
    [
      'The cloud bill is nothing compared with salaries.',
      'Storage cost is peanuts compared to rent.',
      'The bill is next to nothing compared with the risk.',
    ],
    [
      'The cloud bill is high compared with salaries.',
      'Storage cost has doubled.',
      'The bill is on the table.',
    ],
  ],
  [
    'rejected.products',
    'redis',
    ['Redis is out of the question.', 'We ruled out Redis last year.', 'Redis is banned in this house.'],
    ['Redis is in use.', 'The question is about Redis.', 'Redis ran out of memory.'],
  ],
];

testIdeas(ideas);
