/** Where the rest of the graph connects to a store. */
export interface StorePorts {
  readonly write: string;
  readonly read: string;
  /** Where a change stream can be read. */
  readonly changes: string;
  /** Further databases whose changes are apart from those: a stream of all changes reads each. */
  readonly alsoChanges?: readonly string[];
  /** Another node that takes writes as well, where none leads. */
  readonly alternate?: string;
  /** What the application writes to beside it, with the word on the arrow. */
  readonly also?: readonly (readonly [id: string, words: string])[];
  /** A database beside it with tables of its own: a write goes to the one or to the other. */
  readonly second?: string;
}

/** The zones of one region, in which a store spreads itself; ids are prefixed by region. */
export interface Place {
  /** Prefix of component ids, empty for the only region. */
  readonly prefix: string;
  readonly zones: readonly string[];
  /** Where what has a copy in each zone stands: services, brokers, workers. */
  readonly everywhere: string;
  /** The same for what is fed by the store: a frame of its own, so that pictures lead on from the store and not back. */
  readonly after: string;
  /** One box stands for all copies of the store in this region. */
  readonly compact: boolean;
}

/** Zone of the copy with that index: past the last one it starts again with the first. */
export const zoneOf = (place: Place, index: number): string =>
  place.zones[index % place.zones.length] ?? 'zone-a';
