import type { Contradiction, Fact } from '../contracts/fact.ts';
import { printRange } from '../contracts/quantity.ts';
import type { Block, Section, Text } from '../contracts/report.ts';
import {
  emphasis,
  factToken,
  figureToken,
  join,
  printFact,
  type ReportContext,
  strong,
  titleBesideValue,
} from './context.ts';

const mostUnread = 4;
/** Rows that people read; a brief of two pages states more. */
const mostStated = 15;

const title = (context: ReportContext, id: string): string => context.findings.factTitles[id] ?? id;

/** Long enough to be found again in the brief; the whole quote is in the JSON. */
const quoteLength = 56;

const shortened = (quote: string): string => {
  const line = quote.replace(/\s+/g, ' ');
  if (line.length <= quoteLength) return line;
  return `${line.slice(0, line.lastIndexOf(' ', quoteLength))} …`;
};

/** A person by name; a document as where it was found, so that nobody takes it for somebody's word. */
const source = ({ by, foundIn, origin }: Fact): string | undefined =>
  by !== undefined && foundIn !== undefined && origin === 'found' ? `found in ${by}` : by;

const from = (fact: Fact): Text => {
  const by = source(fact);
  return fact.quote === undefined
    ? [by ?? 'found']
    : [{ kind: 'quote', text: shortened(fact.quote), ...(by === undefined ? {} : { by }) }];
};

/** A flag is told by its name alone; what is denied says so. */
const understood = (context: ReportContext, fact: Fact): Text => {
  if (fact.value === true) return [title(context, fact.id)];
  if (fact.value === false) return [emphasis('not: '), title(context, fact.id)];
  return [titleBesideValue(title(context, fact.id)), ' ', strong(factToken(fact))];
};

/** Of a list that was picked from, what was not picked is told by its number, once it is long. */
const mostDenied = 3;

const allUnderstood = (context: ReportContext, facts: readonly Fact[]): readonly Text[] => {
  const denied = facts.filter(({ value }) => value === false);
  if (denied.length <= mostDenied) return facts.map((fact) => understood(context, fact));
  return [
    ...facts.filter(({ value }) => value !== false).map((fact) => understood(context, fact)),
    [emphasis('not: '), `the other ${denied.length} that were asked about`],
  ];
};

/** One row for each thing that was said, with all that was understood by it. */
const stated = (context: ReportContext): readonly Block[] => {
  const said = context.findings.facts.filter(
    (fact) => (fact.origin === 'stated' || fact.origin === 'found') && !fact.id.startsWith('asked.'),
  );
  const rows = [...Map.groupBy(said, (fact) => fact.quote ?? fact.id).values()];
  const table: Block = {
    kind: 'table',
    columns: [
      {
        title: [
          said.some(({ foundIn }) => foundIn !== undefined) ? 'what was said or found' : 'what was said',
        ],
        align: 'left',
      },
      { title: ['understood as'], align: 'left' },
    ],
    rows: rows
      .slice(0, mostStated)
      .map((facts) => [
        facts[0] === undefined ? [] : from(facts[0]),
        join(allUnderstood(context, facts), ' · '),
      ]),
  };
  return rows.length > mostStated
    ? [
        table,
        {
          kind: 'paragraph',
          text: ['… and more, all of it used; the JSON lists every fact with its words.'],
        },
      ]
    : [table];
};

/** Guesses that people are shown with their words; the JSON has them all. */
const mostGuessed = 5;

const isGuess = (fact: Fact): boolean => fact.origin === 'assumed' && fact.quote !== undefined;

/** What was guessed from how something is told: shown apart, with the words, so that a wrong guess is seen and corrected. */
const guessed = (context: ReportContext): readonly Block[] => {
  const guesses = context.findings.facts.filter((fact) => isGuess(fact) && !fact.id.startsWith('asked.'));
  if (guesses.length === 0) return [];
  const byQuote = [...Map.groupBy(guesses, (fact) => fact.quote ?? fact.id).values()];
  const items = byQuote.slice(0, mostGuessed).map(
    (facts): Text => [
      ...join(
        facts.map((fact) => understood(context, fact)),
        ', ',
      ),
      ' from ',
      ...(facts[0] === undefined ? [] : from(facts[0])),
    ],
  );
  return [
    {
      kind: 'paragraph',
      text: [
        strong('Guessed from how it is told, correct what is wrong: '),
        ...join(items, '; '),
        byQuote.length > mostGuessed ? '; and more, in the JSON.' : '.',
      ],
    },
  ];
};

const assumed = (context: ReportContext): readonly Block[] => {
  const facts = context.findings.facts.filter((fact) => fact.origin === 'assumed' && !isGuess(fact));
  if (facts.length === 0) return [];
  const matters = new Set(
    context.findings.questions.flatMap(({ fact, members }) => [
      fact,
      ...(members ?? []).map((one) => one.fact),
    ]),
  );
  const items = facts.map(
    (fact): Text => [
      titleBesideValue(title(context, fact.id)),
      ' ',
      factToken(fact),
      matters.has(fact.id) ? ' (matters, see the questions)' : '',
    ],
  );
  return [{ kind: 'paragraph', text: [strong('Assumed, since nobody said: '), ...join(items, '; '), '.'] }];
};

/** What today's data shows of how long it is kept; told as worked out, so that whoever keeps it longer says so. */
const workedOut = (context: ReportContext): readonly Block[] => {
  const kept = context.findings.figures.find(({ id }) => id === 'storage.keptAsShown@brief');
  if (kept === undefined) return [];
  const span = kept.range === undefined ? [] : [` (${printRange(kept.range, kept.unit)})`];
  return [
    {
      kind: 'paragraph',
      text: [
        strong('Worked out from what was said: '),
        'kept for about ',
        figureToken(kept),
        ...span,
        ', since no more is there today of what comes in.',
      ],
    },
  ];
};

const questions = (context: ReportContext): readonly Block[] => {
  const { questions: open } = context.findings;
  if (open.length === 0) return [];
  return [
    { kind: 'heading', text: ['Questions that can change the advice'] },
    {
      kind: 'list',
      ordered: true,
      items: open.slice(0, 3).map((question) => [strong(question.ask), ` This ${question.flips}.`]),
    },
  ];
};

const contradictions = (context: ReportContext): readonly Block[] =>
  context.findings.contradictions.map((contradiction) => ({
    kind: 'note',
    tone: 'warning',
    text: [
      'Two statements clash on ',
      title(context, contradiction.fact),
      ': ',
      ...join(
        contradiction.statements.map(
          (fact): Text => [
            { kind: 'fact', id: fact.id, text: printFact(fact) },
            ...(fact.quote === undefined ? [] : [' from ', ...from(fact)]),
          ],
        ),
        ' against ',
      ),
      '. ',
      ...usedOf(context, contradiction),
      ' until someone settles it.',
    ],
  }));

/** What the advice was worked out with, where statements clash. */
const usedOf = (context: ReportContext, { fact: id, statements }: Contradiction): Text => {
  const used = context.fact(id) ?? statements[0];
  if (used === undefined) return ['Neither is used'];
  const isWider = used.range !== undefined && !statements.some((said) => printFact(said) === printFact(used));
  return isWider ? ['The range over them, ', factToken(used), ', is used'] : [factToken(used), ' is used'];
};

const unread = (context: ReportContext): readonly Block[] => {
  const { unread: left } = context.brief;
  if (left.length === 0) return [];
  return [
    { kind: 'paragraph', text: [strong('Not understood'), ', so it plays no part in the advice:'] },
    {
      kind: 'list',
      ordered: false,
      items: left
        .slice(0, mostUnread)
        .map((one): Text => [{ kind: 'quote', text: one.text }, ` (${one.reason})`]),
    },
    ...(left.length > mostUnread
      ? [{ kind: 'paragraph' as const, text: ['… and more of the kind; all of it is in the JSON.'] }]
      : []),
  ];
};

/** What was said with the words it came from, what was assumed, what clashes, what is open, what could not be read. */
export const requirementsAnalysis = (context: ReportContext): Section => ({
  id: 'requirements',
  title: 'Requirements Analysis',
  blocks: [
    ...stated(context),
    ...guessed(context),
    ...workedOut(context),
    ...assumed(context),
    ...contradictions(context),
    ...questions(context),
    ...unread(context),
  ],
});
