import { readFileSync } from 'node:fs';
import { parseArguments } from './cli/arguments.ts';
import { helpText, verbHelp } from './cli/help.ts';
import { exitCodeOf, exitCodes, problemLines, wrongUse } from './cli/problem.ts';
import type { Terminal } from './cli/terminal.ts';
import { type CommandVerb, commandVerbs } from './cli/verbs.ts';
import { didYouMean } from './contracts/nearest.ts';

const version = (): string => {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
};

const verbNamed = (name: string): CommandVerb => {
  const verb = commandVerbs.find((one) => one.name === name);
  if (verb !== undefined) return verb;
  throw wrongUse(
    `There is no verb ${name}`,
    didYouMean(
      name,
      commandVerbs.map((one) => one.name),
      `Use one of ${commandVerbs.map((one) => one.name).join(', ')} or help.`,
    ),
  );
};

/** Flags that stand in the place of a verb. */
const wholeFlags = ['--help', '-h', '--version', '-v'];

const carryOut = async (argv: readonly string[], terminal: Terminal): Promise<number> => {
  const [first, ...others] = argv;
  const isOption = first?.startsWith('-') === true && !wholeFlags.includes(first);
  // Options alone are those of start.
  const [name, rest] = isOption ? ['start', argv] : [first, others];
  if (name !== undefined && ['help', '--help', '-h'].includes(name)) {
    const [topic] = rest;
    terminal.write(topic === undefined ? helpText() : verbHelp(verbNamed(topic)));
    return exitCodes.done;
  }
  if (name !== undefined && ['--version', '-v', 'version'].includes(name)) {
    terminal.write(`${version()}\n`);
    return exitCodes.done;
  }
  const verb = verbNamed(name ?? 'start');
  const given = parseArguments(verb, rest);
  if (given.has('help')) {
    terminal.write(verbHelp(verb));
    return exitCodes.done;
  }
  const { run } = await verb.load();
  return run(given, terminal);
};

/** Carries out a command line; answers with the exit code and never throws. Problems go to standard error in words. */
export const commandLine = async (argv: readonly string[], terminal: Terminal): Promise<number> => {
  try {
    return await carryOut(argv, terminal);
  } catch (error) {
    terminal.tell(problemLines(error));
    return exitCodeOf(error);
  }
};
