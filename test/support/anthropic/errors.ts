/** Errors in the API's shape: `{type: 'error', error: {type, message}, request_id}`, each status with its own type. */
import { problemWith } from './schema.ts';

/** A request that is turned down. */
export interface Refused {
  readonly status: number;
  readonly type: string;
  readonly message: string;
}

/** `413` is missing in the SDK's list of types, and is what the API sends for a body that is too large. */
const typeOf: Readonly<Record<number, string>> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  402: 'billing_error',
  403: 'permission_error',
  404: 'not_found_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  500: 'api_error',
  504: 'timeout_error',
  529: 'overloaded_error',
};

const wordsOf: Readonly<Record<number, string>> = {
  401: 'invalid bearer token',
  403: 'Your credential does not have permission to use this resource.',
  413: 'Request exceeds the maximum size',
  429: 'This request would exceed the rate limit of your organization.',
  500: 'Internal server error',
  504: 'Request timed out',
  529: 'Overloaded',
};

export const refused = (status: number, message?: string, type?: string): Refused => ({
  status,
  type: type ?? typeOf[status] ?? (status >= 500 ? 'api_error' : 'invalid_request_error'),
  message: message ?? wordsOf[status] ?? 'invalid request',
});

export const invalid = (message: string): Refused => refused(400, message);

/** The body of an error; throws where the SDK's types know the error's type and the body is not of its shape. */
export const errorBody = ({ type, message }: Refused, requestId: string): string => {
  const body = { type: 'error', error: { type, message }, request_id: requestId };
  const problem = type === 'request_too_large' ? undefined : problemWith('ErrorResponse', body);
  if (problem !== undefined) throw new Error(`a fault that the API does not have: ${problem}`);
  return JSON.stringify(body);
};
