import { PlumblineError } from '../contracts/errors.ts';

/** 0 it was done, 1 it could not be done, 2 it was asked for in a wrong way; 130 stopped by the person. */
export const exitCodes = { done: 0, couldNot: 1, wrongUse: 2, stopped: 130 } as const;

const wrongUsePrefix = 'usage.';
const stoppedCode = 'stopped';

/** A command line that cannot be understood; ends with exit code 2. */
export const wrongUse = (message: string, hint: string): PlumblineError =>
  new PlumblineError(message, { code: `${wrongUsePrefix}arguments`, hint });

/** Something that stood in the way, such as a file; ends with exit code 1. */
export const couldNot = (code: string, message: string, hint: string, cause?: unknown): PlumblineError =>
  new PlumblineError(message, { code, hint, cause });

/** The person pressed Ctrl-C. */
export const stopped = (): PlumblineError =>
  new PlumblineError('Stopped', { code: stoppedCode, hint: 'Nothing more was written.' });

/** Exit code of a failure. */
export const exitCodeOf = (error: unknown): number => {
  if (!(error instanceof PlumblineError)) return exitCodes.couldNot;
  if (error.code === stoppedCode) return exitCodes.stopped;
  return error.code.startsWith(wrongUsePrefix) ? exitCodes.wrongUse : exitCodes.couldNot;
};

/** What a person reads: what happened, then what to do next. */
export const problemLines = (error: unknown): string => {
  if (error instanceof PlumblineError) return `plumbline: ${error.message}\n  ${error.hint}\n`;
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `plumbline: this is a fault of Plumbline itself\n  ${words}\n  Report it with the command that you ran.\n`;
};
