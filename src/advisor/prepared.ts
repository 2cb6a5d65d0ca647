import type { AdviceOptions } from '../contracts/consultation.ts';
import type { Brief } from '../contracts/fact.ts';
import { placed } from './placing.ts';
import { withCalendar } from './plans.ts';

/** The facts of a brief with what places and days make of them. */
export const preparedBrief = (told: Brief, { asOf }: Pick<AdviceOptions, 'asOf'>): Brief =>
  withCalendar({ ...told, facts: placed(told.facts) }, asOf);
