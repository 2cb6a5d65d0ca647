import { expect, test } from '@jest/globals';
import { redactSecrets } from '../../../src/evidence/secrets.ts';
import { read } from '../../../src/intake/read.ts';

// Put together here, so that no scanner takes the test for a leak.
const secrets = [
  ['AKIA', 'QWERTYUIOPASDFGH'],
  ['ghp_', 'aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5'],
  ['AIza', 'SyA1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q'],
].map((parts) => parts.join(''));

test.each(secrets)('what was taken out of a message says nothing of the system', (secret) => {
  const before = 'The key is ';
  const after = '. Peak writes are 12k/s.';
  const { text, kinds } = redactSecrets(`${before}${secret}${after}`);
  expect(kinds).toHaveLength(1);
  const { facts } = read(text);
  expect(facts).toMatchObject([{ id: 'writes.peakPerSecond', quote: 'Peak writes are 12k/s' }]);
});
