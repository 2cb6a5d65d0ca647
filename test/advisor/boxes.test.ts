import { describe, expect, test } from '@jest/globals';
import type { Unknown } from '../../src/advisor/answers.ts';
import { boxOf, mostBoxes } from '../../src/advisor/boxes.ts';
import { questionsOf } from '../../src/advisor/questions.ts';
import { unknownsOf } from '../../src/advisor/unknowns.ts';
import { factStore } from '../../src/advisor/view.ts';
import { boxGroups } from '../../src/knowledge/box-groups.ts';
import { fact, facts, type Said } from './made.ts';

const groupOf = (id: string, said: Said = {}): Unknown => {
  const found = unknownsOf(factStore(facts(said))).find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} is not open`);
  return found;
};

const cardOf = (unknown: Unknown, matters: Readonly<Record<string, number>> = {}): Unknown =>
  unknown.card?.((box) => matters[box] ?? 0) ?? unknown;

const shown = ({ members = [] }: Unknown): readonly string[] => members.slice(0, mostBoxes).map(boxOf);

describe('the card of a long picking', () => {
  test.each(boxGroups.map(({ id }) => [id]))('of %s holds no more boxes than people read', (id) => {
    const { members = [], ask } = cardOf(groupOf(id));
    expect(members.length).toBeLessThanOrEqual(2 * mostBoxes);
    for (const { title } of members.slice(mostBoxes)) expect(ask).toContain(title);
    for (const { title } of members.slice(0, mostBoxes)) expect(ask).not.toContain(title);
  });

  test('shows first what matters in this consultation, however seldom it is', () => {
    const rare = { 'access.feed': 3, 'writes.offline': 2, 'processing.dedup': 1 };
    const whole = groupOf('access', { 'events.exist': true });
    expect(shown(cardOf(whole, rare))).toEqual(expect.arrayContaining(Object.keys(rare)));
    expect(shown(cardOf(whole))).not.toEqual(expect.arrayContaining(Object.keys(rare)));
  });

  test('shows what is assumed to be so, so that it can be denied', () => {
    const store = factStore([...facts({ 'model.messages': true }), fact('writes.ttl', true, 'assumed')]);
    const access = unknownsOf(store).find(({ id }) => id === 'access');
    expect(access === undefined ? [] : shown(cardOf(access))).toContain('writes.ttl');
  });

  test.each([
    ['consistency.need=strong', ['consistency.need=causal', 'consistency.need=external']],
    ['loss.none', ['loss.recentOk']],
    ['query.locality=one key', ['query.locality=one entity', 'query.locality=one tenant']],
  ])('shows with %s what not to pick it says', (box, others) => {
    const id = box.startsWith('query') ? 'access' : 'guarantees';
    expect(shown(cardOf(groupOf(id, { 'model.money': true }), { [box]: 5 }))).toEqual(
      expect.arrayContaining([box, ...others]),
    );
  });

  test('leaves open what it neither shows nor names, and asks for it as the rest', () => {
    const whole = groupOf('access', { 'events.exist': true });
    const { members = [] } = cardOf(whole);
    const answered = facts(
      Object.fromEntries(members.map((one) => [one.fact, one.value === undefined ? false : 'everything'])),
    );
    const rest = unknownsOf(factStore([...facts({ 'events.exist': true }), ...answered])).find(
      ({ id }) => id === 'access',
    );
    const left = (whole.members ?? []).map(boxOf).filter((box) => !members.map(boxOf).includes(box));
    expect(left.length).toBeGreaterThan(0);
    expect(rest?.members?.map(boxOf)).toEqual(left);
    expect(rest?.ask).toBe(boxGroups.find(({ id }) => id === 'access')?.askMore);
  });
});

test('a question asks with its card, and tells only of what can be picked there', () => {
  const whole = groupOf('access');
  const flips = (box: string) => box === 'writes.fromManyRegions' || box === 'access.feed';
  const outcome = (turned: boolean) => ({ key: String(turned), title: turned ? 'Shards' : 'One primary' });
  const withFacts = (given: readonly { readonly id: string; readonly value?: unknown }[]) =>
    outcome(given.some(({ id, value }) => value === true && flips(id)));
  const [question] = questionsOf(
    [whole],
    factStore([]),
    { now: outcome(false), withFact: (one) => withFacts([one]), withFacts },
    { seed: 1, draws: 100, silence: 100, silencePerBox: 0 },
  );
  expect(question?.members?.slice(0, mostBoxes).map(boxOf)).toEqual(
    expect.arrayContaining(['access.feed', 'writes.fromManyRegions']),
  );
  expect(new Set(question?.outcomes.map(({ option }) => option))).toEqual(new Set(['Shards', 'One primary']));
  expect(question?.outcomes.map(({ when }) => when)).toContain('none of these');
});
