import type { Pattern } from '../../../contracts/pattern.ts';
import { onAllFlags, onFlag, onRejected, rule } from '../rule.ts';
import { copyDelay, readMostly, readMostlyReads, writeHeavy, writeHeavyReads } from './flow.ts';

/**
 * From this many receivers on, one write becomes minutes of copying, and most copies are never read; feeds in
 * the literature switch such senders to reading at query time.
 */
const celebrityFanout = 100_000;

/** A feed page that must come this soon, in seconds, leaves no time to ask hundreds of sources. */
const quickFeed = 0.2;

/** With fewer sources than this to ask, the slowest of them is seldom slow (tail of the fan-out). */
const fewSources = 20;

/** Each write is copied to the inbox of each reader. */
export const fanOutOnWrite: Pattern = {
  id: 'fan-out-on-write',
  area: 'streaming',
  title: 'Fan-out on write',
  vocabulary: true,
  summary:
    'When something is written, workers copy a reference into the inbox of each receiver, so that reading a feed is one range read of one key',
  needs: [],
  excludes: [],
  complexity: 4,
  rules: [
    rule(
      -3,
      ['access.feed', 'data.skewed', 'hurts.hotKey', 'fanout.width'],
      (facts) =>
        facts.is('access.feed') &&
        facts.is('hurts.hotKey') &&
        (facts.is('data.skewed') || (facts.stated('fanout.width') ?? 0) >= celebrityFanout),
      'copying ahead for the few with most followers is what hurts',
    ),
    onFlag(
      2,
      'access.feed',
      'a feed is assembled for each reader, and copying ahead makes the read one range read',
    ),
    rule(
      2,
      ['access.feed', ...readMostlyReads],
      (facts) => facts.is('access.feed') && readMostly(facts),
      'feeds are read far more often than written, so the work belongs to the write',
    ),
    rule(
      1,
      ['access.feed', 'latency.read', 'latency.target'],
      (facts) =>
        facts.is('access.feed') &&
        (facts.stated('latency.read') ?? facts.stated('latency.target') ?? 1) <= quickFeed,
      'the feed must come at once, with no time to ask many sources',
    ),
    onAllFlags(1, ['access.feed', 'hurts.slowQueries'], 'assembling at read time is already too slow'),
    onAllFlags(
      1,
      ['access.feed', 'hurts.readCeiling'],
      'reads are near the limit and copies move the work to the writes',
    ),
    rule(
      1,
      ['access.feed', 'latency.asyncOk', 'freshness'],
      (facts) =>
        facts.is('access.feed') &&
        (facts.is('latency.asyncOk') || (facts.stated('freshness') ?? 0) >= copyDelay),
      'receivers may see it some seconds later',
    ),
    rule(
      -1,
      ['access.feed', 'fanout.width', 'data.skewed'],
      (facts) =>
        facts.is('access.feed') &&
        (facts.is('data.skewed') || (facts.stated('fanout.width') ?? 0) >= celebrityFanout),
      'a few senders have far more receivers than the rest, and theirs must be merged at read time (a hybrid)',
    ),
    rule(
      -3,
      ['access.feed', ...writeHeavyReads],
      (facts) => facts.is('access.feed') && writeHeavy(facts),
      'writes outnumber reads, and most copies would never be read',
    ),
    onAllFlags(
      -1,
      ['access.feed', 'hurts.storageCost'],
      'storage is too costly already, and each write is stored many times',
    ),
    onAllFlags(
      -1,
      ['access.feed', 'access.permissionChecks'],
      'who may see it is decided at each read, and copies would go stale',
    ),
    onRejected('fan-out-on-write', [], 'it was tried and given up'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'reading a feed is one key, one range: low and steady latency',
    'spikes of readers do not become spikes on many sources',
    'inboxes are derived: they can be trimmed to a cap, kept in memory only for active readers, and rebuilt',
  ],
  pays: [
    'write amplification by the number of receivers; senders with millions need the other way (a hybrid)',
    'deletes, edits and changes of permission must chase all copies, or be filtered at read time',
    'inboxes of people who never come back cost the same',
  ],
  failsHow: [
    {
      what: 'a sender with a huge audience (a celebrity) writes',
      userEffect: 'everyone’s feed is minutes behind',
      mitigation: 'a threshold above which posts are merged at read time, separate queue for wide fan-outs',
    },
    {
      what: 'fan-out workers fall behind',
      userEffect: 'an answer shows up before the question',
      mitigation: 'order by time at read, queue age alarm, active readers first',
    },
  ],
  cap: {
    partition: 'availability',
    pacelc: 'PA/EL',
    says: 'inboxes are eventually consistent copies; a cut delays entries and loses none',
  },
  simplestForm:
    'a queue of posts, workers that append ids to capped lists by reader, items hydrated from the store at read time',
  products: ['redis', 'cassandra', 'kafka'],
  sources: ['streaming-ddia-feeds'],
};

/** Feeds are assembled when somebody reads. */
export const fanInOnRead: Pattern = {
  id: 'fan-in-on-read',
  area: 'streaming',
  title: 'Fan-in on read',
  vocabulary: true,
  summary:
    'A write is stored once with its author; a feed is assembled when it is read, by asking the sources in parallel (scatter-gather), merging and ranking, with recent items in memory',
  needs: [],
  excludes: [],
  complexity: 3,
  rules: [
    rule(
      4,
      ['access.feed', 'data.skewed', 'hurts.hotKey', 'fanout.width'],
      (facts) =>
        facts.is('access.feed') &&
        facts.is('hurts.hotKey') &&
        (facts.is('data.skewed') || (facts.stated('fanout.width') ?? 0) >= celebrityFanout),
      'copying the items of the few with most followers is what hurts, so those are fetched when read',
    ),
    onFlag(1, 'access.feed', 'a feed is assembled from many sources'),
    rule(
      3,
      ['access.feed', ...writeHeavyReads],
      (facts) => facts.is('access.feed') && writeHeavy(facts),
      'writes outnumber reads, so copying ahead would be wasted',
    ),
    rule(
      2,
      ['access.feed', 'fanout.width'],
      (facts) => facts.is('access.feed') && (facts.stated('fanout.width') ?? 0) >= celebrityFanout,
      'one write reaches up to {fanout.width} receivers, so it is stored once and fetched when read',
    ),
    rule(
      1,
      ['access.feed', 'data.skewed'],
      (facts) => facts.is('access.feed') && facts.is('data.skewed'),
      'a few senders have far more receivers than the rest, and their items are merged at read time',
    ),
    onAllFlags(1, ['access.feed', 'access.permissionChecks'], 'who may see an item is decided at each read'),
    onAllFlags(1, ['access.feed', 'hurts.storageCost'], 'an item is stored once'),
    onAllFlags(
      1,
      ['access.feed', 'load.small'],
      'the load is small: a query over the followed sources does it',
    ),
    onAllFlags(
      1,
      ['access.feed', 'writes.updates'],
      'items change after they were posted, and a read sees the present state',
    ),
    rule(
      1,
      ['access.feed', 'fanout.callsPerRequest'],
      (facts) =>
        facts.is('access.feed') &&
        (facts.stated('fanout.callsPerRequest') ?? Number.POSITIVE_INFINITY) < fewSources,
      'a read asks only few sources',
    ),
    rule(
      -2,
      ['access.feed', ...readMostlyReads],
      (facts) => facts.is('access.feed') && readMostly(facts),
      'the same assembly is repeated at each of many reads',
    ),
    onAllFlags(-1, ['access.feed', 'hurts.slowQueries'], 'assembling at read time is already too slow'),
    onFlag(
      -1,
      'hurts.unpredictableLatency',
      'the slowest of many sources sets the latency (tail of the fan-out)',
    ),
    onRejected('fan-in-on-read', [], 'it was tried and given up'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'a write is stored once: no amplification, edits and deletes at one place',
    'ranking, permissions and new rules apply at once to all readers',
    'nothing is computed for people who never come back',
  ],
  pays: [
    'each read asks many sources, and the slowest of them sets the tail latency',
    'read load multiplies: an index of recent items in memory is needed early',
  ],
  failsHow: [
    {
      what: 'one of many sources is slow',
      userEffect: 'each feed waits for it',
      mitigation: 'time-out for each source and a feed without it, hedged requests, replicas',
    },
    {
      what: 'the index of recent items restarts cold',
      userEffect: 'feeds are slow or short for minutes',
      mitigation: 'replicas restarted one by one, warm-up from the log',
    },
  ],
  cap: {
    partition: 'availability',
    pacelc: 'PA/EL',
    says: 'a feed is shown with the sources that answered; missing ones appear later',
  },
  simplestForm:
    'one query over an index by author and time, limited to the followed authors, with the first page cached for some seconds',
  products: ['postgresql', 'redis'],
  sources: ['streaming-ddia-feeds', 'streaming-tail-at-scale'],
};
