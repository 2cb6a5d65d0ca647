import type { Source } from '../../contracts/source.ts';

const vendor = (
  id: string,
  title: string,
  url: string,
  confirmed: Source['confirmed'],
  dated: string,
): Source => ({ id, title, url, confirmed, kind: 'vendor documentation', dated });

const chapter = (id: string, title: string, url: string, dated: string): Source => ({
  id,
  title,
  url,
  confirmed: 'known',
  kind: 'book',
  dated,
});

/** Sources of the patterns of the area 'resilience'. */
export const resilienceSources: readonly Source[] = [
  vendor(
    'resilience-cells',
    'Reducing the Scope of Impact with Cell-Based Architecture (AWS Well-Architected)',
    'https://docs.aws.amazon.com/wellarchitected/latest/reducing-scope-of-impact-with-cell-based-architecture/cell-design.html',
    'read',
    '2026',
  ),
  vendor(
    'resilience-well-architected-bulkhead',
    'Use bulkhead architectures to limit scope of impact (AWS Well-Architected)',
    'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel10-bp03.html',
    'read',
    '2026',
  ),
  vendor(
    'resilience-fault-isolation',
    'AWS Fault Isolation Boundaries',
    'https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/abstract-and-introduction.html',
    'read',
    '2022',
  ),
  vendor(
    'resilience-static-stability',
    'Static stability using Availability Zones (Amazon Builders’ Library)',
    'https://aws.amazon.com/builders-library/static-stability-using-availability-zones/',
    'known',
    '2019',
  ),
  vendor(
    'resilience-shuffle-sharding',
    'Fault Isolation with Shuffle Sharding (AWS Well-Architected Labs)',
    'https://wellarchitectedlabs.com/reliability/300_labs/300_fault_isolation_with_shuffle_sharding/',
    'read',
    '2026',
  ),
  vendor(
    'resilience-load-shedding',
    'Using load shedding to avoid overload (Amazon Builders’ Library), by a close summary',
    'https://aws.amazon.com/builders-library/using-load-shedding-to-avoid-overload/',
    'read',
    '2019',
  ),
  vendor(
    'resilience-dr-options',
    'Disaster Recovery of Workloads on AWS: recovery options in the cloud, by close summaries',
    'https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html',
    'read',
    '2021',
  ),
  vendor(
    'resilience-postgres-ha',
    'PostgreSQL documentation: High Availability, Load Balancing, and Replication',
    'https://www.postgresql.org/docs/current/high-availability.html',
    'known',
    '2025',
  ),
  vendor(
    'resilience-postgres-pitr',
    'PostgreSQL documentation: Continuous Archiving and Point-in-Time Recovery',
    'https://www.postgresql.org/docs/current/continuous-archiving.html',
    'known',
    '2025',
  ),
  vendor(
    'resilience-bulkhead',
    'Bulkhead pattern (Azure Architecture Center)',
    'https://learn.microsoft.com/en-us/azure/architecture/patterns/bulkhead',
    'read',
    '2025',
  ),
  vendor(
    'resilience-circuit-breaker',
    'Circuit Breaker pattern (Azure Architecture Center)',
    'https://learn.microsoft.com/en-us/azure/architecture/patterns/circuit-breaker',
    'known',
    '2025',
  ),
  {
    id: 'resilience-gray-failure',
    title: 'Gray Failure: The Achilles’ Heel of Cloud-Scale Systems (HotOS)',
    url: 'https://www.microsoft.com/en-us/research/publication/gray-failure-achilles-heel-cloud-scale-systems/',
    confirmed: 'known',
    kind: 'paper',
    dated: '2017',
  },
  {
    id: 'resilience-principles-of-chaos',
    title: 'Principles of Chaos Engineering',
    url: 'https://principlesofchaos.org/',
    confirmed: 'known',
    kind: 'engineering blog',
    dated: '2019',
  },
  {
    id: 'resilience-cascading-failures',
    title: 'Site Reliability Engineering: Addressing Cascading Failures, by a close summary',
    url: 'https://sre.google/sre-book/addressing-cascading-failures/',
    confirmed: 'read',
    kind: 'book',
    dated: '2016',
  },
  chapter(
    'resilience-handling-overload',
    'Site Reliability Engineering: Handling Overload',
    'https://sre.google/sre-book/handling-overload/',
    '2016',
  ),
  chapter(
    'resilience-sre-data-integrity',
    'Site Reliability Engineering: Data Integrity',
    'https://sre.google/sre-book/data-integrity/',
    '2016',
  ),
  chapter(
    'resilience-sre-testing',
    'Site Reliability Engineering: Testing for Reliability',
    'https://sre.google/sre-book/testing-reliability/',
    '2016',
  ),
  chapter(
    'resilience-release-it',
    'Release It! (Nygard), stability patterns',
    'https://pragprog.com/titles/mnee2/release-it-second-edition/',
    '2018',
  ),
  chapter(
    'resilience-ddia-replication',
    'Designing Data-Intensive Applications, chapter on replication (Kleppmann)',
    'https://dataintensive.net/',
    '2017',
  ),
];
