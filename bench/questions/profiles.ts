import type { Fact, FactValue } from '../../src/contracts/fact.ts';
import { boxGroups } from '../../src/knowledge/box-groups.ts';
import { factDefinition } from '../../src/knowledge/catalogue.ts';

/** A system as its team knows it, and the few facts with which somebody begins. */
export interface Profile {
  /** Everything that is so, and for every box of a question that is not so, that it is not. */
  readonly facts: readonly Fact[];
  readonly told: readonly Fact[];
}

type Random = () => number;

const oneOf = <Value>(random: Random, values: readonly Value[]): Value =>
  values[Math.floor(random() * values.length)] as Value;

const someOf = <Value>(random: Random, values: readonly Value[], count: number): readonly Value[] => {
  const left = [...values];
  const taken: Value[] = [];
  while (taken.length < count && left.length > 0)
    taken.push(...left.splice(Math.floor(random() * left.length), 1));
  return taken;
};

const byShare = <Value extends string>(random: Random, shares: Readonly<Record<Value, number>>): Value => {
  let left = random();
  const entries = Object.entries(shares) as [Value, number][];
  for (const [value, share] of entries) {
    left -= share;
    if (left < 0) return value;
  }
  return (entries.at(-1) as [Value, number])[0];
};

/** Two significant digits, as people say numbers. */
const round = (value: number): number => Number(value.toPrecision(2));

const magnitude = (random: Random, low: number, high: number): number =>
  round(low * (high / low) ** random());

/** How a system with such data is read and written; every path is one that such systems really have. */
const shapes: Readonly<
  Record<string, { readonly reads: readonly string[]; readonly writes: readonly string[] }>
> = {
  relational: {
    reads: ['byKey', 'joins', 'secondaryAttributes', 'sqlReports', 'adHocFilters', 'aggregates'],
    writes: ['updates', 'appendOnly', 'jobs', 'bulk', 'hotRows'],
  },
  documents: {
    reads: ['byKey', 'secondaryAttributes', 'onlyByKey', 'fullText', 'latestOfEntity', 'adHocFilters'],
    writes: ['updates', 'bulk', 'ttl', 'offline'],
  },
  keyValue: { reads: ['byKey', 'onlyByKey'], writes: ['updates', 'ttl', 'counters', 'mustAccept'] },
  timeSeries: {
    reads: ['timeRange', 'aggregates', 'latestOfEntity', 'adHocFilters'],
    writes: ['appendOnly', 'bulk', 'ttl'],
  },
  events: {
    reads: ['timeRange', 'aggregates', 'adHocFilters', 'latestOfEntity', 'fullText'],
    writes: ['appendOnly', 'bulk', 'ttl'],
  },
  messages: {
    reads: ['latestOfEntity', 'byKey', 'fullText', 'timeRange', 'feed'],
    writes: ['appendOnly', 'updates', 'counters'],
  },
  graph: {
    reads: ['graphWalks', 'shallowRelations', 'byKey', 'secondaryAttributes'],
    writes: ['updates', 'appendOnly'],
  },
  blobs: { reads: ['blobs', 'byKey'], writes: ['appendOnly', 'bulk'] },
  money: {
    reads: ['byKey', 'joins', 'aggregates', 'sqlReports', 'latestOfEntity', 'timeRange'],
    writes: ['updates', 'hotRows', 'appendOnly', 'jobs'],
  },
  text: { reads: ['fullText', 'byKey'], writes: ['updates', 'bulk'] },
  vectors: { reads: ['nearest', 'byKey'], writes: ['updates', 'bulk'] },
  geo: { reads: ['geo', 'byKey', 'secondaryAttributes'], writes: ['updates', 'appendOnly'] },
  sharedDocument: { reads: ['byKey', 'latestOfEntity'], writes: ['concurrentEdits', 'offline', 'updates'] },
  permissions: {
    reads: ['permissionChecks', 'shallowRelations', 'byKey', 'graphWalks'],
    writes: ['updates'],
  },
};

const modelShares = {
  relational: 0.26,
  documents: 0.12,
  keyValue: 0.1,
  timeSeries: 0.1,
  events: 0.1,
  messages: 0.08,
  money: 0.08,
  graph: 0.03,
  blobs: 0.04,
  text: 0.03,
  vectors: 0.02,
  geo: 0.02,
  sharedDocument: 0.01,
  permissions: 0.01,
} as const;

const exact = (models: readonly string[]): boolean =>
  models.some((one) => one === 'money' || one === 'relational');

const choices = (
  random: Random,
  models: readonly string[],
  writes: readonly string[],
): Record<string, FactValue> => {
  const need = exact(models)
    ? byShare(random, { strong: 0.6, causal: 0.25, eventual: 0.12, external: 0.03 })
    : byShare(random, { eventual: 0.45, causal: 0.3, strong: 0.22, bounded: 0.03 });
  const scope = exact(models)
    ? byShare(random, { database: 0.5, entity: 0.3, record: 0.16, services: 0.04 })
    : byShare(random, { record: 0.5, none: 0.25, entity: 0.22, database: 0.03 });
  const regions = byShare(random, { 1: 0.82, 2: 0.12, 3: 0.06 });
  const collide = writes.some((one) => ['offline', 'concurrentEdits', 'mustAccept'].includes(one));
  return {
    'consistency.need': need,
    'transaction.scope': scope,
    'regions.count': Number(regions),
    survive:
      regions === '1'
        ? byShare(random, { zone: 0.6, node: 0.4 })
        : byShare(random, { region: 0.6, zone: 0.4 }),
    'query.locality': byShare(random, {
      'one entity': 0.32,
      'one key': 0.25,
      'one tenant': 0.2,
      everything: 0.18,
      'one domain': 0.05,
    }),
    ...(collide
      ? {
          'conflict.resolution': byShare(random, {
            'last wins': 0.35,
            prevent: 0.25,
            'application merges': 0.2,
            'converge by itself': 0.2,
          }),
        }
      : {}),
  };
};

const flow = (random: Random, models: readonly string[]): Record<string, FactValue> => {
  if (!models.includes('events') && random() > 0.12) return {};
  const processing = someOf(
    random,
    ['perEvent', 'windows', 'dedup', 'batch', 'joins'] as const,
    random() < 0.7 ? 1 : 2,
  );
  return {
    'events.exist': true,
    ...Object.fromEntries(processing.map((one) => [`processing.${one}`, true])),
    delivery: byShare(random, { 'at least once': 0.65, 'effectively once': 0.2, 'at most once': 0.15 }),
    ordering: byShare(random, { 'per key': 0.5, none: 0.42, global: 0.08 }),
    ...(random() < 0.3 ? { 'consumers.many': true } : {}),
  };
};

/** Traits that some systems have and no question asks for: they are told by people, or stay unsaid. */
const seldom: Readonly<Record<string, number>> = {
  'simplicity.valued': 0.2,
  'cost.matters': 0.2,
  'audit.needed': 0.12,
  'users.global': 0.08,
  'residency.required': 0.05,
  'load.spiky': 0.12,
};

const systemOf = (random: Random): Record<string, FactValue> => {
  const first = byShare(random, modelShares);
  const second = byShare(random, modelShares);
  const models = random() < 0.35 && second !== first ? [first, second] : [first];
  const of = (side: 'reads' | 'writes') => [...new Set(models.flatMap((one) => shapes[one]?.[side] ?? []))];
  const reads = someOf(random, of('reads'), 1 + Math.floor(random() * 3));
  const writes = someOf(random, of('writes'), random() < 0.65 ? 1 : 2);
  const fast = random() < 0.2;
  return {
    ...Object.fromEntries(models.map((one) => [`model.${one}`, true])),
    ...Object.fromEntries(reads.map((one) => [`access.${one}`, true])),
    ...Object.fromEntries(writes.map((one) => [`writes.${one}`, true])),
    'writes.peakPerSecond': magnitude(random, 5, 50_000),
    'data.size': magnitude(random, 1e9, 5e13),
    'record.size': magnitude(random, 200, 4_000),
    'traffic.readFraction': round(0.5 + 0.45 * random()),
    'growth.kind': fast ? 'fast' : 'modest',
    ...choices(random, models, writes),
    ...flow(random, models),
    [random() < (exact(models) ? 0.8 : 0.4) ? 'loss.none' : 'loss.recentOk']: true,
    'availability.target': oneOf(random, [0.99, 0.999, 0.999, 0.9995, 0.9999]),
    'team.size': Math.round(magnitude(random, 3, 40)),
    'team.onCall': byShare(random, { shared: 0.5, none: 0.3, dedicated: 0.2 }),
    hosting: byShare(random, { cloud: 0.7, 'own hardware': 0.2, either: 0.1 }),
    'schema.stability': byShare(random, { stable: 0.7, changing: 0.3 }),
    ...(models.includes('money') && random() < 0.7 ? { 'consistency.mustNotConflict': true } : {}),
    ...Object.fromEntries(
      Object.entries(seldom).flatMap(([id, share]) => (random() < share ? [[id, true] as const] : [])),
    ),
  };
};

/** A stated fact of the catalogue. */
const fact = (id: string, value: FactValue): Fact => {
  const definition = factDefinition(id);
  if (definition === undefined) throw new Error(`no fact ${id}`);
  return { id, value, unit: definition.kind === 'number' ? definition.unit : 'none', origin: 'stated' };
};

/**
 * One plausible system: one or two shapes of data by how common they are; one to three ways of reading and one or two of writing,
 * of those that such data really has; load and size spread evenly over the magnitudes from a hobby to fifty thousand writes a
 * second; guarantees that go with the data; one region mostly. About twenty facts. The person who begins tells one to three of
 * them, any of them. Nothing is drawn with a look at what the advisor makes of it.
 */
export const profileOf = (random: Random): Profile => {
  const so = Object.entries(systemOf(random)).map(([id, value]) => fact(id, value));
  const ids = new Set(so.map(({ id }) => id));
  const not = boxGroups.flatMap(({ boxes }) =>
    boxes.flatMap((box) => (ids.has(box.fact) ? [] : [fact(box.fact, false)])),
  );
  return { facts: [...so, ...not], told: someOf(random, so, 1 + Math.floor(random() * 3)) };
};
