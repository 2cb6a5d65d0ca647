import { z } from 'zod';
import { type LedgerEntry, ledgerEntry } from '../contracts/evidence.ts';
import type { Figure } from '../contracts/figure.ts';
import { figureSchema } from '../contracts/figure-schema.ts';
import { termsOf } from '../evidence/excerpt.ts';
import { openLedger } from '../evidence/ledger.ts';
import { localTools } from './calculation/tools.ts';
import { converse } from './loop/converse.ts';
import { frozen, kept, nonceFor, type Phase } from './phase.ts';
import { briefFor } from './synthesis/brief-for.ts';
import { isOver, troubleWords } from './troubles.ts';

const outcome = z.object({
  entries: z.array(ledgerEntry),
  figures: z.array(figureSchema),
  troubles: z.array(z.string()),
  over: z.boolean().optional(),
});

export interface CalculationOutcome {
  readonly entries: readonly LedgerEntry[];
  /** What can be cited beside the findings' own figures. */
  readonly figures: readonly Figure[];
  readonly troubles: readonly string[];
  /** The platform takes nothing more of us, whatever is asked: nobody asks it again. */
  readonly over?: boolean | undefined;
}

const turns = 4;
const maxTokens = 6_000;
const toolBounds = { calls: 12, atOnce: 4, milliseconds: 5_000, resultLength: 12_000 };
/** Part of the budget that may be gone when the phase ends. */
const share = 0.8;

/** What is wanted of an entry of knowledge, of which an excerpt alone is kept. */
const wanted = termsOf('limits carries pays fails against');

/**
 * Works out what the findings leave open, with the calculators and the knowledge and nothing else.
 *
 * A conversation of its own, after the web and before the synthesis: its inputs are what was found inside and outside, and
 * the synthesis has no tools, so that what is written cannot ask for more. Beside the tools of the team's sources a calculator
 * would see no figure of the web; beside the search its inputs would carry the team's numbers out. Here nothing leaves the
 * process, so a page that asks for a call gains a figure and no more.
 */
export const calculationPhase = async (
  phase: Phase,
  ledger: readonly LedgerEntry[],
): Promise<CalculationOutcome> => {
  const { means, conversing, input, at } = phase;
  const { brief, findings } = input;
  return kept(phase, 'calculation', outcome, async () => {
    const figures = new Map(findings.figures.map((figure) => [figure.id, figure]));
    const local = localTools({
      facts: new Map(findings.facts.map((fact) => [fact.id, fact])),
      figures: (id) => figures.get(id),
      ledger: new Map(ledger.map((entry) => [entry.id, entry])),
    });
    const came = await converse(
      {
        name: 'calculation',
        model: means.model,
        system: frozen(means.prompts.calculation),
        first: means.fence(
          briefFor(brief, findings, ledger),
          'the brief, the findings and the ledger',
          nonceFor(phase.seal, 'calculation'),
        ),
        tools: local.tools,
        toolBounds,
        maxTokens,
        turns,
        share,
      },
      { ...conversing, watch: phase.watch('calculation') },
    );
    const grown = openLedger(ledger);
    for (const { id, text } of local.opened())
      grown.add({
        kind: 'knowledge',
        class: 'other',
        server: 'knowledge',
        tool: id,
        at,
        text,
        terms: wanted,
      });
    return {
      entries: [...grown.entries()],
      figures: [...local.citable()],
      troubles: came.kind === 'said' ? [] : [`The calculation stopped: ${troubleWords(came)}.`],
      ...(isOver(came) ? { over: true } : {}),
    };
  });
};
