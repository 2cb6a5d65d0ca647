import { describe, expect, test } from '@jest/globals';
import type { ServerConfig } from '../../src/evidence/config.ts';
import { namesCredential, withoutCredentials } from '../../src/evidence/credentials.ts';

const server = (env: Readonly<Record<string, string>>): ServerConfig => ({
  name: 'code',
  category: 'code-graph',
  allow: ['*'],
  timeoutMs: 1_000,
  trust: 'untrusted',
  reach: { type: 'stdio', command: 'x', args: [], env, cwd: '/' },
});

describe('names of credentials', () => {
  test.each([
    ['API_KEY', 'abc'],
    ['X-Api-Key', 'abc'],
    ['apiKey', 'abc'],
    ['GITHUB_TOKEN', 'abc'],
    ['authToken', 'abc'],
    ['PGPASSWORD', 'swordfish'],
    ['DB_PASS', 'swordfish'],
    ['MYSQL_PWD', 'swordfish'],
    ['Authorization', 'Bearer abc'],
    ['Proxy-Authorization', 'Basic abc'],
    ['Cookie', 'a=b'],
    ['CLIENT_SECRET', 'abc'],
    ['SESSION', 'k3J9x2'],
    ['SIGNING_KEY', 'abc'],
  ])('%s of %s is one', (name, value) => {
    expect(namesCredential(name, value)).toBe(true);
  });

  test.each([
    ['CASSANDRA_KEYSPACE', 'orders'],
    ['SESSION_STORE', 'postgres'],
    ['PARTITION_KEY', 'customer_id'],
    ['AUTHOR', 'Ana Lee 7'],
    ['PASSENGER_TABLE', 'riders2'],
    ['COMPASS_MODE', 'north'],
    ['AUTH', 'oauth-device'],
  ])('%s of %s is none', (name, value) => {
    expect(namesCredential(name, value)).toBe(false);
  });
});

test('what names a store or a table stays in what the code says, and a secret does not', () => {
  const clean = withoutCredentials(
    server({
      CASSANDRA_KEYSPACE: 'orders',
      SESSION_STORE: 'postgres',
      DB_PASSWORD: 'swordfish',
      API_TOKEN: 'kX82hq0sLm31',
    }),
  );
  const code = "SELECT * FROM orders; import { Pool } from 'postgres'; // swordfishing";
  expect(clean(code)).toBe(code);
  expect(clean('login swordfish, token=kX82hq0sLm31')).toBe(
    'login [redacted: credential of code], token=[redacted: credential of code]',
  );
});
