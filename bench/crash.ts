import { parseArgs } from 'node:util';
import { crash } from './crash/rounds.ts';
import { crashSlack } from './crash/slack/rounds.ts';
import { crashStudy } from './crash/study/rounds.ts';

/** `npm run crash -- --rounds 200 --json`: leaves with 1 where anything was lost or happened twice. */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '30' },
    json: { type: 'boolean', default: false },
    blind: { type: 'boolean', default: false },
    talk: { type: 'boolean', default: false },
    /** The whole bot on Slack. */
    slack: { type: 'boolean', default: false },
    /** The whole bot on Slack with a model, after each record of a study; `--rounds` is not heeded. */
    study: { type: 'boolean', default: false },
  },
});

const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  process.stderr.write('--rounds takes a whole number above 0, such as 200.\n');
  process.exit(2);
}
const told = process.stderr.isTTY
  ? { told: (what: string) => void process.stderr.write(`\r\x1b[K${what}`) }
  : {};
const report = values.study
  ? await crashStudy(told)
  : values.slack
    ? await crashSlack(rounds, told)
    : await crash(rounds, { blind: values.blind, talk: values.talk, ...told });
if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
const lines = Object.entries(report).map(
  ([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : value}`,
);
process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : `${lines.join('\n')}\n`);
process.exitCode = report.passed ? 0 : 1;
