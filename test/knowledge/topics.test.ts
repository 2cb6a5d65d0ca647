import { describe, expect, test } from '@jest/globals';
import { advise } from '../../src/advisor/advise.ts';
import type { FactValue } from '../../src/contracts/fact.ts';
import { read } from '../../src/intake/read.ts';
import { factDefinition } from '../../src/knowledge/catalogue.ts';
import { patternById, productById } from '../../src/knowledge/registry.ts';
import { consistencyTopics } from './topics/consistency.ts';
import { partitioningTopics } from './topics/partitioning.ts';
import { replicationTopics } from './topics/replication.ts';
import { storageTopics } from './topics/storage.ts';
import { streamingTopics } from './topics/streaming.ts';

const topics = [
  ...storageTopics,
  ...replicationTopics,
  ...partitioningTopics,
  ...consistencyTopics,
  ...streamingTopics,
];

/** The field as it was asked for: what each line holds apart by a bar is a topic of its own. */
const field = `
  B-tree vs LSM | OLTP vs OLAP
  document | relational | graph | time-series
  engine internals and performance
  leader-follower | multi-leader | leaderless
  sync vs async
  conflict resolution: last write wins | conflict resolution: merge functions | conflict resolution: CRDTs
  read replicas | failover | high availability
  key-range vs hash
  local vs global secondary indexes
  rebalancing | hot spots
  cross-partition queries | scatter-gather
  ACID vs BASE
  isolation: read committed | isolation: snapshot | isolation: serializable
  2PC | sagas
  linearizable | causal | eventual
  event sourcing | CQRS
  Kafka Streams | Flink | Spark
  exactly-once | idempotent consumers
  windows | watermarks | late data
  Raft | Paxos | ZAB
  failure detection | leader election
  Byzantine faults
  chaos engineering
`
  .trim()
  .split(/\s*[|\n]\s*/);

interface Advice {
  /** Ids of what is chosen, and of the practices beside it. */
  readonly ids: readonly string[];
  readonly said: ReadonlyMap<string, FactValue | readonly [number, number] | undefined>;
}

/** The way a team's text takes: read, then advised on. */
const adviceFor = (text: string): Advice => {
  const brief = read(text);
  const findings = advise(brief, { asOf: '2026-11-22' });
  const recommended = findings.options.find((option) => option.id === findings.recommended);
  return {
    ids: [
      ...(recommended?.choices.map((choice) => choice.pattern) ?? []),
      ...findings.practices.map((practice) => practice.pattern),
    ],
    said: new Map(brief.facts.map((fact) => [fact.id, fact.value ?? fact.range])),
  };
};

const anyOf = (advice: Advice, ids: readonly string[]): boolean => ids.some((id) => advice.ids.includes(id));

describe('the topics of the field', () => {
  test('are all there, each once', () => {
    expect(topics.map((one) => one.topic).sort()).toEqual([...field].sort());
  });

  describe.each(topics.map((one) => [one.topic, one] as const))('%s', (_, topic) => {
    test('has an entry, and what is advised for it exists', () => {
      expect(patternById(topic.entry)?.id ?? productById(topic.entry)?.id).toBe(topic.entry);
      for (const id of [...topic.advised, ...(topic.instead ?? [])]) expect(patternById(id)?.id).toBe(id);
    });

    test('is decided by a rule that reads facts', () => {
      const [id, fact] = topic.rule;
      const rules = patternById(id)?.rules.filter((rule) => rule.reads.includes(fact)) ?? [];
      expect(factDefinition(fact)?.id).toBe(fact);
      // That rules read exactly what they declare is held for every pattern beside its area.
      expect(rules.length).toBeGreaterThan(0);
    });

    test('has a brief whose advice changes with one fact', () => {
      const one = adviceFor(`${topic.brief}\n\n${topic.one}`);
      const other = adviceFor(`${topic.brief}\n\n${topic.other}`);
      const [, fact] = topic.rule;
      expect({ said: one.said.get(fact) }).not.toEqual({ said: other.said.get(fact) });
      expect({ advised: anyOf(one, topic.advised), for: one.ids }).toMatchObject({ advised: true });
      expect({ advised: anyOf(other, topic.advised), for: other.ids }).toMatchObject({ advised: false });
      if (topic.instead !== undefined)
        expect({ instead: anyOf(other, topic.instead), for: other.ids }).toMatchObject({ instead: true });
    });
  });
});
