import { describe, expect, test } from '@jest/globals';
import { productFor } from '../../src/advisor/products.ts';
import { patternById, productIndex } from '../../src/knowledge/registry.ts';
import { type Said, view } from './made.ts';

const named = (pattern: string, said: Said): string | undefined => {
  const found = patternById(pattern);
  if (found === undefined) throw new Error(`no pattern ${pattern}`);
  return productFor(found, view(said), productIndex);
};

describe('the product that is named with a pattern', () => {
  test.each<[string, string, Said, string | undefined]>([
    ['the most ordinary one', 'relational-single-node', {}, 'postgresql'],
    ['what runs already', 'relational-single-node', { 'present.products': ['mysql'] }, 'mysql'],
    ['what was proposed', 'distributed-sql', { 'proposed.products': ['cockroachdb'] }, 'cockroachdb'],
    [
      'what runs before what was proposed',
      'log-broker',
      { 'present.products': ['pulsar'], 'proposed.products': ['kafka'] },
      'pulsar',
    ],
    ['never what was rejected', 'wide-column-lsm', { 'rejected.products': ['cassandra'] }, 'scylladb'],
    ['nothing proprietary where that is unwanted', 'key-value', { 'stack.vendorUnwanted': true }, 'scylladb'],
    ['nothing that only a cloud runs on own machines', 'queue', { hosting: 'own hardware' }, 'rabbitmq'],
    ['nothing of another cloud', 'managed-pubsub', { 'hosting.clouds': ['AWS'] }, 'kinesis'],
    ['nor of any cloud but theirs', 'managed-pubsub', { 'hosting.clouds': ['Azure'] }, 'kafka'],
    ['of their own cloud', 'object-store', { 'hosting.clouds': ['Google Cloud'] }, 'gcs'],
    [
      'of the cloud whose services they run',
      'managed-pubsub',
      { 'present.products': ['dynamodb'] },
      'kinesis',
    ],
    [
      'of another cloud where they brought it up',
      'distributed-sql',
      { 'hosting.clouds': ['AWS'], 'proposed.products': ['spanner'] },
      'spanner',
    ],
    ['nor for customers who install it', 'object-store', { 'selfHosted.shipped': true }, 'minio'],
    [
      'a proprietary engine may run on own machines',
      'relational-single-node',
      { hosting: 'own hardware', 'present.products': ['sqlserver'] },
      'sqlserver',
    ],
    [
      'what runs but does another thing is not named',
      'object-store',
      { 'present.products': ['postgresql'] },
      's3',
    ],
    ['an engine of its own for a workflow', 'saga', {}, 'temporal'],
    ['a relay of its own', 'outbox-cdc', { 'present.products': ['postgresql'] }, 'debezium'],
    ['none for a setting of the store', 'double-entry-ledger', {}, undefined],
    [
      'none for it where the store runs',
      'double-entry-ledger',
      { 'present.products': ['postgresql'] },
      undefined,
    ],
    [
      'one that is proposed for just that',
      'double-entry-ledger',
      { 'proposed.products': ['tigerbeetle'] },
      'tigerbeetle',
    ],
    ['none for zones, though a broker spreads over them', 'multi-az', {}, undefined],
    ['none for a way of copying', 'leader-follower-async', { 'present.products': ['mysql'] }, undefined],
    ['none for a cut', 'hash', { 'present.products': ['cassandra'] }, undefined],
    ['none for a shape', 'monolith', { 'present.products': ['postgresql'] }, undefined],
  ])('is %s: %s', (_, pattern, said, product) => {
    expect(named(pattern, said)).toBe(product);
  });
});
