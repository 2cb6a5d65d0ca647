import type { ConstantInput } from '../contracts/figure.ts';
import { constant } from './calculate.ts';

const us = 1e-6;
const ms = 1e-3;

const napkin = (name: string, seconds: number): ConstantInput =>
  constant(name, seconds, 's', 'toolbox.napkin-math');
const classic = (name: string, seconds: number): ConstantInput =>
  constant(name, seconds, 's', 'toolbox.latency-numbers');

/** Round trips between regions, as people estimate them; real ones differ by a quarter. In seconds. */
export const roundTrips = {
  withinRegion: napkin('round trip within a region', 250 * us),
  americaCentralEast: napkin('round trip, America central to east', 25 * ms),
  americaCentralWest: napkin('round trip, America central to west', 40 * ms),
  americaEastWest: napkin('round trip, America east to west', 60 * ms),
  europeAmericaEast: napkin('round trip, Europe west to America east', 80 * ms),
  europeAmericaCentral: napkin('round trip, Europe west to America central', 100 * ms),
  americaWestSingapore: napkin('round trip, America west to Singapore', 180 * ms),
  europeSingapore: napkin('round trip, Europe west to Singapore', 160 * ms),
} as const;

/** Least and greatest monthly round trips between the regions of a continent. In seconds. */
export const continentalRoundTrips = {
  northAmerica: constant('round trips within North America', 38.5 * ms, 's', 'toolbox.azure-round-trips', [
    5 * ms,
    72 * ms,
  ]),
  europe: constant('round trips within Europe', 15.5 * ms, 's', 'toolbox.azure-round-trips', [
    3 * ms,
    28 * ms,
  ]),
  asia: constant('round trips within Asia', 69 * ms, 's', 'toolbox.azure-round-trips', [4 * ms, 134 * ms]),
} as const;

/** Measured round trips inside one provider. In seconds. */
export const zoneRoundTrips = {
  sameZone: constant('round trip within a zone', 908 * us, 's', 'toolbox.azure-zones'),
  crossZone: constant('round trip between zones', 1553 * us, 's', 'toolbox.azure-zones'),
  nearRegions: constant('round trip between near regions', 5387 * us, 's', 'toolbox.azure-zones'),
} as const;

/** What one operation waits for storage or a server. In seconds. */
export const storageWaits = {
  synchronousWrite: napkin('sequential write to SSD, synced', 300 * us),
  randomRead: napkin('random read from SSD', 100 * us),
  query: napkin('simple query to a database or cache', 500 * us),
  objectGet: napkin('read from object storage', 80 * ms),
  objectPut: napkin('write to object storage', 200 * ms),
  diskSeek: napkin('random read from a spinning disk', 10 * ms),
} as const;

/** The numbers that every programmer should know. In seconds. */
export const latencyNumbers = {
  L1: classic('L1 cache', 0.5e-9),
  'branch mispredict': classic('branch mispredict', 5e-9),
  L2: classic('L2 cache', 7e-9),
  mutex: classic('mutex lock and unlock', 25e-9),
  'main memory': classic('main memory', 100e-9),
  '1KB over 1Gbps': classic('a kilobyte over a gigabit network', 10 * us),
  'SSD random 4KB': classic('four kilobytes at random from SSD', 150 * us),
  '1MB mem': classic('a megabyte from memory', 250 * us),
  'same-DC RTT': classic('round trip within a data centre', 500 * us),
  '1MB SSD': classic('a megabyte from SSD', 1 * ms),
  'HDD seek': classic('disk seek', 10 * ms),
  '1MB HDD': classic('a megabyte from disk', 30 * ms),
  'CA-NL-CA': classic('packet California, Netherlands and back', 150 * ms),
} as const;

/** How long consensus and failover take in practice. In seconds. */
export const failoverTimes = {
  raftElectionTimeout: constant('election timeout of Raft', 225 * ms, 's', 'toolbox.raft', [
    150 * ms,
    300 * ms,
  ]),
  raftBroadcast: constant('broadcast time of Raft', 10 * ms, 's', 'toolbox.raft', [0.5 * ms, 20 * ms]),
  raftMedianDowntime: constant('median downtime of Raft with jitter', 287 * ms, 's', 'toolbox.raft'),
  raftWorstDowntime: constant('worst downtime of Raft with wide jitter', 513 * ms, 's', 'toolbox.raft'),
  raftFastElection: constant('average election of Raft with short timeouts', 35 * ms, 's', 'toolbox.raft'),
  etcdHeartbeat: constant('heartbeat of etcd', 100 * ms, 's', 'toolbox.etcd-tuning'),
  etcdElection: constant('election timeout of etcd', 1, 's', 'toolbox.etcd-tuning'),
  etcdElectionRoundTrips: constant('election timeout in round trips', 10, 'none', 'toolbox.etcd-tuning'),
  etcdHeartbeatRoundTrips: constant('heartbeat in round trips', 1, 'none', 'toolbox.etcd-tuning', [0.5, 1.5]),
  orchestratedFailover: constant(
    'orchestrated failover of MySQL',
    11.5,
    's',
    'toolbox.github-failover',
    [10, 13],
  ),
} as const;

/** What storage engines make of data. */
export const engineNumbers = {
  randomInsertFill: constant(
    'fill of B-tree pages under random inserts',
    Math.LN2,
    'fraction',
    'toolbox.random-trees',
  ),
  lsmSizeReduction: constant(
    'size saved by moving from InnoDB to MyRocks',
    0.623,
    'fraction',
    'toolbox.myrocks',
  ),
  innodbRowOverhead: constant('overhead of an InnoDB row', 13, 'B', 'toolbox.myrocks'),
} as const;
