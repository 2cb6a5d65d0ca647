import type { Critique, Fault } from '../../advisor/critique.ts';
import type { Design, Passage } from '../../contracts/design.ts';
import type { Brief, Fact } from '../../contracts/fact.ts';
import type { Block, Inline, Text } from '../../contracts/report.ts';
import { factToken } from '../../report/context.ts';
import { name, strong } from './words.ts';

/** Most faults that are told in full; the others are named. */
const mostTold = 8;
const mostQuestions = 6;
const mostQuotes = 2;
/** A text of fewer lines needs no line numbers. */
const shortText = 10;

const paragraph = (...text: Text): Block => ({ kind: 'paragraph', text });
const list = (items: readonly Text[]): Block => ({ kind: 'list', ordered: false, items });

/** `{fact.id}` of a text as the value that was said. */
const filled = (text: string, facts: ReadonlyMap<string, Fact>): readonly Inline[] =>
  text.split(/\{([\w.]+)\}/).flatMap((piece, index): readonly Inline[] => {
    if (index % 2 === 0) return piece === '' ? [] : [name(piece)];
    const fact = facts.get(piece);
    return fact === undefined ? ['what is promised'] : [factToken(fact)];
  });

const quoted = (passages: readonly Passage[], isLong: boolean): readonly Inline[] =>
  passages
    .slice(0, mostQuotes + 1)
    .flatMap(({ text, line }, index): readonly Inline[] => [
      index === 0 ? '' : ' and ',
      { kind: 'quote', text },
      ...(isLong && line > 0 ? [name(` (line ${line})`)] : []),
    ]);

const told = (
  { says, passages, users, todo, sources }: Fault,
  facts: ReadonlyMap<string, Fact>,
  isLong: boolean,
): Text => [
  strong(...filled(says, facts), '.'),
  ' ',
  ...quoted(passages, isLong),
  ' → ',
  ...filled(users, facts),
  ' ',
  strong('Do:'),
  ' ',
  ...filled(todo, facts),
  ...sources
    .slice(0, 1)
    .flatMap(({ title, url }): readonly Inline[] => [' (', { kind: 'link', title, url }, ')']),
];

const groups: readonly (readonly [severity: number, lead: string])[] = [
  [3, 'Serious'],
  [2, 'Worth mending'],
  [1, 'Small'],
];

const faultBlocks = (
  faults: readonly Fault[],
  facts: ReadonlyMap<string, Fact>,
  isLong: boolean,
): readonly Block[] => {
  const full = faults.slice(0, mostTold);
  const rest = faults.slice(mostTold);
  return [
    ...groups.flatMap(([severity, lead]): readonly Block[] => {
      const items = full.filter((fault) => fault.severity === severity);
      return items.length === 0
        ? []
        : [paragraph(strong(lead, ':')), list(items.map((fault) => told(fault, facts, isLong)))];
    }),
    ...(rest.length === 0
      ? []
      : [
          paragraph(strong('Also, in short:')),
          list(
            rest.map(
              ({ says, passages }): Text => [
                ...filled(says, facts),
                ': ',
                ...quoted(passages.slice(0, 1), isLong),
              ],
            ),
          ),
        ]),
  ];
};

const sound = ({ handled }: Critique): readonly Block[] => [
  paragraph(
    strong('I found nothing serious in what is said.'),
    ...(handled.length === 0 ? [] : [' Said to be handled: ', name(handled.join(', ')), '.']),
  ),
];

const readBlocks = ({ parts, strangers }: Design): readonly Block[] => [
  paragraph(
    'Parts that I read: ',
    name(parts.map(({ title }) => title).join(', ')),
    '.',
    ...(strangers.length === 0
      ? []
      : [
          ' Named there and not known to me, so not judged: ',
          name(strangers.map(({ text }) => text).join(', ')),
          '.',
        ]),
  ),
];

const foreign =
  'That is not in English: I read the names of the parts and files, and hardly anything that is said of them. Paste it in English for a review.';

/** What a review says: the faults worst first, what was not said, and what was read. */
export const critiqueBlocks = (
  design: Design,
  critique: Critique,
  { facts, language }: Pick<Brief, 'facts' | 'language'>,
  lines: number,
): readonly Block[] => {
  const { faults, questions } = critique;
  const isForeign = language !== 'en';
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const serious = faults.some(({ severity }) => severity > 1);
  return [
    ...(isForeign ? [{ kind: 'note', tone: 'warning', text: [foreign] } as const] : []),
    ...(serious || isForeign ? [] : sound(critique)),
    ...faultBlocks(faults, byId, lines > shortText),
    ...(questions.length === 0
      ? []
      : [
          paragraph(strong('Not said, and I did not assume it:')),
          list(questions.slice(0, mostQuestions).map((question): Text => [name(question)])),
        ]),
    ...readBlocks(design),
  ];
};
