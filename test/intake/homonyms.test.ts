import { describe, expect, test } from '@jest/globals';
import { read } from '../../src/intake/read.ts';

const said = (text: string): string[] =>
  read(text).facts.map(({ id, value, range }) => `${id}=${String(value ?? range)}`);

describe('a topic is not yet a statement, and one word has several meanings', () => {
  test.each([
    ['DDL on the big table takes the site down.', 'present.products=bigtable'],
    ['The subway schedules the same trains on both tracks.', 'hurts.deployCoupling=true'],
    ['The merge freeze starts on Thursday.', 'hurts.deployCoupling=true'],
    ['The GDPR erasure request has to reach the backups.', 'residency.required=true'],
    ['If we lose an hour of clicks, so what.', 'hurts.dataLoss=true'],
    ['Half a million websocket connections per node is the ceiling.', 'hurts.connections=true'],
    ['Trades need one total order per instrument.', 'ordering=global'],
    ['Do we need serializable?', 'consistency.isolationMatters=true'],
    ['For the dentist it is fine if the statistics are from yesterday.', 'hurts.batchTooSlow=true'],
    ['The books must tally at every moment.', 'writes.counters=true'],
    ['Most of the reads are for the next seven days.', 'load.readMostly=true'],
    ['I would like to sleep at night.', 'team.onCall=none'],
    ['No downtime by day, nights are fine.', 'downtime.none=true'],
    ['The consumers are written in PHP.', 'hurts.writeCeiling=true'],
    ['Can the reporting be ten minutes late? Yes.', 'asked.analytics=true'],
  ])('%s', (text, fact) => expect(said(text)).not.toContain(fact));
});

describe('how a text stands to a product', () => {
  test.each([
    ['Hadoop is out, too much work.', ['rejected.products=hadoop']],
    ['We want out of Oracle.', ['rejected.products=oracle']],
    ['Nobody in the team has ever used Cassandra.', []],
    ['We store it in Bigtable.', ['present.products=bigtable']],
  ])('%s', (text, facts) => expect(said(text).filter((fact) => fact.includes('.products='))).toEqual(facts));
  test('what stands before a question in brackets is no question', () =>
    expect(said('3 TB MySQL, wants sharding (Vitess?)')).toEqual(
      expect.arrayContaining(['present.products=mysql', 'proposed.products=vitess']),
    ));
});
