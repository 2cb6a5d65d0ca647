import { describe, expect, test } from '@jest/globals';
import type { FactValue } from '../../src/contracts/fact.ts';
import { bearingIn } from '../../src/intake/bears-out.ts';
import { factCatalogue, factDefinition } from '../../src/knowledge/catalogue.ts';

const bearing = (fact: string, value: FactValue, quote: string, text = quote, isAnswer = false) => {
  const definition = factDefinition(fact);
  if (definition === undefined) throw new Error(`there is no ${fact}`);
  return bearingIn(text)({ definition, value, quote, isAnswer });
};

describe('words that bear a choice or a yes or no out', () => {
  test.each<readonly [string, FactValue, string, string?]>([
    ['load.spiky', true, 'The load comes in sudden spikes'],
    ['load.spiky', false, 'There are no sudden spikes.'],
    ['loss.none', true, 'Nothing may be lost.'],
    ['downtime.none', true, 'Maintenance may cause no downtime'],
    ['load.readMostly', true, 'Reads outnumber writes by far'],
    ['consistency.need', 'strong', 'a read always sees the latest committed value'],
    ['team.onCall', 'none', 'nobody is on call at night'],
    ['hurts.hotKey', true, 'One partition takes most of the load'],
    // What is denied beside it is of another thing.
    ['load.spiky', true, 'sudden spikes', 'We do not shard, but there are sudden spikes.'],
  ])('%s = %s by "%s"', (...[fact, value, quote, text]) => {
    expect(bearing(fact, value, quote, typeof text === 'string' ? text : quote)).toEqual({
      kind: 'borne out',
    });
  });

  test('each yes or no, told by its title', () => {
    const flags = factCatalogue.filter(({ kind, theme }) => kind === 'flag' && theme !== 'asked');
    const open = flags.filter(({ id, title }) => bearing(id, true, `Agreed: ${title}.`).kind !== 'borne out');
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  test('a bare answer, where one question alone is open', () => {
    expect(bearing('load.spiky', false, 'No', 'No.', true).kind).toBe('borne out');
    expect(bearing('load.spiky', true, 'No', 'No.', true).kind).toBe('open');
    expect(bearing('load.spiky', false, 'No', 'No.').kind).toBe('open');
  });
});

describe('words that do not', () => {
  test.each<readonly [string, FactValue, string, string, RegExp]>([
    ['load.spiky', true, 'keep them for five years', 'We keep them for five years.', /do not name it/],
    ['load.readMostly', true, 'each user can read the docs', 'each user can read the docs', /do not name/],
    ['consistency.need', 'strong', 'stale is fine', 'A few seconds stale is fine.', /do not name/],
    // The quote leaves out what turns it round.
    ['loss.none', true, 'lose a write or two', 'We may lose a write or two.', /yes or no is not plain/],
    ['hurts.hotKey', true, 'hot keys', 'We must avoid hot keys.', /not plain|wished/],
    ['load.spiky', true, 'sudden spikes', 'Our competitor has sudden spikes.', /of others/],
    ['writes.peakPerSecond', 50_000, '50k writes/s', 'Our competitor takes 50k writes/s.', /of others/],
  ])('%s = %s by "%s" of "%s"', (fact, value, quote, text, because) => {
    expect(bearing(fact, value, quote, text)).toEqual({
      kind: 'open',
      because: expect.stringMatching(because),
    });
  });

  test('words that the rules read as the opposite', () => {
    expect(bearing('load.spiky', true, 'sudden spikes', 'There are no sudden spikes.').kind).toBe(
      'otherwise',
    );
  });
});
