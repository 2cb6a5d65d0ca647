import type { Behind } from './about.ts';
import { type Asking, askingOf } from './asking.ts';
import type { Told } from './entries.ts';
import { type Index, type Near, nearest } from './nearest.ts';
import { asksOthersMoney } from './outside.ts';
import type { Question } from './question.ts';

/** How well the kind of an entry fits what kind of answer is wanted. */
const fits = ({ forms, units }: Asking, of: Told): number => {
  const amount = forms.has('quantity') || forms.has('when') || forms.has('comparison');
  switch (of.kind) {
    case 'failure':
      if (forms.has('happens')) return 1.6;
      return amount || forms.has('meaning') || forms.has('judgement') ? 0.6 : 0.9;
    case 'clause':
      return 0.7;
    case 'mode':
      return forms.has('happens') ? 0.9 : 0.3;
    case 'figure':
      if (units.size > 0) return units.has(of.figure.unit) ? 1.6 : 0.5;
      return amount ? 1 : 0.6;
    case 'fact':
      if (forms.has('source')) return 1.3;
      return (amount && units.has(of.fact.unit)) || forms.has('judgement') ? 0.8 : 0.5;
    case 'way':
      if (forms.has('happens')) return 0.6;
      if (forms.has('judgement') || forms.has('open')) return 1.2;
      return forms.has('meaning') ? 1.1 : 0.6;
    case 'term':
      return forms.has('meaning') ? 1.6 : 0.3;
    case 'topic':
      return 1.25;
  }
};

/** Figures of another option are meant where options are compared, or where that option is named. */
const ofAnother = (behind: Behind, question: Question, asking: Asking, of: Told): boolean =>
  of.kind === 'figure' &&
  of.option !== undefined &&
  of.option.id !== behind.context.recommended.id &&
  !asking.forms.has('comparison') &&
  !question.options.includes(of.option);

const another = 0.5;

/** A way that is called by its name is meant, whatever else its words meet. */
const namedWeight = 6;
const namedLater = 4;

/** Entries that may answer a question: how much of it they meet, times how well their kind fits. */
export const likely = (behind: Behind, index: Index, question: Question): readonly Near[] => {
  const asking = askingOf(question);
  const [first, ...others] = question.ways.map(({ pattern }) => pattern);
  const named = new Set([first, ...others]);
  const calledBy = (pattern: string): number =>
    pattern === first ? namedWeight : named.has(pattern) ? namedLater : 0;
  const near = nearest(index, question.words, question.all);
  const met = new Set(near.map(({ entry }) => entry));
  const unmet = index.entries.flatMap(({ entry }) =>
    entry.of.kind === 'way' && named.has(entry.of.pattern) && !met.has(entry) ? [{ entry, score: 0 }] : [],
  );
  // What others ask for or earn is nothing that lies near, however its words meet ours.
  if (asksOthersMoney(behind, question) && !asking.forms.has('happens')) return [];
  return [...near, ...unmet]
    .map(({ entry, score }) => {
      // What would have to change for a way that is named is asked of that way.
      const flips = entry.of.kind === 'topic' && entry.of.topic === 'flip' && first !== undefined;
      const called = entry.of.kind === 'way' ? calledBy(entry.of.pattern) : flips ? namedLater : 0;
      const share = ofAnother(behind, question, asking, entry.of) ? another : 1;
      return { entry, score: (score + called) * fits(asking, entry.of) * share };
    })
    .sort((a, b) => b.score - a.score);
};
