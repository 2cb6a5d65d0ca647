import type { FileReading } from '../../../src/contracts/consultation.ts';

/** Values by fact, for tables of tests. */
export const valuesOf = (reading: FileReading): Readonly<Record<string, unknown>> =>
  Object.fromEntries(reading.facts.map(({ id, value }) => [id, value]));

/** Facts whose quote does not stand in the text: there must be none. */
export const unfounded = (reading: FileReading, text: string): readonly string[] =>
  reading.facts
    .filter(
      ({ quote, origin }) =>
        origin !== 'found' || quote === undefined || quote === '' || !text.includes(quote),
    )
    .map(({ id, quote }) => `${id}: ${quote}`);
