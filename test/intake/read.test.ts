import { describe, expect, test } from '@jest/globals';
import { read } from '../../src/intake/read.ts';

const valueIn = (text: string, id: string) => {
  const fact = read(text).facts.find((one) => one.id === id);
  return fact?.value ?? fact?.range;
};

describe('a brief becomes facts with the words they came from', () => {
  const brief = [
    '# Ticket shop',
    '',
    'We sell concert tickets. At peak we see 12,000 purchase attempts per second, and the primary,',
    'one Postgres, drowns in lock waits.',
    '',
    'Should we shard, or move to Cassandra?',
  ].join('\r\n');
  const { facts, title, language } = read(brief, { by: 'first engineer', messageId: 'm1' });

  test('the title is the first heading', () => expect(title).toBe('Ticket shop'));
  test('the language is English', () => expect(language).toBe('en'));
  test('every fact says who said it', () => {
    expect(facts.length).toBeGreaterThan(3);
    expect(facts.every((fact) => fact.by === 'first engineer' && fact.messageId === 'm1')).toBe(true);
  });
  test('every quote stands in the text, with newlines as \\n', () => {
    const source = brief.replaceAll('\r\n', '\n');
    for (const fact of facts) expect(source).toContain(fact.quote);
  });
  test('the quote is the clause, not the paragraph', () => {
    expect(facts.find(({ id }) => id === 'writes.peakPerSecond')?.quote).toBe(
      'At peak we see 12,000 purchase attempts per second',
    );
  });
  test.each([
    ['a call in angles', 'The team is 5 people <!everyone>.', 'The team is 5 people <!everyone>'],
    ['a name', 'Our .NET service takes 5k writes/s.', 'Our .NET service takes 5k writes/s'],
    ['an inequality', 'If n != 3, the team is 5 people.', 'the team is 5 people'],
    ['a missing blank', 'It grows!The team is 5 people.', 'The team is 5 people'],
    ['dots', 'It grows ...and the team is 5 people.', 'and the team is 5 people'],
  ])('a mark of the end within %s ends the quote only behind a word', (_, told, quote) => {
    expect(read(told).facts.map((fact) => fact.quote)).toContain(quote);
  });
  test('what is asked and proposed is apart from what runs', () => {
    expect(valueIn(brief, 'present.products')).toEqual(['postgresql']);
    expect(valueIn(brief, 'proposed.products')).toEqual(['cassandra']);
    expect(valueIn(brief, 'asked.partitioning')).toBe(true);
  });
});

describe('Markdown', () => {
  test('code fences are skipped', () => {
    expect(
      read('```\nwe take 5,000 writes per second\n```\nThe team is small.').facts.map(({ id }) => id),
    ).toEqual(['team.small']);
  });
  test('a table row is a label and its value', () => {
    const table =
      '| what | value |\n|---|---|\n| peak writes | 12k/s |\n| RPO | 0 |\n| availability | 99.95 % |';
    expect(valueIn(table, 'writes.peakPerSecond')).toBe(12_000);
    expect(valueIn(table, 'availability.rpo')).toBe(0);
    expect(valueIn(table, 'availability.target')).toBe(0.9995);
  });
  test('list items are read one by one', () => {
    const list = '- 3 TB of data\n- p99 < 50 ms\n- RTO 15 minutes';
    expect(valueIn(list, 'data.size')).toBe(3e12);
    expect(valueIn(list, 'latency.target')).toBe(0.05);
    expect(valueIn(list, 'availability.rto')).toBe(900);
  });
  test('what stands under "Non-goals" is not wanted', () => {
    expect(
      valueIn('## Non-goals\n- full-text search\n\n## Load\n- 200 requests/s', 'access.fullText'),
    ).not.toBe(true);
  });
  test('a paragraph wrapped by hand is one sentence', () => {
    expect(
      valueIn(
        'The service that we have been running for a while in our own building\ntakes roughly 2,500 writes per\nsecond on an ordinary day, and nobody has complained about it.',
        'writes.averagePerSecond',
      ),
    ).toBe(2500);
  });
});

describe('negation and questions', () => {
  test.each([
    ['There is no single point of failure.', 'hurts.spof', false],
    ['We do not need joins.', 'access.joins', false],
    ['No multi-row transactions.', 'transaction.scope', 'none'],
    ['Without full-text search.', 'access.fullText', false],
  ])('%s', (text, id, value) => expect(valueIn(text, id)).toBe(value));

  test('a question about something does not say that it is there', () => {
    expect(valueIn('Do lock waits hurt in such a design?', 'hurts.lockContention')).toBeUndefined();
  });
  test('a statement asks nothing', () => {
    expect(read('We run a database.').facts.filter(({ id }) => id.startsWith('asked.'))).toEqual([]);
  });
});

describe('two statements that cannot both hold', () => {
  test('are both listed, and the range over them is the fact', () => {
    const { facts, contradictions } = read('We have 5 TB of data today.\n\nThe database is 40 TB.');
    expect(facts.find(({ id }) => id === 'data.size')?.range).toEqual([5e12, 4e13]);
    expect(
      contradictions.map(({ fact, statements }) => [fact, statements.map(({ value }) => value)]),
    ).toEqual([['data.size', [5e12, 4e13]]]);
  });
  test('a peak does not contradict an average', () => {
    expect(read('On average 300 requests/s.\n\nAt peak 5,000 requests/s.').contradictions).toEqual([]);
  });
  test('a figure rounded differently is the same figure', () => {
    expect(read('The database holds 2.3 TB.\n\nThe database is about 2.25 TB.').contradictions).toEqual([]);
  });
  test('opposed guarantees are listed', () => {
    const { contradictions } = read(
      'Reads may be eventually consistent.\n\nWe need strong consistency everywhere.',
    );
    expect(contradictions.map(({ fact }) => fact)).toEqual(['consistency.need']);
  });
});

describe('what could not be read is said', () => {
  test('a quantity without a meaning, with its line', () => {
    const { unread } = read(
      'We run one Postgres.\n\nThe link must sustain 88 gigabits per second between the halls.',
    );
    expect(unread.map(({ line }) => line)).toContain(3);
  });
  test('a requirement without a fact', () => {
    const { unread } = read('The colour of every button must follow the brand guide.');
    expect(unread).toHaveLength(1);
    expect(unread[0]?.reason).toMatch(/requirement/);
  });
  test('a budget in another currency is read as a range of dollars, with the words that name it', () => {
    const { facts, unread } = read('The budget is 5,000 euros a month.');
    const budget = facts.find(({ id }) => id === 'budget.perMonth');
    expect(budget?.range?.[0]).toBeLessThan(budget?.range?.[1] ?? 0);
    expect(budget?.range?.[0]).toBeGreaterThan(5000);
    expect(budget?.quote).toMatch(/euros/);
    expect(unread).toEqual([]);
  });
  test('small talk is not', () => expect(read('Thanks a lot and have a nice weekend!').unread).toEqual([]));
});

describe('a text in another language', () => {
  const german =
    'Wir speichern 120 Millionen Nachrichten pro Tag in PostgreSQL. Die Datenbank ist 2,3 TB groß, p99 < 50 ms, Verfügbarkeit 99,95 %. Nachts ist niemand in Bereitschaft, und es darf nichts verloren gehen.';
  const { facts, unread, language } = read(german);

  test('is recognised', () => expect(language).toBe('de'));
  test('gives only what stands in any language', () => {
    expect(Object.fromEntries(facts.map(({ id, value }) => [id, value]))).toEqual({
      'present.products': ['postgresql'],
      'data.size': 2.3e12,
      'latency.target': 0.05,
      'availability.target': 0.9995,
    });
  });
  test('and says that the rest was not read', () => {
    expect(unread.length).toBeGreaterThan(0);
    expect(unread[0]?.reason).toMatch(/knows English.*German/);
  });
  test.each([
    [
      'fr',
      'Nous avons besoin de stocker beaucoup de données et personne ne travaille la nuit dans notre équipe.',
    ],
    ['es', 'Necesitamos guardar muchos datos y nadie trabaja por la noche en nuestro equipo pequeño.'],
    ['ja', '三つのリージョンでデータベースを運用しています。毎日一億件のメッセージがあります。'],
  ])('%s', (code, text) => expect(read(text).language).toBe(code));
  test('bad English is English', () => {
    expect(
      read('We has database slow, please to help choose what database we should to use, is many data')
        .language,
    ).toBe('en');
  });
  test('a list of figures is English', () => expect(read('Postgres, 2 TB, p99 50 ms').language).toBe('en'));
});
