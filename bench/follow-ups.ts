import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measure, type Row } from './follow-ups/measure.ts';

/** `npm run follow-ups [-- --json] [-- --set other.json]`: questions in words, each with what its answer must contain. */
const { values } = parseArgs({
  options: {
    set: { type: 'string', default: 'bench/follow-ups/dev.json' },
    json: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});

const root = join(import.meta.dirname, '..');
const rows = await measure(JSON.parse(readFileSync(join(root, values.set), 'utf8')), (brief) => {
  const own = join(import.meta.dirname, 'follow-ups', 'briefs', `${brief}.md`);
  return readFileSync(existsSync(own) ? own : join(root, 'examples', `${brief}.md`), 'utf8');
});
const wrong = rows.filter(({ right }) => !right);
const report = {
  set: values.set,
  questions: rows.length,
  right: rows.length - wrong.length,
  invented: wrong.filter(({ kind }) => kind === 'unknown').length,
  changedState: rows.filter(({ changed }) => changed).length,
};
const shown = ({ kind, brief, question, said }: Row): string =>
  `[${kind}] ${brief}: ${question}\n${values.verbose ? said.replaceAll(/^/gm, '    ') : ''}`;
process.stdout.write(
  values.json
    ? `${JSON.stringify({ ...report, wrong: wrong.map(({ said: _, ...row }) => row) }, null, 2)}\n`
    : `${report.right} of ${report.questions} right, ${report.invented} invented, ${report.changedState} changed what is known\n${wrong.map(shown).join('\n')}\n`,
);
process.exitCode = report.invented + report.changedState > 0 ? 1 : 0;
