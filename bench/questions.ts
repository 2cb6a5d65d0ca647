import { barsOf, type Interview, interview, isMet } from './questions/interview.ts';

const numberAfter = (args: readonly string[], flag: string, otherwise: number): number => {
  const at = args.indexOf(flag);
  if (at < 0) return otherwise;
  const value = Number(args[at + 1]);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`${flag} wants a whole number, such as ${flag} 1000`);
  return value;
};

/**
 * Interviews so many random people about their systems and prints how many answers it took, whether the choice is the one that
 * all their facts give, and whether the end was silent. `--seed` takes other people, `--ticks` such as say nothing in words that
 * is not on a card, `--each` prints every interview.
 */
const main = (args: readonly string[]): number => {
  const profiles = numberAfter(args, '--profiles', 1000);
  const seed = numberAfter(args, '--seed', 7_000_000);
  const interviews: Interview[] = [];
  for (let index = 0; index < profiles; index += 1) {
    const one = interview(seed + index * 2, args.includes('--ticks') ? 'ticks' : 'ticks and words');
    interviews.push(one);
    if (args.includes('--each')) process.stdout.write(`${JSON.stringify(one)}\n`);
    if (process.stderr.isTTY) process.stderr.write(`\r${index + 1} of ${profiles}`);
  }
  const bars = barsOf(interviews);
  const met = isMet(bars);
  process.stdout.write(
    args.includes('--json')
      ? `${JSON.stringify({ ...bars, met }, null, 2)}\n`
      : `${profiles} profiles: median ${bars.medianAnswers} answers (p90 ${bars.p90Answers}, most ${bars.mostAnswers}); ` +
          `the choice of all facts in ${(bars.sameChoice * 100).toFixed(1)} %; ` +
          `decisive questions ${(bars.askedDecisive * 100).toFixed(1)} %; silent at the end ${(bars.silentAtEnd * 100).toFixed(1)} %: ${met ? 'met' : 'not met'}\n`,
  );
  return met ? 0 : 1;
};

process.exitCode = main(process.argv.slice(2));
