import { parentPort } from 'node:worker_threads';
import { PlumblineError } from '../contracts/errors.ts';
import { jobs } from './jobs.ts';

/** What a thread is asked, and what it answers; `id` tells the answers apart. */
export interface Asked {
  readonly id: number;
  readonly kind: string;
  readonly input: unknown;
}

export type Answered =
  | { readonly id: number; readonly result: unknown }
  | {
      readonly id: number;
      readonly failure: {
        readonly message: string;
        readonly code: string;
        readonly hint: string;
        readonly retryable: boolean;
      };
    };

const failureOf = (error: unknown) => ({
  message: error instanceof Error ? error.message : String(error),
  code: error instanceof PlumblineError ? error.code : 'worker.failed',
  hint:
    error instanceof PlumblineError ? error.hint : 'This is a fault of Plumbline: report it with the brief.',
  retryable: error instanceof PlumblineError && error.retryable,
});

const answer = async ({ id, kind, input }: Asked): Promise<Answered> => {
  const job = (jobs as Readonly<Record<string, (input: never) => unknown>>)[kind];
  if (job === undefined) throw new Error(`a worker knows no ${kind}`);
  return { id, result: await job(input as never) };
};

parentPort?.on('message', (asked: Asked) => {
  answer(asked)
    .catch((error: unknown): Answered => ({ id: asked.id, failure: failureOf(error) }))
    .then((answered) => parentPort?.postMessage(answered))
    // An answer that cannot be copied is a failure like any other.
    .catch((error: unknown) => parentPort?.postMessage({ id: asked.id, failure: failureOf(error) }));
});
