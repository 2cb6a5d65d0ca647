import { describe, expect, test } from '@jest/globals';
import { findSecrets, redactSecrets, secretKindsIn } from '../../src/evidence/secrets.ts';

/** Put together here, so that no scanner of this repository takes a made-up key for a real one. */
const made = (...parts: readonly string[]) => parts.join('');
const letters = 'aB3dE5fG7hJ9kL2mN4pQ6rS8tU1vW3xY5zA7bC9dE2fG4hJ6kL8mN1pQ3rS5tU7v';
const key = (length: number) => letters.slice(0, length);

const secrets: readonly (readonly [kind: string, secret: string])[] = [
  ['AWS access key', made('AKIA', 'IOSFODNN7EXAMPLE')],
  ['GitHub token', made('ghp_', key(36))],
  ['GitHub token', made('github_pat_', key(60))],
  ['GitLab token', made('glpat-', key(20))],
  ['Slack token', made('xoxb-', '123456789012-', key(24))],
  ['Slack webhook', made('https://hooks.slack.com/', 'services/T00000000/B00000000/', key(24))],
  ['Anthropic key', made('sk-ant-', 'api03-', key(40))],
  ['OpenAI key', made('sk-', 'proj-', key(40))],
  ['Google key', made('AIza', key(35))],
  ['Stripe key', made('sk_', 'live_', key(24))],
  ['npm token', made('npm_', key(36))],
  ['SendGrid key', made('SG.', key(22), '.', key(43))],
  ['JSON web token', made('eyJhbGciOiJIUzI1NiJ9', '.eyJzdWIiOiIxMjM0In0', '.', key(43))],
  ['high entropy', key(40)],
  ['high entropy', 'k3j9x2m7q8w4z1p6v5t0b2n8'],
];

describe('a secret', () => {
  test.each(secrets)('%s is found in the midst of a sentence and taken out', (kind, secret) => {
    const text = `The service reads ${secret} at start.`;
    expect(findSecrets(text).map((found) => found.kind)).toContain(kind);
    const { text: redacted, kinds } = redactSecrets(text);
    expect(redacted).toBe(`The service reads [redacted: ${kinds[0]}] at start.`);
    expect(redactSecrets(redacted)).toEqual({ text: redacted, kinds: [] });
  });

  test.each([
    ['wrapped by a chat', made('AKIA', 'IOSFO'), '\n', 'DNN7EXAMPLE'],
    ['indented', made('ghp_', key(20)), '\n    ', key(16)],
    ['as a literal of two lines', made('glpat-', key(12)), '" +\n  "', key(12)],
    ['with a sign at the end of the line', made('sk-ant-', 'api03-', key(12)), ' \\\n', key(30)],
  ])('%s is found over the end of the line', (_, one, gap, other) => {
    const { text, kinds } = redactSecrets(`It reads ${one}${gap}${other} at start.`);
    expect(text).toBe(`It reads [redacted: ${kinds[0]}] at start.`);
  });

  test('a line that ends in one does not take the next line with it', () => {
    expect(redactSecrets(`It reads ${made('glpat-', key(20))}\nNext comes the queue.`).text).toBe(
      'It reads [redacted: GitLab token]\nNext comes the queue.',
    );
  });

  test.each([
    'the password is hunter22xx',
    'The password for the admin was Tr0ub4dor&3',
    'pw: hunter22xx',
    'authorization: bearer hunter22xxhunter',
    'curl -u admin:hunter22xx https://a.example',
    'mysqldump -u root -phunter22xx shop',
  ])('is found where it is told: %s', (text) => {
    expect(redactSecrets(text).text).toContain('[redacted: ');
    expect(redactSecrets(text).text).not.toMatch(/hunter|Tr0ub/);
  });

  test('a private key goes with all its lines, and so does one that is cut off', () => {
    const block = made('-----BEGIN RSA ', 'PRIVATE KEY-----\n', `${key(60)}\n`.repeat(9));
    expect(redactSecrets(`before\n${block}-----END RSA ${'PRIVATE KEY'}-----\nafter`).text).toBe(
      'before\n[redacted: private key]\nafter',
    );
    expect(redactSecrets(`before\n${block}`).text).toBe('before\n[redacted: private key]');
  });

  test.each([
    [
      'postgres://app:hunter2@db.internal:5432/orders',
      'postgres://app:[redacted: connection string]@db.internal:5432/orders',
    ],
    ['redis://:s3cr3t!@cache:6379', 'redis://:[redacted: connection string]@cache:6379'],
    [
      'Server=db;User Id=app;Password=Tr0ub4dor;Database=x',
      'Server=db;User Id=app;Password=[redacted: connection string];Database=x',
    ],
    ['password: changeme\nuser: app', 'password: [redacted: assigned secret]\nuser: app'],
    [`id: prod-${key(32)}`, 'id: [redacted: high entropy]'],
    ['DB_PASSWORD=changeme', 'DB_PASSWORD=[redacted: assigned secret]'],
    ['  password: "correct horse"', '  password: "[redacted: assigned secret]"'],
    ["const apiKey = 'abcd1234efgh';", "const apiKey = '[redacted: assigned secret]';"],
    ['{"client_secret": "abc-123-def"}', '{"client_secret": "[redacted: assigned secret]"}'],
    ['Authorization: Bearer abc123def456ghi7', 'Authorization: Bearer [redacted: authorization header]'],
    ['api_key: 5f4dcc3b5aa765d61d8327deb882cf99', 'api_key: [redacted: assigned secret]'],
  ])('%s', (text, redacted) => {
    expect(redactSecrets(text).text).toBe(redacted);
  });

  test.each([
    'password: string;',
    'token VARCHAR(64) NOT NULL',
    'password: hashed with bcrypt, never stored in the clear',
    'const token = await getToken(client);',
    'API_KEY=$API_KEY',
    'secret: process.env.SECRET',
    'commit 3f786850e387550fdab836ed7e6dc881de23001b',
    'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'id 550e8400-e29b-41d4-a716-446655440000',
    'docs/adr/0007-keep-orders-in-postgres-16-for-now.md',
    'AbstractSingletonProxyFactoryBean2 and HttpsURLConnectionImpl11',
    'the password is stored with bcrypt, and the token is refreshed every 15m',
    'The key is orders:42, and the access key is customer_id1',
    'docker run -u 1000:1000 postgres; mysql -u root -p shop; ssh -p 2222 host',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.html',
    'SELECT id, created_at FROM orders WHERE customer_id = $1 ORDER BY created_at DESC LIMIT 50',
    'postgres://db.internal:5432/orders',
    'const token = tokens[index];',
    'return { token: botToken, secret: clientSecret };',
    'const isWord = (token: Token): boolean => true;',
    'SLACK_BOT_TOKEN=xoxb-…',
    "'inter-600.ttf': '600SemiBold/Inter_600SemiBold'",
    'https://gist.github.com/somebody/852101dc206f9ee9d954cb425f56ad5e',
    'The token bucket holds 500 tokens: each request takes one.',
  ])('%s holds none', (text) => {
    expect(findSecrets(text)).toEqual([]);
  });

  test('a megabyte of anything is read in well under a second', () => {
    for (const piece of [
      'a',
      'password',
      'key_',
      '://a:',
      'eyJ',
      'A1b2',
      '-----BEGIN PRIVATE KEY-----',
      '="',
    ]) {
      const text = piece.repeat(Math.ceil(250_000 / piece.length));
      const before = process.cpuUsage().user;
      findSecrets(text);
      expect((process.cpuUsage().user - before) / 1000).toBeLessThan(15_000);
    }
  });
});

test('what is to leave as JSON is looked through, keys and values; a name says what its value does not', () => {
  const key = ['AKIA', 'QWERTYUIOPASDFGH'].join('');
  expect(secretKindsIn({ path: 'docs', query: { any: [`look for ${key}`] } })).toEqual(['AWS access key']);
  expect(secretKindsIn({ [key]: 1 })).toEqual(['AWS access key']);
  expect(secretKindsIn({ password: 'hunter2-and-more' })).toEqual(['assigned secret']);
  expect(secretKindsIn({ path: '/srv/docs/adr/0007-messages.md', head: 250, deep: [true, null] })).toEqual(
    [],
  );
});
