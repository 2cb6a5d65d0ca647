import { expect, test } from '@jest/globals';
import { read } from '../../src/intake/read.ts';

const running = (text: string): unknown =>
  read(text).facts.find(({ id }) => id === 'present.products')?.value ?? [];

test.each([
  'One of the four knows Spanner a bit.',
  'Three DBAs who know Oracle and PostgreSQL.',
  'I know PHP and MySQL.',
  'We know Spark; nobody has run Flink.',
  'We have some experience with Cassandra and Kafka.',
  'The team is familiar with MongoDB.',
  'She used Cassandra at her last job.',
  'Two of us have used ScyllaDB before.',
  'Our people are fluent in SQL Server and a bit of Oracle.',
  'We have two Oracle DBAs and a lot of MySQL know-how.',
  'Most of them learned Postgres at university.',
  'The federation said that other clubs use microservices with Kafka, should we too?',
  "Our consultant's other client runs everything on Cassandra.",
  'Another customer of our integrator runs CockroachDB.',
  'Nobody here has ever operated a Kafka cluster.',
])('what people know or others run is no system of ours: %s', (text) => {
  expect(running(text)).toEqual([]);
});

test.each([
  ['We know MySQL and run Kafka.', ['kafka']],
  ['We know our Postgres is too slow.', ['postgresql']],
  ['We run Postgres, which everybody here knows.', ['postgresql']],
  ['Our Oracle DBA tunes it every week.', ['oracle']],
  ['Other teams use Kafka in the same cluster.', ['kafka']],
  ['We know that Redis loses sessions today.', ['redis']],
])('what runs is read beside it: %s', (text, products) => {
  expect(running(text)).toEqual(products);
});

test('bad experience is a reason against', () => {
  const { facts } = read('We have had bad experience with MongoDB.');
  expect(facts.find(({ id }) => id === 'rejected.products')?.value).toEqual(['mongodb']);
});
