import { describe, expect, test } from '@jest/globals';
import { read } from '../../src/intake/read.ts';

const setsIn = (text: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    read(text)
      .facts.filter(({ id }) => id.endsWith('.products'))
      .map(({ id, value }) => [id.slice(0, -'.products'.length), value]),
  );

describe('what is wished for or thought of does not run', () => {
  test.each([
    ['We could move to Kubernetes.', 'kubernetes'],
    ['We are thinking about Kafka.', 'kafka'],
    ['Someone suggested Mongo.', 'mongodb'],
    ['Should we use Redis?', 'redis'],
    ['Can we use Postgres for this?', 'postgresql'],
    ['What if we used Redis?', 'redis'],
    ['We could use Redis.', 'redis'],
    ["We'd like to try RabbitMQ.", 'rabbitmq'],
    ["I'd love to use Kafka.", 'kafka'],
    ["It'd be nice to have Kubernetes.", 'kubernetes'],
    ["There's a proposal to use Kubernetes.", 'kubernetes'],
    ['The team keeps asking for Kubernetes.', 'kubernetes'],
    ['Our CTO likes Kubernetes.', 'kubernetes'],
    ['The team wants to use Mongo.', 'mongodb'],
    ['Kubernetes is on the table.', 'kubernetes'],
    ['Kafka has been floated.', 'kafka'],
    ['If we used Kafka, would we lose messages?', 'kafka'],
    ['It would be easier to run Postgres.', 'postgresql'],
  ])('%s', (text, product) => expect(setsIn(text)).toEqual({ proposed: [product] }));
  test.each([
    'We are thinking about Kafka.',
    'We run Postgres and are thinking about Kafka.',
    "I'd love to use Kafka.",
  ])('no broker runs: %s', (text) =>
    expect(read(text).facts.map(({ id }) => id)).not.toContain('present.hasBroker'),
  );
  test.each([
    'We are thinking about splitting it into microservices.',
    'We could split it into microservices.',
  ])('the shape is not that yet: %s', (text) =>
    expect(read(text).facts.map(({ id }) => id)).not.toContain('present.shape'),
  );
});

describe("what we'd rather not is turned down", () => {
  test.each([
    ["We'd rather not run K8s.", 'kubernetes'],
    ['Would rather avoid Kubernetes.', 'kubernetes'],
  ])('%s', (text, product) => expect(setsIn(text)).toEqual({ rejected: [product] }));
});

describe('what runs stays so beside wishes', () => {
  test.each([
    ['We want to keep Postgres.', 'postgresql'],
    ['Can we keep using Postgres?', 'postgresql'],
    ['We like Postgres and run it.', 'postgresql'],
    ['We want our Postgres to survive a crash.', 'postgresql'],
    ['We have Redis, and it might be too small.', 'redis'],
    ['The orders could not be written to Postgres.', 'postgresql'],
    ['If we run Kafka at full load it drops messages.', 'kafka'],
    ['We have to use Oracle.', 'oracle'],
    ['Everything we should know is in Oracle.', 'oracle'],
    ['We use tools like Kafka.', 'kafka'],
  ])('%s', (text, product) => expect(setsIn(text)).toEqual({ present: [product] }));
  test('one runs, the other is to take its place', () =>
    expect(setsIn('Should we replace our Oracle by Postgres?')).toEqual({
      present: ['oracle'],
      proposed: ['postgresql'],
    }));
});
