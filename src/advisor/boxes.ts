import type { Fact, FactValue, FactView } from '../contracts/fact.ts';
import type { QuestionMember } from '../contracts/findings.ts';
import type { Box, BoxGroup } from '../knowledge/box-groups.ts';
import { factDefinition } from '../knowledge/catalogue.ts';
import { type Answer, isGuess, isSaid, pickOne, stated, type Unknown } from './answers.ts';
import type { FactStore } from './view.ts';

/** More boxes than this on one card are a wall. */
export const mostBoxes = 8;

/** Ids of the boxes of a group: a choice has one for each value. */
const boxId = ({ fact, choice }: Box): string => (choice === undefined ? fact : `${fact}=${choice.picked}`);

/** The same of a member as it is offered. */
export const boxOf = ({ fact, value }: QuestionMember): string =>
  value === undefined ? fact : `${fact}=${value}`;

/** What is made known when these of the open boxes are picked: each fact of them, whether it is so or not. */
const factsOf = (open: readonly Box[], picked: readonly Box[]): readonly Fact[] => {
  const values = new Map<string, FactValue>();
  for (const one of open) values.set(one.fact, one.choice?.not ?? false);
  for (const one of picked) values.set(one.fact, one.choice?.picked ?? true);
  return [...values].flatMap(([id, value]) => {
    const definition = factDefinition(id);
    return definition === undefined ? [] : [stated(definition, value)];
  });
};

const excluded = (one: Box, picked: readonly Box[]): boolean =>
  picked.some(({ fact, against }) => fact === one.fact || against === one.fact);

/** Two boxes are often picked together, and some matter only so: a few pairs from all over the list are tried as well. */
const mostPairs = 24;

const somePairs = (boxes: readonly Box[]): readonly (readonly Box[])[] => {
  const all = boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => !excluded(one, [other]))
      .map((other) => [one, other]),
  );
  const step = Math.max(1, all.length / mostPairs);
  return all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
};

const labelOf = ({ fact, choice }: Box): string => choice?.title ?? factDefinition(fact)?.title ?? fact;

const often = (boxes: readonly Box[]): number => boxes.reduce((sum, one) => sum + one.often, 0);

/** Boxes of one choice, and such as exclude each other, are offered together or not at all: not to pick one says another. */
const together = (boxes: readonly Box[]): readonly (readonly Box[])[] => [
  ...Map.groupBy(boxes, ({ fact, against }) => [fact, against ?? ''].sort().join(' ')).values(),
];

/** So many of what is not on the card are named beside it, so that they can be said in words. What is neither stays open. */
const mostNamed = 8;

/** What is assumed or guessed to be so is shown, so that it can be denied: it counts as much as all that a box can tell. */
const heldCounts = 1;

/** What is on the card and what is named beside it, each in the order of the list: first what matters, then what is usual. */
const onCard = (
  boxes: readonly Box[],
  matters: (box: string) => number,
  holds: (box: Box) => boolean,
): { readonly offered: readonly Box[]; readonly named: readonly Box[] } => {
  const all = often(boxes);
  const weigh = (some: readonly Box[]): number =>
    Math.max(...some.map((one) => matters(boxId(one)))) +
    (some.some(holds) ? heldCounts : 0) +
    often(some) / some.length / all / 2;
  const offered = new Set<Box>();
  const named = new Set<Box>();
  const sorted = together(boxes)
    .map((some) => ({ some, weight: weigh(some) }))
    .sort((a, b) => b.weight - a.weight);
  for (const { some } of sorted) {
    const into =
      offered.size + some.length <= mostBoxes
        ? offered
        : named.size + some.length <= mostNamed
          ? named
          : undefined;
    for (const one of some) into?.add(one);
  }
  return { offered: boxes.filter((one) => offered.has(one)), named: boxes.filter((one) => named.has(one)) };
};

/** A question that is answered by picking, over the boxes of its group that nobody has said and that make sense here. */
export const groupUnknown = (group: BoxGroup, store: FactStore, now: FactView): Unknown | undefined => {
  const holds = ({ fact, choice }: Box): boolean => store.get(fact)?.value === (choice?.picked ?? true);
  const told = group.boxes.filter((one) => isSaid(store.get(one.fact)));
  const counts = told.some(holds) ? group.more : group.picked;
  const open = (facts: FactView): readonly Box[] =>
    group.boxes.filter((one) => !told.includes(one) && one.when?.(facts) !== false);
  const boxes = open(now);
  if (boxes.length === 0) return undefined;
  const answer = (picked: readonly Box[], share: number): Answer => ({
    when: picked.length === 0 ? 'none of these' : picked.map(labelOf).join(' and '),
    facts: factsOf(boxes, picked),
    bucket: picked.map(boxId).sort().join('+'),
    share,
  });
  const none = counts[0] ?? 0;
  const pairs = somePairs(boxes);
  const membersOf = (offered: readonly Box[]): readonly QuestionMember[] =>
    offered.map((one) => ({
      fact: one.fact,
      title: labelOf(one),
      ...(one.choice === undefined ? {} : { value: one.choice.picked }),
    }));
  // What is assumed to go with what was said is the likeliest to be picked.
  const likely = (one: Box): number => one.often * (holds(one) ? 6 : 1);
  const whole: Unknown = {
    id: group.id,
    ask: told.length === 0 ? group.ask : group.askMore,
    ...(group.after === undefined ? {} : { after: group.after }),
    members: membersOf(boxes),
    guessed: boxes.some(({ fact }) => isGuess(store.get(fact))),
    probes: [
      answer([], none),
      ...boxes.map((one) => answer([one], ((1 - none) * one.often) / often(boxes))),
      ...pairs.map((two) => answer(two, (counts[2] ?? 0) / pairs.length)),
    ],
    draw: (dice, drawn) => {
      const there = open(drawn).filter((one) => boxes.includes(one));
      const count = pickOne(
        dice,
        counts.map((share, index) => [index, share] as const),
      );
      const picked: Box[] = [];
      while (picked.length < (count ?? 0)) {
        const next = pickOne(
          dice,
          there.filter((one) => !excluded(one, picked)).map((one) => [one, likely(one)] as const),
        );
        if (next === undefined) break;
        picked.push(next);
      }
      return answer(picked, 0);
    },
  };
  if (boxes.length <= mostBoxes) return whole;
  return {
    ...whole,
    card: (matters) => {
      const { offered, named } = onCard(boxes, matters, holds);
      return {
        ...whole,
        ask: `${whole.ask} Less likely; if so, say in words: ${named.map(labelOf).join('; ')}.`,
        members: membersOf([...offered, ...named]),
      };
    },
  };
};
