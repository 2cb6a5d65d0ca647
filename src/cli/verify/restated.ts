import type { ConstantInput } from '../../contracts/figure.ts';
import {
  continentalRoundTrips,
  engineNumbers,
  failoverTimes,
  latencyNumbers,
  roundTrips,
  storageWaits,
  zoneRoundTrips,
} from '../../toolbox/constants.ts';
import { absolute, type Check, type Comparison, each, exact, read, shaped } from './check.ts';

const ms = 1e-3;
const ns = 1e-9;

/** Every name of the published table against the constant that the product holds under it. */
const table = (
  expected: unknown,
  held: Readonly<Record<string, ConstantInput>>,
  seconds: (printed: unknown) => number,
): readonly Comparison[] =>
  Object.entries(shaped<Record<string, unknown>>(expected)).map(([name, printed]) =>
    exact(name, seconds(printed), held[name]?.value ?? Number.NaN),
  );

const inMs = (printed: unknown): number => shaped<number>(printed) * ms;
const printedTime = (printed: unknown): number => read(shaped<string>(printed), 's');

const range = (
  what: string,
  expected: readonly number[],
  held: ConstantInput,
  scale: number,
): readonly Comparison[] =>
  each(
    what,
    expected.map((value) => value * scale),
    held.range ?? [],
    exact,
  );

const ranges: Check = ({ expected }) => {
  const want = shaped<Record<'within North America' | 'within Europe' | 'within Asia', number[]>>(expected);
  return [
    ...range('North America', want['within North America'], continentalRoundTrips.northAmerica, ms),
    ...range('Europe', want['within Europe'], continentalRoundTrips.europe, ms),
    ...range('Asia', want['within Asia'], continentalRoundTrips.asia, ms),
  ];
};

const raft: Check = ({ expected }) => {
  const want = shaped<{
    electionTimeoutMs: number[];
    broadcastTimeMs: number[];
    fig16: Record<'random5ms_medianDowntimeMs' | 'random50ms_worstMs' | 'timeout12_24_avgElectionMs', number>;
  }>(expected);
  return [
    ...range('election timeout', want.electionTimeoutMs, failoverTimes.raftElectionTimeout, ms),
    ...range('broadcast', want.broadcastTimeMs, failoverTimes.raftBroadcast, ms),
    exact(
      'median downtime',
      want.fig16.random5ms_medianDowntimeMs * ms,
      failoverTimes.raftMedianDowntime.value,
    ),
    exact('worst downtime', want.fig16.random50ms_worstMs * ms, failoverTimes.raftWorstDowntime.value),
    exact('short timeouts', want.fig16.timeout12_24_avgElectionMs * ms, failoverTimes.raftFastElection.value),
  ];
};

const etcd: Check = ({ expected }) => {
  const want = shaped<{
    heartbeatMs: number;
    electionMs: number;
    ruleElection: string;
    ruleHeartbeat: string;
  }>(expected);
  const numbers = (rule: string) => [...rule.matchAll(/[\d.]+/g)].map(([digits]) => Number(digits));
  return [
    exact('heartbeat', want.heartbeatMs * ms, failoverTimes.etcdHeartbeat.value),
    exact('election', want.electionMs * ms, failoverTimes.etcdElection.value),
    ...each('election rule', numbers(want.ruleElection), [failoverTimes.etcdElectionRoundTrips.value], exact),
    ...range('heartbeat rule', numbers(want.ruleHeartbeat), failoverTimes.etcdHeartbeatRoundTrips, 1),
  ];
};

const myrocks: Check = ({ expected }) => {
  const want = shaped<{ instanceSizeReduction: number; innodbRowOverheadBytes: number }>(expected);
  return [
    exact('size saved', want.instanceSizeReduction, engineNumbers.lsmSizeReduction.value),
    // "Less than half of the servers" is the same statement: what is left of the size is below one half.
    absolute('servers left', 0.25, 1 - engineNumbers.lsmSizeReduction.value, 0.25),
    exact('row overhead', want.innodbRowOverheadBytes, engineNumbers.innodbRowOverhead.value),
  ];
};

/** Published numbers that no formula gives: the product holds them as constants, and here they are held against the source. */
export const restatedChecks: Readonly<Record<string, Check>> = {
  'latency-dean': ({ expected }) =>
    table(expected, latencyNumbers, (printed) => shaped<number>(printed) * ns),
  'latency-napkin-rtt': ({ expected }) =>
    table(
      expected,
      {
        'within region': roundTrips.withinRegion,
        'NA central-east': roundTrips.americaCentralEast,
        'NA central-west': roundTrips.americaCentralWest,
        'NA east-west': roundTrips.americaEastWest,
        'EU west-NA east': roundTrips.europeAmericaEast,
        'EU west-NA central': roundTrips.europeAmericaCentral,
        'NA west-Singapore': roundTrips.americaWestSingapore,
        'EU west-Singapore': roundTrips.europeSingapore,
      },
      inMs,
    ),
  'latency-napkin-io': ({ expected }) =>
    table(
      expected,
      {
        'sequential SSD write + fsync 8KiB': storageWaits.synchronousWrite,
        'random SSD read 8KiB': storageWaits.randomRead,
        'MySQL/Memcached/Redis query': storageWaits.query,
        'blob GET 128KiB': storageWaits.objectGet,
        'blob PUT': storageWaits.objectPut,
        'HDD random': storageWaits.diskSeek,
      },
      printedTime,
    ),
  'latency-azure-ranges': ranges,
  'latency-azure-az': ({ expected }) =>
    table(
      expected,
      {
        'same AZ': zoneRoundTrips.sameZone,
        'cross AZ': zoneRoundTrips.crossZone,
        'UK South-UK West': zoneRoundTrips.nearRegions,
      },
      printedTime,
    ),
  'raft-timing': raft,
  'etcd-defaults': etcd,
  'github-failover': ({ expected }) =>
    range(
      'outage',
      shaped<{ outageSec: number[] }>(expected).outageSec,
      failoverTimes.orchestratedFailover,
      1,
    ),
  myrocks,
};
