import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Fact } from '../../src/contracts/fact.ts';
import { tracesIn, type Vocabulary, webBrief } from '../../src/evidence/redact.ts';
import { factCatalogue } from '../../src/knowledge/catalogue.ts';
import { products } from '../../src/knowledge/products/all.ts';

const vocabulary: Vocabulary = {
  definitions: factCatalogue,
  publicNames: new Map(products.map(({ id, title }) => [id, title])),
};
const set = factCatalogue.find(({ kind }) => kind === 'set')?.id ?? '';
const choice = factCatalogue.find(({ kind }) => kind === 'choice');
const choices = choice?.kind === 'choice' ? Object.keys(choice.choices) : [];
const flag = factCatalogue.find(({ kind }) => kind === 'flag')?.id ?? '';

const fact = (id: string, change: Partial<Fact>): Fact => ({ id, unit: 'none', origin: 'stated', ...change });

describe('the brief for the web', () => {
  test('says quantities, choices and public names in our words', () => {
    const brief = webBrief(
      [
        fact('writes.peakPerSecond', {
          value: 20_123,
          unit: '1/s',
          quote: 'Acme peaks at 20,123',
          by: 'Jo Doe',
        }),
        fact('availability.target', { value: 0.9995, unit: 'fraction' }),
        fact('data.growthPerMonth', { range: [1.234e12, 5.678e12], unit: 'B', origin: 'assumed' }),
        fact(choice?.id ?? '', { value: choices[0] ?? '' }),
        fact(flag, { value: true }),
        fact(set, { value: [products[0]?.id ?? '', 'acme-orders-db'] }),
      ],
      vocabulary,
    );
    expect(brief.lines[0]?.text).toMatch(/: 20 k\/s$/);
    expect(brief.lines[1]?.text).toMatch(/: 99\.95 %$/);
    expect(brief.lines[2]?.text).toMatch(/: 1\.2–5\.7 TB \(assumed\)$/);
    expect(brief.lines[3]?.text).toMatch(new RegExp(`: ${choices[0]}$`));
    expect(brief.lines[4]?.text).toMatch(/: yes$/);
    expect(brief.lines[5]?.text).toMatch(new RegExp(`: ${products[0]?.title}$`));
    expect(brief.text).not.toMatch(/Acme|acme|Jo Doe|20,123/);
    expect(brief.text.split('\n')).toEqual(brief.lines.map(({ text }) => text));
  });

  test('of the words of people nothing gets out, whichever field they come in', () => {
    const words = fc.stringMatching(/^[a-z]{4,9}-zq[a-z0-9.@/:-]{4,20}$/);
    fc.assert(
      fc.property(
        words,
        fc.constantFrom(...factCatalogue.map(({ id }) => id), 'unknown.id'),
        fc.constantFrom('value', 'members', 'id', 'quote', 'by'),
        (secret, id, field) => {
          const brief = webBrief(
            [
              fact(field === 'id' ? secret : id, {
                value: field === 'members' ? [secret] : field === 'value' ? secret : 5,
                ...(field === 'quote' ? { quote: secret } : {}),
                ...(field === 'by' ? { by: secret } : {}),
              }),
            ],
            vocabulary,
          );
          expect(JSON.stringify(brief)).not.toContain(secret);
        },
      ),
    );
  });

  test('says what it withholds, without its words', () => {
    const brief = webBrief(
      [fact(set, { value: ['acme-db'] }), fact('acme.secret', { value: 3 })],
      vocabulary,
    );
    expect(brief).toEqual({ lines: [], rounded: 0, withheld: [set, 'unknown'], text: '' });
  });

  test('a name of the catalogue that looks like a host is not sent', () => {
    const leaky = { ...vocabulary, publicNames: new Map([['x', 'db1.acme.internal']]) };
    expect(() => webBrief([fact(set, { value: ['x'] })], leaky)).toThrow(/host name, and is not sent/);
  });

  test('nothing of the catalogue looks like a trace of the team', () => {
    const ours = [
      ...factCatalogue.map(({ title }) => title),
      ...factCatalogue.flatMap((one) => (one.kind === 'choice' ? Object.keys(one.choices) : [])),
      ...products.map(({ title }) => title),
    ];
    expect(ours.filter((words) => tracesIn(words).length > 0)).toEqual([]);
  });
});

describe('a trace of the team', () => {
  test.each([
    ['jo.doe@acme.example', 'an e-mail address'],
    ['see https://wiki/x', 'an address'],
    ['at 10.1.2.3', 'an IP address'],
    ['at fe80:1:2:3::1', 'an IP address'],
    ['orders-db.prod.internal', 'a host name'],
    ['/srv/orders/app.ts', 'a path'],
    ['ask @jo', 'a mention'],
    ['const x = 1;', 'code'],
    [`password: "${'hunter2!'}"`, 'assigned secret'],
  ])('%s is %s', (text, kind) => {
    expect(tracesIn(text)).toContain(kind);
  });

  test('is not in a plain requirement', () => {
    expect(tracesIn('peak writes: 20 k/s\navailability target: 99.95 %\nstores in use: PostgreSQL')).toEqual(
      [],
    );
  });
});
