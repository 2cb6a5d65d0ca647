import { describe, expect, test } from '@jest/globals';
import { read } from '../../src/intake/read.ts';

const erasureIn = (text: string) => {
  const found = read(text).facts.find(({ id }) => id === 'erasure.needed');
  return found === undefined ? undefined : `${found.origin} ${found.value}`;
};

describe('whose data must be erased when they ask', () => {
  test.each([
    'Users have the right to erasure.',
    'We need the right to be forgotten.',
    'Personal data must be deleted on request within 30 days.',
    'Delete on request within 30 days.',
    'Under GDPR a customer can ask us to delete everything about them.',
    'GDPR: customers may ask to be forgotten.',
    'Users can delete their account and all data must go.',
    'Data subjects may request deletion.',
    'CCPA deletion requests come in every day.',
    'If a patient asks, their data must be erased.',
  ])('%s', (text) => {
    expect(erasureIn(text)).toBe('stated true');
    expect(read(text).unread).toEqual([]);
  });
  test.each(['We must comply with GDPR.', 'GDPR applies.'])('a guess: %s', (text) =>
    expect(erasureIn(text)).toBe('assumed true'),
  );
  test('denied', () => expect(erasureIn('No right to erasure applies here.')).toBe('stated false'));
  test.each([
    'Users can delete their messages.',
    'We delete old rows every night.',
    'Logs are deleted after 30 days.',
    'Users request pages and delete rows.',
    'Because of GDPR all data must stay in the EU.',
    'Everybody has the right to edit.',
  ])('not told: %s', (text) => expect(erasureIn(text)).toBeUndefined());
});
