import { secondsIn } from '../contracts/quantity.ts';
import { constant } from './calculate.ts';
import { family } from './family.ts';
import { formula, within } from './formula.ts';

const bitsInRange = (bits: number): void =>
  within(bits >= 1 && bits <= 512, 'no usual number of bits', 'Give one to 512 bits.');

const itemsUntilCollision = formula({
  id: 'ids.itemsUntilCollision',
  title: 'ids until a collision has this chance',
  text: 'square root of (two x ln(all / (all - chance)) x two ^ bits)',
  inputs: { bits: 'count', chance: 'fraction' },
  unit: 'count',
  compute: ({ bits, chance }) => {
    bitsInRange(bits);
    within(chance < 1, 'a certain collision', 'Give a chance below one.');
    return Math.sqrt(-2 * Math.log1p(-chance) * 2 ** bits);
  },
});

const collisionChance = formula({
  id: 'ids.collisionChance',
  title: 'chance of a collision',
  text: 'all - e ^ (-(ids ^ two) / (two x two ^ bits))',
  inputs: { items: 'count', bits: 'count' },
  unit: 'fraction',
  compute: ({ items, bits }) => {
    bitsInRange(bits);
    return -Math.expm1(-(items ** 2) / 2 ** (bits + 1));
  },
});

const lifetime = formula({
  id: 'ids.lifetime',
  title: 'time until the clock part is used up',
  text: 'two ^ bits of time x length of a tick',
  inputs: { timeBits: 'count', tick: 's' },
  unit: 's',
  compute: ({ timeBits, tick }) => {
    bitsInRange(timeBits);
    return 2 ** timeBits * tick;
  },
});

const workers = formula({
  id: 'ids.workers',
  title: 'workers that can give ids',
  text: 'two ^ bits of the worker',
  inputs: { workerBits: 'count' },
  unit: 'count',
  compute: ({ workerBits }) => {
    bitsInRange(workerBits);
    return 2 ** workerBits;
  },
});

const perTick = formula({
  id: 'ids.perTick',
  title: 'ids of a worker in one tick',
  text: 'two ^ bits of the sequence',
  inputs: { sequenceBits: 'count' },
  unit: 'count',
  compute: ({ sequenceBits }) => {
    bitsInRange(sequenceBits);
    return 2 ** sequenceBits;
  },
});

const tick = constant('tick of a millisecond', secondsIn.second / 1000, 's', 'formula');

/** How long ids last and whether they collide. */
export const ids = family({
  id: 'ids',
  title: 'Identifiers',
  describes: 'Collisions of random ids, lifetime and rate of ids made of time, worker and sequence',
  formulas: [itemsUntilCollision, collisionChance, lifetime, workers, perTick],
  defaults: { tick },
});
