import type { DesignCheck } from '../../contracts/design.ts';
import { onRemarks } from './ground.ts';

/** Failures that spread, since nothing stops them. */
export const spreadingChecks: readonly DesignCheck[] = [
  {
    id: 'chain-unguarded',
    harm: 'it is down',
    severity: 3,
    finds: (design) => {
      const chain = design.has('chain');
      const missing = design.lacks('timeout', 'breaker');
      return chain.length === 0 || missing.length === 0
        ? undefined
        : onRemarks(design, [...chain.slice(0, 1), ...missing]);
    },
    says: 'A chain of synchronous calls has nothing that stops a failure',
    users:
      'One slow service at the end holds the threads of all before it: everything hangs, not only what needs it.',
    todo: 'Set a time-out on every call, shorter further down; open a circuit breaker and answer without it; take what need not be waited for out of the chain by a queue.',
    sources: ['resilience-cascading-failures', 'review-aws-timeouts'],
  },
  {
    id: 'no-timeouts',
    harm: 'it is down',
    severity: 2,
    finds: (design) =>
      design.has('chain').length > 0
        ? undefined
        : onRemarks(design, design.lacks('timeout'), ['outside', 'application', 'worker']),
    says: 'Calls wait without a time-out',
    users:
      'Whatever hangs on the other side holds a thread or a connection here, until none is left for requests that could be served.',
    todo: 'Set a connect and a request time-out on every call, from the slowest answers that are still useful.',
    sources: ['review-aws-timeouts'],
  },
  {
    id: 'retries-pile-up',
    harm: 'it is down',
    severity: 2,
    finds: (design) => {
      if (design.has('backoff').length > 0 && design.has('retry.hard').length === 0) return undefined;
      const unspaced = design.has('retry').length === 0 ? [] : design.lacks('backoff');
      return onRemarks(
        design,
        [...design.has('retry.hard'), ...unspaced],
        ['outside', 'application', 'worker'],
      );
    },
    says: 'Retries come at once',
    users:
      'A service that stumbles gets its load several times over and cannot get up again; each layer that retries multiplies it.',
    todo: 'Wait longer each time with jitter, cap the tries, retry in one layer only, and keep a budget for retries.',
    sources: ['review-aws-timeouts'],
  },
  {
    id: 'retries-for-ever',
    harm: 'it is down',
    severity: 2,
    finds: (design) => onRemarks(design, design.has('retry.forever'), ['queue', 'log', 'worker']),
    says: 'A message that cannot work is retried for ever',
    users:
      'It takes the place of work that could be done, and in an ordered stream everything behind it waits.',
    todo: 'Tell errors that pass from those that do not; park the message after a few tries, with an alarm.',
    sources: ['review-sqs-dlq'],
  },
  {
    id: 'queue-without-limit',
    harm: 'it is down',
    severity: 2,
    finds: (design) => onRemarks(design, design.lacks('limit'), ['queue', 'log', 'cache', 'worker']),
    says: 'Nothing limits what may pile up',
    users:
      'When consumers are slower than producers, the backlog fills memory or disk and takes the broker down; what is then worked on is hours old.',
    todo: 'Bound the queue, refuse or slow producers at the bound, alarm on the age of the oldest message.',
    sources: ['resilience-load-shedding'],
  },
  {
    id: 'no-health-check',
    harm: 'it is down',
    severity: 2,
    finds: (design) => onRemarks(design, design.lacks('probe'), ['application', 'worker']),
    says: 'Nothing tells whether an instance can serve',
    users:
      'Requests go to instances that are starting, hanging or cut off from the database; each deployment gives errors.',
    todo: 'Add a readiness check that fails while the instance cannot serve, and a liveness check that does not depend on others.',
    sources: ['resilience-gray-failure'],
  },
  {
    id: 'stampede',
    harm: 'it is down',
    severity: 2,
    finds: (design) =>
      design.has('singleflight').length > 0
        ? undefined
        : onRemarks(design, design.has('stampede'), ['cache']),
    says: 'Many requests fetch the same value at once when it expires',
    users: 'The database meets the whole traffic that the cache used to take, at the busiest moment.',
    todo: 'Let one request fetch while the others wait or get the old value; spread the times of expiry.',
    sources: ['streaming-cache-lock'],
  },
];
