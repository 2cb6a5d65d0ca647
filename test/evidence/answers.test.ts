import { describe, expect, test } from '@jest/globals';
import { answersQuestion } from '../../src/evidence/answers.ts';

const question = 'Which stores exist in the code, and how are they read and written?';

describe('what answers the question of a category', () => {
  test.each([
    ['code-graph', 'InvoiceRepository.save() writes to the table invoices.', true],
    ['code-graph', 'export class SessionStore { get(id) { return this.client.get(id) } }', true],
    ['code-graph', 'SELECT * FROM parcels WHERE depot_id = ?  -- 12 callers', true],
    ['code-graph', 'function renderButton(props) { return <button /> }', false],
    ['code-graph', 'A comfortable, portable chart to get.', false],
    ['code-graph', 'No results found in the database for this query.', false],
    ['code-graph', 'Project not indexed: run init first to read the schema.', false],
    ['code-graph', `No symbols match "${question}"`, false],
    ['code-graph', '', false],
    ['documentation', '# 7. Keep parcels in one store\n\nStatus: accepted\n\n## Consequences\n…', true],
    ['documentation', 'The data model: a parcel has many scans.', true],
    ['documentation', '# Welcome\n\nWe use npm. Run the tests before you push.', false],
    ['documentation', 'Press "record decision" to keep what the thread decided.', false],
    ['documentation', 'In March it was decided to keep scans for a year.', true],
    ['documentation', '## Decision\n\nOne store.', true],
    ['documentation', '| Status | Accepted |', true],
    ['documentation', 'No decisions found.', false],
    ['sequential-thinking', '{"thoughtNumber": 1}', true],
    ['other', '   ', false],
  ] as const)('%s: %s: %s', (category, text, answers) => {
    expect(answersQuestion(category, text, [question])).toBe(answers);
  });

  test('a long text in which something was not found still answers', () => {
    const text = `${'OrderStore.find reads the table orders by customer. '.repeat(12)} Config not found.`;
    expect(answersQuestion('code-graph', text)).toBe(true);
  });
});
