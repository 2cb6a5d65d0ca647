import type { Pattern } from '../../../contracts/pattern.ts';
import { batch } from './batch.ts';
import { dbBackedQueue } from './db-backed-queue.ts';
import { flink, kafkaStreams } from './engines.ts';
import { cqrs, eventSourcing } from './event-models.ts';
import { fanInOnRead, fanOutOnWrite } from './feeds.ts';
import { dedupWindow, exactlyOnceProcessing, idempotentConsumers } from './guarantees.ts';
import { localSnapshot } from './local-snapshot.ts';
import { logBroker } from './log-broker.ts';
import { managedPubsub } from './managed-pubsub.ts';
import { queue } from './queues.ts';
import { requestCoalescing } from './request-coalescing.ts';
import { spark } from './spark.ts';
import { lateDataHandling, windowsAndWatermarks } from './time.ts';

/** Every pattern of the area 'streaming': how events and jobs move and are processed. */
export const streamingPatterns: readonly Pattern[] = [
  logBroker,
  managedPubsub,
  queue,
  dbBackedQueue,
  kafkaStreams,
  flink,
  spark,
  batch,
  eventSourcing,
  cqrs,
  dedupWindow,
  fanOutOnWrite,
  fanInOnRead,
  requestCoalescing,
  localSnapshot,
  windowsAndWatermarks,
  lateDataHandling,
  idempotentConsumers,
  exactlyOnceProcessing,
];
