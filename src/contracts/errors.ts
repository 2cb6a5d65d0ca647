/** Every exceptional failure that Plumbline throws; `code` is stable, `hint` tells the person what to do next. */
export class PlumblineError extends Error {
  readonly code: string;
  readonly retryable: boolean;
  readonly hint: string;

  constructor(
    message: string,
    details: { code: string; hint: string; retryable?: boolean; cause?: unknown },
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'PlumblineError';
    this.code = details.code;
    this.retryable = details.retryable ?? false;
    this.hint = details.hint;
  }
}
