import { pricesAsOf, pricesSource } from '../../analyst/model/prices.ts';
import { categories } from '../../contracts/evidence.ts';
import { systemClock } from '../../engine/clock.ts';
import { openServers, type ServerState } from '../../evidence/client.ts';
import { readMcpConfig } from '../../evidence/config.ts';
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

const serverLines = ({ name, category, problem, tools, refused }: ServerState): readonly string[] => [
  `${name} (${category}): ${problem ?? `${tools.length} ${tools.length === 1 ? 'tool' : 'tools'} may be asked`}`,
  ...tools.map(({ tool }) => `  + ${tool}`),
  ...refused.map(({ tool, notice }) => `  - ${tool}: ${notice}`),
];

/** Lists the model, its budgets, the team's own sources with their tools, and what is missing. */
export const run: Run = async (given, terminal) => {
  const { environment, folder } = terminal;
  const options = studyOptions(environment);
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
          ...modelLines(options, readingOptions(environment)),
          ...states.flatMap(serverLines),
          missing.length === 0
            ? 'Every category of sources is configured.'
            : `Not configured: ${missing.join(', ')}. They are named in .mcp.json (docs/mcp.md).`,
          '',
        ].join('\n'),
      );
      return states.some(({ problem }) => problem !== undefined) ? exitCodes.couldNot : exitCodes.done;
    } finally {
      await servers.close();
    }
  } finally {
    await settings.close();
  }
};
