import { parseQuantity } from '../contracts/parse-quantity.ts';
import { wrongUse } from './problem.ts';

const longestHorizon = 240;

/** Whole months of `--horizon 24mo`; a bare number is in months. */
export const parseHorizon = (typed: string): number => {
  const months = Math.round(parseQuantity(typed, 'months') ?? Number.NaN);
  if (months >= 1 && months <= longestHorizon) return months;
  throw wrongUse(
    `--horizon ${typed} is no span of months`,
    `Write it as 24mo or 2y, from 1 to ${longestHorizon} months.`,
  );
};

/** A real day, written YYYY-MM-DD. */
export const parseDay = (typed: string): string => {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? Date.parse(`${typed}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(instant) && new Date(instant).toISOString().slice(0, 10) === typed) return typed;
  throw wrongUse(`--as-of ${typed} is no day`, 'Write it as YYYY-MM-DD, such as 2026-11-22.');
};
