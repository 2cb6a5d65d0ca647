import type { DesignCheck } from '../../contracts/design.ts';
import { against, losslessWords, onRemarks } from './ground.ts';

/** Messages that get lost between those who send and those who work on them. */
export const lostMessageChecks: readonly DesignCheck[] = [
  {
    id: 'replication-factor-one',
    harm: 'data is lost',
    severity: 3,
    finds: (design) =>
      onRemarks(
        design,
        [...design.has('rf.one'), ...(design.has('rf.one').length > 0 ? design.has('isr.one') : [])],
        ['log', 'database'],
      ),
    says: '{part} keeps one copy of each partition',
    users:
      'The death of one broker or disk takes its partitions: what was in them is lost, and producers of those keys stop.',
    todo: 'Set the replication factor to three with two in-sync copies required and acknowledgement by all.',
    sources: ['review-kafka-durability'],
  },
  {
    id: 'acks-weak',
    harm: 'data is lost',
    severity: 2,
    finds: (design) => {
      const words = losslessWords(design);
      return against(
        onRemarks(design, design.has('acks.weak'), ['log', 'queue'], words.length > 0 ? 3 : 2),
        words,
      );
    },
    says: 'A message counts as sent before a second copy has it',
    users:
      'When the leader of a partition dies, messages that producers took for stored are missing, and nobody is told.',
    todo: 'Acknowledge by all in-sync copies (acks=all, idempotent producer), with at least two in sync.',
    sources: ['review-kafka-durability'],
  },
  {
    id: 'in-sync-one',
    harm: 'data is lost',
    severity: 2,
    finds: (design) =>
      design.has('rf.one').length > 0 ? undefined : onRemarks(design, design.has('isr.one'), ['log']),
    says: 'One in-sync copy is enough for a write',
    users:
      'While the other copies lag or are down, "all" means the leader alone: its death then loses what it confirmed.',
    todo: 'Require two in-sync copies of three, and let producers wait or fail while there are fewer.',
    sources: ['review-kafka-durability'],
  },
  {
    id: 'acknowledged-early',
    harm: 'data is lost',
    severity: 2,
    finds: (design) => {
      const words = losslessWords(design);
      return against(
        onRemarks(design, design.has('ack.early'), ['log', 'queue', 'worker'], words.length > 0 ? 3 : 2),
        words,
      );
    },
    says: 'A message is ticked off before its work is done',
    users:
      'A consumer that dies in between never sees it again: the order, mail or booking silently does not happen.',
    todo: 'Commit or acknowledge after the effect is stored, and make the effect idempotent, since it will then sometimes come twice.',
    sources: ['review-kafka-durability'],
  },
  {
    id: 'volatile-messages',
    harm: 'data is lost',
    severity: 3,
    finds: (design) => {
      const words = losslessWords(design);
      return words.length === 0
        ? undefined
        : against(onRemarks(design, design.has('pubsub.volatile'), ['log', 'cache', 'queue']), words);
    },
    says: 'Messages go over a channel that keeps none',
    users:
      'Whoever is not connected at that moment never gets the message: a restart of a consumer loses what passed meanwhile.',
    todo: 'Use a durable stream or queue (JetStream, Kafka, SQS) for what must not be lost.',
    sources: ['review-nats-core'],
  },
  {
    id: 'transient-queue',
    harm: 'data is lost',
    severity: 2,
    finds: (design) => {
      const words = losslessWords(design);
      return against(
        onRemarks(design, design.has('queue.transient'), ['queue', 'log'], words.length > 0 ? 3 : 2),
        words,
      );
    },
    says: 'Queued messages are kept in memory only',
    users: 'A restart of the broker drops everything that was waiting: the work silently does not happen.',
    todo: 'Declare queues durable and messages persistent, on replicated (quorum) queues, and let publishers wait for the confirmation.',
    sources: ['review-rabbitmq-reliability'],
  },
  {
    id: 'errors-swallowed',
    harm: 'data is lost',
    severity: 2,
    finds: (design) => {
      const words = losslessWords(design);
      return against(onRemarks(design, design.has('swallowed'), [], words.length > 0 ? 3 : 2), words);
    },
    says: 'A failure is noted and passed over',
    users: 'The message counts as done and its effect is missing; it is found when a customer asks.',
    todo: 'Fail, so that it is tried again; after a few tries move it aside with an alarm, where it can be played again.',
    sources: ['review-sqs-dlq'],
  },
  {
    id: 'no-dead-letters',
    harm: 'data is lost',
    severity: 2,
    finds: (design) => onRemarks(design, design.lacks('dlq'), ['queue', 'log']),
    says: 'A message that cannot be processed has nowhere to go',
    users:
      'It comes back until its retention ends and is then deleted, or it holds up all that stand behind it; either way nobody is told.',
    todo: 'Move it aside after a few tries (dead-letter queue), with an alarm on the first one and a way to play it again.',
    sources: ['review-sqs-dlq'],
  },
];
