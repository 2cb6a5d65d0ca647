import { secondsIn } from '../../contracts/quantity.ts';
import { engineNumbers } from '../../toolbox/constants.ts';
import { absolute, answer, type Check, each, exact, relative, shaped } from './check.ts';

const { minute, hour, day } = secondsIn;
const mega = 1e6;
const giga = 1e9;
const tera = 1e12;
const kibi = 1024;
const gibi = 2 ** 30;
const tebi = 2 ** 40;

const logNetwork: Check = ({ expected, input }) => {
  const given = shaped<{ inMBps: number; rf: number; consumerGroups: number }>(input);
  const want = shaped<{ clusterWriteMBps: number; interBrokerMBps: number; egressMBps: number }>(expected);
  const parameters = { bytesIn: given.inMBps * mega, copies: given.rf, groups: given.consumerGroups };
  return [
    exact('written', want.clusterWriteMBps, answer('streaming.written', parameters) / mega),
    exact('between brokers', want.interBrokerMBps, answer('streaming.betweenBrokers', parameters) / mega),
    exact('to consumers', want.egressMBps, answer('streaming.bytesOut', parameters) / mega),
  ];
};

const drivePool: Check = ({ expected, input }) => {
  const given = shaped<{ data: number; parity: number; afr: number; rebuildHours: number }>(input);
  const want = shaped<{ pDrivePerWindow: number; pLossPerWindow: number; annualLoss: number; nines: number }>(
    expected,
  );
  const parameters = {
    dataPieces: given.data,
    parityPieces: given.parity,
    yearlyFailure: given.afr,
    rebuildTime: given.rebuildHours * hour,
  };
  return [
    relative(
      'drive fails in a window',
      want.pDrivePerWindow,
      answer('durability.windowFailure', parameters),
      0.02,
    ),
    relative('loss in a window', want.pLossPerWindow, answer('durability.windowLoss', parameters), 0.02),
    relative('loss in a year', want.annualLoss, answer('durability.yearlyLoss', parameters), 0.02),
    exact('nines', want.nines, answer('durability.nines', parameters)),
  ];
};

const overheads: Check = ({ input }) =>
  Object.entries(shaped<Record<string, [number, number]>>(input)).flatMap(([scheme, [overhead, losses]]) => {
    const coded = /(\d+)[,+](\d+)/.exec(scheme);
    if (coded === null) {
      const copies = Number.parseInt(scheme, 10);
      return [
        exact(`${scheme} overhead`, overhead, answer('storage.replicated', { data: 1, copies })),
        exact(`${scheme} losses`, losses, answer('durability.copiesTolerate', { copies })),
      ];
    }
    const parameters = { dataPieces: Number(coded[1]), parityPieces: Number(coded[2]) };
    return [
      exact(`${scheme} overhead`, overhead, answer('durability.erasureOverhead', parameters)),
      exact(`${scheme} losses`, losses, answer('durability.erasureTolerates', parameters)),
    ];
  });

const copysets: Check = ({ expected, input }) => {
  const given = shaped<{ n: number; r: number; failedFraction: number; copysets: number[] }>(input);
  const got = given.copysets.map((sets) =>
    answer('durability.copysetLoss', {
      nodes: given.n,
      copies: given.r,
      failedShare: given.failedFraction,
      copysets: sets,
    }),
  );
  const close = (what: string, want: number, value: number) => relative(what, want, value, 1e-3);
  return each('loss', shaped<{ pLoss: number[] }>(expected).pLoss, got, close);
};

const keyValueTable: Check = ({ expected, input }) => {
  const { cases } = shaped<{
    cases: {
      readsPerSec: number;
      readItemKB: number;
      writesPerSec: number;
      writeItemKB: number;
      storageGB: number;
    }[];
  }>(input);
  const want = shaped<{ rcu: number[]; wcu: number[]; partitions: number[] }>(expected);
  const of = (formulaId: string) =>
    cases.map((given) =>
      answer(formulaId, {
        reads: given.readsPerSec,
        readSize: given.readItemKB * kibi,
        writes: given.writesPerSec,
        writeSize: given.writeItemKB * kibi,
        data: given.storageGB * giga,
      }),
    );
  return [
    ...each('read units', want.rcu, of('sizing.readUnits'), exact),
    ...each('write units', want.wcu, of('sizing.writeUnits'), exact),
    ...each('partitions', want.partitions, of('sizing.tablePartitions'), exact),
  ];
};

/** The page prints TiB as TB; both are asked for here, each with its unit. */
const wideRows: Check = ({ expected, input }) => {
  const given = shaped<
    Record<
      'columns' | 'columnBytes' | 'columnOverheadBytes' | 'rowKeyBytes' | 'rowOverheadBytes' | 'writesPerSec',
      number
    > & { days: number; rf: number; headroom: number }
  >(input);
  const want = shaped<{ bytes: number; TiB: number; TB: number }>(expected);
  const rowSize = answer('storage.rowSize', {
    columns: given.columns,
    columnSize: given.columnBytes,
    columnOverhead: given.columnOverheadBytes,
    keySize: given.rowKeyBytes,
    rowOverhead: given.rowOverheadBytes,
  });
  const kept = answer('storage.retained', {
    rate: given.writesPerSec,
    recordSize: rowSize,
    retention: given.days * day,
  });
  const copied = answer('storage.replicated', { data: kept, copies: given.rf });
  const disk = answer('storage.withSlack', { data: copied, fullShare: 1 / given.headroom });
  return [
    relative('bytes', want.bytes, disk, 1e-3),
    relative('TiB', want.TiB, disk / tebi, 1e-3),
    relative('TB', want.TB, disk / tera, 1e-3),
  ];
};

const keyMemory: Check = ({ expected, input }) => {
  const given = shaped<{ keys: number; bucketPlusKeyBytes: number; overheadBytes: number[]; n: number }>(
    input,
  );
  const got = given.overheadBytes.map(
    (keyOverhead) =>
      answer('sizing.keyMemory', {
        keys: given.keys,
        keySize: given.bucketPlusKeyBytes,
        keyOverhead,
        copies: given.n,
      }) / gibi,
  );
  const close = (what: string, want: number, value: number) => relative(what, want, value, 1e-3);
  return each('GiB', shaped<{ GiB: number[] }>(expected).GiB, got, close);
};

/** Known answers on storage, durability, streaming and sizing, by id. */
export const storageChecks: Readonly<Record<string, Check>> = {
  'rocksdb-space': ({ expected, input }) => {
    const multiplier = shaped<{ levelMultiplier: number }>(input).levelMultiplier;
    const got = answer('engines.lsmSpace', { multiplier });
    return [absolute('space', shaped<{ leveledSpaceAmp: number }>(expected).leveledSpaceAmp, got, 0.005)];
  },
  'leveled-write-amp': ({ expected, input }) => {
    const { levels, multiplier } = shaped<{ levels: number[]; multiplier: number }>(input);
    const printed = /\(([\d, ]+)\)/.exec(shaped<string>(expected))?.[1] ?? '';
    const got = levels.map((count) => answer('engines.lsmWrites', { multiplier, levels: count }));
    return each('bound', printed.split(',').map(Number), got, exact);
  },
  'btree-fill': ({ expected }) => {
    const want = shaped<{ fill: number; spaceAmp: number }>(expected);
    const fill = engineNumbers.randomInsertFill.value;
    return [
      absolute('fill', want.fill, fill, 0.01),
      absolute('space', want.spaceAmp, answer('engines.btreeSpace', { fill }), 0.01),
    ];
  },
  bloom: ({ expected, input }) => {
    const { bitsPerKey, hashes } = shaped<{ bitsPerKey: number; hashes: number }>(input);
    const got = answer('engines.bloomFalsePositives', { bitsPerKey, hashes });
    return [absolute('let through', shaped<{ falsePositive: number }>(expected).falsePositive, got, 1e-4)];
  },
  'gorilla-ram': ({ expected, input }) => {
    const given = shaped<{ pointsPerMin: number; hours: number; bytesPerPoint: number }>(input);
    const got = answer('storage.retained', {
      rate: given.pointsPerMin / minute,
      recordSize: given.bytesPerPoint,
      retention: given.hours * hour,
    });
    return [absolute('TB', shaped<{ terabytes: number }>(expected).terabytes, got / tera, 0.01)];
  },
  'erasure-overhead': overheads,
  'backblaze-durability': drivePool,
  's3-durability': ({ expected, input }) => {
    const given = shaped<{ objects: number; annualDurability: number }>(input);
    const got = answer('durability.yearsPerLoss', {
      objects: given.objects,
      yearlyDurability: given.annualDurability,
    });
    const want = shaped<{ expectedYearsPerLoss: number }>(expected).expectedYearsPerLoss;
    // Eleven nines fill a double: what is missing to one has only seven digits left.
    return [relative('years', want, got / secondsIn.year, 1e-6)];
  },
  copysets,
  'kafka-partitions': ({ expected, input }) =>
    each(
      'partitions',
      shaped<number[]>(expected),
      shaped<{ T: number; P: number; C: number }[]>(input).map(({ T, P, C }) =>
        answer('streaming.partitions', { throughput: T, producerRate: P, consumerRate: C }),
      ),
      exact,
    ),
  'kafka-network': logNetwork,
  'kafka-storage': ({ expected, input }) => {
    const given = shaped<{ inMBps: number; rf: number; retentionDays: number }>(input);
    const got = answer('streaming.kept', {
      bytesIn: given.inMBps * mega,
      copies: given.rf,
      retention: given.retentionDays * day,
    });
    return [relative('TB', shaped<{ terabytes: number }>(expected).terabytes, got / tera, 1e-3)];
  },
  'dynamodb-partitions': keyValueTable,
  'scylla-sizing': ({ expected, input }) => {
    const given = shaped<{ opsPerSec: number; dataTB: number; rf: number }>(input);
    const want = shaped<{ physicalCores: number; diskTB: number }>(expected);
    const disk = answer('sizing.compactionDisk', { data: given.dataTB * tera, copies: given.rf });
    return [
      exact('cores', want.physicalCores, answer('sizing.cores', { operations: given.opsPerSec })),
      exact('TB', want.diskTB, disk / tera),
    ];
  },
  'scylla-vector-memory': ({ expected, input }) => {
    const given = shaped<{ vectors: number; dimensions: number; bytesPerDimension: number; m: number }>(
      input,
    );
    const got = answer('sizing.vectorMemory', {
      vectors: given.vectors,
      dimensions: given.dimensions,
      dimensionSize: given.bytesPerDimension,
      links: given.m,
    });
    return [exact('bytes', shaped<{ bytes: number }>(expected).bytes, got)];
  },
  'cassandra-capacity': wideRows,
  'tibco-capacity': ({ expected, input }) => {
    const given = shaped<{ rows: number; bytesPerRow: number }>(input);
    const got = answer('storage.raw', { records: given.rows, recordSize: given.bytesPerRow });
    return [relative('GB', shaped<{ GB: number }>(expected).GB, got / giga, 1e-3)];
  },
  'riak-bitcask-ram': keyMemory,
};
