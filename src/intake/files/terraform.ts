import type { FileReading, Speaker } from '../../contracts/consultation.ts';
import { machineOf } from './machine-sizes.ts';
import { collect, type Findings } from './reading.ts';
import { type Attribute, blocksOf, type HclBlock, literal } from './terraform-blocks.ts';

/** Resources whose type alone says what runs. */
const products: readonly (readonly [RegExp, string])[] = [
  [/^aws_dynamodb_table$/, 'dynamodb'],
  [/^aws_(?:msk_|mskconnect_)/, 'kafka'],
  [/^aws_docdb_cluster/, 'mongodb'],
  [/^aws_keyspaces_/, 'cassandra'],
  [/^aws_neptune_cluster/, 'neptune'],
  [/^aws_redshift/, 'redshift'],
  [/^aws_(?:opensearch|elasticsearch)_domain$/, 'opensearch'],
  [/^aws_sqs_queue$/, 'sqs'],
  [/^aws_sns_topic$/, 'sns'],
  [/^aws_kinesis_stream$/, 'kinesis'],
  [/^aws_s3_bucket$/, 's3'],
  [/^aws_lambda_function$/, 'lambda'],
  [/^aws_sfn_state_machine$/, 'step-functions'],
  [/^(?:aws_eks_cluster|google_container_cluster|azurerm_kubernetes_cluster)$/, 'kubernetes'],
  [/^aws_mq_broker$/, 'rabbitmq'],
  [/^google_spanner_/, 'spanner'],
  [/^google_bigtable_/, 'bigtable'],
  [/^google_bigquery_/, 'bigquery'],
  [/^google_pubsub_/, 'pubsub'],
  [/^google_(?:redis_instance|redis_cluster|memorystore_)/, 'redis'],
  [/^google_alloydb_/, 'alloydb'],
  [/^google_firestore_/, 'firestore'],
  [/^google_storage_bucket$/, 's3'],
  [/^azurerm_postgresql_/, 'postgresql'],
  [/^azurerm_mysql_/, 'mysql'],
  [/^azurerm_mssql_/, 'sqlserver'],
  [/^azurerm_cosmosdb_account$/, 'cosmosdb'],
  [/^azurerm_redis_/, 'redis'],
  [/^azurerm_eventhub/, 'eventhubs'],
  [/^mongodbatlas_/, 'mongodb'],
  [/^confluent_kafka_/, 'kafka'],
];

/** Engines as the providers write them, where the resource is for several. */
const engines: readonly (readonly [RegExp, string])[] = [
  [/^aurora/i, 'aurora'],
  [/^postgres/i, 'postgresql'],
  [/^mysql/i, 'mysql'],
  [/^mariadb/i, 'mariadb'],
  [/^sqlserver/i, 'sqlserver'],
  [/^oracle/i, 'oracle'],
  [/^(?:redis|valkey)/i, 'redis'],
  [/^memcached/i, 'memcached'],
  [/^(?:rabbitmq|activemq)/i, 'rabbitmq'],
];

const ofEngine =
  /^(?:aws_db_instance|aws_rds_cluster|aws_rds_global_cluster|aws_elasticache_\w+|google_sql_database_instance)$/;
const engineNames = ['engine', 'database_version', 'engine_type'];

const clouds: readonly (readonly [RegExp, string])[] = [
  [/^aws/, 'AWS'],
  [/^google/, 'Google Cloud'],
  [/^azurerm/, 'Azure'],
];

const fixedProductOf = ({ labels: [type = ''] }: HclBlock): string | undefined =>
  products.find(([pattern]) => pattern.test(type))?.[1];

const engineOf = ({ attributes }: HclBlock): Attribute | undefined =>
  engineNames.flatMap((key) => attributes.get(key) ?? [])[0];

/** Product that a resource makes; undefined where it makes none, or where its engine stands elsewhere. */
export const productOfResource = (block: HclBlock): string | undefined => {
  const written = literal(engineOf(block));
  return fixedProductOf(block) ?? engines.find(([pattern]) => pattern.test(written ?? ''))?.[1];
};

const readProduct = (found: Findings, block: HclBlock): void => {
  const [type = '', name = ''] = block.labels;
  const fixed = fixedProductOf(block);
  const engine = engineOf(block);
  const written = literal(engine);
  const product = productOfResource(block);
  if (product !== undefined) {
    found.member('present.products', product, fixed === undefined ? (engine?.line ?? '') : block.line);
    found.understand(`${type} "${name}": ${product}${written === undefined ? '' : ` (${written})`}.`);
  } else if (ofEngine.test(type) && !block.attributes.has('replicate_source_db'))
    found.miss(engine?.line ?? block.line, engine?.at ?? block.at, 'which engine it is stands elsewhere');
};

const sizes = ['instance_class', 'node_type', 'tier', 'instance_type', 'sku_name', 'vm_size'];

/** Machine, standby and copies of a relational database. */
const readDatabase = (found: Findings, block: HclBlock): void => {
  const { attributes } = block;
  const size = sizes.flatMap((key) => attributes.get(key) ?? [])[0];
  const written = literal(size);
  const machine = written === undefined ? undefined : machineOf(written);
  if (size !== undefined && machine !== undefined) {
    found.value('present.cores', machine.cores, size.line);
    if (machine.memory !== undefined) found.value('present.memory', machine.memory, size.line);
    found.understand(`${block.labels[1] ?? ''} runs on ${written}: ${machine.cores} cores.`);
  } else if (size !== undefined)
    found.miss(
      size.line,
      size.at,
      written === undefined ? 'the size stands in a variable' : 'a size that I do not know',
    );
  const standby = attributes.get('multi_az') ?? attributes.get('availability_type');
  if (standby !== undefined && /^(?:true|"REGIONAL")$/.test(standby.value))
    found.understand(`${block.labels[1] ?? ''} has a standby in another zone ("${standby.line.trim()}").`);
  if (standby !== undefined && /^(?:false|"ZONAL")$/.test(standby.value)) {
    found.value('hurts.spof', true, standby.line);
    found.understand(`${block.labels[1] ?? ''} stands in one zone only ("${standby.line.trim()}").`);
  }
};

/** Attributes that say how many of a resource there are, copies or nodes. */
const nodes = [
  'number_of_nodes',
  'num_cache_nodes',
  'num_cache_clusters',
  'number_cache_clusters',
  'instance_count',
  'node_count',
];

/** What a resource says of its copies and backups: one node, no replica, no backup. */
const readCopies = (found: Findings, block: HclBlock): void => {
  const name = block.labels[1] ?? '';
  const lines = (keys: readonly string[]) => keys.flatMap((key) => block.attributes.get(key) ?? [])[0];
  const count = lines(nodes);
  const written = literal(count);
  if (count !== undefined && written === undefined)
    found.miss(count.line, count.at, 'how many nodes there are stands in a variable');
  else if (count !== undefined)
    found.understand(
      `${name} has ${written === '1' ? 'one node, and no copy of it' : `${written} nodes`} ("${count.line.trim()}").`,
    );
  const replicas = lines(['replicas_per_node_group', 'replica_count']);
  if (literal(replicas) === '0') found.understand(`${name} has no replica ("${replicas?.line.trim()}").`);
  const kept = lines(['backup_retention_period', 'snapshot_retention_limit', 'backup_retention_days']);
  if (literal(kept) === '0') found.understand(`${name} has no automatic backups ("${kept?.line.trim()}").`);
};

const relational =
  /^(?:aws_db_instance|aws_rds_cluster(?:_instance)?|google_sql_database_instance|azurerm_(?:postgresql|mysql|mssql)\w*)$/;
const replicaMarks = [
  'replicate_source_db',
  'replication_source_identifier',
  'master_instance_name',
  'create_source_server_id',
];

const readLayout = (found: Findings, databases: readonly HclBlock[]): void => {
  const copy = databases.flatMap((block) =>
    replicaMarks.flatMap((key) => block.attributes.get(key) ?? []),
  )[0];
  const members = databases.filter(({ labels }) => labels[0] === 'aws_rds_cluster_instance');
  const count = members.flatMap(({ attributes }) => attributes.get('count') ?? [])[0];
  const several = members.length > 1 || Number(literal(count) ?? 1) > 1;
  if (copy !== undefined) found.value('present.database', 'replicas', copy.line);
  else if (several) found.value('present.database', 'replicas', count?.line ?? members[1]?.line ?? '');
  else if (databases.some(({ labels }) => labels[0] !== 'aws_rds_cluster_instance'))
    found.value(
      'present.database',
      databases.length - members.length === 1 ? 'single node' : 'split',
      databases[0]?.line ?? '',
    );
};

const readPlaces = (found: Findings, blocks: readonly HclBlock[]): void => {
  const regions = new Map<string, string>();
  for (const block of blocks) {
    if (block.kind !== 'provider' && block.kind !== 'resource') continue;
    const place = block.attributes.get('region') ?? block.attributes.get('location');
    const written = literal(place);
    if (place === undefined) continue;
    if (written === undefined) {
      if (block.kind === 'provider') found.miss(place.line, place.at, 'the region stands in a variable');
    } else if (!/^(?:EU|US|ASIA)$/.test(written))
      regions.set(written.toLowerCase().replaceAll(' ', ''), place.line);
  }
  const [first] = regions;
  if (first !== undefined) {
    found.value('regions.count', regions.size, first[1]);
    found.understand(`Regions: ${[...regions.keys()].join(', ')}.`);
  }
  const zones = blocks.flatMap(
    ({ attributes }) => attributes.get('availability_zones') ?? attributes.get('azs') ?? [],
  )[0];
  const count = zones?.value.match(/"[^"]+"/g)?.length ?? 0;
  if (zones !== undefined && count > 0) found.value('zones.count', count, zones.line);
};

/** Products, clouds, regions, zones and machines of Terraform files. */
export const readTerraform = (text: string, speaker: Speaker = {}): FileReading => {
  const found = collect(speaker);
  const blocks = blocksOf(text);
  const resources = blocks.filter(({ kind }) => kind === 'resource');
  const named = new Map<string, string>();
  for (const block of [...resources, ...blocks.filter(({ kind }) => kind === 'provider')]) {
    const cloud = clouds.find(([pattern]) => pattern.test(block.labels[0] ?? ''))?.[1];
    if (cloud !== undefined && !named.has(cloud)) named.set(cloud, block.line);
  }
  const [cloud] = named;
  if (cloud !== undefined) {
    found.value('hosting', 'cloud', cloud[1]);
    found.understand(`Runs in ${[...named.keys()].join(' and ')}.`);
  }
  for (const block of resources) {
    readProduct(found, block);
    readCopies(found, block);
  }
  const databases = resources.filter(({ labels }) => relational.test(labels[0] ?? ''));
  for (const block of databases) readDatabase(found, block);
  readLayout(found, databases);
  readPlaces(found, blocks);
  const brokers = resources
    .find(({ labels }) => labels[0] === 'aws_msk_cluster')
    ?.attributes.get('number_of_broker_nodes');
  if (brokers !== undefined && literal(brokers) !== undefined)
    found.understand(`Kafka has ${literal(brokers)} brokers.`);
  for (const block of blocks.filter(({ kind }) => kind === 'module'))
    found.miss(block.line, block.at, 'what a module makes stands elsewhere');
  if (blocks.length === 0) found.miss(text.split('\n')[0] ?? '', 1, 'no Terraform block');
  return found.reading('Terraform');
};
