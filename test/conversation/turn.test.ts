import { describe, expect, test } from '@jest/globals';
import { openThread } from '../support/thread.ts';
import { ofKind, wordsOf } from '../support/words-of.ts';

const tickets =
  'We sell concert tickets. 200 orders/s on a normal day, 12k purchase attempts/s when a tour goes on sale, and Postgres (one primary, one async replica) drowns in lock waits. A seat must never be sold twice. Five engineers, one region, 99.95 %.';

/** A thread in which advice was given on the tickets. */
const advised = async () => {
  const thread = openThread();
  await thread.says('Ada', tickets);
  await thread.work();
  await thread.does('Ada', { kind: 'advise' });
  const report = await thread.work();
  return { thread, report };
};

describe('the first message', () => {
  test('is shown as understood, with who said it and the words', async () => {
    const thread = openThread();
    const [card] = ofKind(await thread.says('Ada', tickets), 'brief');
    const row = card?.rows.find(({ fact }) => fact === 'writes.peakPerSecond');
    expect(row).toMatchObject({ value: '12 k/s', by: 'Ada' });
    expect(row?.quote).toContain('12k purchase attempts/s');
  });

  test('is answered by at most three questions, each with its reason and a way to answer', async () => {
    const thread = openThread();
    await thread.says('Ada', tickets);
    const [card] = ofKind(await thread.work(), 'questions');
    expect(card?.questions.length).toBeGreaterThan(0);
    expect(card?.questions.length).toBeLessThanOrEqual(3);
    for (const question of card?.questions ?? []) expect(question.why).toMatch(/^decides between .+ and .+/);
  });

  test('that holds no requirement is told what is missing, and no design', async () => {
    const thread = openThread();
    await thread.says('Ada', 'Hello, is anybody there?');
    const replies = await thread.work();
    expect(ofKind(replies, 'report')).toEqual([]);
    expect(wordsOf(replies)).toContain('not enough to advise on');
  });
});

describe('facts of several people', () => {
  test('that contradict are both shown and asked about; a third one settles it in words', async () => {
    const thread = openThread();
    await thread.says('Ada', tickets);
    await thread.work();
    await thread.says('Bob', "actually it's 20k attempts/s");
    const card = ofKind(await thread.work(), 'questions').at(-1);
    const question = card?.questions[0];
    expect(question?.fact).toBe('writes.peakPerSecond');
    expect(question?.ask).toContain('Ada says 12 k/s, Bob says 20 k/s');
    await thread.says('Cleo', '20k/s at the peak is right');
    const settled = ofKind(await thread.work(), 'brief').at(-1);
    expect(settled?.contradictions).toEqual([]);
    expect(settled?.rows.find(({ fact }) => fact === 'writes.peakPerSecond')?.value).toBe('20 k/s');
  });

  test('are corrected in words by the one who told them', async () => {
    const thread = openThread();
    await thread.says('Ada', tickets);
    await thread.work();
    await thread.says('Ada', "sorry, it's 15k attempts/s");
    const card = ofKind(await thread.work(), 'brief').at(-1);
    expect(card?.contradictions).toEqual([]);
    expect(card?.rows.find(({ fact }) => fact === 'writes.peakPerSecond')?.value).toBe('15 k/s');
  });

  test('are withdrawn in words', async () => {
    const thread = openThread();
    await thread.says('Ada', tickets);
    await thread.work();
    await thread.says('Ada', 'forget the availability target');
    expect(thread.state()?.facts['availability.target']).toBeUndefined();
  });

  test('a card that shows an older value is refused, with the current one', async () => {
    const thread = openThread();
    await thread.says('Ada', tickets);
    await thread.work();
    const revision = thread.state()?.revision ?? 0;
    await thread.does('Bob', { kind: 'correct', subject: 'writes.peakPerSecond', value: '30k/s' });
    await thread.work();
    const replies = await thread.does('Cleo', {
      kind: 'answer',
      fact: 'writes.peakPerSecond',
      answer: { kind: 'typed', text: '9k/s' },
      revision,
    });
    expect(wordsOf(replies)).toContain('has changed since that card was drawn');
    expect(ofKind(replies, 'brief')[0]?.rows.find(({ fact }) => fact === 'writes.peakPerSecond')?.value).toBe(
      '30 k/s',
    );
  });
});

describe('an answer', () => {
  test('that is no quantity is told how to write it, and asks on', async () => {
    const thread = openThread();
    await thread.says('Ada', 'we need to store chat messages, 120 million a day, five nines');
    await thread.work();
    const replies = await thread.does('Ada', {
      kind: 'answer',
      fact: 'data.size',
      answer: { kind: 'typed', text: 'loads' },
    });
    expect(wordsOf(replies)).toContain('"loads" is no quantity');
  });

  test('"you decide" and "don\'t know" are not asked again', async () => {
    const thread = openThread();
    await thread.says('Ada', tickets);
    await thread.work();
    const first = thread.state()?.asked.map(({ fact }) => fact) ?? [];
    await thread.says('Bob', "I don't know");
    await thread.work();
    const then = thread.state()?.asked.map(({ fact }) => fact) ?? [];
    expect(first.length).toBeGreaterThan(0);
    expect(then.filter((fact) => first.includes(fact))).toEqual([]);
  });
});

describe('a message while the analysis runs', () => {
  test('joins it: the older result is dropped, and there is one answer', async () => {
    const thread = openThread();
    await thread.says('Ada', tickets);
    const [[key, older] = ['', undefined]] = [...thread.jobs];
    await thread.does('Ada', { kind: 'advise' });
    await thread.says('Bob', 'losing a confirmed order is out of the question');
    const { analyse } = await import('../../src/conversation/analyse.ts');
    const { directThinker } = await import('../support/thread.ts');
    const late = await analyse(older?.input as never, directThinker());
    expect(await thread.take({ engine: 'job done', kind: 'analyse', key, result: late })).toEqual([]);
    expect(ofKind(await thread.work(), 'report')).toHaveLength(1);
  });
});

describe('after advice', () => {
  test('new facts are answered by what differs, then the report', async () => {
    const { thread } = await advised();
    await thread.says('Bob', 'writes will be 120k/s at the peak');
    await thread.work();
    await thread.does('Bob', { kind: 'advise' });
    const replies = await thread.work();
    expect(wordsOf(ofKind(replies, 'difference'))).toMatch(
      /figure \| before \| after \| .*writes at the peak/,
    );
    expect(ofKind(replies, 'report')).toHaveLength(1);
  });

  test('a what-if changes nothing that is known', async () => {
    const { thread } = await advised();
    const before = JSON.stringify(thread.state());
    const [difference] = ofKind(await thread.says('Ada', 'what if we had 10x the writes?'), 'difference');
    expect(wordsOf(difference === undefined ? [] : [difference])).toMatch(/12 k\/s \| 120 k\/s/);
    expect(difference?.drawings.length).toBeGreaterThan(0);
    expect(JSON.stringify(thread.state())).toBe(before);
  });

  test('one of the options is accepted, with the day to look again', async () => {
    const { thread } = await advised();
    const [card] = ofKind(await thread.does('Bob', { kind: 'decide', option: '1' }), 'decision');
    expect(card).toMatchObject({ by: 'Bob', on: '2026-11-28', reviewOn: '2027-05-28' });
    expect(card?.blocks.length).toBeGreaterThan(0);
    expect(thread.state()?.phase).toBe('watching');
  });

  test('who may not decide is told so', async () => {
    const { thread } = await advised();
    await thread.does('Ada', { kind: 'settings', change: { name: 'decide', value: 'Ada' } });
    expect(wordsOf(await thread.does('Bob', { kind: 'decide', option: '1' }))).toContain(
      'Bob is not among those',
    );
    expect(ofKind(await thread.does('Ada', { kind: 'decide', option: '1' }), 'decision')).toHaveLength(1);
  });

  test('a figure is replayed down to who said it', async () => {
    const { thread } = await advised();
    const words = wordsOf(await thread.does('Ada', { kind: 'why', figure: 'cost.total' }));
    expect(words).toContain('Replayed from its facts and constants up');
    const peak = wordsOf(
      await thread.does('Ada', { kind: 'why', figure: 'rates.writesPeakAtHorizon@brief' }),
    );
    expect(peak).toContain('12k purchase attempts/s');
  });

  test('what nothing answers is said to be unknown', async () => {
    const { thread } = await advised();
    expect(wordsOf(await thread.says('Ada', 'who won the world cup in 1954?'))).toMatch(
      /do not know|Nobody in this thread/,
    );
  });

  test('two options stand side by side', async () => {
    const { thread } = await advised();
    expect(wordsOf(await thread.does('Ada', { kind: 'compare', one: '1', other: '2' }))).toContain(
      'operational simplicity',
    );
    expect(wordsOf(await thread.does('Ada', { kind: 'compare', one: '1', other: '1' }))).toContain(
      'same option',
    );
  });
});

describe('other verbs', () => {
  test('a calculator alone, with table and chart', async () => {
    const thread = openThread();
    const replies = await thread.does('Ada', {
      kind: 'calculate',
      calculator: 'rates',
      parameters: 'average=200/s peakFactor=10',
    });
    expect(wordsOf(replies)).toContain('peak rate | 2 k/s');
    expect(
      wordsOf(await thread.does('Ada', { kind: 'calculate', calculator: 'ratse', parameters: '' })),
    ).toContain('Did you mean rates');
    expect(
      wordsOf(
        await thread.does('Ada', { kind: 'calculate', calculator: 'rates', parameters: 'average=lots' }),
      ),
    ).toContain('no quantity');
  });

  test('stop ends what runs, and the next message goes on', async () => {
    const thread = openThread();
    await thread.says('Ada', tickets);
    await thread.does('Ada', { kind: 'stop' });
    expect(thread.jobs.size).toBe(0);
    await thread.says('Bob', 'losing an order is out of the question');
    expect(thread.jobs.size).toBe(1);
  });

  test('a mistyped verb gets the nearest one', async () => {
    const thread = openThread();
    expect(wordsOf(await thread.does('Ada', { kind: 'mistyped', typed: 'stauts', usage: '' }))).toContain(
      'Did you mean status',
    );
  });

  test('a setting that cannot be is refused with what is near', async () => {
    const thread = openThread();
    expect(
      wordsOf(
        await thread.does('Ada', { kind: 'settings', change: { name: 'products', value: 'postgrasqel' } }),
      ),
    ).toContain('Did you mean postgresql');
    expect(
      wordsOf(await thread.does('Ada', { kind: 'settings', change: { name: 'horizont', value: '12' } })),
    ).toContain('Did you mean horizon');
  });
});

describe('the day to look at a decision again', () => {
  test('is said in the thread when it comes, once', async () => {
    const { thread } = await advised();
    await thread.does('Bob', { kind: 'decide', option: '1', reviewOn: '2026-11-29' });
    expect(thread.schedules).toEqual([{ key: 'review', cron: '0 9 29 11 *', timeZone: 'UTC', body: {} }]);
    const due = { engine: 'schedule', key: 'review', occurrence: 0, missed: 0, body: {} } as const;
    expect(await thread.take(due)).toEqual([]);
    thread.wait(1);
    expect(wordsOf(await thread.take(due))).toContain('Today is the day to look again');
    expect(thread.schedules.at(-1)).toEqual({ key: 'review', off: true });
  });
});
