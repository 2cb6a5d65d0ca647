import { describe, expect, test } from '@jest/globals';
import { openThread } from '../../support/thread.ts';
import { wordsOf } from '../../support/words-of.ts';

const settings = (name: string, value: string) => ({ kind: 'settings', change: { name, value } }) as const;

describe('a limit on people', () => {
  test.each(['start', 'decide', 'export'])('is changed only by those whom it names: %s', async (what) => {
    const thread = openThread();
    await thread.does('Ada', settings(what, 'Ben, Cleo'));
    const refused = wordsOf(await thread.does('Ada', settings(what, 'everyone')));
    expect(refused).toContain('only those who may can change it');
    expect(refused).toContain('Ben or Cleo can.');
    expect(wordsOf(await thread.does('Ada', { kind: 'settings' }))).toMatch(`${what} | Ben, Cleo`);
    await thread.does('Cleo', settings(what.toUpperCase(), 'everyone'));
    expect(wordsOf(await thread.does('Ada', { kind: 'settings' }))).toMatch(`${what} | everyone`);
  });

  test('leaves the other settings free', async () => {
    const thread = openThread();
    await thread.does('Ada', settings('decide', 'Ben'));
    expect(wordsOf(await thread.does('Ada', settings('horizon', '36')))).toContain('36 months');
  });

  test('tells whoever it stops who may', async () => {
    const thread = openThread();
    await thread.does('Ada', settings('start', 'Ben'));
    expect(wordsOf(await thread.says('Ada', 'We store 5 TB'))).toContain('Ben can do it');
  });
});

describe('a horizon', () => {
  test.each([
    ['36', '36 months'],
    ['36mo', '36 months'],
    ['18 months', '18 months'],
    ['3 years', '36 months'],
    ['2y', '24 months'],
    ['any', 'what the brief says'],
  ])('is counted in months: %s', async (typed, says) => {
    expect(wordsOf(await openThread().does('Ada', settings('horizon', typed)))).toContain(says);
  });

  test.each([
    ['soon', 'is no number of months'],
    ['0', 'is not within 1 to 240 months'],
    ['21 years', 'is not within 1 to 240 months'],
  ])('that is none changes nothing: %s', async (typed, says) => {
    const thread = openThread();
    expect(wordsOf(await thread.does('Ada', settings('horizon', typed)))).toContain(says);
    expect(wordsOf(await thread.does('Ada', { kind: 'settings' }))).toContain('what the brief says');
  });
});

describe('products', () => {
  test.each([
    ['postgres', 'postgresql'],
    ['Postgres and mongo', 'postgresql, mongodb'],
  ])('are named as people call them: %s', async (typed, ids) => {
    expect(wordsOf(await openThread().does('Ada', settings('products', typed)))).toContain(ids);
  });
});
