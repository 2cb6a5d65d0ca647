import { describe, expect, test } from '@jest/globals';
import { readDesign } from '../../../src/intake/design/read-design.ts';

const partsOf = (text: string): readonly string[] => readDesign([text]).parts.map(({ id }) => id);

const saidOf = (text: string, topic: string): readonly string[] =>
  readDesign([text])
    .remarks.filter((remark) => remark.topic === topic)
    .map(({ says, of }) => `${says} ${of.join('+')}`.trim());

describe('a pasted design', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Nginx, then a Go API, Postgres and Redis.', ['nginx', 'application', 'postgresql', 'redis']],
    ['An ALB before ECS tasks; RabbitMQ; a cron job; Stripe.', ['cloud-lb', 'rabbitmq', 'cron', 'payment']],
    ['A queue feeds the workers.', ['queue', 'workers']],
    ['Jobs go to SQS; the queue feeds the workers.', ['sqs', 'workers']],
    ['We used to run Cassandra; today it is Postgres.', ['postgresql']],
    ['Should we use Kafka? We run MySQL.', ['mysql']],
    ['We run MySQL; there is no cache and no queue.', ['mysql']],
    ['We run MySQL and are considering Kafka.', ['mysql']],
  ])('%s has these parts', (text, parts) => {
    expect([...partsOf(text)].sort()).toEqual([...parts].sort());
  });

  test.each<readonly [string, string, readonly string[]]>([
    ['Postgres with no timeouts, retries or circuit breakers.', 'breaker', ['lacks postgresql']],
    ['Postgres with no timeouts, retries or circuit breakers.', 'retry', ['lacks postgresql']],
    ['Timeouts are not set on calls to Stripe.', 'timeout', ['lacks payment']],
    ['Timeouts are set on calls to Stripe.', 'timeout', ['has payment']],
    ['SQS, with a DLQ planned for next quarter.', 'dlq', ['planned sqs']],
    ['Postgres; should we add a dead letter queue?', 'dlq', []],
    ['Postgres for orders, Redis without persistence for pages.', 'persistence', ['lacks redis']],
    ['MongoDB replica set; backups: none.', 'backup', ['lacks mongodb']],
    ['MySQL; no backup was ever lost.', 'backup', ['has mysql']],
    ['We run MySQL. At my last job there were no backups.', 'backup', []],
  ])('%s says of %s', (text, topic, said) => {
    expect(saidOf(text, topic)).toEqual(said);
  });

  test('is read in lists, tables, compose files and Terraform, each with its line', () => {
    const text = [
      '# Now',
      '| part | what |',
      '|---|---|',
      '| store | MongoDB, 3 nodes |',
      '',
      'services:',
      '  cache:',
      '    image: redis:7',
      '    command: ["redis-server", "--appendonly", "no"]',
      '',
      'and in the cloud:',
      'resource "aws_sqs_queue" "jobs" {',
      '  name = "jobs"',
      '}',
      'Backups go to S3 every night.',
    ].join('\n');
    const { parts, remarks } = readDesign([text]);
    expect(parts.map(({ id, passages }) => [id, passages[0]?.line])).toEqual([
      ['mongodb', 4],
      ['redis', 7],
      ['sqs', 12],
      ['s3', 15],
    ]);
    const lineOf = (topic: string) => remarks.find((remark) => remark.topic === topic)?.passage.line;
    expect([lineOf('persistence'), lineOf('dlq'), lineOf('backup.every')]).toEqual([9, 12, 15]);
  });

  test('reads the forms of a compose file alike, and never repeats a secret', () => {
    const mapping = 'services:\n  api:\n    build: .\n    environment:\n      STRIPE_API_KEY: sk_live_4242\n';
    const list = 'services:\n  api:\n    build: .\n    environment:\n      - STRIPE_API_KEY=sk_live_4242\n';
    for (const text of [
      mapping,
      list,
      'The API key is in git: STRIPE_API_KEY=sk_live_4242, AKIAABCDEFGHIJKLMNOP',
    ])
      expect(JSON.stringify(readDesign([text]))).not.toMatch(/sk_live|AKIAABCD/);
    expect(saidOf(mapping, 'secret')).toEqual(saidOf(list, 'secret'));
    expect(saidOf(list, 'secret')).toEqual(['has service-api']);
  });

  test('names what stands for a part and is not known', () => {
    const names = (text: string) => readDesign([text]).strangers.map((one) => one.text);
    expect(names('We keep events in FooDB and serve them from Quuxstore.')).toEqual(['FooDB', 'Quuxstore']);
    expect(names('We run Postgres on AWS in Frankfurt and deploy on Monday.')).toEqual([]);
    expect(names('resource "aws_qldb_ledger" "l" {\n}\n')).toEqual(['aws_qldb_ledger "l"']);
  });

  test('counts what stands beside a name', () => {
    const counts = readDesign(['3 Kafka brokers, Elasticsearch with 2 nodes, one HAProxy.']).parts.map(
      ({ id, count }) => [id, count],
    );
    expect(counts).toEqual([
      ['kafka', 3],
      ['elasticsearch', 2],
      ['haproxy', 1],
    ]);
  });

  test('of any text is read without a throw', () => {
    for (const text of [
      '',
      '(((',
      'services:\n',
      'resource "a" "b" {',
      'no '.repeat(500),
      '| | |\n'.repeat(50),
      '😀 → →',
    ])
      expect(() => readDesign([text])).not.toThrow();
  });
});
