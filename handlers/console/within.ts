import { PlumblineError } from '../../src/contracts/errors.ts';

/** The result of `work`, or a retryable `console.late` after so many milliseconds; the work itself may still end. */
export const within = async <T>(milliseconds: number, work: Promise<T>, late: string): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new PlumblineError(late, {
            code: 'console.late',
            hint: 'Try again in a moment.',
            retryable: true,
          }),
        ),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
};
