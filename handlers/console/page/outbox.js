import { keep, kept } from './dom.js';

const patience = 15_000;
const pauses = [500, 1000, 2000, 4000, 8000];

const prefix = 'plumbline.outbox.';

/** What an earlier look at this page did not get confirmed. */
const left = () => {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .sort()
      .map((key) => ({
        key: key.slice('plumbline.'.length),
        ...kept(localStorage, key.slice('plumbline.'.length), {}),
      }));
  } catch {
    return [];
  }
};

/** Messages that the server has not confirmed, oldest first: kept under a key each, so that two tabs do not disturb each other. */
const waiting = left();

const forget = ({ key }) => {
  waiting.splice(
    waiting.findIndex((message) => message.key === key),
    1,
  );
  try {
    localStorage.removeItem(`plumbline.${key}`);
  } catch {
    // Sent twice it is still one message: the server knows its id.
  }
};

/** Sends once: the outcome, or what went wrong and whether another try can help. */
const send = async ({ thread, key: _, ...message }) => {
  try {
    const response = await fetch(`/api/threads/${thread}/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(message),
      signal: AbortSignal.timeout(patience),
    });
    const { error } = await response.json();
    if (response.ok) return { done: true };
    return { done: false, again: response.status >= 500, why: `${error.message}. ${error.hint}` };
  } catch {
    return {
      done: false,
      again: true,
      why: 'The console does not answer; your message is kept and sent again.',
    };
  }
};

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

let running = false;

/** Sends what waits, in order, until all is confirmed; one that is refused for good comes back to `refused`. */
const drain = async (told, refused) => {
  if (running) return;
  running = true;
  let tries = 0;
  for (let [message] = waiting; message !== undefined; [message] = waiting) {
    const outcome = await send(message);
    if (outcome.done || !outcome.again) {
      forget(message);
      tries = 0;
      told(outcome.done ? '' : outcome.why);
      if (!outcome.done) refused(message);
    } else {
      told(outcome.why);
      await pause(pauses[Math.min(tries, pauses.length - 1)]);
      tries += 1;
    }
  }
  running = false;
};

/** A way to send that loses nothing: kept first, then sent. */
export const openOutbox = (told, refused) => {
  void drain(told, refused);
  return {
    post: (message) => {
      const key = `outbox.${Date.now()}-${message.id}`;
      waiting.push({ ...message, key });
      keep(localStorage, key, message);
      void drain(told, refused);
    },
    waitingFor: (thread) => waiting.filter((message) => message.thread === thread),
  };
};
