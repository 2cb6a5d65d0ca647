import { advise } from '../advisor/advise.ts';
import type { Drawing } from '../contracts/drawing.ts';
import type { Brief, Fact } from '../contracts/fact.ts';
import type { Findings } from '../contracts/findings.ts';
import type { Report } from '../contracts/report.ts';
import { read } from '../intake/read.ts';
import { writeReport } from '../report/report.ts';
import { consultationDrawings } from './drawings.ts';

/** A brief that was advised on, with everything that was made of it. */
export interface Consultation {
  readonly kind: 'advised';
  readonly brief: Brief;
  readonly findings: Findings;
  readonly drawings: readonly Drawing[];
  readonly report: Report;
}

/** A text that holds too little to advise on: what it lacks, in words; never a design. */
export interface Refusal {
  readonly kind: 'refused';
  readonly brief: Brief;
  readonly reason: string;
  readonly missing: readonly string[];
}

export interface AdviceOptions {
  /** The day for which prices, growth and crossing dates are worked out, YYYY-MM-DD. */
  readonly asOf: string;
  readonly horizonMonths?: number;
}

export interface ConsultOptions extends AdviceOptions {
  /** Facts that stand in place of what was read under the same id. */
  readonly set?: readonly Fact[];
  /** Who wrote the text, as the quotes name them. */
  readonly by?: string;
}

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
