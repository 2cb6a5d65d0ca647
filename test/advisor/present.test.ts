import { describe, expect, test } from '@jest/globals';
import { presentPatterns } from '../../src/advisor/present.ts';
import { patterns } from '../../src/knowledge/registry.ts';
import { type Said, view } from './made.ts';

describe('the patterns that are in place today', () => {
  test.each<[string, Said, readonly string[]]>([
    ['nothing said', {}, []],
    [
      'a relational product is one node until its layout is said',
      { 'present.products': ['postgresql'] },
      ['relational-single-node'],
    ],
    [
      'the layout of the database',
      { 'present.products': ['mysql'], 'present.database': 'sharded' },
      ['relational-sharded'],
    ],
    ['a layout without a product', { 'present.database': 'replicas' }, ['relational-read-replicas']],
    ['no database yet', { 'present.database': 'none' }, []],
    ['the store that a product stands for', { 'present.products': ['cassandra'] }, ['wide-column-lsm']],
    ['a cache beside the store is not the store', { 'present.products': ['redis', 'mongodb'] }, ['document']],
    [
      'an index beside a relational store is not the store',
      { 'present.products': ['elasticsearch', 'postgresql'] },
      ['relational-single-node'],
    ],
    ['a cache alone keeps no records', { 'present.products': ['redis'] }, []],
    ['a broker by its name', { 'present.products': ['kafka'] }, ['log-broker']],
    ['a broker by the word', { 'present.hasBroker': true }, ['log-broker']],
    ['the shape of the application', { 'present.shape': 'monolith' }, ['monolith']],
    ['small services are services', { 'present.shape': 'serverless' }, ['microservices']],
    [
      'all of it',
      {
        'present.products': ['kafka', 'mysql'],
        'present.shape': 'microservices',
        'present.database': 'split',
      },
      ['relational-functional-split', 'microservices', 'log-broker'],
    ],
  ])('%s', (_, said, ids) => {
    expect(presentPatterns(view(said), patterns)).toEqual(ids);
  });
});
