import type { CapSide } from '../../contracts/pattern.ts';

/** Which guarantees survive a network cut: everywhere, for clients that stay with their replica, or not at all. */
export type AvailabilityClass = 'highly available' | 'sticky available' | 'unavailable';

/** Guarantees by what a partition leaves of them. Source: `products.hat`. */
export const availabilityOf: Readonly<Record<AvailabilityClass, readonly string[]>> = {
  'highly available': [
    'read uncommitted',
    'read committed',
    'monotonic atomic view',
    'item cut isolation',
    'predicate cut isolation',
    'writes follow reads',
    'monotonic reads',
    'monotonic writes',
  ],
  'sticky available': ['read your writes', 'PRAM', 'causal'],
  unavailable: [
    'cursor stability',
    'snapshot isolation',
    'repeatable read',
    'one-copy serializability',
    'recency',
    'safe',
    'regular',
    'linearizability',
    'strong serializability',
  ],
};

/** A system placed by what it gives up when cut (PA or PC) and otherwise (EL or EC). */
export interface PacelcClass {
  readonly system: string;
  /** Id in this catalogue, where the system is one of its products. */
  readonly product?: string;
  readonly pacelc: Exclude<CapSide['pacelc'], 'none'>;
}

/** Classes as the author of PACELC published them, for the defaults of that time. Source: `products.pacelc`. */
export const pacelcClasses: readonly PacelcClass[] = [
  { system: 'Dynamo', pacelc: 'PA/EL' },
  { system: 'Cassandra (default)', product: 'cassandra', pacelc: 'PA/EL' },
  { system: 'Riak (default)', pacelc: 'PA/EL' },
  { system: 'MongoDB', product: 'mongodb', pacelc: 'PA/EC' },
  { system: 'PNUTS', pacelc: 'PC/EL' },
  { system: 'BigTable/HBase', product: 'bigtable', pacelc: 'PC/EC' },
  { system: 'VoltDB/H-Store', pacelc: 'PC/EC' },
  { system: 'Megastore', pacelc: 'PC/EC' },
];
