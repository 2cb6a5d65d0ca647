import { z } from 'zod';
import type { LedgerEntry } from '../contracts/evidence.ts';
import type { Figure } from '../contracts/figure.ts';
import { studied } from '../contracts/study.ts';
import type { Citable, Ground } from './grounding/claim.ts';
import { groundOf } from './grounding/vocabulary.ts';
import { converse } from './loop/converse.ts';
import type { Answer } from './model/ask.ts';
import { frozen, kept, nonceFor, type Phase } from './phase.ts';
import { briefFor } from './synthesis/brief-for.ts';
import { checkSynthesis, repairNote, whatStands } from './synthesis/repair.ts';
import { wireSchema } from './synthesis/schema.ts';
import { troubleWords } from './troubles.ts';

const outcome = z.object({
  studied: studied.optional(),
  takenOut: z.number(),
  troubles: z.array(z.string()),
});

export type SynthesisOutcome = Readonly<z.infer<typeof outcome>>;

const maxTokens = 16_000;
const repairs = 2;

const textOf = ({ content }: Answer): string =>
  content.map((block) => (block.type === 'text' ? block.text : '')).join('');

const citableOf = ({ input }: Phase, ledger: readonly LedgerEntry[]): ReadonlyMap<string, Citable> =>
  new Map<string, Citable>([
    ...Object.values(input.findings.sources).map(({ id }): [string, Citable] => [
      id,
      { excerpt: '', numbers: 0 },
    ]),
    ...ledger.map(({ id, excerpt, numbers }): [string, Citable] => [
      id,
      { excerpt, numbers: numbers.length, texts: numbers.map(({ text }) => text) },
    ]),
  ]);

/** The last conversation: no tools, an answer by schema, sent back at most twice; what does not stand then is left out. */
export const synthesisPhase = async (
  phase: Phase,
  ledger: readonly LedgerEntry[],
  worked: readonly Figure[],
): Promise<SynthesisOutcome> => {
  const { means, conversing, input } = phase;
  const { brief, findings } = input;
  const ground: Ground = groundOf(brief, findings, citableOf(phase, ledger), worked);
  const options = new Set(findings.options.map(({ id }) => id));
  return kept(phase, 'synthesis', outcome, async () => {
    const came = await converse(
      {
        name: 'synthesis',
        model: means.model,
        system: frozen(means.prompts.synthesis),
        first: means.fence(
          briefFor(brief, findings, ledger, worked),
          'the brief, the findings and the ledger',
          nonceFor(phase.seal, 'synthesis'),
        ),
        tools: [],
        schema: wireSchema,
        maxTokens,
        turns: repairs + 2,
        reminders: repairs,
        missing: (answer) => {
          const { problems } = checkSynthesis(textOf(answer), ground, options);
          return problems.length === 0 ? undefined : repairNote(problems);
        },
      },
      { ...conversing, watch: phase.watch('synthesis') },
    );
    if (came.kind !== 'said')
      return { takenOut: 0, troubles: [`The model did not write its part: ${troubleWords(came)}.`] };
    const { parsed } = checkSynthesis(textOf(came.answer), ground, options);
    if (parsed === undefined)
      return { takenOut: 0, troubles: ['The model did not write its part: its answer had no usable form.'] };
    const { synthesis, out } = whatStands(parsed, ground, options, findings.recommended);
    return { studied: synthesis, takenOut: out, troubles: [] };
  });
};
