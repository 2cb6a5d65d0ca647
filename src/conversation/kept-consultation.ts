import { z } from 'zod';
import type { Figure } from '../contracts/figure.ts';
import { figureSchema } from '../contracts/figure-schema.ts';
import type { Source } from '../contracts/source.ts';
import type { Consultation } from './consult.ts';
import { type JsonContract, jsonContract } from './json-contract.ts';

const source = z.object({ id: z.string(), title: z.string(), url: z.string(), confirmed: z.string() });

const replaySchema = z.object({
  asOf: z.string(),
  factTitles: z.record(z.string(), z.string()),
  figures: z.array(figureSchema),
  sources: z.record(z.string(), source),
});

const keptSchema = z.object({ ...jsonContract.shape, replay: replaySchema });

/** What `consultation.json` holds: the JSON contract, and every figure as a tree with its sources, for `why`. */
export interface KeptConsultation extends JsonContract {
  readonly replay: {
    readonly asOf: string;
    readonly factTitles: Readonly<Record<string, string>>;
    readonly figures: readonly Figure[];
    readonly sources: Readonly<Record<string, Source>>;
  };
}

/** The contract object with what a replay needs. */
export const keptConsultation = (consultation: Consultation, contract: JsonContract): KeptConsultation => {
  const { findings } = consultation;
  return {
    ...contract,
    replay: {
      asOf: findings.asOf,
      factTitles: findings.factTitles,
      figures: findings.figures,
      sources: findings.sources,
    },
  };
};

/** A kept consultation read back; else the first thing that is wrong with it, with where it is. */
export const readKeptConsultation = (
  value: unknown,
): { readonly kept: KeptConsultation } | { readonly problem: string } => {
  const parsed = keptSchema.safeParse(value);
  // The schema checks shape; units and ids are checked by the replay itself.
  if (parsed.success) return { kept: parsed.data as unknown as KeptConsultation };
  const [issue] = parsed.error.issues;
  return { problem: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a consultation'}` };
};
