import { describe, expect, test } from '@jest/globals';
import { readSql } from '../../../src/intake/files/sql.ts';
import { unfounded, valuesOf } from './found.ts';

const shop = `-- orders service, pg_dump of 2026-10
CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE TABLE customers ( -- 4.2M rows
  id bigserial PRIMARY KEY,
  tenant_id uuid NOT NULL,
  email text NOT NULL UNIQUE,
  profile jsonb
);
CREATE TABLE orders ( -- about 1.2 billion rows
  id bigint NOT NULL,
  tenant_id uuid NOT NULL,
  customer_id bigint NOT NULL REFERENCES customers(id),
  total_amount numeric(12,2) NOT NULL CHECK (total_amount >= 0),
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (id, created_at)
) PARTITION BY RANGE (created_at);
CREATE TABLE orders_2026_10 PARTITION OF orders FOR VALUES FROM ('2026-10-01') TO ('2026-11-01');
CREATE INDEX orders_by_customer ON orders USING btree (customer_id);
CREATE FUNCTION f() RETURNS trigger AS $$ BEGIN; CREATE TABLE nothing (x int); END $$ LANGUAGE plpgsql;
INSERT INTO customers VALUES (1, 'x; CREATE TABLE no (y int)');
`;

const wordpress =
  'CREATE TABLE `wp_posts` (\n  `ID` bigint(20) unsigned NOT NULL AUTO_INCREMENT,\n  `post_content` longtext NOT NULL,\n  PRIMARY KEY (`ID`),\n  FULLTEXT KEY `search` (`post_content`)\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;\nCREATE FULLTEXT INDEX s ON wp_posts (post_content);\n';

const messages = `CREATE KEYSPACE chat WITH replication = {'class': 'NetworkTopologyStrategy', 'eu': 3};
CREATE TABLE chat.messages (
  channel_id bigint, bucket int, message_id bigint, author_id bigint, content text,
  PRIMARY KEY ((channel_id, bucket), message_id)
) WITH CLUSTERING ORDER BY (message_id DESC);
`;

const mssql = `CREATE TABLE [dbo].[Accounts] (
  [Id] INT IDENTITY(1,1) NOT NULL PRIMARY KEY CLUSTERED,
  [Balance] DECIMAL(19,4) NOT NULL
)
GO
CREATE TABLE [dbo].[Transfers] (
  [Id] UNIQUEIDENTIFIER NOT NULL,
  [FromId] INT NOT NULL,
  CONSTRAINT FK_From FOREIGN KEY ([FromId]) REFERENCES [dbo].[Accounts] ([Id])
)
GO
`;

const vectors = `CREATE TABLE chunks (id uuid PRIMARY KEY, body text, embedding vector(1536), place geography(point));
SELECT create_hypertable('readings', 'at');
`;

describe('a schema is understood', () => {
  test.each([
    [
      'a shop on PostgreSQL',
      shop,
      {
        'present.products': ['postgresql'],
        'model.relational': true,
        'model.money': true,
        'model.documents': true,
        'query.locality': 'one tenant',
        'access.timeRange': true,
        'record.count': 1_204_200_000,
      },
      [
        '2 tables (customers, orders) with 1 foreign keys.',
        'partitioned by range of created_at',
        '1 indexes',
      ],
    ],
    [
      'WordPress on MySQL',
      wordpress,
      { 'present.products': ['mysql'], 'access.fullText': true },
      ['1 tables (wp_posts)'],
    ],
    ['messages on Cassandra', messages, { 'present.products': ['cassandra'] }, ['1 tables (messages)']],
    [
      'accounts on SQL Server, cut by GO',
      mssql,
      { 'present.products': ['sqlserver'], 'model.relational': true, 'model.money': true },
      ['2 tables (Accounts, Transfers) with 1 foreign keys.'],
    ],
    [
      'embeddings, places, series',
      vectors,
      {
        'present.products': ['timescaledb'],
        'model.vectors': true,
        'vectors.dimensions': 1536,
        'model.geo': true,
        'model.timeSeries': true,
      },
      [],
    ],
    [
      'tables of no dialect',
      'create table a (id int primary key);',
      {},
      ['1 tables (a) with 0 foreign keys.'],
    ],
  ])('%s', (_, text, values, says) => {
    const reading = readSql(text);
    expect(valuesOf(reading)).toEqual(values);
    expect(unfounded(reading, text)).toEqual([]);
    for (const words of says) expect(reading.understood.join('\n')).toContain(words);
  });

  test.each([
    ['no schema', 'SELECT 1;', 'no CREATE TABLE statement'],
    ['a table without an end', 'CREATE TABLE a (\n  id int', 'a table without an end'],
    ['an unclosed quote', "CREATE TABLE a (id int); INSERT INTO a VALUES ('", undefined],
    ['an unclosed comment', 'CREATE TABLE a (id int); /* and so on', undefined],
  ])('%s', (_, text, reason) => {
    const { unread } = readSql(text);
    expect(unread[0]?.reason).toBe(reason);
  });
});

test.each([
  ['total numeric(12,2)', true],
  ['shipping_fee DECIMAL(10, 2)', true],
  ['cost money', true],
  ['weight numeric(8,3)', false],
  ['lat numeric(9,6)', false],
])('money by its column: %s', (column, isMoney) => {
  const { facts, understood } = readSql(`CREATE TABLE t (id int, ${column});`);
  expect(facts.some(({ id }) => id === 'model.money')).toBe(isMoney);
  if (column.startsWith('weight'))
    expect(understood.join(' ')).toContain('money or a measure, I cannot tell');
});
