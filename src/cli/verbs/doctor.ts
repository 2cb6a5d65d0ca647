import { existsSync } from 'node:fs';
import { pricesAsOf, pricesSource } from '../../analyst/model/prices.ts';
import { categories } from '../../contracts/evidence.ts';
import { systemClock } from '../../engine/clock.ts';
import { openServers, type ServerState } from '../../evidence/client.ts';
import { mcpConfigPath, readMcpConfig } from '../../evidence/config.ts';
import { matches, type RefusedTool } from '../../evidence/definitions.ts';
import { fixedQueries } from '../../evidence/fixed-queries.ts';
import { type ReadingOptions, readingOptions } from '../../reading.ts';
import { openSettings } from '../../settings/settings.ts';
import { pinsIn, type StudyOptions, studyOptions } from '../../studying.ts';
import { dataFolder } from '../data-folder.ts';
import { exitCodes, wrongUse } from '../problem.ts';
import type { Run } from '../verbs.ts';

const modelLines = (
  options: StudyOptions,
  { model: reader, perMessage, seconds }: ReadingOptions,
): readonly string[] =>
  options.apiKey === undefined
    ? ['Model: none. ANTHROPIC_API_KEY is not set; the built-in advisor answers alone.']
    : [
        `Model: ${options.model}${options.baseUrl === undefined ? '' : ` at ${options.baseUrl}`}; the key is set and not shown.`,
        `  At most $${options.perConsultation} a consultation, $${options.perChannelAndDay} a channel and day, $${options.perDay} a day, by prices of ${pricesAsOf} (${pricesSource}).`,
        reader === undefined
          ? '  Messages are read by the rules alone (PLUMBLINE_READING_MODEL=off).'
          : `  Messages, pictures and PDFs are read by ${reader}, too: at most $${perMessage} and ${seconds} s each.`,
        options.web
          ? `  The web may be searched${options.allowedDomains === undefined ? '' : ` at ${options.allowedDomains.join(', ')}`}; it sees a redacted brief alone.`
          : '  The web is off (PLUMBLINE_WEB=off).',
      ];

/** What of a server's entry comes to nothing, though the server itself can be reached. */
const idle = (state: ServerState): readonly string[] => {
  const { config, problem, tools, refused } = state;
  if (problem !== undefined || config === undefined) return [];
  const had = [...tools, ...refused].map(({ tool }) => tool);
  const unmet = config.allow.filter((pattern) => !had.some((tool) => matches(pattern, tool)));
  const plan = fixedQueries(state, '');
  return [
    ...unmet.map((pattern) => `\`allow\` names ${pattern}, and it has no such tool.`),
    ...(plan.kind === 'none' ? [`Without a model it is asked nothing: ${plan.why.replace(/\.$/, '')}.`] : []),
  ];
};

const refusedLines = ({ tool, why, description }: RefusedTool): readonly string[] => [
  `  - ${tool}: ${why}`,
  ...(description === undefined ? [] : [`      It says of itself now: ${JSON.stringify(description)}`]),
];

const serverLines = (state: ServerState): readonly string[] => {
  const { name, category, config, problem, tools, refused } = state;
  const where = config?.channels === undefined ? '' : `, in ${config.channels.join(', ')} alone`;
  return [
    `${name} (${category}): ${problem ?? `${tools.length} ${tools.length === 1 ? 'tool' : 'tools'} may be asked${where}`}`,
    ...idle(state).map((words) => `  ! ${words}`),
    ...tools.map(({ tool }) => `  + ${tool}`),
    ...refused.flatMap(refusedLines),
  ];
};

/** Whether a server that is written down cannot be asked anything. */
const isUseless = ({ problem, tools }: ServerState): boolean => problem !== undefined || tools.length === 0;

/** Lists the model, its budgets, the team's own sources with their tools, and what is missing. */
export const run: Run = async (given, terminal) => {
  const { environment, folder } = terminal;
  const options = studyOptions(environment);
  terminal.write(`${modelLines(options, readingOptions(environment)).join('\n')}\n`);
  const path = mcpConfigPath(environment, folder);
  const config = await readMcpConfig(environment, folder);
  const settings = openSettings(dataFolder(given, terminal));
  try {
    const servers = await openServers(config, { clock: systemClock, pins: pinsIn(settings.references) });
    try {
      const approve = given.option('approve');
      if (approve !== undefined && !(await servers.approve(approve)))
        throw wrongUse(`${approve} cannot be approved`, 'Name a server of the file that can be reached.');
      const states = servers.states();
      const there = new Set(states.map(({ category }) => category));
      const missing = categories.filter((category) => category !== 'other' && !there.has(category));
      terminal.write(
        [
          ...states.flatMap(serverLines),
          missing.length === 0
            ? 'Every category of sources is configured.'
            : `Not configured: ${missing.join(', ')}.`,
          existsSync(path)
            ? `Sources are those of ${path}.`
            : `There is no ${path}; docs/mcp.md tells its form.`,
          '',
        ].join('\n'),
      );
      return states.some(isUseless) ? exitCodes.couldNot : exitCodes.done;
    } finally {
      await servers.close();
    }
  } finally {
    await settings.close();
  }
};
