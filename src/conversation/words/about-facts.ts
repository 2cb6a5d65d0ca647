import type { Statement } from '../../consultation/state.ts';
import type { Text } from '../../contracts/report.ts';
import { subjectOf, titleOf } from '../../intake/ask.ts';
import { namedIn } from '../../intake/named.ts';
import { patternSummary, productSummary } from '../../intake/names.ts';
import { capital, factToken, name, say, strong } from '../../report/context.ts';
import { type About, bullets, paragraph, table } from './about.ts';

const when = (at: number): string => new Date(at).toISOString().slice(0, 16).replace('T', ' ');

const saidRow = ({ fact, name: by, at }: Statement): readonly Text[] => [
  [name(titleOf(fact.id))],
  [factToken(fact)],
  [name(by)],
  [name(`${when(at)} UTC`)],
  fact.quote === undefined ? [] : [{ kind: 'quote', text: fact.quote }],
];

const saidColumns = ['fact', 'value', 'who', 'when', 'words'];

/** "Who said 20k/s?", "what did you assume?", "what is a saga?", "what are you unsure of?" */
export const aboutFacts: readonly About[] = [
  {
    asks: /\b(?:who (?:said|told|claims?|says)|where (?:does|did) .* come from|says who|when did .* say)\b/i,
    answer: ({ state }, words) => {
      const all = Object.values(state.facts).flatMap(({ statements }) => statements);
      const typed = words.toLowerCase().replaceAll(/[?"]/g, '');
      const quoted = all.filter(({ fact }) => {
        const numbers = typed.match(/\d[\d.,]*\s?[a-z%]*/g) ?? [];
        return numbers.some((number) => fact.quote?.toLowerCase().includes(number.trim()) === true);
      });
      const subject = typed.replace(/.*\b(?:said|told|claims?|says|does|did)\b/, '').replace(/come from/, '');
      const ids = new Set(subjectOf(subject, Object.keys(state.facts)));
      const found = quoted.length > 0 ? quoted : all.filter(({ fact }) => ids.has(fact.id));
      return found.length === 0
        ? [paragraph('Nobody in this thread said anything about that.')]
        : [table(saidColumns, found.map(saidRow))];
    },
  },
  {
    asks: /\b(?:assum\w+|not sure|unsure|uncertain|guess\w*)\b/i,
    answer: ({ context }) => {
      const inFigures = new Set(
        context.findings.figures.flatMap((figure) =>
          Object.values(figure.inputs).flatMap((input) => (input.kind === 'fact' ? [input.id] : [])),
        ),
      );
      const assumed = context.findings.facts.filter(
        ({ id, origin }) => origin === 'assumed' && inFigures.has(id),
      );
      return assumed.length === 0
        ? [paragraph('No figure rests on an assumption.')]
        : [
            paragraph('Assumed, since nobody said it, and a figure rests on it:'),
            bullets(assumed.map((fact) => [name(titleOf(fact.id)), ': ', factToken(fact)])),
          ];
    },
  },
  {
    asks: /\b(?:risks?|unanswered|what (?:is|else is) (?:missing|open)|not (?:covered|solved))\b/i,
    answer: ({ context }) => {
      const { unanswered, factTitles } = context.findings;
      return [
        paragraph('It pays:'),
        bullets(context.recommended.pays.map((one) => capital(say(context, one)))),
        ...(unanswered.length === 0
          ? []
          : [
              paragraph('What hurts today and nothing in it answers:'),
              bullets(unanswered.map((id) => [name(factTitles[id] ?? id)])),
            ]),
      ];
    },
  },
  {
    asks: /\b(?:what(?:'s| is| are)|explain|what do you mean by|how does .* work)\b/i,
    answer: (_, words) => {
      const { products, patterns } = namedIn(words);
      const texts = [...products.map(productSummary), ...patterns.map(patternSummary)].flatMap(
        (one) => one ?? [],
      );
      const [first] = texts;
      return first === undefined
        ? undefined
        : [paragraph(strong(name(first.title)), ': ', name(first.summary))];
    },
  },
];
