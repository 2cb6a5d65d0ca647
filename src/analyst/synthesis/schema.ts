import { zodOutputFormat } from '@anthropic-ai/sdk/helpers/zod';
import { z } from 'zod';

/** Bounds are checked when it comes back: the platform knows shapes, and not lengths. */
const claim = z.object({
  text: z.string().min(1).max(1_200),
  evidence: z.array(z.string().max(120)).max(8),
});

const claims = (most: number) => z.array(claim).max(most);

/** What the synthesis returns; not recursive, since the platform's schemas are not. */
export const synthesis = z.object({
  summary: claims(6),
  present: claims(10),
  options: z.array(z.object({ option: z.string().max(200), claims: claims(6) })).max(8),
  recommended: z.object({ option: z.string().max(200), reason: claims(4) }),
  failures: claims(8),
  plan: claims(8),
  open: claims(8),
});

export type Synthesis = z.infer<typeof synthesis>;

/** The schema as it goes over the wire. */
export const wireSchema: Readonly<Record<string, unknown>> = zodOutputFormat(synthesis).schema;
