import { webApi } from '@slack/bolt';

/** Says nothing: refusals are what these tests are about. */
export const silent: webApi.Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => webApi.LogLevel.ERROR,
  setName: () => undefined,
};

/** The real client at a fake, without repetitions: each call is one request. */
export const clientAt = (apiUrl: string, token: string, timeout = 10_000): webApi.WebClient =>
  new webApi.WebClient(token, {
    slackApiUrl: apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout,
    logger: silent,
  });

/** The error that Slack answers a call with, `ok` if it takes it. */
export const errorOf = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call;
    return 'ok';
  } catch (error) {
    return error instanceof webApi.WebAPIPlatformError ? error.data.error : String(error);
  }
};
