import type { Source } from '../../contracts/source.ts';

/** What the failure walk rests its times on. */
export const failureSources: readonly Source[] = [
  {
    id: 'failures.rds-multi-az',
    title: 'Amazon RDS User Guide: failing over a Multi-AZ DB instance',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.Failover.html',
    confirmed: 'read',
    kind: 'vendor documentation',
    dated: '2026-11',
  },
  {
    id: 'failures.rds-cluster',
    title: 'Amazon RDS API Reference: FailoverDBCluster',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_FailoverDBCluster.html',
    confirmed: 'read',
    kind: 'vendor documentation',
    dated: '2026-11',
  },
];
