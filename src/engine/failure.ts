import { types } from 'node:util';
import type { Failure } from '../contracts/engine.ts';
import { PlumblineError } from '../contracts/errors.ts';

const longestMessage = 500;

/** An error as it is stored: a foreign one keeps its message only, cut. */
export const failureOf = (error: unknown): Failure => {
  if (error instanceof PlumblineError)
    return { code: error.code, message: error.message.slice(0, longestMessage), hint: error.hint };
  const message = types.isNativeError(error) ? error.message : String(error);
  return {
    code: 'engine.unexpected',
    message: message.slice(0, longestMessage),
    hint: 'This is a defect of Plumbline; the log of its process says more.',
  };
};

/** Whether trying again can help: only an error that says so itself is hopeless. */
export const canRetry = (error: unknown): boolean => !(error instanceof PlumblineError) || error.retryable;

/** What is written as JSON; `what` names it to whoever handed it in. Throws `engine.not-json` or `engine.too-large`. */
export const json = (value: unknown, what: string, mostBytes: number): string => {
  const text = written(value, what);
  const bytes = Buffer.byteLength(text);
  if (bytes > mostBytes)
    throw new PlumblineError(`${what} has ${bytes} bytes; at most ${mostBytes} are taken.`, {
      code: 'engine.too-large',
      hint: 'Send less at once, or a link to it.',
    });
  return text;
};

const written = (value: unknown, what: string): string => {
  let cause: unknown;
  try {
    const text: string | undefined = JSON.stringify(value);
    if (text !== undefined) return text;
  } catch (error) {
    cause = error;
  }
  throw new PlumblineError(`${what} cannot be written as JSON.`, {
    code: 'engine.not-json',
    hint: 'Hand in plain objects, lists, texts, numbers, true, false or null.',
    cause,
  });
};
