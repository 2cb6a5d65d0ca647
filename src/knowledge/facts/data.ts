import type { FactDefinition } from '../../contracts/fact.ts';
import { choice, flag, number, observable } from './define.ts';

/** How much is kept, how large it is, how long, and what shape it has. */
export const dataFacts: readonly FactDefinition[] = [
  observable(number('data', 'data.size', 'data today', 'How much data is there today?', 'B', [0, 1e20])),
  observable(
    number(
      'data',
      'data.growthPerMonth',
      'data added a month',
      'How much data is added in a month?',
      'B',
      [0, 1e19],
    ),
  ),
  observable(
    number('data', 'record.count', 'records', 'How many records are there today?', 'count', [0, 1e16]),
  ),
  observable(
    number(
      'data',
      'record.size',
      'size of a record',
      'How large is one record?',
      'B',
      [1, 1e12],
      [1000, 200, 4000],
    ),
  ),
  observable(
    number(
      'data',
      'record.maxSize',
      'largest record or object',
      'How large is the largest record or object?',
      'B',
      [1, 1e15],
    ),
  ),
  observable(
    number(
      'data',
      'data.compression',
      'compression',
      'How many times smaller is the data once it is compressed?',
      'count',
      [1, 1000],
    ),
  ),
  observable(
    number(
      'data',
      'record.compressedSize',
      'size of a record, compressed',
      'How large is one record once it is compressed?',
      'B',
      [0.01, 1e9],
    ),
  ),
  number('data', 'data.retention', 'kept for', 'How long is the data kept?', 's', [60, 3.2e9]),
  flag('data', 'data.keptForever', 'kept for ever', 'Is everything kept for ever?'),
  number(
    'data',
    'data.hotWindow',
    'hot time window',
    'How recent is the data that most reads want?',
    's',
    [1, 3.2e9],
  ),
  observable(
    number(
      'data',
      'data.hotShare',
      'share of reads on hot data',
      'What share of the reads falls on the hot data?',
      'fraction',
      [0, 1],
    ),
  ),
  observable(
    number(
      'data',
      'tenants.count',
      'tenants',
      'How many customers, workspaces or tenants?',
      'count',
      [0, 1e10],
    ),
  ),
  observable(
    number(
      'data',
      'tenants.largestShare',
      'share of the largest tenant',
      'What share of load or data belongs to the largest tenant?',
      'fraction',
      [0, 1],
    ),
  ),
  observable(number('data', 'series.count', 'time series', 'How many distinct series?', 'count', [0, 1e13])),
  observable(number('data', 'vectors.count', 'vectors', 'How many vectors?', 'count', [0, 1e12])),
  observable(
    number(
      'data',
      'vectors.dimensions',
      'dimensions of a vector',
      'How many dimensions has a vector?',
      'count',
      [1, 100_000],
    ),
  ),
  observable(
    number('data', 'files.count', 'files or objects', 'How many files or objects?', 'count', [0, 1e15]),
  ),
  observable(
    flag(
      'data',
      'data.skewed',
      'very uneven sizes',
      'Are some keys, tenants or channels far larger than the rest?',
    ),
  ),
  flag(
    'data',
    'placement.single',
    'owners are moved one by one',
    'Must a single customer, tenant or key be movable to another machine, without moving the others?',
  ),
  flag(
    'data',
    'storage.apart',
    'storage apart from compute',
    'Are compute nodes without state of their own, with the storage kept apart from them?',
  ),
  observable(
    flag(
      'data',
      'data.fitsMemory',
      'working set fits memory',
      'Does the working set fit in the memory of one machine or process?',
    ),
  ),
  flag(
    'data',
    'data.rebuildable',
    'can be rebuilt',
    'Can the data be rebuilt from another place if it is lost (cache, index, derived)?',
  ),

  observable(
    flag(
      'shape of data',
      'model.relational',
      'related entities',
      'Is it classic business data: entities with relations and constraints?',
    ),
  ),
  observable(
    flag(
      'shape of data',
      'model.documents',
      'documents of varying shape',
      'Do records vary in shape (flexible schema, nested documents)?',
    ),
  ),
  observable(
    flag(
      'shape of data',
      'model.keyValue',
      'values under a key',
      'Is it opaque values under a key (sessions, carts, profiles, settings)?',
    ),
  ),
  observable(
    flag(
      'shape of data',
      'model.timeSeries',
      'time series',
      'Is it measurements over time (metrics, sensors, ticks)?',
    ),
  ),
  observable(
    flag(
      'shape of data',
      'model.events',
      'event or log records',
      'Is it a stream of immutable events or log lines?',
    ),
  ),
  observable(
    flag(
      'shape of data',
      'model.messages',
      'messages in conversations',
      'Is it messages or posts that belong to a conversation, channel or timeline?',
    ),
  ),
  observable(
    flag('shape of data', 'model.graph', 'graph', 'Is it a graph: nodes, edges and walks along them?'),
  ),
  observable(
    flag(
      'shape of data',
      'model.blobs',
      'files and media',
      'Is it large immutable files (photos, video, backups)?',
    ),
  ),
  observable(
    flag(
      'shape of data',
      'model.money',
      'money',
      'Is it money, balances, stock or bookings, where a wrong total is a loss?',
    ),
  ),
  observable(flag('shape of data', 'model.text', 'text to be searched', 'Is it text that people search in?')),
  observable(
    flag('shape of data', 'model.vectors', 'embeddings', 'Is it embeddings searched by similarity?'),
  ),
  observable(flag('shape of data', 'model.geo', 'places', 'Is it places: positions, areas, routes?')),
  observable(
    flag(
      'shape of data',
      'model.sharedDocument',
      'documents edited together',
      'Is it a document or canvas that several people edit at once?',
    ),
  ),
  observable(
    flag(
      'shape of data',
      'model.permissions',
      'permissions',
      'Is it access-control data: who may do what on which object?',
    ),
  ),
  observable(
    flag(
      'shape of data',
      'model.configuration',
      'small critical metadata',
      'Is it small but critical metadata: configuration, locks, membership, leases?',
    ),
  ),
  observable(
    flag(
      'shape of data',
      'model.tree',
      'tree of objects',
      'Is it a tree of objects that are moved and nested?',
    ),
  ),
  choice('shape of data', 'schema.stability', 'how stable the schema is', 'Does the schema change often?', {
    stable: 'known and stable',
    changing: 'changes often, differs by record or customer',
  }),
];
