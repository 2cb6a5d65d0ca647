import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';

/** Nothing from anywhere but this server, no inline code or style, no frame around it, no form that leaves the page. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** An exported report brings its own style and pictures and may do nothing else. */
const exportPolicy =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox allow-popups";

const common: OutgoingHttpHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Headers of every answer. */
export const pageHeaders: OutgoingHttpHeaders = { ...common, 'Content-Security-Policy': policy };

export const exportHeaders: OutgoingHttpHeaders = { ...common, 'Content-Security-Policy': exportPolicy };

/** Why a request must not be answered: a name that was rebound to this machine, or a page of another origin. */
export const refusalOf = (request: IncomingMessage, port: number): string | undefined => {
  const names = [`127.0.0.1:${port}`, `localhost:${port}`];
  const host = request.headers.host?.toLowerCase();
  if (host === undefined || !names.includes(host))
    return 'this console answers only on 127.0.0.1 and localhost';
  const { origin } = request.headers;
  const own = names.map((name) => `http://${name}`);
  if (origin !== undefined && !own.includes(origin))
    return 'a page of another origin may not talk to this console';
  if (request.method === 'POST' && origin === undefined)
    return 'what changes something must say from which page it comes (Origin)';
  const site = request.headers['sec-fetch-site'];
  const navigates = request.headers['sec-fetch-mode'] === 'navigate' && request.method === 'GET';
  return site === 'cross-site' && !navigates ? 'another site may not use this console' : undefined;
};
