import type { Source } from '../contracts/source.ts';

const read = (id: string, kind: Source['kind'], title: string, url: string, dated?: string): Source => ({
  id: `toolbox.${id}`,
  kind,
  title,
  url,
  confirmed: 'read',
  ...(dated === undefined ? {} : { dated }),
});

const known = (id: string, kind: Source['kind'], title: string, url: string, dated?: string): Source => ({
  ...read(id, kind, title, url, dated),
  confirmed: 'known',
});

/** Where the constants and prices of the toolbox come from; only those marked `read` carry a number in a consultation. */
export const toolboxSources: readonly Source[] = [
  read(
    'napkin-math',
    'measurement',
    'Napkin Math: numbers for estimating system performance and cost',
    'https://github.com/sirupsen/napkin-math',
    '2026-03',
  ),
  read(
    'latency-numbers',
    'engineering blog',
    'Latency numbers every programmer should know, The System Design Primer',
    'https://github.com/donnemartin/system-design-primer',
  ),
  read(
    'azure-round-trips',
    'vendor documentation',
    'Azure network round-trip latency statistics',
    'https://docs.microsoft.com/en-us/azure/networking/azure-network-latency',
    '2019-10',
  ),
  read(
    'azure-zones',
    'measurement',
    'Exploring Azure Network Latency (S. Painter)',
    'https://www.simonpainter.com/azure-latency-1/',
  ),
  known(
    'raft',
    'paper',
    'In Search of an Understandable Consensus Algorithm (Ongaro, Ousterhout)',
    'https://raft.github.io/raft.pdf',
    '2014',
  ),
  known('etcd-tuning', 'vendor documentation', 'etcd: Tuning', 'https://etcd.io/docs/latest/tuning/'),
  read(
    'github-failover',
    'engineering blog',
    'MySQL High Availability at GitHub (summary)',
    'https://www.plushcap.com/content/github/blog/github-mysql-high-availability-at-github',
  ),
  read(
    'myrocks',
    'paper',
    'MyRocks: LSM-Tree Database Storage Engine Serving Facebook’s Social Graph',
    'https://research.facebook.com/publications/myrocks-lsm-tree-database-storage-engine-serving-facebooks-social-graph/',
    '2020',
  ),
  known('random-trees', 'paper', 'On random 2-3 trees (Yao)', 'https://doi.org/10.1007/BF00289075', '1978'),
  read(
    'dynamodb-sizing',
    'vendor documentation',
    'Amazon DynamoDB developer guide: capacity units and partitions',
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/',
    '2017',
  ),
  read(
    'scylla-sizing',
    'vendor documentation',
    'ScyllaDB documentation: sizing and vector index memory',
    'https://docs.scylladb.com/',
  ),
  read(
    'ebs-prices',
    'vendor documentation',
    'EBS volume optimization, AWS agent toolkit (prices of us-east-1)',
    'https://raw.githubusercontent.com/aws/agent-toolkit-for-aws/main/skills/core-skills/aws-billing-and-cost-management/references/ebs-optimization.md',
    '2026',
  ),
  read(
    'unit-prices',
    'engineering blog',
    'Cloud compute unit costs: a vCPU and a GB of memory priced apart',
    'https://www.factor13.co/cloud-compute-unit-costs.html',
    '2018-05-24',
  ),
  read(
    'small-machines',
    'vendor documentation',
    'Amazon Lightsail bundles and their prices (us-east-1)',
    'https://raw.githubusercontent.com/api-evangelist/amazon-lightsail/main/plans/amazon-lightsail-plans-pricing.yml',
    '2026-09-17',
  ),
  read(
    's3-prices',
    'engineering blog',
    'S3 data storage prices by volume',
    'https://gist.github.com/EverettBerry/a37438006529a55f42da6fdbc44a505c',
    '2022-07-07',
  ),
  read(
    'log-traffic-prices',
    'engineering blog',
    'Kafka cross-AZ replication cost: the hidden AWS bill',
    'https://www.automq.com/blog/kafka-cross-az-replication-cost-aws',
    '2026-05-02',
  ),
  read(
    'cross-zone-prices',
    'engineering blog',
    'AWS cross-AZ data transfer cost',
    'https://basavytix.com/blog/aws-cross-az-data-transfer-cost',
  ),
  read(
    'egress-prices',
    'engineering blog',
    'cloudprice-mcp v0.5.0: internet and inter-region transfer of four clouds',
    'https://github.com/Albaker-Group/cloudprice-mcp/releases/tag/v0.5.0',
    '2026-05-06',
  ),
  read(
    'managed-prices',
    'measurement',
    'Mark-up of managed database instances over plain ones, by instance class',
    'https://gist.github.com/turtlemonvh/852101dc206f9ee9d954cb425f56ad5e',
  ),
];
