import { type Idea, testIdeas } from './plain-says.ts';

const ideas: readonly Idea[] = [
  [
    'access.onlyByKey',
    true,
    [
      'A parcel is looked up by its number, never by anything else.',
      'Profiles are fetched by id and nothing else.',
    ],
    [
      'A parcel is looked up by its number or by anything else.',
      'We are judged by results and nothing else.',
    ],
  ],
  [
    'access.replay',
    true,
    ['Replaying last month of events must be possible.'],
    ['Replaying the match must be possible.'],
  ],
  [
    'residency.required',
    true,
    ['The law wants data on national soil.', 'Storage on German soil is a must.'],
    ['We grow wheat on German soil.'],
  ],
  ['team.onCall', 'dedicated', ['Support: follow the sun.'], ['Follow the sign.']],
  [
    'transaction.scope',
    'database',
    ['A transfer must be atomic.', 'Payments are all or nothing.'],
    ['A transfer must be fast.'],
  ],
  ['access.onlyByKey', true, ['plain get/put'], ['just get it']],
  [
    'hurts.duplicates',
    true,
    ['A supplier submits the same file twice.'],
    ['Duplicate events are no drama.', 'A supplier submits a file.'],
  ],
  ['team.small', true, ['We are only three people.'], ['Only 30 people in sales use it.']],
  ['present.shape', 'monolith', ['We run a monolith.'], ['We moved from a monolith to services.']],
  ['writes.fromManyRegions', true, [], ['Each region writes only its own data.']],
  ['history.needed', true, [], ['The sum over all accounts has to be zero at any time.']],
  ['present.worksWell', true, [], ['It is fine to be down on Sundays.']],
  ['model.blobs', true, [], ['Some have blue eyes.']],
  [
    'ordering',
    'per key',
    [
      'Events of one meter must be applied in the same order.',
      'Messages within each room must arrive in order.',
      'The order only matters within one account.',
    ],
    ['Messages must arrive.', 'The purchase order of one customer must arrive in time.'],
  ],
  [
    'hurts.dataLoss',
    true,
    [
      'We lost twenty minutes of scans when the disk died.',
      'In May we lost two hours of orders because of it.',
    ],
    ['We may lose two minutes of scans when a disk dies.', 'We lost two games because of it.'],
  ],
  [
    'load.writeHeavy',
    true,
    ['We append 900 lines a second, with hardly any reads.', 'Inserts all day, and next to no queries.'],
    ['Inserts fail, and no reads either.', 'We insert and read.'],
  ],
  [
    'load.readMostly',
    true,
    ['A recipe is viewed a thousand times and edited once.', 'Hardly any writes.'],
    ['A recipe is edited a thousand times.', 'Hardly any problems.'],
  ],
  [
    'hurts.deployCoupling',
    true,
    ['All seven services are released together.', 'Squads step on each other at every merge.'],
    ['All seven services run together.', 'Teams wait for lunch.'],
  ],
  [
    'survive',
    'node',
    ['We can lose a broker without anybody noticing.', 'One machine may die and nobody notices.'],
    ['We lost a broker.', 'One machine may be sold.'],
  ],
  [
    'present.database',
    'single node',
    ['MySQL, one server, no standby.', 'A single instance, without any replica.'],
    ['One server with a standby.', 'A single instance, no problem.'],
  ],
  [
    'hurts.hotKey',
    true,
    ['We are throttled on one partition key.', 'A single shard gets most of the writes.'],
    ['We are throttled by the bank.', 'Each shard gets its share.'],
  ],
  [
    'downtime.none',
    true,
    ['Upgrades must never interrupt a call.', 'A deployment must not disconnect the players.'],
    ['Upgrades must never be late.', 'A deployment may interrupt a call.'],
  ],
  [
    'growth.kind',
    'modest',
    ['Load has been flat for many years.', 'Volume has been stable since 2019.'],
    ['The road has been bumpy for years.', 'Load is flat around the clock.'],
  ],
  [
    'load.spiky',
    true,
    [
      'Betting closes at three and everybody bets in the last minute.',
      'It is quiet for ten months, then all of them come.',
      'Half a million parents apply on one morning.',
    ],
    ['Betting closes at three.', 'It is quiet for ten months.', 'Parents apply by letter.'],
  ],
  [
    'hurts.regionOutage',
    true,
    [
      'When our provider went down in March we stood still.',
      'Since the data centre lost power last week everything is down.',
    ],
    ['When our provider goes home we go too.', 'If the region goes down we must go on.'],
  ],
  [
    'criticalSubset',
    true,
    [
      'If the loyalty service fails, tills must still sell.',
      'Even when reporting is down, doctors must still be able to admit patients.',
    ],
    ['If a node fails, tills must still sell.', 'If the loyalty service fails, we wait.'],
  ],
  [
    'latency.mainGoal',
    true,
    ['Speed is the one thing our customers pay for.', 'We are measured by latency alone.'],
    ['Speed is one thing.', 'We are measured by revenue alone.'],
  ],
  [
    'model.configuration',
    true,
    ['Feature flags and quotas.', 'It holds leases, locks and little else.'],
    ['Flags and banners.', 'Car leases and insurance.'],
  ],
  [
    'history.needed',
    true,
    ['We must see how a policy looked in 2020.', 'Auditors need to know what a price list said on any day.'],
    ['We must see how it feels.', 'We need to see what they say.'],
  ],
  ['hurts.replicaLag', true, ['Stale reads are a common complaint.'], ['Late reads are a joy.']],
  [
    'writes.counters',
    true,
    ['Votes are counted per song.', 'We tally views of each video.'],
    ['Votes are counted by hand.', 'Videos are viewed.'],
  ],
  [
    'hurts.duplicates',
    true,
    ['Some events arrive twice.', 'A third of the webhooks come more than once.'],
    ['Some events arrive late.', 'A third of the guests come twice a year and stay.'],
  ],
  [
    'effects.longRunning',
    true,
    ['A claim takes several weeks.', 'The approval runs for three months.'],
    ['A claim takes two seconds.', 'Claims are kept for ten years.'],
  ],
  [
    'selfHosted.shipped',
    true,
    ['We sell the product to 40 banks, which run it in their own datacenter.'],
    ['We sell fruit to 40 banks.', 'The bank runs everything on its own servers.'],
  ],
  [
    'access.timeRange',
    true,
    ['A chart is about one pump and a time window.'],
    ['A chart is about one pump.'],
  ],
  ['query.locality', 'one entity', ['Queries are always about one vessel.'], ['Queries are always slow.']],
  ['team.onCall', 'none', ['On-call: nobody', 'Pager: none'], ['On-call: two people', 'Pages: none']],
  [
    'consistency.need',
    'causal',
    ['A reader must see the latest change of the same session.'],
    ['A reader must see the latest change.'],
  ],
  [
    'simplicity.valued',
    true,
    ['It should not need more than one person to run.'],
    ['It needs more than one person to run.'],
  ],
];

testIdeas(ideas);
