import { describe, expect, test } from '@jest/globals';
import { read } from '../../src/intake/read.ts';

const saidBy = (text: string): readonly string[] =>
  read(text).facts.flatMap(({ id, value }) => (value === true ? [id] : []));

describe('things that every team builds one day are known by their name', () => {
  test.each<[string, readonly string[]]>([
    ['We deliver webhooks to the shops of our customers.', ['effects.external', 'processing.perEvent']],
    ['Each event goes to the https endpoint of the customer.', []],
    ['We want to build a rate limiter in front of the public API.', ['writes.counters', 'data.rebuildable']],
    ['We build a leaderboard for a mobile game.', ['writes.counters']],
    ['We show the presence of people in a chat, by heartbeats.', ['writes.ttl', 'data.rebuildable']],
    ['A session store for our shop.', ['model.keyValue', 'access.byKey']],
    ['Models need features, looked up by user id.', ['access.byKey']],
    ['We handle deletion requests, the right to be forgotten.', ['effects.multiStep']],
  ])('%s', (text, ids) => {
    expect(saidBy(text)).toEqual(expect.arrayContaining([...ids]));
  });

  test.each([
    ["Don't send the same invoice mail twice, ever.", 'effects.external'],
    ['People search mails by words.', 'writes.jobs'],
    ['The heart of the system is the database.', 'writes.ttl'],
    ['Orders are deleted when a customer asks for it by phone.', 'effects.multiStep'],
  ])('%s says nothing of %s', (text, id) => {
    expect(saidBy(text)).not.toContain(id);
  });
});
