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

describe('products', () => {
  test.each([
    ['postgres', 'postgresql'],
    ['Postgres and mongo', 'postgresql, mongodb'],
  ])('are named as people call them: %s', async (typed, ids) => {
    expect(wordsOf(await openThread().does('Ada', settings('products', typed)))).toContain(ids);
  });
});
