import type { Pattern } from '../../../contracts/pattern.ts';
import { fewHands, mustBeExact, smallData } from './shapes.ts';
import { all, any, atMost, chosen, has, none, reason, said } from './signs.ts';

const engineRuns = has('present.products', 'elasticsearch', 'opensearch', 'solr', 'sphinx', 'lucene');

/** An inverted index, built from the store that owns the records. */
export const searchIndex: Pattern = {
  id: 'search-index',
  area: 'storage',
  title: 'Search index',
  vocabulary: true,
  summary:
    'An inverted index (words or n-grams to documents) in shards of sorted segments, fed from the store that owns the records and rebuilt from it when the mapping changes.',
  needs: [],
  excludes: [],
  complexity: 4,
  rules: [
    reason(3, said('access.fullText'), 'people search text by words, substrings or relevance'),
    reason(2, said('asked.search'), 'the question is how to search'),
    reason(1, said('model.text'), 'the data is text that people search in'),
    reason(
      1,
      all(said('access.fullText'), any(said('access.adHocFilters'), said('access.geo'))),
      'the same index filters by facets or place',
    ),
    reason(
      1,
      all(
        said('access.secondaryAttributes'),
        any(chosen('present.database', 'sharded', 'cluster'), said('hurts.crossShard')),
      ),
      'records over many shards must be found by other attributes',
    ),
    reason(1, all(said('model.events'), said('access.fullText')), 'log lines are searched by words'),
    reason(1, engineRuns, 'a search engine already runs'),
    reason(
      1,
      all(said('hurts.slowQueries'), said('access.fullText')),
      'pattern matching in the database is too slow',
    ),
    reason(
      -3,
      none(
        said('access.fullText'),
        said('asked.search'),
        said('model.text'),
        said('access.secondaryAttributes'),
        said('access.adHocFilters'),
        engineRuns,
      ),
      'nobody searches text',
    ),
    reason(-2, all(mustBeExact, none(said('access.fullText'))), 'it has no transactions to keep a rule'),
    reason(
      -1,
      all(any(smallData, fewHands), said('access.fullText'), none(said('asked.search'), engineRuns)),
      'at this size the full-text index of the database does it',
    ),
    reason(
      -2,
      all(said('access.aggregates'), none(said('access.fullText'))),
      'sums over many rows are cheaper in columns',
    ),
    reason(
      -1,
      all(atMost('freshness', 0.5), none(said('asked.search'))),
      'new records appear only after a refresh',
    ),
    reason(
      -2,
      all(
        engineRuns,
        any(
          said('hurts.storageCost'),
          said('hurts.opsToil'),
          said('hurts.garbageCollection'),
          said('hurts.schemaDrift'),
        ),
      ),
      'the search engine in use is what hurts',
    ),
    reason(
      -2,
      has('rejected.products', 'elasticsearch', 'opensearch', 'solr'),
      'a general search engine was tried here and dropped',
    ),
  ],
  ruleOuts: [],
  envelope: [
    {
      of: 'demand.dataAtHorizon',
      title: 'data in one shard of the index',
      carries: [10e9, 50e9],
      unit: 'B',
      per: 'partition',
      parts: 'shards',
      source: 'storage.opensearch-shards',
    },
    // One to three terabytes of disk on a node of this size; the index with its one copy and room takes 2.9 times the source.
    {
      of: 'demand.dataAtHorizon',
      title: 'source data on one node, indexed and kept twice',
      carries: [1e12 / 2.9, 3e12 / 2.9],
      unit: 'B',
      per: 'node',
      asRun: true,
      source: 'storage.opensearch-sizing',
    },
  ],
  gains: [
    'words, prefixes, substrings and relevance in milliseconds over millions of documents',
    'filters and facets by any indexed field, without touching the primary store',
    'rebuilt from the source at will, so nothing is lost with it',
  ],
  pays: [
    'a second copy that lags the store; deletes and permissions must reach it too',
    'mapping changes mean a reindex (backfill) beside the live index and a switch of the alias',
    'heap, segment merges and shard count need care; every query goes to all shards (scatter-gather)',
  ],
  failsHow: [
    {
      what: 'the feed stops or drops a message',
      userEffect: 'new records cannot be found, deleted ones still show',
      mitigation: 'feed from the change log and not from a dual write, compare counts, replay from an offset',
    },
    {
      what: 'a broad query or a wildcard from one user',
      userEffect: 'long garbage-collection pauses, all searches slow down',
      mitigation: 'time-outs and circuit breakers for queries, separate nodes for heavy use',
    },
    {
      what: 'too many small shards',
      userEffect: 'the cluster state stalls after a node loss',
      mitigation: 'few large shards, roll over by size, an index template with limits',
    },
  ],
  cap: {
    partition: 'availability',
    pacelc: 'PA/EL',
    says: 'searches go on with what each side has indexed; results may be old or partial',
  },
  simplestForm:
    'one index with one replica, fed by an outbox or the change log, ids only in the results and the records read from the store',
  products: ['elasticsearch', 'opensearch', 'typesense', 'solr'],
  sources: ['storage.opensearch-shards', 'storage.opensearch-sizing', 'storage.ddia'],
};
