import type { Decision } from '../contracts/decision.ts';
import type { Brief, Fact } from '../contracts/fact.ts';
import type { Figure } from '../contracts/figure.ts';
import type { Breakpoint, Choice, Findings, Option } from '../contracts/findings.ts';
import { printQuantity, printRange } from '../contracts/quantity.ts';

/** How templates of findings are said; the report's own way, so that both tell the same. */
export interface Wording {
  readonly say: (template: string) => string;
  readonly breakpoint: (point: Breakpoint) => string;
  /** A fact's value in human units. */
  readonly fact: (id: string) => string;
}

/** Text of people and knowledge as one line of Markdown that means nothing but its words. */
const plain = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/^([#+-]|\d+(?=[.)](?:\s|$)))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));

/** A YAML string in double quotes: JSON's strings are such. */
const yaml = (text: string): string => JSON.stringify(text.replaceAll(/\s+/g, ' ').trim());

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

const bullets = (lines: readonly string[]): string => lines.map((line) => `* ${line}`).join('\n');

const mostFacts = 25;
const mostDrills = 5;

/** "Data today 18 TB"; of a yes or no its title alone, with "not" before it. */
const statementOf = ({ id, value }: Fact, findings: Findings, wording: Wording): string => {
  const title = findings.factTitles[id] ?? id;
  if (value === true) return plain(capital(title));
  return value === false ? plain(`Not: ${title}`) : `${plain(capital(title))}: ${plain(wording.fact(id))}`;
};

const contextOf = (brief: Brief, findings: Findings, wording: Wording): string => {
  const known = findings.facts.filter(({ origin }) => origin === 'stated' || origin === 'found');
  const told = known.slice(0, mostFacts).map((fact) => {
    const { by, quote, origin } = fact;
    const from = quote === undefined ? '' : `: “${plain(quote)}”`;
    const who = by === undefined ? origin : `${origin} by ${by}`;
    return `${statementOf(fact, findings, wording)} (${plain(who)}${from})`;
  });
  const rest = known.length > mostFacts ? [`and ${known.length - mostFacts} more in the report`] : [];
  return `${sentence(plain(brief.title))} What was known when it was decided:\n\n${bullets([...told, ...rest])}`;
};

/** Facts that say what is wanted or what hurts; the others say how it is. */
const driving =
  /^(?:hurts\.|availability\.|latency\.|budget\.|consistency\.|loss\.|downtime\.|residency\.|survive|freshness|simplicity\.|cost\.)/;

/** What had to be met, what hurts, and the needs that the options were held against. */
const driversOf = (chosen: Option, findings: Findings, wording: Wording): readonly string[] => {
  const wanted = findings.facts.filter(
    ({ id, origin, value }) =>
      (origin === 'stated' || origin === 'found') && value !== false && driving.test(id),
  );
  const needs = chosen.checks.map(({ need }) => plain(capital(wording.say(need))));
  const drivers = [...new Set([...needs, ...wanted.map((fact) => statementOf(fact, findings, wording))])];
  return drivers.length === 0 ? ['None was stated'] : drivers;
};

/** Why it was chosen, by the needs it was held against. */
const outcomeOf = (chosen: Option, isRecommended: boolean): string => {
  const missed = chosen.checks.filter(({ met }) => met === 'no').length;
  const open = chosen.checks.some(({ met }) => met === 'depends');
  const needs =
    missed > 0
      ? `it was taken although it misses ${missed} of ${chosen.checks.length} needs`
      : open
        ? 'it misses no need'
        : 'it meets every need';
  return isRecommended ? `${needs} with the least to run` : `${needs}; another option was recommended`;
};

const choiceOf = (choice: Choice, findings: Findings, wording: Wording): string => {
  const title = findings.patterns[choice.pattern]?.title ?? choice.pattern;
  const product = choice.product === undefined ? undefined : findings.products[choice.product]?.title;
  const [first] = [...choice.evidence].sort((a, b) => b.points - a.points);
  const because = first === undefined ? '' : `, since ${plain(wording.say(first.because))}`;
  return `${plain(capital(choice.area))}: ${plain(title)}${product === undefined ? '' : ` (${plain(product)})`}${because}`;
};

const prosAndCons = (option: Option, wording: Wording): readonly string[] => [
  ...option.gains.map((gain) => `Good, because ${plain(wording.say(gain))}`),
  ...option.checks
    .filter(({ met }) => met === 'depends')
    .map(
      ({ need, because }) =>
        `Neutral, because ${plain(wording.say(need))} depends: ${plain(wording.say(because))}`,
    ),
  ...option.checks
    .filter(({ met }) => met === 'no')
    .map(
      ({ need, because }) =>
        `Bad, because it misses ${plain(wording.say(need))}: ${plain(wording.say(because))}`,
    ),
  ...option.pays.map((price) => `Bad, because ${plain(wording.say(price))}`),
  ...(option.ruledOut === undefined ? [] : [`Bad, because ${plain(wording.say(option.ruledOut))}`]),
];

const figureRow = ({ id, title, value, range, unit, text }: Figure): string => {
  const between = range === undefined || range[0] === range[1] ? '' : ` (${printRange(range, unit)})`;
  return `| ${plain(title)} | ${plain(printQuantity(value, unit))}${plain(between) === '' ? '' : ` ${plain(between)}`} | ${plain(text)} | \`${id.replaceAll('`', "'")}\` |`;
};

const moreOf = (decision: Decision, findings: Findings, wording: Wording): string => {
  const figures =
    decision.figures.length === 0
      ? []
      : [
          [
            '| figure | value | how | id |',
            '| --- | --- | --- | --- |',
            ...decision.figures.map(figureRow),
          ].join('\n'),
        ];
  const cited = Object.values(findings.sources).map(
    ({ title, url }) => `${plain(title)}${/^https?:\/\/\S+$/.test(url) ? `: <${url}>` : ''}`,
  );
  const points = decision.breakpoints.map((point) => plain(capital(wording.breakpoint(point))));
  return [
    `Accepted by ${plain(decision.by)} on ${decision.on}, from revision ${decision.revision} of the brief. To be reviewed on ${decision.reviewOn}: ${sentence(plain(decision.reviewBecause))}`,
    ...(decision.isRecommended
      ? []
      : ['It is not the option that was recommended; what makes it stop being right was not worked out.']),
    ...(points.length === 0 ? [] : [`It stops being right when one of these holds:\n\n${bullets(points)}`]),
    ...figures,
    ...(cited.length === 0 ? [] : [`Sources:\n\n${bullets(cited)}`]),
  ].join('\n\n');
};

/**
 * The decision as a record in MADR 4: https://adr.github.io/madr/, its headings in their order, none left out. Throws
 * nothing; undefined where the findings do not hold the option.
 */
export const adrMarkdown = (
  brief: Brief,
  findings: Findings,
  decision: Decision,
  wording: Wording,
): string | undefined => {
  const chosen = findings.options.find(({ id }) => id === decision.option);
  if (chosen === undefined) return undefined;
  const drills = [...new Set(findings.failures.map(({ drill }) => plain(capital(wording.say(drill)))))];
  return `${[
    `---\nstatus: "accepted"\ndate: ${decision.on}\ndecision-makers: ${yaml(decision.by)}\n---`,
    `# ${plain(`${brief.title.replace(/[.:]+$/, '')}: ${chosen.title}`)}`,
    `## Context and Problem Statement\n\n${contextOf(brief, findings, wording)}`,
    `## Decision Drivers\n\n${bullets(driversOf(chosen, findings, wording))}`,
    `## Considered Options\n\n${bullets(findings.options.map(({ title }) => plain(title)))}`,
    `## Decision Outcome\n\nChosen option: "${plain(chosen.title)}", because ${outcomeOf(chosen, decision.isRecommended)}:\n\n${bullets(chosen.choices.map((choice) => choiceOf(choice, findings, wording)))}`,
    `### Consequences\n\n${bullets(prosAndCons(chosen, wording))}`,
    `### Confirmation\n\n${bullets([
      ...(decision.isRecommended ? drills.slice(0, mostDrills) : []),
      `Review on ${decision.reviewOn}`,
    ])}`,
    '## Pros and Cons of the Options',
    ...findings.options.map(
      (option) => `### ${plain(option.title)}\n\n${bullets(prosAndCons(option, wording))}`,
    ),
    `## More Information\n\n${moreOf(decision, findings, wording)}`,
  ].join('\n\n')}\n`;
};
