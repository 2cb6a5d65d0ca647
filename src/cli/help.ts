import { usageOf } from './arguments.ts';
import { type CommandVerb, commandVerbs } from './verbs.ts';

const column = 12;

/** The whole help, with an example that works in a fresh clone. */
export const helpText = (): string =>
  [
    'plumbline: an architect for your data. A brief in, a design out that can be replayed figure by figure.',
    '',
    'usage: plumbline <verb> … (from a clone: npm start -- <verb> …)',
    '',
    ...commandVerbs.map((verb) => `  ${verb.name.padEnd(column)}${verb.says}`),
    `  ${'help'.padEnd(column)}this, or "help <verb>" for one verb`,
    `  ${'--version'.padEnd(column)}the version`,
    '',
    'try:',
    '  npm start -- consult examples/chat-history.md --out out/',
    '',
  ].join('\n');

/** The help of one verb. */
export const verbHelp = (verb: CommandVerb): string => {
  const flags = Object.entries(verb.options).map(
    ([name, option]) => [`--${name}${option.value === undefined ? '' : ` ${option.value}`}`, option] as const,
  );
  const widest = Math.max(0, ...flags.map(([flag]) => flag.length)) + 2;
  return [
    `${verb.name}: ${verb.says}`,
    '',
    `usage: plumbline ${usageOf(verb)}`,
    '',
    ...flags.map(
      ([flag, option]) =>
        `  ${flag.padEnd(widest)}${option.says}${option.many === true ? '; may come several times' : ''}`,
    ),
    ...(flags.length === 0 ? [] : ['']),
    'example:',
    `  npm start -- ${verb.example}`,
    '',
  ].join('\n');
};
