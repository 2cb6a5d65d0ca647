import type { Choice, PlanPhase } from '../contracts/findings.ts';
import type { Area } from '../contracts/pattern.ts';
import type { Block, Section, Text } from '../contracts/report.ts';
import { capital, clause, join, name, type ReportContext, say, strong } from './context.ts';

/** What must stand before the next can be built on it. */
const order: readonly Area[] = [
  'shape',
  'storage',
  'replication',
  'partitioning',
  'consistency',
  'streaming',
  'resilience',
];

/** Phase in which the chosen patterns are built: the one after the measuring. */
const building = 1;

const inOrder = (context: ReportContext): readonly Choice[] =>
  [...context.recommended.choices].sort((a, b) => order.indexOf(a.area) - order.indexOf(b.area));

/** What stands already and stays: nothing speaks for it but that. */
const stands = ({ evidence }: Choice): boolean =>
  evidence.length > 0 && evidence.every(({ points }) => points === 0);

/** Whether it is a rule to keep to, or stands already, and nothing is to be built. */
const isRule = (context: ReportContext, choice: Choice): boolean => {
  const { area, pattern } = choice;
  if (stands(choice)) return true;
  const complexity = context.findings.patterns[pattern]?.complexity;
  return complexity === 0 || (area === 'consistency' && complexity === 1);
};

/** One step for each chosen pattern, in the order in which they are built; what needs no work is told in one line. */
const steps = (context: ReportContext): readonly Text[] => {
  const { headline, patterns } = context.findings;
  const choices = inOrder(context);
  const rules = choices.filter((choice) => isRule(context, choice));
  const built = choices.filter((choice) => !rules.includes(choice));
  return [
    ...built.map(({ pattern }): Text => {
      const known = patterns[pattern];
      const form =
        known !== undefined && headline.includes(pattern) ? [': ', ...say(context, known.simplestForm)] : [];
      return [...capital(clause(context, pattern)), ...form];
    }),
    ...(rules.length === 0
      ? []
      : [
          [
            'Keep to what needs no work: ',
            ...join(
              rules.map(({ pattern }) => clause(context, pattern)),
              '; ',
            ),
          ],
        ]),
  ];
};

/** Names of what is left and what is moved to; the generic words where both are of one make. */
const storesOf = (context: ReportContext): { readonly old: string; readonly next: string } => {
  const { options, products, patterns } = context.findings;
  const store = (
    choices: readonly Choice[],
  ): { readonly id?: string; readonly made?: string; readonly title?: string } => {
    const choice = choices.find(({ area }) => area === 'storage');
    if (choice === undefined) return {};
    const made = products[choice.product ?? '']?.title;
    const title = patterns[choice.pattern]?.title;
    return {
      ...(choice.product === undefined ? {} : { id: choice.product }),
      ...(made === undefined ? {} : { made }),
      ...(title === undefined ? {} : { title }),
    };
  };
  const kept = store(options.find(({ roles }) => roles.includes('keep'))?.choices ?? []);
  const next = store(context.recommended.choices);
  // An option that keeps the kind of store may name another maker than the one that runs: what runs is what is left.
  const running = context.fact('present.products')?.value;
  const old =
    next.id !== undefined && Array.isArray(running) && running.length === 1 && !running.includes(next.id)
      ? (products[running[0] ?? '']?.title ?? running[0])
      : kept.made;
  return old === undefined || old === next.made
    ? { old: 'the old store', next: 'the new store' }
    : { old, next: next.made ?? next.title ?? 'the new store' };
};

const named = (context: ReportContext, text: string): Text => {
  const { old, next } = storesOf(context);
  return join(
    text.split('{old}').map((piece) =>
      join(
        piece.split('{new}').map((each) => say(context, each)),
        name(next),
      ),
    ),
    name(old),
  );
};

/** The steps of a phase that are not the least forms of the headline: those are told with the other patterns. */
const ownSteps = (context: ReportContext, phase: PlanPhase): readonly Text[] => {
  const titles = Object.values(context.findings.patterns).map(({ title }) => `${title}: `);
  return phase.steps
    .filter((step) => !titles.some((title) => step.startsWith(title)))
    .map((step) => capital(named(context, step)));
};

/** Phases from today to the recommended option: steps, how one knows that a phase is done, and the way back. */
export const implementationPlan = (context: ReportContext): Section => ({
  id: 'plan',
  title: 'Implementation Plan',
  blocks: context.findings.plan.flatMap((phase, index): readonly Block[] => [
    { kind: 'heading', text: capital(named(context, phase.title)) },
    {
      kind: 'list',
      ordered: true,
      items: [...(index === building ? steps(context) : []), ...ownSteps(context, phase)],
    },
    {
      kind: 'paragraph',
      text: [
        strong('Done when '),
        ...join(
          phase.exit.map((exit): Text => named(context, exit)),
          '; ',
        ),
        '. ',
        strong('Way back: '),
        ...named(context, phase.rollback),
        '.',
      ],
    },
  ]),
});
