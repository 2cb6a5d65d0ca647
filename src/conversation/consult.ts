import { advise } from '../advisor/advise.ts';
import type { AdviceOptions, Consultation, ConsultOptions, Refusal } from '../contracts/consultation.ts';
import type { Brief, Fact } from '../contracts/fact.ts';
import { read } from '../intake/read.ts';
import { writeReport } from '../report/report.ts';
import { consultationDrawings } from './drawings.ts';

// What is consulted is a noun of the contracts; whoever consults finds it here.
export type { AdviceOptions, Consultation, ConsultOptions, Refusal } from '../contracts/consultation.ts';

/** The brief with these facts in place of what it said under their ids; what they settle is no contradiction any more. */
export const withFacts = (brief: Brief, facts: readonly Fact[]): Brief => {
  const ids = new Set(facts.map((fact) => fact.id));
  return {
    ...brief,
    facts: [...brief.facts.filter((fact) => !ids.has(fact.id)), ...facts],
    contradictions: brief.contradictions.filter((contradiction) => !ids.has(contradiction.fact)),
  };
};

/** From facts to a full consultation: the second half of the way, which never sees a text. */
export const consultBrief = (brief: Brief, options: AdviceOptions): Consultation | Refusal => {
  const findings = advise(brief, {
    asOf: options.asOf,
    ...(options.horizonMonths === undefined ? {} : { horizonMonths: options.horizonMonths }),
  });
  const { verdict } = findings;
  if (verdict.kind === 'not a brief')
    return { kind: 'refused', brief, reason: verdict.reason, missing: verdict.missing };
  const drawings = consultationDrawings(findings);
  const report = writeReport(brief, findings, drawings);
  return report === undefined
    ? { kind: 'refused', brief, reason: 'no option meets what the brief demands', missing: [] }
    : { kind: 'advised', brief, findings, drawings, report };
};

/** From a text to a full consultation. Pure: the same text and options give the same answer, byte for byte. */
export const consult = (text: string, options: ConsultOptions): Consultation | Refusal => {
  const said = read(text, options.by === undefined ? {} : { by: options.by });
  return consultBrief(withFacts(said, options.set ?? []), options);
};
