import type { Claim } from '../../../src/analyst/grounding/claim.ts';

/** What a model might make up, by kind; every one of them must stay out of the chat. */
export interface Invention {
  readonly kind: string;
  readonly claim: Claim;
}

export const of = (
  kind: string,
  texts: readonly string[],
  evidence: readonly string[] = [],
): readonly Invention[] => texts.map((text) => ({ kind, claim: { text, evidence } }));

export const crossed = (templates: readonly string[], fillings: readonly string[]): readonly string[] =>
  templates.flatMap((template) => fillings.map((filling) => template.replace('_', filling)));
