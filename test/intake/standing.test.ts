import { describe, expect, test } from '@jest/globals';
import { read } from '../../src/intake/read.ts';

const idsOf = (text: string): string[] => read(text).facts.map(({ id }) => id);

/** Facts but for what is only proposed or turned down. */
const saidOf = (text: string): string[] =>
  idsOf(text).filter((id) => !id.startsWith('proposed.') && !id.startsWith('rejected.'));

describe("somebody else's system says nothing about ours", () => {
  test.each([
    'TikTok runs 4,000 microservices.',
    'Zalando has 2,200 services and a team of eight for the service mesh alone.',
    'YouTube does 2 million writes per second on Spanner.',
    'My last company had a sharded MySQL with 60 TB and 400,000 users.',
    'At my previous job we took 12,000 orders per second on one Postgres.',
    'A friend of mine works in a bank where everything sits in one Oracle.',
    'My brother-in-law stores 40 TB in Mongo and sleeps like a baby.',
    'The competition loses messages whenever its Kafka fails over.',
    'Our main competitor serves 90 countries out of five regions.',
    'Our sister company has 40 Kafka brokers.',
    'I worked for a telecom where 80,000 calls per second went through one Oracle.',
    'A student of mine wrote a thesis about sharding with 128 nodes.',
    'Their CTO bragged about 30,000 requests per second and a team of four.',
    'The keynote described how a bank survives the loss of a whole region with zero data loss.',
    'A blog post claims 1.2 million inserts per second on a single Postgres.',
    'The vendor says that their cluster takes 500,000 writes per second.',
    'The sales engineer promised us 99.999 percent availability.',
    'According to the brochure the appliance holds 2 PB and never loses a write.',
    'Other companies run active-active in three regions, good for them.',
    'We are hiring three DBAs for the on-call rotation.',
    'The job ad asks for ten years of Cassandra and 24/7 on-call.',
    'A former colleague shards by customer and runs 900 nodes.',
    'Dropbox does it with 800 microservices, I read.',
    'My previous employer had five regions. They lost a whole data centre in 2019 and nobody noticed.',
  ])('%s', (text) => expect(saidOf(text)).toEqual([]));
});

describe('what is over is not how it is', () => {
  test.each([
    'In 2011 we had one server and 500 users.',
    'Back then the whole shop was a monolith on one MySQL.',
    'Ten years ago we had 20 orders a day and one database.',
    'In the old setup every branch had its own Oracle with 300 GB.',
    'The old booking engine wrote 400 orders per second into Db2.',
    'The previous system handled 3,000 requests per second on a single SQL Server.',
    'We used to lose events whenever the broker restarted, until we turned on acknowledgements.',
    'Before the migration we had 12 TB in Mongo and dashboards took minutes.',
    'My predecessor had planned to keep 10 years of history in Hadoop.',
    'When we were still three people, there was one MySQL.',
    'Back in 2014 the shop took 50 orders a day.',
    'The 7,000 users in my last mail were a typo.',
    'There was a time when the failover was rehearsed every month.',
    'The product we sold in 2016 had 90,000 users and ran on Cassandra.',
    'Until last year it was one monolith with 40 developers.',
    'Our old figures said 9,000 visits a day, but the script counted wrong, so forget it.',
    'We need 99.999 % availability. Scratch that.',
    'We keep 40 TB on Oracle. Sorry, ignore that.',
  ])('%s', (text) => expect(saidOf(text)).toEqual([]));
});

describe('hearsay, rumours and wishes of people who do not decide', () => {
  test.each([
    'Our CIO has heard that five nines, 99.999 %, are normal.',
    'Rumour has it that we will be in five regions by summer.',
    'I keep hearing that we should be on four continents, but nobody has signed that.',
    'I have read somewhere that everything should be strongly consistent across regions.',
    'People say that Mongo loses acknowledged writes.',
    'The student wants event sourcing and a full history of every change.',
    'An intern would love to see everything in real time.',
    'The union wishes that all messages be deleted after 90 days, but this is not decided.',
    'A colleague dreams of an active-active setup in three regions.',
    'Supposedly the group has 2,000 services and a data lake of 9 PB.',
  ])('%s', (text) => expect(saidOf(text)).toEqual([]));
});

describe('what is only supposed', () => {
  test.each([
    'If we ever had ten million users we would need five regions.',
    'Imagine we had 40 TB and a hundred nodes.',
    'Suppose we were in three regions.',
    'If we had a team of 20 we could run Kafka ourselves.',
    'In the pilot, ClickHouse took 300,000 inserts per second.',
  ])('%s', (text) => expect(saidOf(text)).toEqual([]));
});

describe('products of others do not run here', () => {
  test.each([
    ['The competition uses Spanner, so why can we not?', 'present.products'],
    ['According to the sales guy from Oracle we would be ten times faster.', 'present.products'],
    ['The old forum had MySQL tables that broke every month.', 'present.products'],
    ['Rumour has it that headquarters considers Snowflake.', 'proposed.products'],
    ['In the trial, ClickHouse answered our worst query in 0.4 seconds.', 'present.products'],
    ['The CIO has heard that Kafka is modern.', 'present.products'],
  ])('%s', (text, id) => expect(idsOf(text)).not.toContain(id));

  test('what was thrown out stays turned down', () =>
    expect(
      read('We had Cassandra from 2017 to 2020 and threw it out.').facts.find(
        ({ id }) => id === 'rejected.products',
      )?.value,
    ).toEqual(['cassandra']));
  test('what a student wants is proposed, not needed', () =>
    expect(idsOf('The student wants Kafka.')).toEqual(['proposed.products']));
});

describe('what is ours and now is read', () => {
  test.each([
    ['The law requires that the data stay in Germany.', 'residency.required'],
    ['Our auditors demand a record of every change.', 'audit.needed'],
    ['The board wants 99.99 % availability.', 'availability.target'],
    ['The business wants the reports by 6, and the pages within 200 ms.', 'latency.target'],
    ['Customers expect the page within 300 ms.', 'latency.target'],
    ['Last week the primary died and we lost the orders of an hour.', 'hurts.dataLoss'],
    ['In March the replica was 40 minutes behind and customers saw old prices.', 'hurts.replicaLag'],
    ['Since we moved to Postgres in 2019 we keep 4 TB there.', 'data.size'],
    ['In 2019 we moved to Cassandra.', 'present.products'],
    ['TikTok has 4,000 services, we have 12 services.', 'services.count'],
    ['In 2012 we had 300 users, today we have 2 million users.', 'users.total'],
    [
      'The vendor says it scales, but we see 9,000 writes per second and lock waits.',
      'writes.averagePerSecond',
    ],
    ['My last company had 200 nodes; here we have one Postgres.', 'present.database'],
    ['A friend told me to write to you: we have 30 TB in Oracle.', 'data.size'],
    ['Our users befriend each other, and a friend of a friend may see a post.', 'model.graph'],
    ['Redis is used to cache the sessions.', 'present.products'],
    ['Queries that used to take 80 ms now take two minutes.', 'hurts.slowQueries'],
    ['Before the migration we had one monolith, and now there are 40 microservices.', 'present.shape'],
    ['As my predecessor left it, we have 12 TB in one Oracle.', 'data.size'],
    ['If we ever lose a data centre, the RTO is 15 minutes.', 'availability.rto'],
    ['If a region fails, we need to go on in another one.', 'survive'],
    ['Suppose a node dies: no order may be lost.', 'loss.none'],
    ['We read about 3,000 rows per second.', 'reads.averagePerSecond'],
    ['Sales expects 2 million users next year.', 'users.total'],
    ['The old cluster is full: 40 TB on Cassandra.', 'data.size'],
    ['We run on Amazon Aurora, 3 TB.', 'data.size'],
    ['Stripe sends us 200 webhooks a second.', 'events.averagePerSecond'],
    ['The vendor portal takes 400 orders per second.', 'writes.averagePerSecond'],
  ])('%s', (text, id) => expect(idsOf(text)).toContain(id));

  test('the number of others is not taken for ours', () =>
    expect(
      read('TikTok has 4,000 services, we have 12 services.').facts.find(({ id }) => id === 'services.count')
        ?.value,
    ).toBe(12));
  test('what is over makes way for what is now', () =>
    expect(
      read('In 2012 we had 300 users, today we have 2 million users.').facts.find(
        ({ id }) => id === 'users.total',
      )?.value,
    ).toBe(2_000_000));
});
