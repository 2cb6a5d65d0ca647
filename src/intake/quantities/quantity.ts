import type { Range } from '../../contracts/fact.ts';
import type { QuantityKind } from './units.ts';

/** One number with its unit as it stands in a sentence; nothing is known yet of what it is about. */
export interface Quantity {
  /** Ends in the base unit of its kind; equal when it is one number. */
  readonly range: Range;
  readonly kind: QuantityKind;
  /** Seconds of "per day", "/s" and so on, when it is a rate. */
  readonly per?: number;
  /** Words between the number and the end of its noun phrase, base forms: "sql query". */
  readonly noun: string;
  /** First and last token. */
  readonly from: number;
  readonly to: number;
  /** Index of the last token of number and unit, before the noun. */
  readonly numberTo: number;
  /** Words of the label that it is the value of: "peak writes" in "peak writes: 3k/s". */
  readonly label?: string;
  /** First token of the label. */
  readonly labelFrom?: number;
  /** A span without a number of its own: "last year". */
  readonly bare?: boolean;
  /** "dozens", "a few": says little about a count. */
  readonly vague?: boolean;
  /** What it was before: the 800 of "from 800 to 22,000", where something goes from the one to the other. */
  readonly was?: number;
  /** What it is to become: the 40 of "we expect to go from 10 to 40 TB". */
  readonly becomes?: number;
  /** First token of the rate whose period and noun it takes over: the 900 of "900 orders/s on average and 2,600 at the peak". */
  readonly lender?: number;
  /** Second part of "20:1" or "80/20". */
  readonly against?: number;
}
