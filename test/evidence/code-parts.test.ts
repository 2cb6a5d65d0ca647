import { describe, expect, test } from '@jest/globals';
import { codePartsOf, neighboursIn } from '../../src/evidence/code-parts.ts';
import { codeStretches } from '../../src/evidence/code-stretches.ts';

const fenced = (path: string, ...lines: readonly string[]): string =>
  [`**\`${path}\`** — byId(method)`, '', '```typescript', ...lines, '```', ''].join('\n');

describe('code in an answer', () => {
  test('is taken out by file, with the numbers of its lines; remarks between them are left out', () => {
    expect(
      codePartsOf(fenced('src/orders.ts', '12\tconst a = 1;', '... (gap) ...', '', '40\tb();', '41\tc();')),
    ).toEqual([
      {
        document: 'src/orders.ts',
        lines: [
          { number: 12, text: 'const a = 1;' },
          { number: 40, text: 'b();' },
          { number: 41, text: 'c();' },
        ],
      },
    ]);
  });

  test('stands in JSON, too', () => {
    const answer = JSON.stringify({
      matches: [
        { file: 'src/a.py', line: 7, preview: 'x = 1' },
        { name: 'b', line: 1 },
      ],
    });
    expect(codePartsOf(answer)).toEqual([{ document: 'src/a.py', lines: [{ number: 7, text: 'x = 1' }] }]);
  });

  test.each([
    'test/orders.ts',
    'src/orders.test.ts',
    'orders_test.go',
    'tests/test_orders.py',
    'node_modules/pg/index.js',
    'examples/a.ts',
  ])('of %s is not of production', (path) => {
    expect(codePartsOf(fenced(path, '1\tselect()'))).toEqual([]);
  });

  test('is none where words are said, or no file is named', () => {
    expect(codePartsOf('OrderRepository (src/orders.ts) reads the table orders.')).toEqual([]);
    expect(codePartsOf('```\nselect 1\n```')).toEqual([]);
  });

  test('names callers outside of the code that is shown', () => {
    const answer = `- \`pool\` (src/db.ts:3) — 2 callers in \`src/a.ts\`, \`src/b.ts\`; tests: \`test/c.test.ts\`\n- \`x\` (src/x.ts:1) — \`src/y.ts\`\n${fenced('src/db.ts', "1\timport './z.ts'; // src/db.ts")}`;
    expect(neighboursIn(answer, new Set(['src/db.ts']))).toEqual(['src/a.ts', 'src/b.ts']);
  });
});

describe('what is kept of it', () => {
  test('are lines that reach data and those around, once over all answers, with what was left out', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `${index + 1}\tconst plain${index} = ${index};`);
    lines[0] = "1\timport { Pool } from 'pg';";
    lines[29] = "30\tpool.query('SELECT a FROM b WHERE id = $1');";
    const answer = fenced('src/orders.ts', ...lines);
    const [stretch, ...others] = codeStretches([...codePartsOf(answer), ...codePartsOf(answer)]);
    expect(others).toEqual([]);
    expect(stretch?.text.split('\n').map((line) => line.slice(0, 4))).toEqual([
      '1\tim',
      '[… 5',
      '28\tc',
      '29\tc',
      '30\tp',
      '31\tc',
      '32\tc',
    ]);
  });

  test('are surely data before likely, many files before much of one, and at most twenty', () => {
    const sql = (index: number) =>
      `${index}\tdb.query('SELECT a${index} FROM b WHERE long_name_of_a_column = $1 AND another_one = $2');`;
    const parts = Array.from({ length: 30 }, (_, file) =>
      codePartsOf(fenced(`src/file${file}.ts`, ...Array.from({ length: 60 }, (__, line) => sql(line + 1)))),
    ).flat();
    const likely = codePartsOf(fenced('src/likely.ts', '1\tthings.add(one);'));
    const stretches = codeStretches([...likely, ...parts]);
    expect(stretches).toHaveLength(20);
    expect(new Set(stretches.map(({ document }) => document)).size).toBe(20);
    expect(stretches.map(({ document }) => document)).not.toContain('src/likely.ts');
    expect(Math.max(...stretches.map(({ text }) => text.length))).toBeLessThanOrEqual(1400);
  });
});
