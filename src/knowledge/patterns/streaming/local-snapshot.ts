import type { FactView } from '../../../contracts/fact.ts';
import type { Pattern } from '../../../contracts/pattern.ts';
import { onAllFlags, onAnyFlag, rule } from '../rule.ts';

/** An answer wanted sooner than this, in seconds, leaves no room for a call over the network in its tail. */
const noRoomForACall = 0.01;

/** A change may take this long, in seconds, to be seen: longer than pushing it to every reader takes. */
const pushed = 1;

/** From so many readers on, each of them asking one service makes that service a part of all of them. */
const manyReaders = 20;

/** The facts that `readersOften` reads. */
export const oftenReads: readonly string[] = [
  'latency.read',
  'latency.target',
  'freshness',
  'consistency.staleOk',
  'consistency.need',
];

/**
 * Whether answers are wanted at the speed of memory and may be a moment old: no reader has to ask anybody, and no vote is
 * worth its wait.
 */
export const answeredFromCopies = (facts: FactView): boolean => {
  const soon = [facts.stated('latency.read'), facts.stated('latency.target')].some(
    (wanted) => wanted !== undefined && wanted <= noRoomForACall,
  );
  const mayLag =
    (facts.stated('freshness') ?? 0) >= pushed ||
    facts.is('consistency.staleOk') ||
    facts.choice('consistency.need') === 'eventual';
  return mayLag && soon;
};

/** Everything small in every process that reads it, kept fresh by a stream of changes. */
export const localSnapshot: Pattern = {
  id: 'local-snapshot',
  area: 'streaming',
  title: 'Snapshot in each process, kept fresh by a stream',
  vocabulary: false,
  summary:
    'Every reader holds all of a small data set in its own memory and answers from it; it fetches a snapshot at start (from a cache or a content network), then changes are pushed to it, with a poll as a net; the store behind is asked only by those who change something',
  needs: [],
  excludes: [],
  complexity: 2,
  rules: [
    rule(
      4,
      ['model.configuration', ...oftenReads],
      (facts) => facts.is('model.configuration') && answeredFromCopies(facts),
      'small data that is read on every request and changed seldom is answered from the memory of each reader; a change is pushed to all of them in time',
    ),
    rule(
      3,
      ['services.count', 'consumers.count', 'access.sameObjectByMany', ...oftenReads],
      (facts) =>
        answeredFromCopies(facts) &&
        (Math.max(facts.stated('services.count') ?? 0, facts.stated('consumers.count') ?? 0) >= manyReaders ||
          facts.is('access.sameObjectByMany')),
      'very many readers want the same answers sooner than a call takes, and each may be a moment behind',
    ),
    rule(
      1,
      ['data.fitsMemory', ...oftenReads],
      (facts) => facts.is('data.fitsMemory') && answeredFromCopies(facts),
      'all of it fits in the memory of each reader',
    ),
    onAllFlags(
      1,
      ['model.permissions', 'access.sameObjectByMany'],
      'the same few rules are checked everywhere',
    ),
    onAnyFlag(
      -3,
      ['consistency.mustNotConflict', 'writes.hotRows', 'writes.concurrentEdits'],
      'what must not clash is decided in one place and not on a copy',
    ),
    onAnyFlag(
      -3,
      ['model.blobs', 'model.timeSeries', 'model.events', 'hurts.memoryExceeded', 'access.random'],
      'there is more than each reader could hold',
    ),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'an answer costs a look into memory: no network, no tail, no shared part that all requests hang on',
    'readers go on with what they last knew while the store and the stream are away',
    'the store serves those who change something and the starts of readers, not the requests',
  ],
  pays: [
    'readers differ for seconds after a change: what must flip everywhere at once needs a version that is checked',
    'a library in each language, and every reader holds all of it in memory',
    'all readers start at once after an outage: snapshots come from a cache or a content network, never from the database',
  ],
  failsHow: [
    {
      what: 'the stream breaks without an error',
      userEffect: 'that reader answers from an old state and nobody notices',
      mitigation:
        'heartbeats in the stream, the age of the last change as a metric of each reader, a poll as a net',
    },
    {
      what: 'a bad change reaches every reader within seconds',
      userEffect: 'all of them behave wrongly together',
      mitigation:
        'changes in steps (one zone or some readers first), checks before publishing, one switch back',
    },
    {
      what: 'all readers start again at the same moment',
      userEffect: 'starts wait for their snapshot',
      mitigation: 'snapshots as files behind a cache, the last one kept on the local disk, jitter',
    },
  ],
  cap: {
    partition: 'availability',
    pacelc: 'PA/EL',
    says: 'a reader that is cut off answers from what it last knew',
  },
  simplestForm:
    'one small relational database behind an admin interface, a snapshot file behind a cache, a stream of changes (server-sent events) to a library that keeps it in memory, and a poll every half minute as a net',
  products: [],
  sources: ['streaming-ddia-streams'],
};
