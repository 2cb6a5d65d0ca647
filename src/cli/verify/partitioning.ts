import { secondsIn } from '../../contracts/quantity.ts';
import { evenHostCounts } from '../../toolbox/partitioning.ts';
import { absolute, answer, type Check, each, exact, relative, shaped } from './check.ts';

const thirtyDays = 30 * secondsIn.day;

const rateConversions: Check = ({ expected, input }) => {
  const given = shaped<{ perDay: number[]; perMin: number; perMonth30: number }>(input);
  const want = shaped<{ perSec: number[]; perSecFromMin: number; perSecFromMonth: number }>(expected);
  const rate = (events: number, period: number) => answer('rates.average', { events, period });
  const close = (what: string, wanted: number, got: number) => absolute(what, wanted, got, 0.1);
  return [
    ...each(
      'from a day',
      want.perSec,
      given.perDay.map((events) => rate(events, secondsIn.day)),
      close,
    ),
    // Printed as a whole number of events.
    absolute('from a minute', want.perSecFromMin, rate(given.perMin, secondsIn.minute), 0.5),
    close('from thirty days', want.perSecFromMonth, rate(given.perMonth30, thirtyDays)),
  ];
};

const zipf: Check = ({ expected, input }) => {
  const wanted = shaped<Record<string, number>[]>(expected);
  return shaped<{ s: number; n: number }[]>(input).flatMap(({ s, n }, index) =>
    Object.entries(wanted[index] ?? {}).map(([name, want]) => {
      const count = Number.parseInt(name.slice('top'.length), 10);
      const hottest = name.endsWith('pct') ? (n * count) / 100 : count;
      const got = answer('partitioning.zipfShare', { hottest, keys: n, skew: s });
      return absolute(`skew ${s} of ${n}, ${name}`, want, got, 1e-3);
    }),
  );
};

const snowflake: Check = ({ expected, input }) => {
  const given = shaped<{ timeBits: number; workerBits: number; seqBits: number }>(input);
  const want = shaped<{ years: number; workers: number; idsPerMsPerWorker: number }>(expected);
  const lifetime = answer('ids.lifetime', { timeBits: given.timeBits });
  return [
    absolute('years', want.years, lifetime / secondsIn.year, 0.1),
    exact('workers', want.workers, answer('ids.workers', { workerBits: given.workerBits })),
    exact('ids in a tick', want.idsPerMsPerWorker, answer('ids.perTick', { sequenceBits: given.seqBits })),
  ];
};

const logicalShards: Check = ({ expected, input }) => {
  const given = shaped<{ logical: number; physical: number[] }>(input);
  const want = shaped<{ perHost: number[]; divisors: number[] }>(expected);
  const got = given.physical.map((hosts) =>
    answer('partitioning.perHost', { logical: given.logical, hosts }),
  );
  return [
    ...each('on each host', want.perHost, got, exact),
    ...each('even host count', want.divisors, evenHostCounts(given.logical), exact),
  ];
};

/** The printed leading terms have two decimals; the bound on consistent hashing has no number. */
const ballsAndBins: Check = ({ expected, input }) => {
  const balls = shaped<{ n: number }>(input).n;
  const want = shaped<{ maxLoadOneChoice: string; twoChoices: string }>(expected);
  const printed = (text: string) => Number(/=\s*([\d.]+)/.exec(text)?.[1]);
  return [
    absolute(
      'one choice',
      printed(want.maxLoadOneChoice),
      answer('partitioning.fullestOneChoice', { balls }),
      0.005,
    ),
    absolute(
      'two choices',
      printed(want.twoChoices),
      answer('partitioning.fullestTwoChoices', { balls }),
      0.005,
    ),
  ];
};

/** Known answers on rates, identifiers and partitioning, by id. */
export const partitioningChecks: Readonly<Record<string, Check>> = {
  'rate-conversions': rateConversions,
  birthday: ({ expected, input }) => {
    const { bits, p } = shaped<{ bits: number[]; p: number }>(input);
    return each(
      'items',
      shaped<{ items: number[] }>(expected).items,
      bits.map((size) => answer('ids.itemsUntilCollision', { bits: size, chance: p })),
      (what, want, got) => relative(what, want, got, 1e-3),
    );
  },
  'uuid-billion': ({ expected, input }) => {
    const { uuids, bits } = shaped<{ uuids: number; bits: number }>(input);
    const got = answer('ids.collisionChance', { items: uuids, bits });
    return [relative('chance', shaped<{ p: number }>(expected).p, got, 0.01)];
  },
  snowflake,
  'notion-shards': logicalShards,
  'balls-bins': ballsAndBins,
  zipf,
  'shuffle-shards': ({ expected, input }) =>
    each(
      'shards',
      shaped<number[]>(expected),
      shaped<{ workers: number; pick: number }[]>(input).map(({ workers, pick }) =>
        answer('partitioning.shuffleShards', { workers, pick }),
      ),
      exact,
    ),
  'resharding-moved': ({ expected, input }) => {
    const { fromNodes, toNodes } = shaped<{ fromNodes: number; toNodes: number }>(input);
    const want = shaped<{ modN_moved: number; consistentHash_moved: number }>(expected);
    const modulo = answer('partitioning.movedByModulo', { fromNodes, toNodes });
    const ring = answer('partitioning.movedByRing', { fromNodes, toNodes });
    return [
      absolute('hash modulo nodes', want.modN_moved, modulo, 1e-3),
      absolute('consistent hashing', want.consistentHash_moved, ring, 1e-3),
    ];
  },
};
