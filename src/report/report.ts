import type { Drawing } from '../contracts/drawing.ts';
import type { Brief } from '../contracts/fact.ts';
import type { Findings } from '../contracts/findings.ts';
import type { Report, Section } from '../contracts/report.ts';
import { name, type ReportContext, reportContext } from './context.ts';
import { executiveSummary } from './executive-summary.ts';
import { failureScenarios } from './failures.ts';
import { architectureOptions } from './options.ts';
import { implementationPlan } from './plan.ts';
import { recommendedApproach } from './recommended.ts';
import { references } from './references.ts';
import { requirementsAnalysis } from './requirements.ts';
import { tradeOffAnalysis } from './trade-offs.ts';

/** The eight sections in their order; a new section is one file and one line here. */
const sections: readonly ((context: ReportContext) => Section)[] = [
  executiveSummary,
  requirementsAnalysis,
  architectureOptions,
  tradeOffAnalysis,
  recommendedApproach,
  implementationPlan,
  failureScenarios,
  references,
];

/** The report of a consultation; undefined where nothing could be advised (no recommended option). */
export const writeReport = (
  brief: Brief,
  findings: Findings,
  drawings: readonly Drawing[],
): Report | undefined => {
  const context = reportContext(brief, findings, drawings);
  if (context === undefined) return undefined;
  return {
    title: brief.title,
    subtitle: [
      'Architecture consultation as of ',
      name(findings.asOf),
      ', built-in advisor, planned for ',
      { kind: 'fact', id: 'horizon.months', text: `${findings.horizonMonths}` },
      ' months.',
    ],
    sections: sections.map((section) => section(context)),
    drawings,
  };
};
