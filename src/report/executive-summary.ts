import type { Block, Section, Text } from '../contracts/report.ts';
import { breakpointText, capital, join, name, type ReportContext, say, strong } from './context.ts';

const most = 3;

const clause = (context: ReportContext, id: string): Text => {
  const product = context.recommended.choices.find((choice) => choice.pattern === id)?.product;
  const does = context.findings.does[id] ?? `use: ${context.findings.patterns[id]?.title ?? id}`;
  const [before = '', after = ''] = does.split('{product}');
  const made = product === undefined ? undefined : (context.findings.products[product]?.title ?? product);
  return made === undefined || !does.includes('{product}')
    ? [before, after]
    : [before, ' (', name(made), ')', after];
};

/** The decisions as one sentence that tells what to do. */
const answer = (context: ReportContext): Text => {
  const clauses = context.findings.highlights.map((id) => clause(context, id));
  const last = clauses.at(-1) ?? [];
  const sentence = clauses.length < 2 ? last : [...join(clauses.slice(0, -1), ', '), ', and ', ...last];
  return context.recommended.roles.includes('keep')
    ? [strong('Keep what you have: ', ...sentence, '.')]
    : [strong(...capital(sentence), '.')];
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
      ? 'This is a conditional answer: little is known yet. It can change with '
      : 'It can change with ',
    ...join(titles, ', '),
    '.',
  ];
};

/** The answer first, then the number that explains it, why, what it costs, when it ends, how sure. */
export const executiveSummary = (context: ReportContext): Section => {
  const { findings, recommended } = context;
  const blocks: Block[] = [{ kind: 'paragraph', text: answer(context) }];
  const [insight, ...others] = findings.insights;
  if (insight !== undefined) blocks.push({ kind: 'paragraph', text: capital(say(context, insight.says)) });
  for (const other of others.slice(0, 1))
    blocks.push({ kind: 'paragraph', text: capital(say(context, other.says)) });
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
  if (findings.breakpoints.length > 0)
    blocks.push({
      kind: 'paragraph',
      text: [
        strong('It stops being right when '),
        ...join(
          findings.breakpoints.slice(0, most).map((point) => breakpointText(context, point)),
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
