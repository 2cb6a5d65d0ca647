import type { Pattern } from '../../../contracts/pattern.ts';
import { acidAnywhere, fewHands, mustBeExact, noPain, smallData, survivesSites } from './shapes.ts';
import { all, any, atMost, chosen, forbid, has, none, reason, said } from './signs.ts';

const otherDatabaseRuns = any(
  chosen('present.database', 'replicas', 'split', 'sharded', 'cluster'),
  has('present.products', 'postgresql', 'mysql', 'mariadb', 'sqlserver', 'oracle', 'aurora', 'mongodb'),
);
const severalHosts = any(
  chosen('present.shape', 'services', 'microservices', 'serverless'),
  said('team.manyTeams'),
  said('hurts.spof'),
  said('hurts.failoverSlow'),
);

/** A B-tree file in the process itself: no server, no network, one writer. */
export const embeddedSqlite: Pattern = {
  id: 'embedded-sqlite',
  area: 'storage',
  title: 'Embedded database file (SQLite)',
  vocabulary: true,
  summary:
    'A B-tree database in one file beside the process: queries are function calls, one writer at a time, WAL mode, the log streamed to object storage as a backup.',
  needs: [],
  excludes: ['in-memory-cache', 'connection-pooling', 'microservices'],
  complexity: 1,
  rules: [
    reason(3, said('edge.needed'), 'it runs where no one looks after a database server'),
    reason(2, said('selfHosted.shipped'), 'customers install it: a file needs no administrator'),
    reason(1, said('writes.offline'), 'each device keeps its own copy while offline'),
    reason(
      2,
      all(any(said('load.small'), smallData), fewHands, none(otherDatabaseRuns, severalHosts)),
      'the volume is small and nobody is there to run a server',
    ),
    reason(
      2,
      all(said('data.fitsMemory'), none(otherDatabaseRuns), chosen('present.shape', 'monolith', 'none')),
      'one process holds everything anyway, so the network to a database buys nothing',
    ),
    reason(2, has('present.products', 'sqlite'), 'it already runs on SQLite'),
    reason(
      1,
      all(
        chosen('query.locality', 'one tenant', 'one entity'),
        any(said('edge.needed'), said('blastRadius.limit')),
      ),
      'a file for each tenant keeps tenants apart',
    ),
    reason(
      1,
      all(said('load.readMostly'), none(otherDatabaseRuns)),
      'readers never wait for the writer in WAL mode',
    ),
    reason(
      -3,
      none(
        said('edge.needed'),
        said('selfHosted.shipped'),
        said('load.small'),
        said('data.fitsMemory'),
        has('present.products', 'sqlite'),
      ),
      'nothing says that one host is enough',
    ),
    reason(
      -2,
      any(said('writes.concurrentEdits'), said('model.sharedDocument')),
      'many clients change the same objects through a server at once',
    ),
    reason(-3, survivesSites, 'the file lives on one host, and the next site has only a copy'),
    reason(-3, otherDatabaseRuns, 'a database server already runs, so a file would be a step back'),
    reason(-2, severalHosts, 'several processes or hosts must share the data'),
    reason(-2, said('load.writeHeavy'), 'all writers share one lock'),
    reason(
      -1,
      all(mustBeExact, acidAnywhere, none(noPain)),
      'a server with a standby loses less when the host dies',
    ),
  ],
  ruleOuts: [
    forbid(
      all(said('writes.fromManyRegions'), none(said('edge.needed'), said('writes.offline'))),
      'the same data is written in several regions and a file has one writer',
    ),
    forbid(
      all(said('writes.mustAccept'), none(said('edge.needed'), said('writes.offline'))),
      'writes must be accepted while the host of the file is down',
    ),
    forbid(
      all(said('loss.none'), chosen('survive', 'zone', 'zone and node', 'region')),
      'no committed write may be lost with a site, and the copy of the file is made after the commit',
    ),
    forbid(
      atMost('availability.rto', 5),
      'recovery in seconds needs a second machine that already has the data',
    ),
  ],
  envelope: [
    {
      of: 'demand.writesPeakAtHorizon',
      title: 'commits a second, one writer',
      carries: [400, 30_000],
      unit: '1/s',
      per: 'system',
      source: 'storage.sqlite-inserts',
    },
  ],
  gains: [
    'no server, no connections, no network between code and data',
    'a read costs microseconds; many small queries a page are fine',
    'a backup, a test fixture and a customer export are each one file',
  ],
  pays: [
    'one writer at a time: a long transaction makes every other writer wait',
    'the application runs on one host; a second host needs another design',
    'failover is a restore: the streamed log trails the commit by a moment',
  ],
  failsHow: [
    {
      what: 'the host or its disk dies',
      userEffect: 'down until the file is restored elsewhere; the last moment of writes may be missing',
      mitigation:
        'stream the WAL to object storage, rehearse the restore, keep the disk on a volume that outlives the host',
    },
    {
      what: 'a long write transaction or a checkpoint that cannot finish because a reader stays open',
      userEffect: 'writes time out with "database is locked", the WAL file grows',
      mitigation: 'begin writes as immediate, keep them short, set a busy time-out, close idle readers',
    },
    {
      what: 'the file lies on a network file system',
      userEffect: 'locks fail and the file is corrupted',
      mitigation: 'local or block storage only',
    },
  ],
  cap: {
    partition: 'not distributed',
    pacelc: 'none',
    says: 'one process, one file: no partition inside; while the host is unreachable nothing answers',
  },
  simplestForm:
    'one file in WAL mode on a durable volume, one process that writes, the WAL streamed to object storage, a restore rehearsed each month',
  products: ['sqlite'],
  sources: ['storage.sqlite-appropriate', 'storage.sqlite-inserts'],
};
