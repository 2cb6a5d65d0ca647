import type { Pattern } from '../../../contracts/pattern.ts';
import { fewHands, relationalRuns } from './shapes.ts';
import { all, any, atLeast, atMost, none, reason, said } from './signs.ts';

/** Up to some ten million vectors one machine holds the graph of neighbours in memory. */
const oneMachine = 1e7;

/** Approximate nearest neighbours of an embedding. */
export const vectorIndex: Pattern = {
  id: 'vector-index',
  area: 'storage',
  title: 'Vector index (approximate nearest neighbours)',
  vocabulary: true,
  summary:
    'Embeddings in a graph of neighbours (HNSW) or in clusters (IVF), so that the nearest are found approximately in milliseconds; built from the records and rebuilt when the model changes.',
  needs: [],
  excludes: [],
  complexity: 3,
  rules: [
    reason(3, said('access.nearest'), 'queries look for the nearest by similarity'),
    reason(3, said('model.vectors'), 'the data is embeddings'),
    reason(
      1,
      any(atLeast('vectors.count', 1e6), atLeast('vectors.dimensions', 128)),
      'comparing with every vector would be too slow',
    ),
    reason(
      1,
      all(
        relationalRuns,
        any(said('access.nearest'), said('model.vectors')),
        none(atLeast('vectors.count', oneMachine)),
      ),
      'an extension of the database that runs already holds this many',
    ),
    reason(
      1,
      all(
        any(said('access.nearest'), said('model.vectors')),
        any(said('access.adHocFilters'), said('access.fullText')),
      ),
      'filters and words can be combined with similarity',
    ),
    reason(-3, none(said('access.nearest'), said('model.vectors')), 'nobody searches by similarity'),
    reason(-1, all(atMost('vectors.count', 5e4), fewHands), 'this few vectors can be compared one by one'),
  ],
  ruleOuts: [],
  envelope: [
    {
      of: 'vectors.count',
      title: 'vectors in the memory of one node',
      carries: [5e6, 5e7],
      unit: 'count',
      per: 'node',
      source: 'storage.pgvector-scale',
    },
  ],
  gains: [
    'nearest neighbours in milliseconds instead of a scan over all',
    'inside the relational database: filters, permissions and deletes in the same query',
  ],
  pays: [
    'approximate: recall is a setting, paid in time and memory',
    'the graph wants to be in memory and is about as large as the vectors',
    'a new embedding model means embedding and indexing everything again',
  ],
  failsHow: [
    {
      what: 'a filter leaves few candidates among the neighbours found',
      userEffect: 'fewer or worse results than exist',
      mitigation: 'iterative scan, partition by the filter, or exact search over the small rest',
    },
    {
      what: 'the index outgrows memory',
      userEffect: 'queries jump from milliseconds to seconds',
      mitigation: 'half precision or quantised vectors with re-ranking, shards by tenant',
    },
    {
      what: 'old and new embeddings are mixed',
      userEffect: 'nonsense results',
      mitigation: 'a version on every vector, build the new index beside the old, switch at once',
    },
  ],
  cap: {
    partition: 'availability',
    pacelc: 'PA/EL',
    says: 'a derived copy: a cut-off node answers from what it has; inside a relational database it follows that database',
  },
  simplestForm:
    'a vector column with an HNSW index in the database that holds the records, recall measured against exact search on a sample',
  products: ['pgvector', 'opensearch', 'elasticsearch', 'qdrant', 'milvus'],
  sources: ['storage.pgvector-scale', 'storage.hnsw'],
};
