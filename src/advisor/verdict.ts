import type { Brief } from '../contracts/fact.ts';
import type { Question, Verdict } from '../contracts/findings.ts';
import { factDefinition } from '../knowledge/catalogue.ts';

/** Themes that say what is needed or what is there; team size or a question alone makes no brief. */
const substantial = [
  'load',
  'data',
  'shape of data',
  'access',
  'writes',
  'consistency',
  'latency',
  'availability',
  'events',
  'present',
  'hurts',
];

/** Said of many things that are no system: without anything else they make no brief. */
const weak =
  /^(users\.|tenants\.|record\.count|files\.count|data\.retention|freshness|latency\.|growth\.|horizon\.|traffic\.peakDuration|team\.)/;

const fewest = 2;
const enough = 5;

const missingOf = (brief: Brief): readonly string[] => {
  const themes = new Set(brief.facts.map((fact) => factDefinition(fact.id)?.theme));
  const wanted: readonly (readonly [themes: readonly string[], says: string])[] = [
    [['shape of data', 'data'], 'what is stored and how much of it'],
    [['load'], 'how many reads and writes at the busiest moment'],
    [['access'], 'how it is read: by key, by time, by free questions'],
    [['consistency', 'availability'], 'what must never happen, and what may be lost'],
    [['present', 'hurts'], 'what runs today and what hurts about it'],
  ];
  return wanted.filter(([any]) => !any.some((theme) => themes.has(theme as never))).map(([, says]) => says);
};

/** Whether there is enough to advise on: too little is said to be too little, never filled with an invented design. */
export const verdictOf = (brief: Brief, questions: readonly Question[]): Verdict => {
  const said = brief.facts.filter((fact) => {
    const theme = factDefinition(fact.id)?.theme;
    return theme !== undefined && substantial.includes(theme);
  }).length;
  const telling = brief.facts.some(
    (fact) => !weak.test(fact.id) && substantial.includes(factDefinition(fact.id)?.theme ?? ''),
  );
  if (said < fewest || !telling)
    return {
      kind: 'not a brief',
      reason:
        said === 0
          ? 'no requirement was found in it'
          : said < fewest
            ? 'only one requirement was found in it'
            : 'nothing in it tells what is stored, how fast, or what may fail',
      missing: missingOf(brief),
    };
  if (said < enough && questions.length > 0) return { kind: 'conditional', missing: missingOf(brief) };
  return { kind: 'advised' };
};
