import { z } from 'zod';
import type { Figure } from './figure.ts';

const range = z.tuple([z.number(), z.number()]).optional();

const factInput = z.object({
  kind: z.literal('fact'),
  id: z.string(),
  value: z.number(),
  range,
  unit: z.string(),
  origin: z.enum(['stated', 'assumed', 'found']),
});

const constantInput = z.object({
  kind: z.literal('constant'),
  name: z.string(),
  value: z.number(),
  range,
  unit: z.string(),
  source: z.string(),
});

const figure: z.ZodType<unknown> = z.object({
  id: z.string(),
  title: z.string(),
  value: z.number(),
  range,
  unit: z.string(),
  formula: z.string(),
  text: z.string(),
  inputs: z.record(
    z.string(),
    z.union([
      factInput,
      constantInput,
      z.object({
        kind: z.literal('figure'),
        get figure() {
          return figure;
        },
      }),
    ]),
  ),
  source: z.string(),
});

/** A figure as it was kept, with its whole tree. The shape alone: units and ids are checked by the replay itself. */
export const figureSchema = figure as z.ZodType<Figure>;
