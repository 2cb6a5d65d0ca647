#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buffer } from 'node:stream/consumers';
import type { Terminal } from './cli/terminal.ts';
import { commandLine } from './cli.ts';

// Taking the types off some three hundred files and parsing them costs a third of a second at each start. The folder is our
// own: what another user could write must not be run.
const { XDG_CACHE_HOME: cache } = process.env;
enableCompileCache(join(cache ?? join(homedir(), '.cache'), 'plumbline', 'compiled'));

/** What is plugged into what: the process into the command line. */
const terminalOf = (stopping: AbortSignal): Terminal => ({
  write: (text) => void process.stdout.write(text),
  tell: (text) => void process.stderr.write(text),
  lines: () => createInterface({ input: process.stdin, signal: stopping }),
  input: async () => new Uint8Array(await buffer(process.stdin)),
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  tellColumns: process.stderr.isTTY ? process.stderr.columns : undefined,
  keyboard: process.stdin.isTTY,
  environment: process.env,
  folder: process.cwd(),
  today: new Date().toISOString().slice(0, 10),
  now: () => performance.now(),
  stopped: stopping,
});

// Whoever reads may stop reading (`| head`): then there is nobody to tell, and that is no failure.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });

const stopping = new AbortController();
// The first signal lets the browser be closed, the second one ends it there and then.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    stopping.abort();
  });

process.exitCode = await commandLine(process.argv.slice(2), terminalOf(stopping.signal));
if (stopping.signal.aborted) process.exit();
