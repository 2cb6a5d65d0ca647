import { expect, test } from '@jest/globals';
import { webEntry, webProblem } from '../../src/analyst/outside-sources.ts';
import type { LedgerEntry } from '../../src/contracts/evidence.ts';
import { input } from './scene.ts';

test('only https pages are cited', () => {
  const found = { ledger: [], title: 'a page', text: 'words of the page', at: 0 };
  expect(webEntry({ ...found, url: 'http://example.com/' })).toBeUndefined();
  expect(webEntry({ ...found, url: 'javascript:alert(1)' })).toBeUndefined();
  expect(webEntry({ ...found, url: 'https://example.com/a' })).toMatchObject({ id: 'E1', kind: 'web' });
});

test('an address that is too long to be kept is left out, and one page more than the ledger takes, too', () => {
  const found = { ledger: [], title: 'a page', text: 'words of the page', at: 0 };
  expect(webEntry({ ...found, url: `https://example.com/${'a'.repeat(2_100)}` })).toBeUndefined();
  expect(webEntry({ ...found, url: `https://example.com/${'ü'.repeat(700)}` })).toBeUndefined();
  const one = webEntry({ ...found, url: 'https://example.com/a' });
  const full = Array.from({ length: 300 }, (_, index) => ({ ...one, id: `E${index + 1}` })) as LedgerEntry[];
  expect(webEntry({ ...found, ledger: full, url: 'https://example.com/b' })).toBeUndefined();
});

test('what the web is told holds no word that somebody said', () => {
  const told = webProblem(input.findings);
  for (const { quote } of input.brief.facts)
    if (quote !== undefined && quote.length > 25) expect(told).not.toContain(quote);
  expect(told).not.toContain(input.brief.title);
});
