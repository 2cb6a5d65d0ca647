import { describe, expect, test } from '@jest/globals';
import type { FactValue } from '../../src/contracts/fact.ts';
import { read } from '../../src/intake/read.ts';

/** Numbers, load, latency, what must survive, where it runs, who runs it, what is asked; names of places have a table of their own. */
const setting =
  /^(?!regions\.names|users\.places|residency\.places)(?:writes\.(?:average|peak)|reads|requests|events\.(?:average|peak)|traffic|users|fanout|growth|load|demand|horizon|record|data\.(?:size|growth|retention|hot)|tenants|latency|freshness|availability|survive|blastRadius|criticalSubset|downtime|drills|regions|zones|residency|edge|selfHosted|hosting|team|simplicity|cost|budget|services|integrations|stack|migration|asked|present\.(?:cores|memory|nodes|utilisation))/;

const factsOf = (text: string) => read(text).facts.filter(({ id }) => setting.test(id));

/** A sentence, the facts it states, and facts that may be read from it as well. */
type Row = readonly [text: string, facts: Readonly<Record<string, FactValue>>, also?: readonly string[]];

const rows: readonly Row[] = [
  [
    'Roughly 2.5k bids hit the auction house each second when a lot closes.',
    { 'writes.averagePerSecond': 2500 },
  ],
  ['Throughput in the warehouse hovers near 80 picks per minute.', { 'writes.averagePerSecond': 1.33333 }],
  ['Our largest hospital group accounts for 40 percent of all traffic.', { 'tenants.largestShare': 0.4 }],
  ['The archive has swollen to 310 TB.', { 'data.size': 310000000000000 }],
  ['Statutory retention is ten years for every invoice.', { 'data.retention': 315576000 }],
  ['95% of page loads should finish in 250 ms.', { 'latency.target': 0.25, 'latency.percentile': 0.95 }],
  ['If the Dublin data centre burns down, dispatching must carry on.', { survive: 'region' }],
  ['A rack losing power should go unnoticed by nurses.', { survive: 'zone' }],
  ['Nobody carries a pager; after six the office is empty.', { 'team.onCall': 'none' }],
  ['We are nine developers and a half-time DBA.', { 'team.size': 9 }],
  ['Please keep the number of things we operate as small as possible.', { 'simplicity.valued': true }],
  ['Subscribers are scattered between Tokyo, Berlin and São Paulo.', { 'users.global': true }],
  ['Swiss patient files are not allowed to leave Switzerland.', { 'residency.required': true }],
  ['Everything we own runs on EKS in eu-central-1.', { hosting: 'cloud', 'hosting.clouds': ['AWS'] }],
  ['The grid operators install our software in their own control rooms.', { 'selfHosted.shipped': true }],
  ['Every bus has an onboard computer which must keep selling tickets in tunnels.', { 'edge.needed': true }],
  ['A botched rollout must never reach more than a tenth of the merchants.', { 'blastRadius.limit': true }],
  ['Which store would you pick for the price history?', { 'asked.database': true }],
  ['How do we cut the ledger into shards?', { 'asked.partitioning': true }],
  ['Is it time to leave the monolith?', { 'asked.shape': true }],
  [
    'Whenever lottery numbers are drawn, the entire country opens the app within a minute.',
    { 'load.spiky': true },
  ],
  [
    'Ninety-eight out of a hundred calls only look something up.',
    { 'traffic.readFraction': 0.98 },
    ['load.readMostly'],
  ],
  [
    'Our turbines emit 14 telegrams per second each, and there are 3,100 of them.',
    { 'events.averagePerSecond': 43400 },
  ],
  [
    'On a quiet Tuesday the gateway sees something like 700 calls a second.',
    { 'requests.averagePerSecond': 700 },
  ],
  ['We currently hold 2.3 billion receipts.', { 'record.count': 2300000000 }],
  ['Each medical scan is about 350 MB.', { 'record.size': 350000000 }],
  ['Log lines older than six weeks are thrown away.', { 'data.retention': 3628800 }, ['data.hotWindow']],
  ['Passengers need the answer in less than a quarter of a second.', { 'latency.target': 0.25 }],
  ['We promised our clients 99.9 percent.', { 'availability.target': 0.999 }],
  [
    'When a building with our servers floods, billing has to go on from the other site.',
    { survive: 'region' },
    ['regions.wanted'],
  ],
  [
    'The three sites are each about 4 ms away from one another.',
    { 'regions.count': 3, 'regions.roundTrip': 0.004 },
  ],
  ['The cluster spans three availability zones in Ohio.', { 'zones.count': 3 }, ['hosting', 'regions.count']],
  ['We are allergic to new infrastructure.', { 'simplicity.valued': true }],
  ['Management looks at every invoice from the hosting provider.', { 'cost.matters': true }],
  ['Health data of Canadians must be kept on Canadian soil.', { 'residency.required': true }],
  ['We rent two cages in a colocation facility.', { hosting: 'own hardware' }],
  [
    'The till has to work when the internet line to the supermarket is cut.',
    { 'edge.needed': true },
    ['writes.offline'],
  ],
  ['Nineteen squads want to ship without waiting for each other.', { 'team.manyTeams': true }],
  ['No open connection may drop while we upgrade.', { 'downtime.none': true }],
  [
    'Last spring we rehearsed nothing, and nobody knows whether the restore would succeed.',
    { 'drills.wanted': true },
  ],
  ['Should we put Redis in front of the catalogue?', { 'asked.caching': true }],
  [
    'Would a second data centre be worth the money for us?',
    { 'asked.resilience': true, 'regions.wanted': true },
    ['cost.matters', 'proposed.patterns'],
  ],
  ['Do we need Kafka for this at all?', { 'asked.messaging': true }],
  ['Is it smarter to rewrite the thing or to keep patching?', { 'asked.rewrite': true }],
  ['The register lists 18 million vehicles.', { 'record.count': 18000000 }],
  ['A case file can reach 2 GB in the worst case.', { 'record.maxSize': 2000000000 }],
  ['Every year another 9 TB of aerial images come on top.', { 'data.growthPerMonth': 750514000000 }],
  [
    'The search box has to react in under 80 ms for 99 % of queries.',
    { 'latency.target': 0.08, 'latency.percentile': 0.99 },
  ],
  ['The stock shown in the app may lag reality by half a minute.', { freshness: 30 }],
  ['After an outage we want to be selling again within fifteen minutes.', { 'availability.rto': 900 }],
  ["At most ten seconds' worth of measurements may vanish if the store crashes.", { 'availability.rpo': 10 }],
  ['It should shrug off a dead server without anybody noticing.', { survive: 'node' }],
  ['Ground staff sit in Lagos, Paris and Jakarta.', { 'users.global': true }],
  [
    'Under the national health act, records may only be stored inside the country.',
    { 'residency.required': true },
  ],
  [
    'We operate from two own server rooms, public cloud is off limits.',
    { hosting: 'own hardware' },
    ['regions.count'],
  ],
  ['The budget is 4,000 dollars a month, all in.', { 'budget.perMonth': 4000 }, ['cost.matters']],
  ['We do around 65 % reads.', { 'traffic.readFraction': 0.65 }],
  ['Traffic triples whenever a TV chef mentions us.', { 'load.spiky': true }, ['traffic.peakFactor']],
  ['Usage creeps up by maybe four percent a year.', { 'growth.perYear': 0.04 }, ['growth.kind']],
  ['Emergency calls have to get through even if the billing part is dead.', { criticalSubset: true }],
  ['What is the best layout for the primary key?', { 'asked.partitioning': true }],
  ['Which isolation level is right for the booking table?', { 'asked.consistency': true }],
  ['How would you fan these updates out to all subscribers?', { 'asked.messaging': true }],
];

const silent: readonly string[] = [
  'Our old vendor went bankrupt last year.',
  'The two founders met at university.',
  'We rewrote the CSS in three weeks.',
  'Please reply by the 14th of March.',
  'Each zone of the car park has its own barrier.',
  'The regional sales manager is unhappy with the reports.',
  'Our small red button in the header is hard to see.',
  'A customer once wrote two angry letters about the colour.',
  'The team is called Falcon and sits on the third floor.',
  'He has been an engineer for 12 years.',
  'Their cloud of consultants cost us a fortune.',
  'The node package manager broke our build on Tuesday.',
  'I read about it in a book of 400 pages.',
  'Version 2 will replace version 1.',
  'Invoices show three decimal places.',
  'The night shift at the plant starts at ten.',
  'The wedding had 120 guests.',
  'Our intern found 3 typos in the manual.',
  'She moved from Madrid to Chicago.',
  'The zone manager approves holidays.',
  'The contract has 14 pages and two annexes.',
  'The readme was read by nobody.',
  'We will celebrate the launch with a small party.',
  'The survey had a response rate of 40 percent.',
  'The lawyer says the clause survives termination.',
  'His laptop has 8 cores.',
  'The logo must be 300 pixels wide.',
  'The cheapest flight leaves at seven.',
  'Please use at least 12 characters for your password.',
  'The edge of the table is sharp.',
  'We had to wait 40 minutes for the pizza.',
  'The node in the diagram should be blue.',
  'Our neighbour opened a second bakery.',
  'The museum is closed on Mondays and has 30 rooms.',
  'He spent three weeks in Kenya.',
  'The train from Paris to Berlin takes eight hours.',
  'There are 12 open positions on our careers page.',
  'The board meets four times a year.',
  'My old phone lasted six years.',
  'She gave a talk to 300 people in Oslo.',
  'A zip code has five digits.',
  'The printer jams every Friday.',
  'Rain stopped the match after 20 minutes.',
  'Our brochure exists in 14 languages.',
  'The colour palette has 6 shades.',
  'The kitchen is shared with two other companies.',
  'The survey was answered by 41 % of the staff.',
  'We hired a photographer for the event.',
];

describe('sentences that state facts of the setting', () => {
  test.each(rows)('%s', (text, facts, also = []) => {
    const got = factsOf(text);
    for (const [id, value] of Object.entries(facts)) {
      const fact = got.find((one) => one.id === id);
      expect(fact).toBeDefined();
      if (typeof value === 'number') expect(Number(Number(fact?.value).toPrecision(6))).toBe(value);
      else expect(fact?.value).toEqual(value);
    }
    expect(got.map(({ id }) => id).filter((id) => !(id in facts) && !also.includes(id))).toEqual([]);
  });
});

describe('sentences that only sound like it', () => {
  test.each(silent.map((text) => [text]))('%s', (text) => {
    expect(factsOf(text)).toEqual([]);
  });
});
