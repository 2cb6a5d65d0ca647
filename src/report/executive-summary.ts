import type { Figure } from '../contracts/figure.ts';
import type { Block, Section, Text } from '../contracts/report.ts';
import {
  breakpointsOf,
  breakpointText,
  capital,
  clause,
  figureToken,
  join,
  name,
  type ReportContext,
  say,
  sayBriefly,
  strong,
} from './context.ts';
import { nodesOf, partitionsOf, partsIn } from './sizes.ts';

const most = 3;

/** The decisions as one sentence that tells what to do. */
const answer = (context: ReportContext): Text => {
  const clauses = context.findings.highlights.map((id) => clause(context, id));
  const last = clauses.at(-1) ?? [];
  const sentence = clauses.length < 2 ? last : [...join(clauses.slice(0, -1), ', '), ', and ', ...last];
  if (!context.recommended.roles.includes('keep') || !productStays(context))
    return [strong(...capital(sentence), '.')];
  return [strong(...kept(context), ...sentence, '.')];
};

const storeProduct = ({ recommended }: ReportContext): string | undefined =>
  recommended.choices.find((choice) => choice.area === 'storage')?.product;

/** Whether the engine that is named runs already: a store of the same kind by another maker is no keeping. */
const productStays = (context: ReportContext): boolean => {
  const running = context.fact('present.products')?.value;
  const product = storeProduct(context);
  return product === undefined || !Array.isArray(running) || running.includes(product);
};

/** Areas in which a choice says how what stands is run, and nothing is built. */
const nothingBuilt: readonly string[] = ['storage', 'replication', 'consistency'];

/** All of it where nothing is built; else only the store stays, and the rest is news. */
const kept = (context: ReportContext): Text => {
  const { findings } = context;
  const builds = findings.highlights.some((id) => {
    const pattern = findings.patterns[id];
    return pattern !== undefined && pattern.complexity > 1 && !nothingBuilt.includes(pattern.area);
  });
  if (!builds) return ['Keep what you have: '];
  const title = findings.products[storeProduct(context) ?? '']?.title;
  return title === undefined ? ['Keep the store: '] : ['Keep ', name(title), ', and '];
};

const ownFigures = (context: ReportContext, start: string): readonly Figure[] =>
  context.recommended.figures.filter((id) => id.startsWith(start)).flatMap((id) => context.figure(id) ?? []);

/** The load that asks for so many nodes or parts, by the figure's id. */
const sizedBy = ({ id }: Figure): string =>
  /^capacity\.(?:nodes|partitions)\.(writes|reads|data)/.exec(id)?.[1] ?? 'the load';

/** Nodes, else the partitions of a service that has none; nothing where it is no more than a picture shows. */
const extent = ({ findings, recommended }: ReportContext): Text | undefined => {
  const nodes = nodesOf(findings, recommended);
  if (nodes !== undefined)
    // A picture shows one in each zone: only more than that is news.
    return nodes.value <= 3
      ? undefined
      : [strong(figureToken(nodes), ' nodes'), `, sized by ${sizedBy(nodes)},`];
  const parts = partitionsOf(findings, recommended);
  return parts === undefined || parts.value <= 3
    ? undefined
    : [strong(figureToken(parts), ` ${partsIn(parts)}`), `, sized by ${sizedBy(parts)},`];
};

/** How many nodes and what a month costs, as expected; nothing where too little is known to say so. */
const size = (context: ReportContext): readonly Block[] => {
  const { recommended, findings } = context;
  const over = recommended.checks.find(({ facts, met }) => facts.includes('budget.perMonth') && met === 'no');
  if (findings.verdict.kind === 'conditional' && over === undefined) return [];
  const [cost] = ownFigures(context, 'cost.total@');
  const large = extent(context);
  const parts: Text[] = [
    ...(large === undefined ? [] : [large]),
    ...(cost === undefined
      ? []
      : [
          [
            strong(figureToken(cost)),
            ' at list prices',
            ...(over === undefined
              ? []
              : [', ', strong('over the budget'), ...say(context, ' of {budget.perMonth}')]),
          ],
        ]),
  ];
  const expected: Text =
    parts.length === 0 ? [] : ['At the horizon expect about ', ...join(parts, ' and about '), '. '];
  const unknown: Text =
    recommended.costUnknown === undefined
      ? []
      : ['What a month costs is not known: ', ...say(context, recommended.costUnknown), '.'];
  return expected.length + unknown.length === 0
    ? []
    : [{ kind: 'paragraph', text: trimmed([...expected, ...unknown]) }];
};

/** Without the space after the last sentence. */
const trimmed = (text: Text): Text => {
  const last = text.at(-1);
  return typeof last === 'string' ? [...text.slice(0, -1), last.trimEnd()] : text;
};

const reasons = (context: ReportContext): readonly Text[] => {
  const seen = new Set<string>();
  return context.recommended.choices
    .filter((choice) => context.findings.highlights.includes(choice.pattern))
    .flatMap((choice) => choice.evidence)
    .filter((evidence) => evidence.points > 0)
    .sort((a, b) => b.points - a.points)
    .filter((evidence) => !seen.has(evidence.because) && seen.add(evidence.because))
    .slice(0, most)
    .map((evidence) => capital(say(context, evidence.because)));
};

const closeCalls = (context: ReportContext): Text => {
  const titles = context.findings.closeCalls.map(
    (id): Text => [name(context.findings.patterns[id]?.title ?? id)],
  );
  return titles.length === 0
    ? []
    : ['Too close to call against ', ...join(titles, ' and '), '; the simpler one is taken. '];
};

const doubts = (context: ReportContext): Text => {
  const { verdict, questions } = context.findings;
  if (questions.length === 0) return ['No further answer would change the recommendation.'];
  const titles = questions
    .slice(0, most)
    .map((question): Text => [context.findings.factTitles[question.fact] ?? question.fact]);
  return [
    verdict.kind === 'conditional'
      ? 'This is a conditional answer: little is known yet. It can change with what is still open: '
      : 'It can change with what is still open: ',
    ...join(titles, '; '),
    '.',
  ];
};

/** The answer first, then the number that explains it, why, what it costs, when it ends, how sure. */
export const executiveSummary = (context: ReportContext): Section => {
  const { findings, recommended } = context;
  const blocks: Block[] = [{ kind: 'paragraph', text: answer(context) }, ...size(context)];
  const [insight, ...others] = findings.insights;
  if (insight !== undefined)
    blocks.push({ kind: 'paragraph', text: capital(sayBriefly(context, insight.says)) });
  for (const other of others.slice(0, 1))
    blocks.push({ kind: 'paragraph', text: capital(sayBriefly(context, other.says)) });
  const why = reasons(context);
  if (why.length > 0)
    blocks.push({ kind: 'paragraph', text: [strong('Why')] }, { kind: 'list', ordered: false, items: why });
  blocks.push({
    kind: 'paragraph',
    text: [
      strong('What it pays: '),
      ...join(
        recommended.pays.slice(0, 2).map((pay) => say(context, pay)),
        '; ',
      ),
      '.',
    ],
  });
  const unmet = findings.unanswered.filter(({ takes }) => takes !== undefined);
  if (unmet.length > 0)
    blocks.push({
      kind: 'paragraph',
      text: [
        strong('What it does not answer: '),
        unmet
          .slice(0, most)
          .map(({ fact }) => findings.factTitles[fact] ?? fact)
          .join('; '),
        ' (what it would take stands below).',
      ],
    });
  const points = breakpointsOf(context);
  if (points.length > 0)
    blocks.push({
      kind: 'paragraph',
      text: [
        strong('It stops being right when '),
        ...join(
          points.slice(0, most).map((point) => breakpointText(context, point)),
          ', or ',
        ),
        '.',
      ],
    });
  blocks.push({
    kind: 'paragraph',
    text: [strong('How sure: '), ...closeCalls(context), ...doubts(context)],
  });
  if (context.brief.language !== 'en')
    blocks.push({
      kind: 'note',
      tone: 'warning',
      text: [
        'The brief is not in English (',
        name(context.brief.language),
        '): only what reads the same in any language was taken from it; see what could not be read below.',
      ],
    });
  return { id: 'executive-summary', title: 'Executive Summary', blocks };
};
