import type { Design, DesignCheck, Harm, Passage, Severity } from '../contracts/design.ts';
import type { Brief } from '../contracts/fact.ts';
import type { Source } from '../contracts/source.ts';
import { sourceById } from '../knowledge/registry.ts';
import { designChecks } from '../knowledge/review/checks.ts';
import { designQuestions, handledTopics } from '../knowledge/review/questions.ts';
import { designView } from './design-view.ts';

/** One fault of a design, with the words that give ground for it. */
export interface Fault {
  readonly id: string;
  readonly harm: Harm;
  readonly severity: Severity;
  readonly says: string;
  readonly users: string;
  readonly todo: string;
  readonly passages: readonly Passage[];
  readonly sources: readonly Source[];
}

/** What a design that stands was found to lack, worst first. */
export interface Critique {
  readonly faults: readonly Fault[];
  /** What decides whether it holds and was not said. */
  readonly questions: readonly string[];
  /** What it is said to handle, each a short noun phrase. */
  readonly handled: readonly string[];
}

const named = (template: string, parts: readonly string[]): string => {
  const names = parts.length === 0 ? 'it' : parts.join(parts.length === 2 ? ' and ' : ', ');
  return template.replaceAll('{part}', names);
};

const harms: readonly Harm[] = ['data is lost', 'data is wrong', 'it is exposed', 'it is down'];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const faultOf = (check: DesignCheck, view: ReturnType<typeof designView>): readonly Fault[] => {
  const hit = check.finds(view);
  if (hit === undefined || hit.passages.length === 0) return [];
  return [
    {
      id: check.id,
      harm: check.harm,
      severity: hit.severity ?? check.severity,
      says: capital(named(check.says, hit.parts)),
      users: named(check.users, hit.parts),
      todo: named(check.todo, hit.parts),
      passages: hit.passages,
      sources: check.sources.flatMap((id) => sourceById(id) ?? []),
    },
  ];
};

/** Looks at a pasted design with every check; `brief` holds what else is known of what is needed. */
export const critiqueOf = (design: Design, brief: Brief): Critique => {
  const view = designView(design, brief);
  const faults = designChecks
    .flatMap((check) => faultOf(check, view))
    .sort((a, b) => b.severity - a.severity || harms.indexOf(a.harm) - harms.indexOf(b.harm));
  return {
    faults,
    questions: designQuestions.flatMap(({ when, asks }) => {
      const parts = when(view);
      return parts === undefined ? [] : [named(asks, parts)];
    }),
    handled: Object.entries(handledTopics).flatMap(([topic, words]) =>
      view.has(topic).length > 0 ? [words] : [],
    ),
  };
};
