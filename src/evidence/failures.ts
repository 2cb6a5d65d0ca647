import { types } from 'node:util';
import type { SdkErrorCode } from '@modelcontextprotocol/client';
import { type FailedCall, failed } from './call-result.ts';
import type { ServerConfig } from './config.ts';
import { withoutCredentials } from './credentials.ts';
import { cutTo, visibleText } from './hidden-characters.ts';
import { redactSecrets } from './secrets.ts';

const mostRead = 4_000;

/** An error may come from another realm, such as that of `fetch`: its class says nothing there. */
const messageOf = (error: unknown): string => {
  if (!types.isNativeError(error)) return String(error);
  return types.isNativeError(error.cause) ? `${error.message} (${error.cause.message})` : error.message;
};

const causeOf = (error: unknown): unknown => (types.isNativeError(error) ? error.cause : undefined);

const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;

const statusOf = (error: unknown): number | undefined =>
  typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
    ? error.status
    : undefined;

/** Codes of the package's errors, as text: it is loaded with the first server, and this file before. */
const late: `${SdkErrorCode}` = 'REQUEST_TIMEOUT';
const closed: `${SdkErrorCode}` = 'CONNECTION_CLOSED';
const unconnected: `${SdkErrorCode}` = 'NOT_CONNECTED';

const fixFor = ({ reach, name, timeoutMs }: ServerConfig, error: unknown): string | undefined => {
  const status = statusOf(error);
  if (reach.type === 'stdio' && codeOf(error) === 'ENOENT')
    return `${reach.command} was not found in ${reach.cwd}: install it, or correct \`command\` or \`cwd\` of ${name}`;
  if (reach.type === 'stdio' && codeOf(error) === 'EACCES')
    return `${reach.command} may not be run: give it the right to, or correct \`command\` of ${name}`;
  if (status === 401 || status === 403)
    return `it refused the credentials (${status}): correct \`headers\` of ${name}`;
  if (status === 404) return `nothing is there (404): correct \`url\` of ${name}`;
  if (['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'].includes(codeOf(causeOf(error)) ?? ''))
    return `nobody answers there (${codeOf(causeOf(error))}): start it, or correct \`url\` of ${name}`;
  if (reach.type !== 'stdio' && /redirect/.test(messageOf(error)))
    return `it sends us elsewhere, and a redirect is not followed: correct \`url\` of ${name}`;
  if (codeOf(error) === late)
    return `it did not answer within ${timeoutMs} ms: see whether it speaks MCP, or raise \`timeoutMs\` of ${name}`;
  if (codeOf(error) === closed && reach.type === 'stdio')
    return `it ended before it answered: run ${reach.command} by hand to see why`;
  return undefined;
};

/** Why a server could not be started or reached, with the fix, and its own last words where there are any. */
export const startProblem = (server: ServerConfig, error: unknown, said: string): string => {
  const hide = withoutCredentials(server);
  const words = said === '' ? '' : `; it said: "${said.slice(-300).trim()}"`;
  const problem = `${server.name} cannot be asked: ${fixFor(server, error) ?? messageOf(error)}${words}.`;
  return cutTo(
    redactSecrets(visibleText(hide(problem.slice(0, mostRead)))).text.replaceAll(/\s+/g, ' '),
    600,
  );
};

/** What an HTTP server says of a session that it does not know (any more): Streamable HTTP, "Session Management". */
const forgotten = [400, 404];

/** A call that the server, or the way to it, did not end as it should. */
export const callFailure = (
  name: string,
  error: unknown,
  hide: (text: string) => string = (text) => text,
): FailedCall => {
  const words = hide(messageOf(error));
  const code = codeOf(error);
  const status = statusOf(error);
  if (code === late) return failed('timeout', `${name} did not answer in time.`, true);
  if (code === closed || code === unconnected)
    return failed('closed', `The server of ${name} ended before it answered.`, true);
  if (
    status !== undefined ? forgotten.includes(status) || status >= 500 : codeOf(causeOf(error)) !== undefined
  )
    return failed('unreached', `The server of ${name} was not reached: ${words}.`, true);
  // A number is the code of a JSON-RPC error: the server took the call and refuses it.
  return failed(/^-?\d+$/.test(code ?? '') ? 'tool-error' : 'protocol', `${name} failed: ${words}`);
};
