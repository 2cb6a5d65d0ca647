/** Written decisions of a team as they lie in a repository: what a documentation server has to read out. */
export const documents: Readonly<Record<string, string>> = {
  'docs/adr/0003-one-primary.md': `# 3. Messages live in one PostgreSQL primary

Status: accepted, 2023-02-14. Deciders: the messaging team.

## Context

Every message is written by one service and read by three: the timeline, search, and the export for compliance. Reads ask for the
newest messages of one conversation; the export reads a whole conversation once a quarter. The team has run PostgreSQL for six
years and nothing else that keeps data. The table is partitioned by month.

## Decision

We keep messages in one PostgreSQL primary with two asynchronous replicas. The timeline reads from the replicas and goes to the
primary for what a user has just sent. The months that are older than two years are detached and kept as files in object storage.

## Consequences

- One transaction writes a message and the row that says who has to be told of it.
- A failover loses what the replicas have not received yet. The product accepts this for messages, not for receipts.
- The largest index no longer fits into memory once a month holds more than 900 million rows.
- Vacuum of the hot partition takes four hours and runs at night.
`,
  'docs/adr/0007-outbox.md': `# 7. Changes are published through an outbox

Status: accepted, 2024-06-03. Supersedes: 5 (dual write to the broker).

## Context

Search and notifications missed messages after a crash between the commit and the publication. The repair job found 0.02 % of the
messages missing in the index each month.

## Decision

A message and its outbox row are written in one transaction. A relay reads the outbox in order and publishes to Kafka, keyed by
conversation. Consumers are idempotent and keep the last position that they have seen.

## Consequences

- The relay is one process; while it is down the index grows stale, and nothing is lost.
- The outbox table is emptied by partition, every hour.
- An order across conversations is not promised.
`,
  'docs/data-model.md': `# Data model

- \`messages(conversation_id, message_id, author_id, sent_at, body, deleted_at)\`: primary key (conversation_id, message_id), partitioned by
  month of sent_at; message_id is a time-sorted identifier of 64 bits.
- \`receipts(conversation_id, user_id, last_read)\`: one row for each member, updated in place, the hottest rows of the system.
- \`outbox(position, conversation_id, payload, created_at)\`: kept for one hour.
- Search keeps a copy of the body; the timeline keeps the newest 50 messages of a conversation in a cache.
- Deletion writes deleted_at and empties the body; the copy in search follows through the outbox.
`,
};
