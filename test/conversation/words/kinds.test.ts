import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { measure } from '../../../bench/follow-ups/measure.ts';

const examples = join(import.meta.dirname, '../../../examples');

const answersTo = async (brief: string, questions: readonly string[]) => {
  const rows = await measure(
    { questions: questions.map((question) => ({ brief, question, kind: 'any', must: [] })) },
    (name) => readFileSync(join(examples, `${name}.md`), 'utf8'),
  );
  expect(rows.filter(({ changed }) => changed)).toEqual([]);
  return rows.map(({ said }) => said);
};

describe('follow-ups by kind', () => {
  it('hold a limit against what is reached, however it is asked', async () => {
    const said = await answersTo('club-bookings', [
      'How many writes a second can that one Postgres swallow, and how far off are we?',
      'how much room is left on the primary',
    ]);
    for (const one of said) expect(one).toMatch(/capacity\.utilisation\.writesPeak[\s\S]*rates\.writesPeak/);
  });

  it('name what is chosen instead of what somebody wants, and why', async () => {
    const [mongo] = await answersTo('claims-desk', ['MongoDB: good idea or not']);
    expect(mongo).toMatch(/What I recommend instead is .*One relational primary/);
    expect(mongo).toContain('may change together');
  });

  it('take an order or a fragment for a question, never for a fact', async () => {
    const [conditions, prices] = await answersTo('claims-desk', [
      "name the conditions under which you'd go for microservices after all",
      'Microservices vs your way, in dollars a month',
    ]);
    expect(conditions).toContain('stops being right when');
    expect(prices?.match(/cost\.total@/g)?.length).toBeGreaterThanOrEqual(2);
  });

  it('know what fails by a word without a verb, by its place and by the crowd', async () => {
    const [Singapore, reload] = await answersTo('multi-region-accounts', [
      'Singapore gone. do the Europeans notice?',
      'everybody hits reload like mad, then?',
    ]);
    expect(Singapore).toContain('Singapore is lost');
    expect(reload).toMatch(/arrive all at once|demand passes/i);
  });

  it('leave what was outside of the thread unknown', async () => {
    const said = await answersTo('claims-desk', [
      'How much does the policy administration system next to ours cost per year, and when was it last replaced?',
      'how much does the SQL Server licence cost the group',
      'why did they build the monolith in .NET back then',
    ]);
    for (const one of said) expect(one).toContain('I do not know');
  });
});
