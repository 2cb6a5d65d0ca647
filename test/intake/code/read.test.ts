import { describe, expect, test } from '@jest/globals';
import type { LedgerEntry } from '../../../src/contracts/evidence.ts';
import { accesses } from '../../../src/intake/code/accesses.ts';
import { isCode, readCode } from '../../../src/intake/code/read.ts';
import { factDefinition } from '../../../src/knowledge/catalogue.ts';

const entry = (excerpt: string, document = 'src/orders.ts'): LedgerEntry => ({
  id: 'E1',
  kind: 'mcp',
  class: 'code',
  category: 'code-graph',
  server: 'graph',
  tool: 'explore',
  document,
  retrievedAt: '2026-11-29T10:00:00.000Z',
  excerpt,
  wholeLength: excerpt.length,
  redacted: [],
  numbers: [],
  hash: 'a'.repeat(64),
});

const flags = (code: string, document?: string): readonly string[] =>
  readCode(entry(code, document)).facts.flatMap(({ id, value }) => (value === true ? [id] : []));
const products = (code: string, document?: string): readonly unknown[] =>
  readCode(entry(code, document)).facts.flatMap(({ id, value }) => (id === 'present.products' ? value : []));
const seen = (code: string, document?: string): readonly string[] =>
  readCode(entry(code, document)).seen.map(({ what }) => what);

test('a way of reading is found with the file, its line, the words and the entry', () => {
  const code = [
    "1\timport { pool } from './database.ts';",
    '[… 210 characters left out …]',
    '27\t  const { rows } = await pool.query(',
    '28\t    `SELECT o.id, l.sku',
    '29\t       FROM orders o',
    '30\t       JOIN order_lines l ON l.order_id = o.id`,',
  ].join('\n');
  expect(readCode(entry(code)).facts).toEqual([
    {
      id: 'access.joins',
      value: true,
      unit: 'none',
      origin: 'found',
      by: 'src/orders.ts:30',
      quote: 'JOIN order_lines l ON l.order_id = o.id`,',
      foundIn: { entry: 'E1', class: 'code', server: 'graph', tool: 'explore', hash: 'a'.repeat(64) },
    },
  ]);
});

test.each([
  ['access.byKey', "db.query('SELECT * FROM users WHERE id = $1', [id])"],
  ['access.byKey', 'session.get(User, user_id)'],
  ['access.byKey', 'const one = await prisma.user.findUnique({ where: { id } });'],
  ['access.byKey', 'await redis.get("cart:" + id)'],
  ['access.latestOfEntity', "'SELECT * FROM posts WHERE author_id = ? ORDER BY created_at DESC LIMIT 20'"],
  ['access.latestOfEntity', 'List<Post> findTop20ByAuthorIdOrderByCreatedAtDesc(Long authorId);'],
  ['access.timeRange', '"SELECT v FROM samples WHERE device = %s AND taken_at BETWEEN %s AND %s"'],
  ['access.timeRange', 'Order.objects.filter(created_at__gte=since)'],
  ['access.timeRange', 'where: { createdAt: { gte: from, lt: until } }'],
  ['access.keyRange', "'SELECT * FROM cells WHERE position >= $1 AND position < $2 ORDER BY position'"],
  ['access.keyRange', '"SELECT * FROM files WHERE path LIKE \'photos/%\'"'],
  ['access.aggregates', "'SELECT status, count(*) FROM orders GROUP BY status'"],
  ['access.aggregates', 'Order.objects.values("day").annotate(n=Count("id"))'],
  ['access.aggregates', 'orders.aggregate([{ $group: { _id: "$day", n: { $sum: 1 } } }])'],
  ['access.joins', '"SELECT a.x FROM a " +\n  "LEFT JOIN b ON b.a_id = a.id"'],
  ['access.joins', 'select(Site.name).join(Meter, Meter.site_id == Site.id)'],
  ['access.fullText', "'SELECT * FROM docs WHERE body @@ to_tsquery($1)'"],
  ['access.fullText', 'query: { multi_match: { query: words, fields } }'],
  ['access.fullText', "\"SELECT * FROM shops WHERE name LIKE '%' || ? || '%'\""],
  ['access.graphWalks', '"""\n  WITH RECURSIVE below AS (SELECT id FROM sites)\n  SELECT * FROM below\n"""'],
  ['access.nearest', "'SELECT id FROM chunks ORDER BY embedding <=> $1 LIMIT 5'"],
  ['access.geo', "'SELECT id FROM shops WHERE ST_DWithin(place, $1, 1000)'"],
  ['access.blobs', 'await s3.send(new PutObjectCommand({ Bucket, Key, Body }))'],
  ['writes.jobs', "'SELECT id FROM tasks FOR UPDATE SKIP LOCKED LIMIT 1'"],
  ['writes.jobs', 'bill.delay(site, month)'],
  ['writes.jobs', "export const mails = new Queue('mails', { connection });"],
  ['writes.bulk', 'cursor.copy("COPY readings (id, at) FROM STDIN")'],
  ['writes.bulk', 'await prisma.price.createMany({ data: rows });'],
  ['writes.counters', "'UPDATE posts SET likes = likes + 1 WHERE id = $1'"],
  ['writes.counters', "redis.hincrby('views', sku, 1)"],
  ['writes.updates', "'UPDATE orders SET status = $2 WHERE id = $1'"],
  ['events.exist', "await producer.send({ topic: 'orders', messages })"],
  ['events.exist', '@KafkaListener(topics = "scans")'],
])('%s is told by %s', (id, code) => {
  expect(flags(code)).toContain(id);
});

describe('nothing is found', () => {
  test.each([
    ['in a comment', '// SELECT a FROM b JOIN c ON c.id = b.id\n/* redis.get(key) */'],
    ['by the name of a function', 'export const searchByText = (words) => searchEverywhere(words);'],
    [
      'in lists and maps of a program',
      "const words = parts.join(', '); const one = map.get(key); set.add(2);",
    ],
    ['by a thread that is called a worker', 'const worker = new Worker(script, { workerData });'],
    ['by a sentence', 'throw new Error("Update your card and join us: select one from the list")'],
    [
      'by a count that a program keeps of itself',
      "'UPDATE jobs SET attempts = attempts + 1, version = version + 1'",
    ],
    ['by a product that is only mentioned', "const note = 'unlike Cassandra or MongoDB';"],
  ])('%s', (_, code) => {
    const { facts } = readCode(entry(code));
    expect(facts.filter(({ id }) => id !== 'writes.updates')).toEqual([]);
  });
});

test.each([
  ['postgresql', "import { Pool } from 'pg';"],
  ['postgresql', '\t"github.com/jackc/pgx/v5"'],
  ['postgresql', 'create_engine("postgresql+psycopg://localhost/meter")'],
  ['redis', 'import redis'],
  ['redis', 'import org.springframework.data.redis.core.StringRedisTemplate;'],
  ['kafka', 'from confluent_kafka import Producer'],
  ['s3', 's3 = boto3.client("s3")'],
  ['dynamodb', "import { DynamoDBClient } from '@aws-sdk/client-dynamodb';"],
  ['sqlite', "import { DatabaseSync } from 'node:sqlite';"],
  ['elasticsearch', "import { Client } from '@elastic/elasticsearch';"],
])('%s is in use where its client is: %s', (product, code) => {
  expect(products(code)).toEqual([product]);
});

test('what no fact stands for is shown with its place', () => {
  expect(seen("1\tawait client.query('BEGIN');")).toEqual(['transactions over several statements']);
  expect(readCode(entry('13\tclient.setex(key, 3600, text)', 'cache.py')).seen).toEqual([
    {
      what: 'keys that expire by themselves',
      place: 'cache.py:13',
      quote: 'client.setex(key, 3600, text)',
      entry: 'E1',
    },
  ]);
  expect(seen("'SELECT q FROM stock WHERE sku = $1 FOR UPDATE'")).toContain(
    'rows that are locked until a transaction ends',
  );
  expect(seen("'SELECT id FROM tasks FOR UPDATE SKIP LOCKED'")).toEqual([]);
});

test('only what a system shows is taken, and each quote stands in its entry', () => {
  for (const { fact } of accesses)
    if (fact !== undefined) expect(factDefinition(fact)).toMatchObject({ kind: 'flag', observable: true });
});

test('an answer that names no file is words, and no code', () => {
  const { document: _, ...words } = entry('OrderRepository reads the table orders.');
  expect(isCode(words)).toBe(false);
  expect(isCode(entry('x'))).toBe(true);
});
