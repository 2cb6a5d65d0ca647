import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { measure } from '../../../bench/follow-ups/measure.ts';

const briefs = join(import.meta.dirname, '../../../bench/follow-ups/briefs');

const answersTo = async (brief: string, questions: readonly string[]) => {
  const rows = await measure(
    { questions: questions.map((question) => ({ brief, question, kind: 'any', must: [] })) },
    (name) => readFileSync(join(briefs, `${name}.md`), 'utf8'),
  );
  expect(rows.filter(({ changed }) => changed)).toEqual([]);
  return rows.map(({ said }) => said);
};

describe('follow-ups by what lies nearest', () => {
  it('find a figure by its unit and by what goes into it', async () => {
    const [growth, budget, year] = await answersTo('archive', [
      'gigabytes that come on top in a month, roughly?',
      'The council approved 600. Does it stay inside that?',
      'In which year would one ordinary server be full?',
    ]);
    expect(growth).toContain('storage.addedPerMonth@brief');
    expect(budget).toMatch(/cost\.total@[\s\S]*budget\.perMonth/);
    expect(year).toContain('capacity.crossing.dataAtHorizon@single');
  });

  it('find what fails by a place of its own name, and say what users see', async () => {
    const [cell, folder] = await answersTo('arena', [
      'cell B burns, who sees it?',
      'an intern empties the wrong table, can we get it back?',
    ]);
    expect(cell).toContain('Cell b is lost');
    expect(cell).not.toContain('Cell a is lost');
    expect(folder).toContain('last point that can be restored');
  });

  it('lead to a way by its name, however the question is put, with the words that rule it out', async () => {
    const [crdt, citus] = [
      ...(await answersTo('arena', ['CRDTs for the chests?'])),
      ...(await answersTo('saas', ['give Citus another chance?'])),
    ];
    expect(crdt).toMatch(/is ruled out/);
    expect(citus).toContain('An earlier attempt to shard with Citus was abandoned');
  });

  it('tell what a word of the field comes to here', async () => {
    const [lag] = await answersTo('taxi', ['what is replication lag?']);
    expect(lag).toMatch(/how far a copy is behind[\s\S]*replication\.lag/);
  });

  it('leave what nobody worked out unknown', async () => {
    const said = await answersTo('taxi', [
      'how many drivers quit because of the old system',
      'who built the old dispatch and does he still work here?',
      'what does the payment provider charge us per ride?',
    ]);
    for (const one of said) expect(one).toContain('I do not know');
  });
});
