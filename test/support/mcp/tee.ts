import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/**
 * An MCP server on standard input and output, run as `node tee.ts <log> <script> <arguments…>`; each call of a tool, and each
 * call that is called off, is a line of the log.
 */
const [log = '', ...command] = process.argv.slice(2);
const logged: ReadonlySet<string | undefined> = new Set(['tools/call', 'notifications/cancelled']);
const server = spawn(process.execPath, command, { stdio: ['pipe', 'inherit', 'inherit'] });
server.on('exit', (code) => process.exit(code ?? 1));
createInterface({ input: process.stdin })
  .on('line', (line) => {
    const { method, params } = JSON.parse(line) as { readonly method?: string; readonly params?: object };
    if (logged.has(method)) appendFileSync(log, `${JSON.stringify({ method, ...params })}\n`);
    server.stdin.write(`${line}\n`);
  })
  .on('close', () => server.stdin.end());
