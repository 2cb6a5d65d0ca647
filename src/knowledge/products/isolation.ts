/**
 * Anomalies that an isolation level may let through, in the order of the profiles: dirty write (G0), aborted,
 * intermediate and circular reads (G1a to G1c), observed transaction vanishes, predicate-many-preceders, lost update
 * (P4), read skew (G-single), write skew on items (G2-item) and on predicates (G2).
 */
export const anomalies = [
  'G0',
  'G1a',
  'G1b',
  'G1c',
  'OTV',
  'PMP',
  'P4',
  'G-single',
  'G2-item',
  'G2',
] as const;

export type Anomaly = (typeof anomalies)[number];

/** Whether an anomaly is kept out: always, never, only for transactions that just read, or in some cases. */
export type Prevention = 'prevented' | 'possible' | 'when only reading' | 'in some cases';

/** What a level really gives, by the name that the literature has for it. */
export type Guarantee =
  | 'read uncommitted'
  | 'monotonic atomic view'
  | 'monotonic atomic view, snapshot for readers'
  | 'repeatable read'
  | 'snapshot isolation'
  | 'snapshot isolation, some write skew prevented'
  | 'serializable';

/** The short names that the literature uses for the guarantees, as the published table of known answers spells them. */
export const shortNameOf: Readonly<Record<Guarantee, string>> = {
  'read uncommitted': 'RU',
  'monotonic atomic view': 'MAV',
  'monotonic atomic view, snapshot for readers': 'MAV+RO',
  'repeatable read': 'RR',
  'snapshot isolation': 'SI',
  'snapshot isolation, some write skew prevented': 'SI(some G2)',
  serializable: 'SER',
};

/** One sign an anomaly, in the order of `anomalies`: + prevented, - possible, r when only reading, s in some cases. */
const profiles: Readonly<Record<Guarantee, string>> = {
  'read uncommitted': '+---------',
  'monotonic atomic view': '+++++-----',
  'monotonic atomic view, snapshot for readers': '+++++r-r--',
  'repeatable read': '+++++-+s+-',
  'snapshot isolation': '++++++++--',
  'snapshot isolation, some write skew prevented': '++++++++-s',
  serializable: '++++++++++',
};

const meaning: Readonly<Record<string, Prevention>> = {
  '+': 'prevented',
  '-': 'possible',
  r: 'when only reading',
  s: 'in some cases',
};

/** Whether a guarantee keeps an anomaly out. */
export const prevention = (guarantee: Guarantee, anomaly: Anomaly): Prevention =>
  meaning[profiles[guarantee][anomalies.indexOf(anomaly)] ?? '-'] ?? 'possible';

/** What one system calls a level, and what that level turned out to be when tested. */
export interface IsolationLevel {
  readonly level: string;
  readonly guarantee: Guarantee;
}

/** The levels of one system, with the one that a transaction gets when nobody sets any. Product ids of this catalogue. */
export interface IsolationOf {
  readonly product: string;
  readonly system: string;
  readonly byDefault: string;
  readonly levels: readonly IsolationLevel[];
}

const ofSystem = (
  product: string,
  system: string,
  byDefault: string,
  levels: Readonly<Record<string, Guarantee>>,
): IsolationOf => ({
  product,
  system,
  byDefault,
  levels: Object.entries(levels).map(([level, guarantee]) => ({ level, guarantee })),
});

const likePostgres = {
  'read committed': 'monotonic atomic view',
  'repeatable read': 'snapshot isolation',
  serializable: 'serializable',
} as const;

/** Measured isolation, system by system. Source: `products.hermitage`. */
export const isolationMatrix: readonly IsolationOf[] = [
  ofSystem('postgresql', 'PostgreSQL', 'read committed', likePostgres),
  ofSystem('mysql', 'MySQL/InnoDB', 'repeatable read', {
    'read uncommitted': 'read uncommitted',
    'read committed': 'monotonic atomic view',
    'repeatable read': 'monotonic atomic view, snapshot for readers',
    serializable: 'serializable',
  }),
  ofSystem('oracle', 'Oracle', 'read committed', {
    'read committed': 'monotonic atomic view',
    serializable: 'snapshot isolation, some write skew prevented',
  }),
  ofSystem('sqlserver', 'SQL Server', 'read committed (locking)', {
    'read uncommitted': 'read uncommitted',
    'read committed (locking)': 'monotonic atomic view',
    'read committed (snapshot)': 'monotonic atomic view',
    'repeatable read': 'repeatable read',
    snapshot: 'snapshot isolation',
    serializable: 'serializable',
  }),
  ofSystem('foundationdb', 'FoundationDB SQL layer', 'serializable', { serializable: 'serializable' }),
  ofSystem('cockroachdb', 'CockroachDB', 'serializable', likePostgres),
  ofSystem('yugabytedb', 'YugabyteDB', 'read committed', likePostgres),
];

/** Whether a product at one of its levels (its default when none is named) prevents an anomaly; undefined where it was not tested. */
export const prevents = (product: string, anomaly: Anomaly, level?: string): Prevention | undefined => {
  const system = isolationMatrix.find((entry) => entry.product === product);
  const wanted = level ?? system?.byDefault;
  const found = system?.levels.find((entry) => entry.level === wanted);
  return found === undefined ? undefined : prevention(found.guarantee, anomaly);
};

/** Phenomena that the SQL standard allows at each of its four levels. Source: `products.ansi-critique`. */
export const ansiAllows: Readonly<
  Record<string, { readonly dirtyRead: boolean; readonly fuzzyRead: boolean; readonly phantom: boolean }>
> = {
  'read uncommitted': { dirtyRead: true, fuzzyRead: true, phantom: true },
  'read committed': { dirtyRead: false, fuzzyRead: true, phantom: true },
  'repeatable read': { dirtyRead: false, fuzzyRead: false, phantom: true },
  serializable: { dirtyRead: false, fuzzyRead: false, phantom: false },
};

/** Phenomena under snapshot isolation in the extended table of the critique. Source: `products.ansi-critique`. */
export const snapshotAllows: Readonly<Record<string, 'no' | 'sometimes' | 'possible'>> = {
  P0: 'no',
  P1: 'no',
  P4C: 'no',
  P4: 'no',
  P2: 'no',
  P3: 'sometimes',
  'A5A read skew': 'no',
  'A5B write skew': 'possible',
};
