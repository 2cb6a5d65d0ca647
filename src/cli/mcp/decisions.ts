import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { OfferedTool } from '../../../handlers/mcp/serve.ts';
import { openFile } from '../../sqlite/sqlite.ts';

const decided = z.object({
  title: z.string(),
  phase: z.string(),
  recommended: z.string().optional(),
  decision: z.object({ title: z.string(), by: z.string(), on: z.string(), reviewOn: z.string() }).optional(),
  risks: z.array(z.string()).optional(),
});

/** Undefined for what is no JSON: one summary that is broken hides no other. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** One consultation of the data folder. */
export type Kept = z.infer<typeof decided> & { readonly thread: string };

/** Port: the consultations that are kept, last changed first. */
export type DecisionSearch = () => readonly Kept[];

const mostRead = 2_000;

/**
 * Reads the summaries of a data folder beside a bot that may be running: read-only, and without its lock. Empty where there is
 * no store yet.
 */
export const decisionsIn =
  (folder: string): DecisionSearch =>
  () => {
    const file = join(folder, 'engine.db');
    if (!existsSync(file)) return [];
    const database = openFile(file, { readOnly: true });
    try {
      return database
        .prepare(
          'select thread, summary from threads where summary is not null order by changed_at desc limit ?',
        )
        .all(mostRead)
        .flatMap((row): readonly Kept[] => {
          const read = decided.safeParse(parsed(String(row['summary'])));
          return read.success ? [{ ...read.data, thread: String(row['thread']) }] : [];
        });
    } finally {
      database.close();
    }
  };

const mostShown = 20;

const line = ({ title, phase, decision, recommended, risks = [] }: Kept): string =>
  decision === undefined
    ? `${title}: ${phase}${recommended === undefined ? '' : `, recommended: ${recommended}`}`
    : `${title}: decided for ${decision.title} by ${decision.by} on ${decision.on}; to be looked at again on ${decision.reviewOn}${risks.length === 0 ? '' : `; open risks: ${risks.join('; ')}`}`;

const input = z.strictObject({
  query: z
    .string()
    .trim()
    .max(200)
    .default('')
    .describe('words of the title or the decision; empty for the latest'),
  onlyDecided: z.boolean().default(false),
});

/** Searches what was decided in the consultations of this machine. */
export const decisionsTool = (search: DecisionSearch): OfferedTool<typeof input> => ({
  name: 'decisions',
  title: 'Search decisions',
  description:
    'Consultations and decisions that Plumbline keeps in its data folder: what was asked, what was decided, by whom, and when it is to be looked at again.',
  input,
  run: async ({ query, onlyDecided }) => {
    const words = query
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
    const found = search()
      .filter((kept) => !onlyDecided || kept.decision !== undefined)
      .filter((kept) => {
        const text = line(kept).toLowerCase();
        return words.every((word) => text.includes(word));
      })
      .slice(0, mostShown);
    return found.length === 0 ? 'No consultation matches.' : found.map(line).join('\n');
  },
});
