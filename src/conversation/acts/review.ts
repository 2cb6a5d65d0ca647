import { reviewOf } from '../../advisor/review.ts';
import { weigh } from '../../advisor/weigh.ts';
import type { Brief } from '../../contracts/fact.ts';
import type { FailureRow } from '../../contracts/findings.ts';
import type { Block, Text } from '../../contracts/report.ts';
import type { Verb } from '../../contracts/verb.ts';
import { architectureDrawings } from '../../diagrams/split.ts';
import {
  capital,
  choiceTitle,
  name,
  type ReportContext,
  reportContext,
  say,
  strong,
} from '../../report/context.ts';
import { adviceOptions } from '../analyse.ts';
import type { Consultation as Advice } from '../consult.ts';
import { differenceOf } from '../difference.ts';
import { code, notice } from '../say/words.ts';
import type { Act, Scene } from '../scene.ts';
import { readAttachments } from '../words/attachments.ts';
import { nothingYet } from './nothing-yet.ts';

const mostRows = 6;

const paragraph = (...text: Text): Block => ({ kind: 'paragraph', text });
const list = (items: readonly Text[]): Block => ({ kind: 'list', ordered: false, items });

/** Rows in which something is lost or stops for long come first: that is what is missing. */
const severity = ({ rpo, kind }: FailureRow): number => {
  const loses = !/^(?:nothing|none)/i.test(rpo);
  return (loses ? 0 : 2) + (kind === 'flow' ? 1 : 0);
};

const failureTable = (context: ReportContext, failures: readonly FailureRow[]): readonly Block[] => {
  const seen = new Set<string>();
  const rows = [...failures]
    .sort((a, b) => severity(a) - severity(b))
    .filter((row) => {
      const key = `${row.userEffect}:${row.rpo}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, mostRows);
  return rows.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption: ['How it fails'],
          columns: ['what fails', 'users see', 'may be lost', 'works again'].map((title) => ({
            title: [title] as Text,
            align: 'left' as const,
          })),
          rows: rows.map((row) => [
            [name(row.what)],
            say(context, row.userEffect),
            say(context, row.rpo),
            say(context, row.rto),
          ]),
        },
      ];
};

/** What the design promises less than is needed, and what its parts are ill suited for; each with its evidence. */
const mismatches = (
  context: ReportContext,
  advice: Advice,
  option: ReportContext['recommended'],
  options: ReturnType<typeof adviceOptions>,
): readonly Text[] => {
  const checks = option.checks
    .filter(({ met, because }) => met !== 'yes' && because !== '')
    .map(
      ({ need, met, because }): Text => [
        strong(...capital(say(context, need))),
        `: ${met}, `,
        ...say(context, because),
      ],
    );
  const parts = option.choices.flatMap(({ pattern, product }) => {
    const weighed = weigh(advice.brief, pattern, options);
    const facts = new Map(weighed?.facts.map((fact) => [fact.id, fact]));
    const wide = { ...context, fact: (id: string) => context.fact(id) ?? facts.get(id) };
    return [...(weighed?.out ?? []), ...(weighed?.against ?? [])]
      .slice(0, 2)
      .map(
        ({ because }): Text => [
          strong(...choiceTitle(context, pattern, product)),
          ': ',
          ...say(wide, because),
        ],
      );
  });
  const told = new Set<string>();
  return [...checks, ...parts].filter((text) => {
    const key = JSON.stringify(text);
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
};

const reviewBlocks = (advice: Advice, options: ReturnType<typeof adviceOptions>) => {
  const found = reportContext(advice.brief, advice.findings, advice.drawings);
  const review = reviewOf(advice.brief, options);
  if (found === undefined || review === undefined) return undefined;
  const { option, failures, singlePoints } = review;
  const own = new Map(review.figures.map((figure) => [figure.id, figure]));
  const context: ReportContext = { ...found, figure: (id) => own.get(id) ?? found.figure(id) };
  const drawings = architectureDrawings({
    id: 'reviewed',
    title: `As it stands: ${option.title}`,
    graph: option.graph,
  });
  const missing = mismatches(context, advice, option, options);
  const asKept: Advice = {
    ...advice,
    findings: { ...advice.findings, recommended: option.id, headline: [] },
  };
  const difference = differenceOf(asKept, advice, 'reviewed-change');
  const isRight = option.id === advice.findings.recommended;
  const blocks: readonly Block[] = [
    paragraph(strong('As it stands: ', name(option.title)), '.'),
    ...drawings.map(({ id }): Block => ({ kind: 'picture', drawing: id })),
    ...(singlePoints.length === 0
      ? [
          paragraph(
            'Every box that holds data or carries requests has another of its kind, as far as I can see.',
          ),
        ]
      : [
          paragraph('Single points of failure:'),
          list(
            singlePoints.map(
              ({ label, tech }): Text => [
                strong(name(label)),
                ...(tech === undefined ? [] : [' (', name(tech), ')']),
              ],
            ),
          ),
        ]),
    ...(missing.length === 0
      ? []
      : [paragraph('Where it promises less than you need, or suits it badly:'), list(missing)]),
    ...failureTable(context, failures),
    ...(context.findings.unanswered.length === 0
      ? []
      : [
          paragraph('What hurts and nothing answers:'),
          list(
            context.findings.unanswered.map(
              ({ fact }): Text => [name(context.findings.factTitles[fact] ?? fact)],
            ),
          ),
        ]),
    ...(isRight
      ? [paragraph(strong('It is the right design for what was said: keep it.'))]
      : [
          paragraph(strong('What I would change: '), name(context.recommended.title), '.'),
          ...difference.blocks,
        ]),
  ];
  return { blocks, drawings: [...drawings, ...(isRight ? [] : difference.drawings)] };
};

/** `review <design>`: what a design that stands lacks. In a thread it reviews what was said there, the design added. */
export const reviewAct = async (scene: Scene, verb: Extract<Verb, { kind: 'review' }>): Promise<Act> => {
  const { text, attachments } = verb;
  const { author, inbound, ports, rules, today, state } = scene;
  if (text.trim() === '' && attachments.length === 0 && state === undefined) return nothingYet;
  const read = await ports.think.read(text, { by: author.name, messageId: inbound.id });
  const files = await readAttachments(attachments, { by: author.name, messageId: inbound.id }, ports.think);
  const brief: Brief = {
    ...read,
    facts: [...read.facts, ...files.facts],
    unread: [...read.unread, ...files.unread],
  };
  const options = adviceOptions(today, rules);
  const advice = await ports.think.consult(brief, options);
  const made = advice.kind === 'advised' ? reviewBlocks(advice, options) : undefined;
  if (made === undefined)
    return {
      says: [
        ...files.says,
        notice(
          'info',
          ['I found no design that stands in that: no store, no broker, no way of copying that runs today.'],
          [
            'Say what runs ("we run PostgreSQL with one async replica, Kafka, three services"), then ',
            code('review'),
            ' again.',
          ],
        ),
      ],
    };
  return {
    says: [...files.says, { reply: { kind: 'answer', blocks: made.blocks, drawings: made.drawings } }],
  };
};
