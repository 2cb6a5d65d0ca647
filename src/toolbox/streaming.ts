import type { Figure } from '../contracts/figure.ts';
import { calculate, type Given, type On } from './calculate.ts';
import { barChart } from './charts.ts';
import { family } from './family.ts';
import { formula, wholeUp, within } from './formula.ts';

const partitions = formula({
  id: 'streaming.partitions',
  title: 'partitions of a topic',
  text: 'the greater of throughput / producer rate and throughput / consumer rate, each rounded up, at least one',
  inputs: { throughput: 'none', producerRate: 'none', consumerRate: 'none' },
  unit: 'count',
  compute: ({ throughput, producerRate, consumerRate }) => {
    within(
      throughput >= 0 && producerRate > 0 && consumerRate > 0,
      'a partition that carries nothing',
      'Give what one partition takes in and what one consumer reads, both above zero.',
    );
    return Math.max(1, wholeUp(throughput / producerRate), wholeUp(throughput / consumerRate));
  },
});

const copied = (copies: number): void =>
  within(copies >= 1, 'less than one copy', 'Give the number of copies, the first one included.');

const written = formula({
  id: 'streaming.written',
  title: 'bytes written by the cluster',
  text: 'bytes in x copies',
  inputs: { bytesIn: 'B/s', copies: 'count' },
  unit: 'B/s',
  compute: ({ bytesIn, copies }) => {
    copied(copies);
    return bytesIn * copies;
  },
});

const betweenBrokers = formula({
  id: 'streaming.betweenBrokers',
  title: 'bytes copied between brokers',
  text: 'bytes in x (copies - the first one)',
  inputs: { bytesIn: 'B/s', copies: 'count' },
  unit: 'B/s',
  compute: ({ bytesIn, copies }) => {
    copied(copies);
    return bytesIn * (copies - 1);
  },
});

const bytesOut = formula({
  id: 'streaming.bytesOut',
  title: 'bytes read by consumers',
  text: 'bytes in x groups that read them',
  inputs: { bytesIn: 'B/s', groups: 'count' },
  unit: 'B/s',
  compute: ({ bytesIn, groups }) => bytesIn * groups,
});

const kept = formula({
  id: 'streaming.kept',
  title: 'bytes kept in the log',
  text: 'bytes in x copies x time that they are kept',
  inputs: { bytesIn: 'B/s', copies: 'count', retention: 's' },
  unit: 'B',
  compute: ({ bytesIn, copies, retention }) => {
    copied(copies);
    return bytesIn * copies * retention;
  },
});

/** What a replicated log must carry. */
export const streaming = family({
  id: 'streaming',
  title: 'Streaming',
  describes: 'Partitions of a topic, traffic between brokers and to consumers, size of the log',
  formulas: [partitions, written, betweenBrokers, bytesOut, kept],
  chart: barChart('Traffic of the log', 'bytes a second', [
    'streaming.written',
    'streaming.betweenBrokers',
    'streaming.bytesOut',
  ]),
});

/** Partitions so that producers and consumers keep up: (any unit, the same, the same) -> count. */
export const topicPartitions = (
  throughput: Given,
  producerRate: Given,
  consumerRate: Given,
  on: On,
): Figure => calculate(partitions, on, { throughput, producerRate, consumerRate });

/** Bytes copied between brokers for replication: (B/s, count) -> B/s. */
export const replicationTraffic = (bytesIn: Given, copies: Given, on: On): Figure =>
  calculate(betweenBrokers, on, { bytesIn, copies });

/** Bytes that all groups of consumers read: (B/s, count) -> B/s. */
export const consumerTraffic = (bytesIn: Given, groups: Given, on: On): Figure =>
  calculate(bytesOut, on, { bytesIn, groups });

/** Disk of the log with its copies: (B/s, count, s) -> B. */
export const logSize = (bytesIn: Given, copies: Given, retention: Given, on: On): Figure =>
  calculate(kept, on, { bytesIn, copies, retention });
