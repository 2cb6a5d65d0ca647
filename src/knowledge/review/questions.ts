import type { DesignPart, DesignQuestion, DesignView } from '../../contracts/design.ts';
import { anyAbout } from './ground.ts';

const titles = (parts: readonly DesignPart[]): readonly string[] | undefined =>
  parts.length === 0 ? undefined : parts.map(({ title }) => title);

const stores = (design: DesignView): readonly DesignPart[] => design.parts('database', 'files', 'search');

/** What a design must answer and pasted ones often do not; in the order of what it costs not to know. */
export const designQuestions: readonly DesignQuestion[] = [
  {
    id: 'repeated effects',
    when: (design) =>
      design.has('retry').length > 0 && design.has('effect').length > 0 && !design.speaksOf('idempotency')
        ? []
        : undefined,
    asks: 'what is retried and charges, books or sends: does each attempt carry the same idempotency key?',
  },
  {
    id: 'backups',
    when: (design) =>
      design.speaksOf('backup', 'pitr', 'retention.none') ? undefined : titles(design.parts('database')),
    asks: 'backups of {part}: are there any, where do they lie, and when was one last restored?',
  },
  {
    id: 'restores',
    when: (design) =>
      design.has('backup', 'pitr').length > 0 && !design.speaksOf('restore.tested')
        ? titles(design.parts('database').slice(0, 2))
        : undefined,
    asks: 'restores: when was a backup of {part} last restored, and how long did it take?',
  },
  {
    id: 'copies',
    when: (design) => {
      const told = [
        ...design.has(
          'replica',
          'replica.sync',
          'replica.async',
          'zones.many',
          'zones.single',
          'node.single',
          'rf',
          'rf.one',
          'acks.all',
        ),
        ...design.lacks('replica'),
      ];
      return titles(
        design
          .parts('database', 'log')
          .filter(
            (part) =>
              !told.some(({ of }) => of.includes(part.id)) &&
              (part.count ?? 1) < 2 &&
              !(part.isManaged && part.id !== 'postgresql'),
          )
          .filter((part) => !anyAbout(told, part)),
      );
    },
    asks: 'copies of {part}: is there a standby or a second copy, in another zone, and does a commit wait for it?',
  },
  {
    id: 'volatile',
    when: (design) => {
      const told = design.has('persistence', 'record', 'lock', 'ttl', 'sessions', 'stampede');
      const isCache = ({ passages }: DesignPart): boolean =>
        passages.some(({ text }) => /\bcach|\bbroker|\bqueue/i.test(text));
      const open = design
        .parts('cache')
        .filter((part) => ['redis', 'hazelcast', 'ignite'].includes(part.id) && !isCache(part));
      return titles(open.filter((part) => !anyAbout(told, part)));
    },
    asks: '{part}: does it hold anything that is nowhere else, and is that written to disk?',
  },
  {
    id: 'repeats',
    when: (design) => {
      if (design.speaksOf('idempotency', 'exactly.once')) return undefined;
      if (design.has('retry').length > 0 && design.has('effect').length > 0) return undefined;
      const grounds = design.parts('queue', 'log').length > 0 || design.has('retry').length > 0;
      return grounds ? [] : undefined;
    },
    asks: 'repeats: what happens when a message or a call comes twice (idempotency keys)?',
  },
  {
    id: 'dead letters',
    when: (design) =>
      design.speaksOf('dlq', 'retry.forever') ? undefined : titles(design.parts('queue', 'log')),
    asks: '{part}: where does a message go that cannot be processed, and who is told?',
  },
  {
    id: 'time-outs',
    when: (design) =>
      design.speaksOf('timeout') || (design.parts('outside').length === 0 && design.has('chain').length === 0)
        ? undefined
        : (titles(design.parts('outside')) ?? []),
    asks: 'calls to other systems: with which time-outs and retries, and what do users get when one is down?',
  },
  {
    id: 'promises',
    when: (design) =>
      stores(design).length > 0 &&
      !design.facts.known('availability.rpo') &&
      !design.facts.known('loss.none') &&
      design.has('lossless').length === 0
        ? []
        : undefined,
    asks: 'what is promised: how much data may be lost (RPO), and how long may it be down (RTO)?',
  },
  {
    id: 'host',
    when: (design) =>
      design.has('compose').length > 0 &&
      design.has('node.single').filter(({ of }) => of.length === 0).length === 0
        ? []
        : undefined,
    asks: 'the compose file: does production run from it, on one machine?',
  },
  {
    id: 'alarms',
    when: (design) => (design.speaksOf('alarm') ? undefined : []),
    asks: 'alarms: who is told when a copy lags, a queue grows or a backup fails?',
  },
];

/** What is said to be handled, as a short noun phrase for the list of what was seen. */
export const handledTopics: Readonly<Record<string, string>> = {
  'zones.many': 'several zones',
  'replica.sync': 'a synchronous copy',
  pitr: 'recovery to a point in time',
  'backup.away': 'backups kept elsewhere',
  'restore.tested': 'restores that are tested',
  dlq: 'dead-letter queue',
  idempotency: 'idempotency',
  outbox: 'outbox or change data capture',
  timeout: 'time-outs',
  backoff: 'backoff between retries',
  breaker: 'circuit breakers',
  limit: 'bounded queues or limits',
  'acks.all': 'acknowledgement by all copies',
  fencing: 'fencing tokens',
  singleflight: 'one fetch for many requests',
  ttl: 'expiry of cached values',
  alarm: 'alarms',
};
