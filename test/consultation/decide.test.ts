import { describe, expect, test } from '@jest/globals';
import { contradictionsOf, knownFacts } from '../../src/consultation/held.ts';
import { analysis, asks, author, decision, given, rate, tell } from './given.ts';

const kinds = (outcome: ReturnType<typeof given>['last']) =>
  'refused' in outcome ? outcome.refused.because : outcome.events.map(({ kind }) => kind);

const writes = tell('Ada', [rate(5000)]);

describe('telling', () => {
  test('the first message opens a consultation and is looked at', () => {
    expect(kinds(given(writes).last)).toEqual(['opened', 'fact stated', 'analysis started']);
  });

  test('what was said before in the same value is no news, and starts nothing', () => {
    expect(kinds(given(writes, writes).last)).toEqual([]);
  });

  test('a later word of the same person replaces the earlier one', () => {
    const { state } = given(writes, tell('Ada', [rate(7000)]));
    expect(state === undefined ? [] : knownFacts(state).map(({ value }) => value)).toEqual([7000]);
  });

  test('two people who differ are both kept: the advice uses the range between them', () => {
    const { state } = given(writes, tell('Bob', [rate(9000)]));
    if (state === undefined) throw new Error('no consultation');
    expect(contradictionsOf(state)).toHaveLength(1);
    expect(knownFacts(state)[0]?.range).toEqual([5000, 9000]);
  });

  test('a correction takes the place of what everybody held', () => {
    const { state } = given(
      writes,
      tell('Bob', [rate(9000)]),
      tell('Cleo', [rate(6000)], { corrects: true }),
    );
    if (state === undefined) throw new Error('no consultation');
    expect(contradictionsOf(state)).toEqual([]);
    expect(knownFacts(state)[0]?.value).toBe(6000);
  });

  test('a message that contradicts itself keeps both of its numbers', () => {
    const one = { author: author('Ada', 'm1') };
    const { state } = given(tell('Ada', [rate(5000), rate(9000)], one));
    expect(state === undefined ? [] : contradictionsOf(state)).toHaveLength(1);
  });

  test('members of a list add up', () => {
    const runs = (value: readonly string[]) => ({
      id: 'present.products',
      value,
      unit: 'none' as const,
      origin: 'stated' as const,
    });
    const { state } = given(
      tell('Ada', [runs(['postgresql'])]),
      tell('Ada', [runs(['kafka'])]),
      tell('Bob', [runs(['redis'])]),
    );
    expect(state === undefined ? [] : knownFacts(state)[0]?.value).toEqual(['postgresql', 'kafka', 'redis']);
  });
});

describe('an analysis', () => {
  test('of what is known now asks what can flip it, at most three at a time', () => {
    const { state, last } = given(writes, {
      kind: 'analysed',
      analysis: analysis(1, { questions: asks('a', 'b', 'c', 'd') }),
    });
    expect(kinds(last)).toEqual(['questions asked']);
    expect(state?.asked.map(({ fact }) => fact)).toEqual(['a', 'b', 'c']);
  });

  test('with nothing to ask is the advice', () => {
    expect(kinds(given(writes, { kind: 'analysed', analysis: analysis(1) }).last)).toEqual(['advice given']);
  });

  test('of older facts is dropped', () => {
    expect(
      kinds(
        given(writes, tell('Bob', [rate(1, 'reads.peakPerSecond')]), {
          kind: 'analysed',
          analysis: analysis(1),
        }).last,
      ),
    ).toEqual([]);
  });

  test('that comes twice is answered once', () => {
    const done = { kind: 'analysed' as const, analysis: analysis(1) };
    expect(kinds(given(writes, done, done).last)).toEqual([]);
  });

  test('after "advise" asks nothing, whatever is open', () => {
    const advise = { kind: 'advise' as const, author: author('Bob') };
    const { last } = given(writes, advise, {
      kind: 'analysed',
      analysis: analysis(1, { questions: asks('a') }),
    });
    expect(kinds(last)).toEqual(['advice given']);
  });

  test('asks about what people differ on first', () => {
    const { state } = given(writes, tell('Bob', [rate(9000)]), {
      kind: 'analysed',
      analysis: analysis(2, { questions: asks('a', 'b', 'c') }),
    });
    expect(state?.asked.map(({ fact }) => fact)).toEqual(['writes.peakPerSecond', 'a', 'b']);
  });

  test('does not ask again what was left open', () => {
    const { state } = given(
      writes,
      { kind: 'analysed', analysis: analysis(1, { questions: asks('a', 'b') }) },
      { kind: 'answer', author: author('Bob'), subject: 'a', answer: { left: 'unknown' } },
      { kind: 'analysed', analysis: analysis(2, { questions: asks('a', 'b') }) },
    );
    expect(state?.asked.map(({ fact }) => fact)).toEqual(['b']);
  });
});

describe('a card', () => {
  const asked = [
    writes,
    { kind: 'analysed' as const, analysis: analysis(1, { questions: asks('writes.peakPerSecond', 'b') }) },
  ];
  const answer = (revision: number) =>
    ({
      kind: 'answer',
      author: author('Bob', `m${revision}`),
      subject: 'writes.peakPerSecond',
      answer: { fact: rate(6000) },
      revision,
    }) as const;

  test('is taken while what it asks about stands as it was drawn', () => {
    expect(kinds(given(...asked, answer(1)).last)).toEqual(['fact stated', 'analysis started']);
  });

  test('is taken though something else has changed since', () => {
    expect(kinds(given(...asked, tell('Cleo', [rate(3, 'reads.peakPerSecond')]), answer(1)).last)).toEqual([
      'fact stated',
      'analysis started',
    ]);
  });

  test('of an older value is refused with the current revision', () => {
    const { last } = given(...asked, tell('Cleo', [rate(8000)]), answer(1));
    expect(last).toEqual({
      refused: { because: 'card is old', current: 2, subject: 'writes.peakPerSecond' },
    });
  });
});

describe('deciding', () => {
  const advised = [writes, { kind: 'analysed' as const, analysis: analysis(1) }];
  const decide = (id: string, revision = 1) =>
    ({ kind: 'decide', author: author('Bob'), decision: decision(id, revision) }) as const;

  test('keeps option, revision, person and day', () => {
    const { state } = given(...advised, decide('one', 1));
    expect(state?.phase).toBe('decided');
    expect(state?.decision).toMatchObject({
      revision: 1,
      by: 'Bob',
      on: '2026-11-28',
      reviewOn: '2027-05-28',
    });
  });

  test.each([
    ['before any advice', [writes, decide('one')], 'nothing to advise on'],
    ['on an option that is not there', [...advised, decide('three')], 'no such option'],
    ['on the card of an older report', [...advised, decide('one', 0)], 'report is old'],
    [
      'while the facts are newer than the report',
      [...advised, tell('Bob', [rate(9000)]), decide('one')],
      'report is old',
    ],
  ])('%s is refused', (_, commands, because) => {
    expect(kinds(given(...commands).last)).toBe(because);
  });

  test('a decision is watched once and then can be closed; nothing changes a closed one', () => {
    const { state, last } = given(
      ...advised,
      decide('one'),
      { kind: 'watch' },
      { kind: 'close', author: author('Ada') },
      tell('Ada', [rate(1)]),
    );
    expect(state?.phase).toBe('closed');
    expect(kinds(last)).toBe('ended');
  });
});

describe('stopping', () => {
  test('drops what runs; the next word goes on from what is known', () => {
    const stop = { kind: 'stop' as const, author: author('Ada') };
    const done = { kind: 'analysed' as const, analysis: analysis(1) };
    expect(kinds(given(writes, stop, done).last)).toEqual([]);
    expect(kinds(given(writes, stop, tell('Ada', [])).last)).toEqual(['analysis started']);
  });
});

describe('a question that settles several facts', () => {
  const flag = (id: string, value: boolean) => ({
    id,
    value,
    unit: 'none' as const,
    origin: 'stated' as const,
  });
  const members = ['access.joins', 'access.fullText'].map((fact) => ({ fact, title: fact }));
  const asked = {
    kind: 'analysed' as const,
    analysis: analysis(1, { questions: [{ fact: 'access', ask: 'How?', why: 'decides', members }] }),
  };
  const picked = {
    kind: 'answer' as const,
    author: author('Bob'),
    subject: 'access',
    answer: { facts: [flag('access.joins', true), flag('access.fullText', false)] },
  };

  test('is answered by one command, and then no longer asked', () => {
    const { state, last } = given(writes, asked, { ...picked, revision: 1 });
    expect(kinds(last)).toEqual(['fact stated', 'fact stated', 'analysis started']);
    expect(state?.asked).toEqual([]);
    expect(state?.facts['access.fullText']?.statements[0]?.fact.value).toBe(false);
  });

  test('is refused on a card that is older than a member of it', () => {
    const joins = tell('Cleo', [flag('access.joins', false)]);
    expect(kinds(given(writes, asked, joins, { ...picked, revision: 1 }).last)).toBe('card is old');
  });

  test('is not asked again once it was left open', () => {
    const left = {
      kind: 'answer' as const,
      author: author('Bob'),
      subject: 'access',
      answer: { left: 'unknown' as const },
    };
    const { state } = given(writes, asked, left, {
      kind: 'analysed',
      analysis: { ...asked.analysis, revision: 2 },
    });
    expect(state?.asked).toEqual([]);
  });
});

describe('a message that its author takes back', () => {
  const first = tell('Ada', [rate(5000)], { author: author('Ada', 'm1') });

  test('takes what stood on it alone with it, and is looked at again', () => {
    const { state, last } = given(first, { kind: 'retract', author: author('Ada', 'm2'), message: 'm1' });
    expect(kinds(last)).toEqual(['message retracted', 'analysis started']);
    expect(state === undefined ? [] : knownFacts(state)).toEqual([]);
    expect(state?.revision).toBe(2);
  });

  test('leaves what others said of the same thing', () => {
    const { state } = given(first, tell('Bob', [rate(9000)]), {
      kind: 'retract',
      author: author('Ada'),
      message: 'm1',
    });
    if (state === undefined) throw new Error('no consultation');
    expect(contradictionsOf(state)).toEqual([]);
    expect(knownFacts(state)[0]?.value).toBe(9000);
  });

  test('is nobody else’s to take back', () => {
    const { state, last } = given(first, { kind: 'retract', author: author('Bob'), message: 'm1' });
    expect(kinds(last)).toEqual([]);
    expect(state?.revision).toBe(1);
  });

  test('that said nothing changes nothing', () => {
    expect(kinds(given(first, { kind: 'retract', author: author('Ada'), message: 'm7' }).last)).toEqual([]);
  });
});
