import type { Pattern } from '../../../contracts/pattern.ts';
import { colocatedEntityGroups } from './colocated-entity-groups.ts';
import { contentHash } from './content-hash.ts';
import { directoryLookup } from './directory-lookup.ts';
import { functional } from './functional.ts';
import { geo } from './geo.ts';
import { hash } from './hash.ts';
import { noPartitioning } from './no-partitioning.ts';
import { range } from './range.ts';
import { globalSecondaryIndex, localSecondaryIndex } from './secondary-indexes.ts';
import { tenant } from './tenant.ts';
import { timeBucketCompound } from './time-bucket-compound.ts';
import { virtualShards } from './virtual-shards.ts';
import { hotKeySplitting, rebalancing, scatterGather } from './working-across-partitions.ts';

/** How data is cut: the vocabulary's ways first, then what a cut brings with it. */
export const partitioningPatterns: readonly Pattern[] = [
  noPartitioning,
  functional,
  hash,
  range,
  tenant,
  geo,
  contentHash,
  timeBucketCompound,
  virtualShards,
  directoryLookup,
  colocatedEntityGroups,
  localSecondaryIndex,
  globalSecondaryIndex,
  scatterGather,
  hotKeySplitting,
  rebalancing,
];
