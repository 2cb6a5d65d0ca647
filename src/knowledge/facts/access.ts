import type { FactDefinition } from '../../contracts/fact.ts';
import { choice, flag, observable, openFlag } from './define.ts';

/** How data is read and written: what a store must be good at. */
export const accessFacts: readonly FactDefinition[] = [
  observable(flag('access', 'access.byKey', 'read by primary key', 'Are reads by a single key?')),
  flag(
    'access',
    'access.onlyByKey',
    'read by key and nothing else',
    'Are reads ONLY by key, without joins or other queries?',
  ),
  observable(
    flag(
      'access',
      'access.latestOfEntity',
      'latest items of one entity',
      'Are reads the latest N items, or a time range, of one entity (channel, board, device)?',
    ),
  ),
  observable(
    flag(
      'access',
      'access.keyRange',
      'ranges of sorted keys',
      'Do queries read everything between two keys, in order (positions, names, prefixes)?',
    ),
  ),
  observable(
    flag('access', 'access.timeRange', 'scans over a time range', 'Do queries scan a range of time?'),
  ),
  observable(
    flag(
      'access',
      'access.adHocFilters',
      'free filters on many columns',
      'Do people filter and group freely by many columns?',
    ),
  ),
  observable(
    flag(
      'access',
      'access.aggregates',
      'sums and counts over many rows',
      'Do queries aggregate over many rows (dashboards, reports)?',
    ),
  ),
  observable(flag('access', 'access.joins', 'joins', 'Do queries join several tables?')),
  flag(
    'access',
    'access.secondaryAttributes',
    'find by other attributes',
    'Must records be found by attributes other than their key?',
  ),
  observable(
    flag(
      'access',
      'access.fullText',
      'full-text search',
      'Do people search text by words, substrings or relevance?',
    ),
  ),
  observable(
    flag(
      'access',
      'access.graphWalks',
      'walks along relations',
      'Do queries follow several hops of relations?',
    ),
  ),
  observable(
    flag(
      'access',
      'access.shallowRelations',
      'direct relations of an object',
      'Do queries ask for the direct relations of one object (its likes, members, edges), one hop?',
    ),
  ),
  observable(
    flag('access', 'access.nearest', 'nearest by similarity', 'Do queries look for the nearest vectors?'),
  ),
  observable(flag('access', 'access.geo', 'near a place', 'Do queries look near a place?')),
  observable(flag('access', 'access.blobs', 'whole files', 'Are whole files or objects read and written?')),
  observable(
    flag(
      'access',
      'access.feed',
      'feed built from many sources',
      'Is a feed or timeline assembled from many sources for each reader?',
    ),
  ),
  flag(
    'access',
    'access.replay',
    'read again from the start',
    'Must consumers be able to read everything again from the start?',
  ),
  observable(
    flag(
      'access',
      'access.permissionChecks',
      'permission checks on each request',
      'Is each request checked against permissions with tight latency?',
    ),
  ),
  observable(
    flag(
      'access',
      'access.sqlReports',
      'SQL reports over live data',
      'Do people run SQL reports over the same data that the product writes?',
    ),
  ),
  observable(
    flag(
      'access',
      'access.sameObjectByMany',
      'many read the same thing at once',
      'Do very many clients read the same object at the same moment?',
    ),
  ),
  flag(
    'access',
    'access.random',
    'random reads beyond memory',
    'Are reads random over far more data than fits in memory?',
  ),
  choice(
    'access',
    'query.locality',
    'how far a query reaches',
    'What does nearly every query and transaction stay within?',
    {
      'one key': 'a single record or key',
      'one entity': 'one entity and what hangs below it (a channel, a document, a board)',
      'one tenant': 'one tenant, workspace, shop, customer or user',
      'one domain': 'one functional domain or feature family of the product',
      everything: 'anything can be combined with anything',
    },
  ),

  observable(
    flag('writes', 'writes.appendOnly', 'append only', 'Are records written once and never changed?'),
  ),
  observable(
    flag('writes', 'writes.updates', 'updates in place', 'Are records updated in place, again and again?'),
  ),
  observable(
    flag('writes', 'writes.counters', 'counters', 'Are there counters (likes, views, balances of points)?'),
  ),
  observable(
    flag(
      'writes',
      'writes.hotRows',
      'many writers on few rows',
      'Do many writers meet on the same few rows (seats, stock, one account)?',
    ),
  ),
  observable(
    flag(
      'writes',
      'writes.concurrentEdits',
      'concurrent edits of one object',
      'Do several clients change the same object at the same time, with changes shown at once?',
    ),
  ),
  openFlag(
    'writes',
    'writes.throughServer',
    'every edit passes one server',
    'Is there always a server in the middle of concurrent edits (no peer to peer)?',
  ),
  flag('writes', 'writes.offline', 'edits while offline', 'Do clients write while offline and merge later?'),
  flag(
    'writes',
    'writes.mustAccept',
    'a write must never be refused',
    'Must a write be accepted even when nodes or a site are down?',
  ),
  observable(
    flag(
      'writes',
      'writes.jobs',
      'jobs or tasks',
      'Are there background jobs: enqueue, claim, retry, delete?',
    ),
  ),
  observable(
    flag(
      'writes',
      'writes.fanOut',
      'one event to very many receivers',
      'Does one event go out to very many receivers at once (push messages, alerts)?',
    ),
  ),
  observable(flag('writes', 'writes.bulk', 'bulk loads', 'Is data loaded in large batches?')),
  flag(
    'writes',
    'writes.concentrated',
    'writes come from one feature',
    'Does a large share of the writes come from one feature or table family?',
  ),
  flag('writes', 'writes.ttl', 'expires by itself', 'Does data expire by itself after some time?'),
  flag(
    'writes',
    'writes.fromManyRegions',
    'written in several regions',
    'Is the same data written from several regions?',
  ),
  flag(
    'writes',
    'writes.homeRegion',
    'each record has a home region',
    'Is each record mostly written from one region, its home?',
  ),
];
