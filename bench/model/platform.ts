import { startFakeAnthropic } from '../../test/support/anthropic/fake.ts';
import type { Asked } from '../../test/support/anthropic/script.ts';
import {
  type Answer,
  answer,
  cite,
  hang,
  hit,
  json,
  stopping,
  text,
  thinking,
  toolUse,
  webSearch,
} from '../../test/support/anthropic/steps.ts';

/**
 * The strict fake in a process of its own, so that its processor time is not ours. It studies as a good model would: in each
 * conversation it calls tools or is sent back once, so that every one has a second turn. Answers a message of the parent with
 * what was sent and counted since the last one (`sent`), with how many calls came and were cut (`calls`), or from then on with
 * silence (`hang`).
 */
const [root = ''] = process.argv.slice(2);
const page = 'https://www.postgresql.org/docs/current/runtime-config-wal.html';
const words =
  'synchronous_commit waits for the standby; an asynchronous standby may lose what it has not received when the primary fails.';

const claim = (said: string, ...evidence: string[]) => ({ text: said, evidence });

const inside = ({ turn }: Asked): Answer =>
  [
    answer(
      thinking('The written decisions come first.'),
      toolUse('docs__read_text_file', { path: `${root}/docs/adr/0003-one-primary.md` }),
      toolUse('docs__read_text_file', { path: `${root}/docs/adr/0007-outbox.md` }),
    ),
    answer(toolUse('docs__read_text_file', { path: `${root}/docs/data-model.md` })),
  ][turn] ?? answer(text('Messages are in one primary; changes go through an outbox.'));

const outside = ({ turn }: Asked): Answer =>
  turn === 0
    ? stopping('pause_turn', webSearch('synchronous commit standby loss', [hit(page, 'WAL', words)]))
    : answer(text('A commit can wait for a standby.', cite(page, words)));

const calculation = ({ turn }: Asked): Answer =>
  turn === 0
    ? answer(
        toolUse('calculate', {
          calculator: 'availability',
          inputs: { availability: '{availability.target}' },
        }),
        toolUse('calculate', {
          calculator: 'rates',
          inputs: { average: '{events.averagePerSecond}', peakFactor: '{traffic.peakFactor}' },
        }),
        toolUse('knowledge', { query: 'cassandra' }),
      )
    : answer(text('The findings hold.'));

const recommendedOf = ({ body }: Asked): string => {
  const [first] = body.messages;
  const { text: given } = JSON.parse(String(first?.content)) as { readonly text: string };
  return (JSON.parse(given) as { readonly advisor: { readonly recommended: string } }).advisor.recommended;
};

const synthesis = (asked: Asked): Answer => {
  const option = recommendedOf(asked);
  // The first one holds a number of its own, and is sent back.
  const wrong = asked.turn === 0 ? [claim('The index no longer fits above 900 million rows.')] : [];
  return answer(
    thinking('What is gained, what is paid.'),
    json({
      summary: [
        claim(
          'The records are appended and read newest first, so a sorted partition answers each read in one place; what it pays is that every other question needs a table of its own.',
        ),
        claim(
          'The written decision accepts that a failover loses messages, which the brief no longer does.',
          'E1',
        ),
      ],
      present: [claim('Messages are kept in PostgreSQL, and changes leave it through an outbox.', 'E1')],
      options: [
        {
          option,
          claims: [
            claim(
              'The leaderless store takes writes while a node is down and pays with conflicts that the last timestamp decides.',
            ),
            claim(
              'The team has run PostgreSQL alone so far, so nobody knows the repair jobs of the new store yet.',
            ),
          ],
        },
      ],
      recommended: { option, reason: [] },
      failures: [
        claim(
          'Consumers fall behind first, and users see stale timelines; a drill stops the relay and watches its lag.',
        ),
        claim('A hot conversation fills one partition, and its members alone see slow reads.'),
      ],
      plan: [
        claim(
          'Begin with the outbox, since both stores can be filled from it, and compare them before reads move.',
        ),
        ...wrong,
      ],
      open: [claim('How long deleted messages stay in the copies could not be found.')],
    }),
  );
};

const fake = await startFakeAnthropic({ maxRequests: 100_000 });
let silent = false;
fake.script((asked) => {
  if (silent) return hang();
  if (asked.tools.includes('web_search')) return outside(asked);
  if (asked.tools.includes('calculate')) return calculation(asked);
  return asked.schema === undefined ? inside(asked) : synthesis(asked);
});

let told = 0;
process.on('message', (what) => {
  if (what === 'hang') {
    silent = true;
    return;
  }
  if (what === 'calls') {
    const calls = fake.requests('/messages');
    process.send?.({ came: calls.length, cut: calls.filter(({ ending }) => ending === 'aborted').length });
    return;
  }
  const requests = fake.requests('/messages').slice(told);
  told += requests.length;
  process.send?.({
    refusals: fake.refusals(),
    requests: requests.map(({ raw, message }) => ({ body: raw.toString(), usage: message?.usage })),
  });
});
process.send?.({ baseUrl: fake.baseUrl, key: fake.key });
