import { describe, expect, test } from '@jest/globals';
import type { Answer, Unknown } from '../../src/advisor/answers.ts';
import { type Doubt, doubtOf, questionsFor } from '../../src/advisor/ask.ts';
import type { Forks } from '../../src/advisor/decide.ts';
import { drawJointly, seeded } from '../../src/advisor/draws.ts';
import { judgeAll } from '../../src/advisor/judge.ts';
import { questionsOf, singleQuestions } from '../../src/advisor/questions.ts';
import { rejudging } from '../../src/advisor/rejudge.ts';
import { unknownsOf } from '../../src/advisor/unknowns.ts';
import { factStore } from '../../src/advisor/view.ts';
import type { Brief, Fact, FactValue } from '../../src/contracts/fact.ts';
import { boxGroups } from '../../src/knowledge/box-groups.ts';
import { factDefinition } from '../../src/knowledge/catalogue.ts';
import { patterns } from '../../src/knowledge/registry.ts';
import { askables } from '../../src/knowledge/unknowns.ts';
import { fact, facts, type Said, view } from './made.ts';

const options = { asOf: '2026-11-28' };

const brief = (said: Said): Brief => ({
  title: 'a brief',
  facts: facts(said),
  unread: [],
  contradictions: [],
  language: 'en',
});

const open = (said: Said, left: readonly string[] = []): readonly string[] =>
  unknownsOf(factStore(facts(said)), new Set(left)).map(({ id }) => id);

const boxesOf = (said: Said, group: string): readonly string[] =>
  unknownsOf(factStore(facts(said)))
    .find(({ id }) => id === group)
    ?.members?.map((one) => one.fact) ?? [];

describe('what is open', () => {
  test.each<[string, Said, string, boolean]>([
    ['the load, where none was said', {}, 'writes.peakPerSecond', true],
    ['the load, where it can be derived', { 'requests.averagePerSecond': 50 }, 'writes.peakPerSecond', false],
    ['the amount of data, where records were counted', { 'record.count': 1000 }, 'data.size', false],
    ['all ways to read and write in one question', {}, 'access', true],
    ['what is delivered how often, where events flow', { 'events.exist': true }, 'delivery', true],
    ['what is delivered how often, where none flow', {}, 'delivery', false],
    [
      'what colliding writes do, where several write',
      { 'writes.offline': true },
      'conflict.resolution',
      true,
    ],
    ['what colliding writes do, where one writes', {}, 'conflict.resolution', false],
    ['no way to read by itself', {}, 'access.joins', false],
    ['what hurts is told and not asked', {}, 'hurts.spof', false],
  ])('%s', (_, said, id, expected) => {
    expect({ [id]: open(said).includes(id) }).toEqual({ [id]: expected });
  });

  test('not what people left open', () => {
    expect(open({}, ['access'])).not.toContain('access');
  });

  test('boxes only for what makes sense with what is stored, and not for what was said', () => {
    const boxes = boxesOf({ 'model.blobs': true, 'writes.appendOnly': true }, 'access');
    expect(boxes).toContain('access.blobs');
    expect(boxes).not.toContain('access.nearest');
    expect(boxes).not.toContain('writes.appendOnly');
  });

  test('an answer to a group settles it', () => {
    const group = unknownsOf(factStore([])).find(({ id }) => id === 'model');
    const known = factStore(group?.probes[0]?.facts ?? []);
    expect(unknownsOf(known).map(({ id }) => id)).not.toContain('model');
  });

  test('what was guessed from somebody’s words, whatever it is about', () => {
    const guess: Fact = { ...fact('hurts.spof', true, 'assumed'), quote: 'all on one box' };
    expect(unknownsOf(factStore([guess])).find(({ id }) => id === 'hurts.spof')?.guessed).toBe(true);
  });
});

describe('the list of what can be asked', () => {
  test('names facts of the catalogue, choices by their values, numbers within what is plausible', () => {
    for (const { fact: id, choice } of boxGroups.flatMap(({ boxes }) => boxes)) {
      const definition = factDefinition(id);
      if (choice === undefined) expect({ id, kind: definition?.kind }).toEqual({ id, kind: 'flag' });
      else if (definition?.kind === 'choice')
        expect(Object.keys(definition.choices)).toEqual(expect.arrayContaining([choice.picked, choice.not]));
      else expect({ id, kind: definition?.kind }).toEqual({ id, kind: 'number' });
    }
    for (const { fact: id, range, weights } of askables) {
      const definition = factDefinition(id);
      if (definition?.kind === 'number' && range !== undefined) {
        expect(range[0]).toBeGreaterThanOrEqual(definition.plausible[0]);
        expect(range[1]).toBeLessThanOrEqual(definition.plausible[1]);
      } else if (definition?.kind === 'choice')
        expect(Object.keys(definition.choices)).toEqual(
          expect.arrayContaining(Object.keys(weights?.(view({})) ?? {})),
        );
      else expect(definition?.kind).toBe('number');
    }
  });

  test('no fact twice', () => {
    const ids = [
      ...boxGroups.flatMap(({ boxes }) => [...new Set(boxes.map((box) => box.fact))]),
      ...askables.map((one) => one.fact),
    ];
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

const answer = (id: string, value: FactValue, share = 0.5): Answer => ({
  when: String(value),
  facts: [fact(id, value)],
  bucket: String(value),
  share,
});

const unknown = (id: string, about: Partial<Unknown> = {}): Unknown => {
  const both = [answer(id, true), answer(id, false)];
  return {
    id,
    ask: `Is ${id} so?`,
    guessed: false,
    probes: both,
    draw: ({ random }) => both[random() < 0.5 ? 0 : 1],
    ...about,
  };
};

const forks = (flips: (holds: (id: string) => boolean) => boolean): Forks => {
  const withFacts: Forks['withFacts'] = (given) =>
    flips((id) => given.some((one) => one.id === id && one.value === true))
      ? { key: 'two', title: 'Shards' }
      : { key: 'one', title: 'One primary' };
  return { now: { key: 'one', title: 'One primary' }, withFact: (one) => withFacts([one]), withFacts };
};

const none = factStore([]);
const effort = { seed: 7, draws: 200, silence: 400, silencePerBox: 0 };

describe('the questions', () => {
  test('are those whose answer changes the choice, with what each answer leads to', () => {
    const unknowns = [unknown('loss.none'), unknown('consistency.staleOk')];
    expect(
      questionsOf(
        unknowns,
        none,
        forks((holds) => holds('loss.none')),
        effort,
      ),
    ).toEqual([
      {
        fact: 'loss.none',
        ask: 'Is loss.none so?',
        flips: 'decides between One primary and Shards',
        outcomes: [
          { when: 'true', option: 'Shards' },
          { when: 'false', option: 'One primary' },
        ],
        weight: expect.any(Number),
      },
    ]);
  });

  test('begin with the answer that tells most', () => {
    const rare = { draw: ({ random }: { random: () => number }) => answer('audit.needed', random() < 0.1) };
    const unknowns = [unknown('audit.needed', rare), unknown('loss.none')];
    const asked = questionsOf(
      unknowns,
      none,
      forks((holds) => holds('audit.needed') || holds('loss.none')),
      effort,
    );
    expect(asked.map((one) => one.fact)).toEqual(['loss.none', 'audit.needed']);
    expect(
      singleQuestions(
        unknowns,
        forks((holds) => holds('loss.none')),
      ).map((one) => one.fact),
    ).toEqual(['loss.none']);
  });

  test('where two answers change the choice only together, one of them is asked, told with the other', () => {
    const unknowns = [unknown('loss.none'), unknown('audit.needed')];
    const both = forks((holds) => holds('loss.none') && holds('audit.needed'));
    const [question, ...rest] = questionsOf(unknowns, none, both, effort);
    expect(rest).toEqual([]);
    expect(new Set(question?.outcomes.map(({ option }) => option))).toEqual(
      new Set(['Shards', 'One primary']),
    );
  });

  test('end when no likely answers together change anything', () => {
    expect(
      questionsOf(
        [unknown('loss.none')],
        none,
        forks(() => false),
        effort,
      ),
    ).toEqual([]);
  });

  test('one that makes sense only after another stands behind it', () => {
    const unknowns = [unknown('audit.needed', { after: 'loss.none' }), unknown('loss.none')];
    const asked = questionsOf(
      unknowns,
      none,
      forks((holds) => holds('audit.needed') || holds('loss.none')),
      effort,
    );
    expect(asked.map((one) => one.fact)).toEqual(['loss.none', 'audit.needed']);
  });
});

describe('of a real brief', () => {
  const chat = brief({
    'model.messages': true,
    'events.averagePerSecond': 1389,
    'availability.target': 0.99999,
  });

  test('the first questions for a store of chat messages are those of an architect', () => {
    const asked = questionsFor(chat, options);
    expect(asked.slice(0, 3).map((one) => one.fact)).toEqual(expect.arrayContaining(['access']));
    expect(asked).toEqual(questionsFor(chat, options));
    for (const { outcomes } of asked)
      expect(new Set(outcomes.map(({ option }) => option)).size).toBeGreaterThan(1);
  });

  test('many facts judged again one after the other give what judging anew gives', () => {
    const { unknowns, known }: Doubt = doubtOf(chat, options);
    const first = view({ 'model.messages': true });
    const again = rejudging(patterns, first);
    const random = seeded(3);
    const same: Forks = {
      now: { key: 'one', title: '' },
      withFact: () => ({ key: 'one', title: '' }),
      withFacts: (given) => {
        const then = view({
          'model.messages': true,
          ...Object.fromEntries(given.map((one) => [one.id, one.value as FactValue])),
        });
        expect(
          again(
            then,
            given.map(({ id }) => id),
          ),
        ).toEqual(judgeAll(patterns, then));
        return { key: 'one', title: '' };
      },
    };
    for (let draw = 0; draw < 20; draw += 1) drawJointly(unknowns, known, same, { random, evenly: true });
  });
});
