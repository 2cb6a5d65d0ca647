import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Delivery, Post } from '../../src/contracts/engine.ts';
import { PlumblineError } from '../../src/contracts/errors.ts';
import { loadAssets } from './assets.ts';
import { deliverTo, findIn } from './deliver.ts';
import { refusalOf } from './guard.ts';
import { listenTo } from './listen.ts';
import type { Message } from './message.ts';
import type { ConsoleOptions, ConsolePorts } from './ports.ts';
import { answer, type Desk, sendProblem } from './routes.ts';
import { shownMessage, shownThread } from './show.ts';
import { openStream } from './stream.ts';
import { openTranscript } from './transcript.ts';

/** The console while it runs. */
export interface Console {
  /** Such as `http://127.0.0.1:7878/`. */
  readonly address: string;
  readonly deliver: (post: Post, signal: AbortSignal) => Promise<Delivery>;
  readonly find: (post: Post) => Promise<{ readonly receipt?: unknown } | undefined>;
  readonly close: () => Promise<void>;
}

const statusOf = (error: PlumblineError): number => {
  if (error.code === 'console.bad-message' || error.code === 'console.empty') return 400;
  if (error.code === 'engine.too-large') return 413;
  return error.retryable ? 503 : 500;
};

const listening = (server: ReturnType<typeof createServer>, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        new PlumblineError(`the console cannot listen on port ${port}: ${cause.code ?? cause.message}`, {
          code: 'console.port',
          hint: 'Another program may use it: stop that one, or choose another port.',
          cause,
        }),
      ),
    );
    // Nobody but this machine may reach it.
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** Opens the transcript and the local page; the core may deliver as soon as this resolves. */
export const startConsole = async (ports: ConsolePorts, options: ConsoleOptions): Promise<Console> => {
  const assets = await loadAssets();
  const transcript = openTranscript(options.file);
  const stream = openStream();
  const tell = (message: Message): void => {
    const { thread, change } = message;
    stream.tell(thread, { event: 'message', id: change, data: shownMessage(message) });
    const line = transcript.thread(thread);
    if (line !== undefined) stream.tell(undefined, { event: 'thread', data: shownThread(line) });
  };
  const listener = listenTo(transcript, ports.accept, options.now, tell);
  const desk: Desk = { assets, transcript, listener, stream, ports, options };

  const handle = async (request: IncomingMessage, response: ServerResponse, port: number): Promise<void> => {
    const refused = refusalOf(request, port);
    if (refused !== undefined)
      return sendProblem(
        response,
        403,
        refused,
        `Open http://127.0.0.1:${port}/ in a browser on this machine.`,
      );
    try {
      const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
      await answer({ ...desk, request, response, url });
    } catch (error) {
      if (response.headersSent) return void response.destroy();
      if (error instanceof PlumblineError)
        return sendProblem(response, statusOf(error), error.message, error.hint);
      options.problem(error instanceof Error ? error.message : String(error));
      return sendProblem(response, 500, 'the console failed to answer', 'Try again; the log says more.');
    }
  };

  let port = 0;
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 10_000 }, (request, response) => {
    void handle(request, response, port);
  });
  server.maxConnections = 256;
  try {
    port = await listening(server, options.port);
  } catch (error) {
    stream.close();
    transcript.close();
    throw error;
  }
  await listener.resume().catch((error: unknown) => {
    options.problem(
      `a message from before the restart waits: ${error instanceof Error ? error.message : error}`,
    );
  });

  return {
    address: `http://127.0.0.1:${port}/`,
    deliver: deliverTo(transcript, options.now, tell),
    find: findIn(transcript),
    close: async () => {
      stream.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      transcript.close();
    },
  };
};
