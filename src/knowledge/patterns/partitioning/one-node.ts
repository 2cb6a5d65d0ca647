import type { FactView } from '../../../contracts/fact.ts';

/** Peak writes a second beyond which one relational primary needs care that few teams have: order of magnitude only. */
const MANY_WRITES = 20_000;
/** Bytes beyond which backup, restore and schema changes of one instance take longer than people will wait. */
const MUCH_DATA = 10e12;
/** Peak writes a second that one ordinary primary carries without tuning. */
const FEW_WRITES = 5_000;
/** Bytes that one ordinary instance backs up and restores within hours. */
const LITTLE_DATA = 2e12;

/** Facts that `writerOutgrown` looks at. */
export const WRITER_OUTGROWN_READS: readonly string[] = [
  'hurts.writeCeiling',
  'present.biggerBox',
  'present.database',
  'hurts.resharding',
  'hurts.crossShard',
  'placement.single',
  'demand.writesPeakAtHorizon',
];

/** Whether what was said points beyond one writer, however large its storage: a ceiling that no larger machine lifts. */
export const writerOutgrown = (facts: FactView): boolean =>
  (!facts.is('present.biggerBox') && facts.is('hurts.writeCeiling')) ||
  ['sharded', 'cluster'].includes(facts.choice('present.database') ?? '') ||
  facts.is('hurts.resharding') ||
  facts.is('hurts.crossShard') ||
  // Who moves single owners from machine to machine has, or wants, more than one.
  facts.is('placement.single') ||
  (facts.number('demand.writesPeakAtHorizon') ?? 0) > MANY_WRITES;

/** Facts that `outgrown` looks at. */
export const OUTGROWN_READS: readonly string[] = [
  ...WRITER_OUTGROWN_READS,
  'hurts.memoryExceeded',
  'model.blobs',
  'demand.dataAtHorizon',
];

/** Whether what was said points beyond one node: its writer is outgrown, or the sheer size of the data. */
export const outgrown = (facts: FactView): boolean =>
  ((facts.number('demand.dataAtHorizon') ?? 0) > MUCH_DATA && !facts.is('model.blobs')) ||
  writerOutgrown(facts) ||
  (!facts.is('present.biggerBox') && facts.is('hurts.memoryExceeded'));

/** Facts that `oneNodeCarriesIt` looks at. */
export const ONE_NODE_READS: readonly string[] = [...OUTGROWN_READS, 'load.small', 'present.headroom'];

/** Whether what was said shows that one writable node carries the load for the horizon. Silence shows nothing. */
export const oneNodeCarriesIt = (facts: FactView): boolean => {
  if (outgrown(facts)) return false;
  if (facts.is('load.small') || facts.is('present.headroom') || facts.is('present.biggerBox')) return true;
  const writes = facts.number('demand.writesPeakAtHorizon');
  const data = facts.number('demand.dataAtHorizon');
  if (writes === undefined && data === undefined) return false;
  // The bytes of files lie in an object store: what a database keeps of them is a row each.
  return (writes ?? 0) < FEW_WRITES && (facts.is('model.blobs') || (data ?? 0) < LITTLE_DATA);
};
