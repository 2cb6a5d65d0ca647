/** Bytes that may come for one answer; a model's longest is far below. */
const mostBytes = 32 * 1024 * 1024;

/**
 * `fetch` with a watch on the body: the SDK's timeout ends with the headers, and it swallows the pings, so that only here a
 * stream that went silent can be told from one that is thinking. Aborts after so many ms without a byte.
 */
export const watchedFetch =
  (idleMilliseconds: number, silent: () => void): typeof fetch =>
  async (input, init) => {
    const own = new AbortController();
    const signal = init?.signal == null ? own.signal : AbortSignal.any([init.signal, own.signal]);
    let timer: NodeJS.Timeout | undefined;
    const watch = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        silent();
        own.abort(new Error('the model fell silent'));
      }, idleMilliseconds);
    };
    const rest = (): void => clearTimeout(timer);
    watch();
    let response: Response;
    try {
      response = await fetch(input, { ...init, signal });
    } catch (error) {
      rest();
      throw error;
    }
    if (response.body === null) {
      rest();
      return response;
    }
    watch();
    let bytes = 0;
    const watched = response.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform: (chunk, controller) => {
          watch();
          bytes += chunk.byteLength;
          if (bytes > mostBytes) controller.error(new Error('the answer is larger than any model gives'));
          else controller.enqueue(chunk);
        },
        flush: rest,
      }),
    );
    signal.addEventListener('abort', rest, { once: true });
    return new Response(watched, {
      status: response.status,
      statusText: response.statusText,
      headers: response.headers,
    });
  };
