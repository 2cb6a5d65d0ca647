import { describe, expect, test } from '@jest/globals';
import type { Entry } from '../../src/analyst/loop/journal.ts';
import type { Means } from '../../src/analyst/means.ts';
import type { Ask, Trouble } from '../../src/analyst/model/ask.ts';
import { study } from '../../src/analyst/study.ts';
import { troubleWords } from '../../src/analyst/troubles.ts';
import { webStages } from '../../src/analyst/web-classes.ts';
import { inventions } from './grounding/inventions.ts';
import { memoryJournal, says } from './loop/scripted.ts';
import {
  advice,
  claim,
  first,
  good,
  input,
  means,
  nameOf,
  other,
  platform,
  readTool,
  recommended,
  record,
  signal,
} from './scene.ts';

describe('a study', () => {
  test('asks inside before outside, and outside before it writes; each conversation has its own tools alone', async () => {
    const asked: Ask[] = [];
    const came = await study(input, means(platform([good], asked)), signal());
    expect(asked.map(nameOf)).toEqual([
      'inside',
      'inside',
      'outside',
      'outside',
      'outside',
      'calculation',
      'calculation',
      'calculation',
      'synthesis',
    ]);
    expect(asked.map(({ tools }) => tools.map((tool) => ('name' in tool ? tool.name : tool.type)))).toEqual([
      ['docs__read'],
      ['docs__read'],
      ['web_fetch', 'web_search'],
      ['web_fetch', 'web_search'],
      ['web_fetch', 'web_search'],
      ['calculate', 'knowledge'],
      ['calculate', 'knowledge'],
      ['calculate', 'knowledge'],
      [],
    ]);
    expect(came.troubles).toEqual([]);
    expect(came.takenOut).toBe(0);
    expect(came.studied?.present).toEqual(good.present);
    expect(came.ledger.map(({ id, kind }) => [id, kind])).toEqual([
      ['E1', 'mcp'],
      ['E2', 'mcp'],
      ['E3', 'mcp'],
      ['E4', 'web'],
      ['E5', 'knowledge'],
    ]);
    expect(came.spent.calls).toBe(9);
  });

  test('what comes from outside never stands in the system prompt, and is fenced', async () => {
    const asked: Ask[] = [];
    await study(input, means(platform([good], asked)), signal());
    for (const ask of asked) {
      expect(ask.system.map(({ text }) => text)).toEqual([nameOf(ask)]);
      const content = ask.messages[0]?.content ?? '';
      const texts =
        typeof content === 'string'
          ? [content]
          : content.map((block) => (block.type === 'text' ? block.text : block.type));
      expect(texts.length).toBe(nameOf(ask) === 'outside' ? 2 : 1);
      for (const text of texts) expect(text).toMatch(/^\{"external":"[0-9a-f]{32}"/);
    }
    expect(JSON.stringify(asked[1]?.messages.at(-1))).toMatch(/external[^0-9a-f]+[0-9a-f]{32}/);
  });

  test('the web sees the redacted problem, and nothing of the brief or the ledger', async () => {
    const asked: Ask[] = [];
    await study(input, means(platform([good], asked)), signal());
    const web = JSON.stringify(asked.find((ask) => nameOf(ask) === 'outside'));
    expect(web).not.toMatch('stay in PostgreSQL');
    expect(web).not.toMatch(advice.brief.title);
  });

  test('with the web kept off, or with no source inside, it says so and goes on', async () => {
    const asked: Ask[] = [];
    const { outside: _, ...without } = means(platform([{ ...good, present: [] }], asked));
    const came = await study(input, { ...without, inside: { ...without.inside, tools: () => [] } }, signal());
    expect(asked.map(nameOf)).toEqual(['calculation', 'calculation', 'calculation', 'synthesis']);
    expect(came.outside).toMatch('keeps it off the web');
  });

  test('what does not stand is sent back twice, then left out', async () => {
    const asked: Ask[] = [];
    const bad = { ...good, plan: [claim('Begin with the outbox.'), claim('Buy 12 nodes of ZephyrDB.')] };
    const came = await study(input, means(platform([bad], asked)), signal());
    const repairs = asked.filter((ask) => nameOf(ask) === 'synthesis');
    expect(repairs.length).toBe(3);
    expect(JSON.stringify(repairs[1]?.messages.at(-1))).toMatch('plan[1]: “12” is a number of its own');
    expect(came.studied?.plan).toEqual([claim('Begin with the outbox.')]);
    expect(came.takenOut).toBe(1);
  });

  test('what is put right when it is sent back is taken', async () => {
    const came = await study(input, means(platform(['no json', good])), signal());
    expect([came.studied?.plan, came.takenOut]).toEqual([good.plan, 0]);
  });

  test('of a model that makes everything up nothing is shown, in any part', async () => {
    const made = inventions.map(({ claim: { text, evidence } }) => claim(text, ...evidence));
    const parts = ['summary', 'present', 'failures', 'plan', 'open'] as const;
    const perAnswer = 6;
    for (let from = 0; from < made.length; from += perAnswer * parts.length) {
      const part = (index: number) => made.slice(from + index * perAnswer, from + (index + 1) * perAnswer);
      const lies = {
        ...good,
        ...Object.fromEntries(parts.map((name, index) => [name, part(index)])),
        options: [
          { option: recommended, claims: part(0) },
          { option: 'gossip-ring', claims: part(1) },
        ],
        recommended: { option: 'gossip-ring', reason: part(2).slice(0, 4) },
      };
      const { outside: _, ...off } = means(platform([lies]));
      const came = await study(input, { ...off, inside: { ...off.inside, tools: () => [] } }, signal());
      const shown = parts.flatMap((name) => came.studied?.[name] ?? []);
      expect(shown).toEqual([]);
      expect(came.studied?.options.flatMap(({ claims }) => claims) ?? []).toEqual([]);
      expect(came.studied?.recommended).toEqual({ option: recommended, reason: [] });
    }
  });

  test('it may depart from the advisor only with a reason that cites what was found', async () => {
    const departs = (evidence: string[]) => ({
      ...good,
      recommended: {
        option: other,
        reason: [claim('The decision record keeps messages in PostgreSQL.', ...evidence)],
      },
    });
    const reasoned = await study(input, means(platform([departs(['E1'])])), signal());
    expect(reasoned.studied?.recommended.option).toBe(other);
    const bare = await study(input, means(platform([departs([])])), signal());
    expect(bare.studied?.recommended).toEqual({ option: recommended, reason: [] });
    expect(bare.studied?.summary).toEqual([]);
  });

  test.each([
    ['the key is refused', { kind: 'key refused' } as const, 'refused the key'],
    ['it is overloaded', { kind: 'overloaded', afterMilliseconds: undefined } as const, 'overloaded'],
    ['it wants an hour', { kind: 'rate limited', afterMilliseconds: 3_600_000 } as const, 'for 60 minutes'],
    ['it breaks off', { kind: 'cut' } as const, 'broke off'],
    ['it falls silent', { kind: 'silent' } as const, 'fell silent'],
  ])('when %s, it ends, and says why', async (_, trouble, words) => {
    const came = await study(
      input,
      means(async () => ({ kind: 'failed', trouble })),
      signal(),
    );
    expect(came.studied).toBeUndefined();
    expect(came.troubles.join(' ')).toMatch(words);
    expect(came.record).toEqual(record);
  });

  test.each<[string, Trouble, number]>([
    ['refuses the key', { kind: 'key refused' }, 1],
    ['wants to be paid', { kind: 'not paid' }, 1],
    ['knows no such model', { kind: 'not there' }, 1],
    ['wants an hour', { kind: 'rate limited', afterMilliseconds: 3_600_000 }, 1],
    ['is overloaded', { kind: 'overloaded', afterMilliseconds: undefined }, 4],
    ['takes no request of ours', { kind: 'not taken', message: 'tools.0: no.' }, 4],
  ])('a platform that %s is told of once', async (_, trouble, conversations) => {
    let asked = 0;
    const came = await study(
      input,
      means(async () => {
        asked += 1;
        return { kind: 'failed', trouble };
      }),
      signal(),
    );
    expect(asked).toBe(conversations);
    const words = troubleWords({ kind: 'failed', trouble });
    expect(came.troubles.filter((one) => one.includes(words))).toHaveLength(1);
    expect(came.troubles.join(' ').split(words)).toHaveLength(2);
    expect(came.troubles.join(' ')).not.toContain('..');
  });

  test('when the model declines or never ends, it says so', async () => {
    const refused = await study(
      input,
      means(async () => ({ kind: 'answered', answer: says('', 'refusal') })),
      signal(),
    );
    expect(refused.troubles.join(' ')).toMatch('declined');
    const cut = await study(
      input,
      means(async () => ({ kind: 'answered', answer: says('{', 'max_tokens') })),
      signal(),
    );
    expect(cut.troubles.join(' ')).toMatch('did not come to an end');
  });

  test('without the record of what was asked inside, the web is not asked', async () => {
    const asked: Ask[] = [];
    const own = means(platform([good], asked));
    const closed: Means = {
      ...own,
      outside: {
        redacted: () => '',
        stages: webStages(),
        entry: () => undefined,
        gate: () => {
          throw new Error('the record is not complete');
        },
      },
    };
    await expect(study(input, closed, signal())).rejects.toThrow('not complete');
    expect(asked.map(nameOf)).not.toContain('outside');
  });
});

test('a study that is killed after any entry of its journal ends in the same study; no tool runs more than twice', async () => {
  const entries: Entry[] = [];
  const asked: Ask[] = [];
  const whole = await study(
    input,
    means(platform([good], asked), { journal: memoryJournal(entries) }),
    signal(),
  );
  const bodies = new Set(asked.map((ask) => JSON.stringify(ask)));
  expect(entries.length).toBeGreaterThan(12);
  for (let kill = 1; kill <= entries.length; kill += 1) {
    const kept: Entry[] = [];
    const again: Ask[] = [];
    const runs = new Map<string, number>();
    const once = (diesAt?: number) =>
      study(
        input,
        means(platform([good], again), {
          journal: memoryJournal(kept, diesAt),
          inside: {
            consult: async () => ({ entries: [first], record, problems: [] }),
            tools: () => [readTool(runs)],
          },
        }),
        signal(),
      );
    await expect(once(kill)).rejects.toThrow('killed');
    const { spent: _, ...rest } = await once();
    const { spent: __, ...expected } = whole;
    expect(rest).toEqual(expected);
    expect(Math.max(0, ...runs.values())).toBeLessThanOrEqual(2);
    expect(again.every((ask) => bodies.has(JSON.stringify(ask)))).toBe(true);
  }
});

test('a stop ends it at once, and leaves its journal to go on from', async () => {
  const stop = new AbortController();
  const own = means(async () => {
    stop.abort(new Error('stopped'));
    return { kind: 'failed', trouble: { kind: 'cancelled' } };
  });
  await expect(study(input, own, stop.signal)).rejects.toThrow('stopped');
});
