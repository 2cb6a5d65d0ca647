import { join } from 'node:path';
import type { FakeAnthropic } from '../../../test/support/anthropic/fake.ts';
import type { Asked } from '../../../test/support/anthropic/script.ts';
import {
  answer,
  cite,
  hit,
  json,
  type Step,
  stopping,
  text,
  thinking,
  toolUse,
  webSearch,
} from '../../../test/support/anthropic/steps.ts';

const page = 'https://www.postgresql.org/docs/current/runtime-config-wal.html';
const words = 'each commit waits for a standby';
const found = [hit(page, 'WAL', words)];
const claim = (said: string, ...evidence: string[]) => ({ text: said, evidence });

/** Reads in two turns, two documents at once in the first: each turn thinks, and what was thought is bound to all before it. */
const inside = (turn: number, docs: string): Step => {
  const read = (name: string) => toolUse('docs__read_text_file', { path: join(docs, name) });
  if (turn === 0) return answer(thinking('Where to begin?'), read('adr/0001.md'), read('adr/0002.md'));
  if (turn === 1) return answer(thinking('And the model?'), toolUse('docs__directory_tree', { path: docs }));
  return answer(text('Messages stay in PostgreSQL.'));
};

const outside = (turn: number): Step =>
  turn === 0
    ? stopping('pause_turn', webSearch('synchronous commit'))
    : answer(webSearch('synchronous commit', found), text('It waits.', cite(page, words)));

/** Works something out and looks something up, both at once. */
const calculation = (turn: number): Step =>
  turn === 0
    ? answer(
        toolUse('calculate', {
          calculator: 'availability',
          inputs: { availability: '{availability.target}' },
        }),
        toolUse('knowledge', { query: 'cassandra' }),
      )
    : answer(text('Nothing is missing.'));

/** Invents something twice, and puts it right at the third time. */
const synthesis = (turn: number, { body }: Asked): Step => {
  const said = JSON.parse(String(body.messages[0]?.content)) as { readonly text: string };
  const { advisor } = JSON.parse(said.text) as { readonly advisor: { readonly recommended: string } };
  const plan = [claim('Begin with the standby.')];
  return answer(
    thinking('What stands?'),
    json({
      summary: [
        claim('Keep the messages in PostgreSQL first, and let each commit wait for a standby.', 'E1'),
      ],
      present: [claim('The decision record keeps messages in PostgreSQL.', 'E1')],
      options: [],
      recommended: { option: advisor.recommended, reason: [] },
      failures: [claim('The primary fails first, and users see writes refused.')],
      plan: turn < 2 ? [...plan, claim('Buy 900 nodes of ZephyrDB.')] : plan,
      open: [],
    }),
  );
};

/** A model that knows nothing of a crash: it answers by what it is asked, and by nothing else. */
export const playModel = (fake: FakeAnthropic, docs: string): void =>
  fake.script((asked) => {
    const { turn, tools, schema } = asked;
    if (schema !== undefined) return synthesis(turn, asked);
    if (tools.includes('calculate')) return calculation(turn);
    return tools.includes('web_search') ? outside(turn) : inside(turn, docs);
  });
