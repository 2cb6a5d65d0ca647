import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { PlumblineError } from '../contracts/errors.ts';
import type { Answered, Asked } from './thread.ts';

/** Bounds of a pool, all in one place; tests make them small. */
export interface PoolBounds {
  /** Threads at once, each with a heap of its own. */
  readonly threads: number;
  /** Jobs that may wait. */
  readonly waiting: number;
  /** ms that one job may take. */
  readonly time: number;
  /** Most memory of one thread's heap, in MB: beyond it the thread ends, not the process. */
  readonly megabytes: number;
}

/** A few threads and a queue before them. */
export interface Pool {
  /** Runs a job by name; rejects with a PlumblineError. A job that is cancelled while it runs takes its thread with it. */
  run(kind: string, input: unknown, signal?: AbortSignal): Promise<unknown>;
  /** Ends all threads; what runs or waits is rejected as cancelled. */
  close(): Promise<void>;
}

interface Job {
  readonly asked: Asked;
  readonly settle: (outcome: { readonly value: unknown } | { readonly error: PlumblineError }) => void;
}

interface Thread {
  readonly worker: Worker;
  job?: Job | undefined;
  timer?: NodeJS.Timeout | undefined;
}

const problem = (code: string, message: string, hint: string, cause?: unknown): PlumblineError =>
  new PlumblineError(message, {
    code: `worker.${code}`,
    hint,
    retryable: code !== 'cancelled',
    ...(cause === undefined ? {} : { cause }),
  });

const cancelled = (cause?: unknown) =>
  problem('cancelled', 'The work was cancelled', 'Ask again if it is still wanted.', cause);

/** Threads that run `script`; each is started when it is first needed, and another one after it ended. */
export const threadPool = (script: URL, bounds: PoolBounds): Pool => {
  const threads = new Set<Thread>();
  const queue: Job[] = [];
  let asked = 0;
  let isClosed = false;

  const release = (thread: Thread): Job | undefined => {
    const { job } = thread;
    clearTimeout(thread.timer);
    thread.job = undefined;
    return job;
  };

  /** The thread is gone from here on, whatever it still does. */
  const drop = (thread: Thread, error: PlumblineError): Promise<unknown> => {
    threads.delete(thread);
    release(thread)?.settle({ error });
    const ended = thread.worker.terminate();
    assign();
    return ended;
  };

  const answered = (thread: Thread, answer: Answered): void => {
    if (thread.job?.asked.id !== answer.id) return;
    const job = release(thread);
    // A process may end while its threads only wait.
    thread.worker.unref();
    if ('failure' in answer) {
      const { message, ...details } = answer.failure;
      job?.settle({ error: new PlumblineError(message, details) });
    } else job?.settle({ value: answer.result });
    assign();
  };

  const start = (): Thread => {
    // Of the environment nothing is of use there, and some of it is secret; what this process has compiled is (it halves
    // the start), and reaches a thread by no other way.
    const compiled = getCompileCacheDir();
    const worker = new Worker(script, {
      env: compiled === undefined ? {} : { NODE_COMPILE_CACHE: dirname(compiled) },
      name: 'plumbline',
      resourceLimits: { maxOldGenerationSizeMb: bounds.megabytes },
    });
    const thread: Thread = { worker };
    const crashed = (cause: unknown) => {
      if (!threads.has(thread)) return;
      const hint = 'It is tried again by itself; if it goes on, shorten the text.';
      void drop(thread, problem('crashed', 'The thread that worked on it ended', hint, cause));
    };
    worker.on('message', (answer: Answered) => answered(thread, answer));
    worker.on('messageerror', crashed);
    worker.on('error', crashed);
    worker.on('exit', crashed);
    worker.unref();
    threads.add(thread);
    return thread;
  };

  const give = (thread: Thread, job: Job): void => {
    thread.job = job;
    thread.timer = setTimeout(() => {
      const late = `It took longer than ${bounds.time / 1000} s`;
      void drop(thread, problem('late', late, 'Shorten the text, or try when the machine is less busy.'));
    }, bounds.time);
    thread.worker.ref();
    try {
      thread.worker.postMessage(job.asked);
    } catch (error) {
      release(thread);
      thread.worker.unref();
      job.settle({ error: problem('refused', 'The work cannot be handed to a thread', 'Report it.', error) });
    }
  };

  const assign = (): void => {
    while (queue.length > 0 && !isClosed) {
      const idle = [...threads].find((thread) => thread.job === undefined);
      if (idle === undefined && threads.size >= bounds.threads) return;
      const job = queue.shift();
      if (job !== undefined) give(idle ?? start(), job);
    }
  };

  return {
    run(kind, input, signal) {
      if (isClosed || signal?.aborted === true) return Promise.reject(cancelled(signal?.reason));
      const isBusy = [...threads].filter((thread) => thread.job !== undefined).length >= bounds.threads;
      if (isBusy && queue.length >= bounds.waiting)
        return Promise.reject(
          problem('full', `${queue.length} pieces of work wait already`, 'Try again in a moment.'),
        );
      return new Promise((resolve, reject) => {
        asked += 1;
        const job: Job = {
          asked: { id: asked, kind, input },
          settle: (outcome) => {
            signal?.removeEventListener('abort', abort);
            if ('error' in outcome) reject(outcome.error);
            else resolve(outcome.value);
          },
        };
        const abort = () => {
          const place = queue.indexOf(job);
          if (place >= 0) queue.splice(place, 1);
          const thread = [...threads].find((one) => one.job === job);
          const error = cancelled(signal?.reason);
          // What computes hears nothing: only the end of its thread stops it.
          if (thread === undefined) job.settle({ error });
          else void drop(thread, error);
        };
        signal?.addEventListener('abort', abort, { once: true });
        queue.push(job);
        assign();
      });
    },
    async close() {
      isClosed = true;
      for (const job of queue.splice(0)) job.settle({ error: cancelled() });
      await Promise.all([...threads].map((thread) => drop(thread, cancelled())));
    },
  };
};
