import type { Drawing, FailedPicture, RenderedPicture } from '../../../src/contracts/drawing.ts';
import type { Delivery, Post } from '../../../src/contracts/engine.ts';
import { PlumblineError } from '../../../src/contracts/errors.ts';
import type { Inbound, Person } from '../../../src/contracts/inbound.ts';
import type { Reply } from '../../../src/contracts/reply.ts';

/** What the core is to a platform: it keeps each message once, and can be told to refuse or to take its time. */
export interface Core {
  readonly taken: readonly Inbound[];
  readonly accept: (inbound: Inbound) => Promise<'accepted' | 'duplicate'>;
  readonly picture: (drawing: Drawing) => Promise<RenderedPicture | FailedPicture>;
  /** From now on nothing is drawn. */
  readonly stopDrawing: () => void;
  /** Nothing is kept until it is called with `false`. */
  refuse(refusing: boolean): void;
  /** The next message is kept only once it is released; `asked` resolves when the core has it in hand. */
  hold(): { readonly asked: Promise<void>; readonly release: () => void };
}

/** A picture as far as platforms look at it: the first bytes of a PNG. */
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);

const makeCore = (): Core => {
  const taken: Inbound[] = [];
  let isRefusing = false;
  let draws = true;
  let held: { readonly ask: () => void; readonly released: Promise<void> } | undefined;
  return {
    taken,
    accept: async (inbound) => {
      const waits = held;
      held = undefined;
      waits?.ask();
      await waits?.released;
      if (isRefusing)
        throw new PlumblineError('too much waits', {
          code: 'engine.full',
          hint: 'Send it again in a minute.',
          retryable: true,
        });
      if (taken.some(({ id }) => id === inbound.id)) return 'duplicate';
      taken.push(inbound);
      return 'accepted';
    },
    picture: async (drawing) =>
      draws
        ? { drawing, png, svg: '<svg/>', width: 1, height: 1, way: 'warm page' }
        : { drawing, reason: 'nothing draws here' },
    stopDrawing: () => {
      draws = false;
    },
    refuse: (refusing) => {
      isRefusing = refusing;
    },
    hold: () => {
      const asked = Promise.withResolvers<void>();
      const released = Promise.withResolvers<void>();
      held = { ask: asked.resolve, released: released.promise };
      return { asked: asked.promise, release: released.resolve };
    },
  };
};

/** What came of something that a person did, as their side of the wire saw it. */
export interface Sent {
  readonly acknowledged: boolean;
  /** The very same once more, as platforms and pages repeat what they are unsure of. */
  readonly again: () => Promise<Sent>;
}

export type Speaker = 'ana' | 'ben';

/** What somebody does to a question: types into its field, presses a choice, ticks boxes, or takes a way out. */
export type Pressed =
  | { readonly fact: string; readonly way: 'field'; readonly text: string }
  | { readonly fact: string; readonly way: 'choice'; readonly value: string }
  | { readonly fact: string; readonly way: 'boxes'; readonly labels: readonly string[] }
  | { readonly fact: string; readonly way: 'unknown' | 'you decide' };

/** A chat platform that is connected, with the people on its other side. */
export interface TestPlatform {
  readonly people: Readonly<Record<Speaker, Person>>;
  /** A thread of some other platform. */
  readonly foreign: string;
  /** Says the first words of a thread; answers its id. */
  begin(by: Speaker, words: string): Promise<Sent & { readonly thread: string }>;
  say(by: Speaker, thread: string, words: string): Promise<Sent>;
  /** Acts on the newest card of questions that people see. */
  press(by: Speaker, thread: string, pressed: Pressed): Promise<Sent>;
  /** The words of what the bot shows in a thread, message by message. */
  shown(thread: string): Promise<readonly string[]>;
  /** Asked to wait, it lets the time pass and delivers again, as the engine does. */
  deliver(post: Post, signal: AbortSignal): Promise<Delivery>;
  find(post: Post): Promise<{ readonly receipt?: unknown } | undefined>;
  /** Delivers so that nobody hears what came of it, although it is there or although it is not. */
  deliverInDoubt(post: Post, truth: 'there' | 'not there'): Promise<void>;
  /** Whether people can reach the bot. */
  isOpen(): Promise<boolean>;
  /** Ends, and starts again with what was kept. */
  restart(): Promise<void>;
  close(): Promise<void>;
  /** Takes down all that the test put up; after `close` too. */
  dispose(): Promise<void>;
}

export type OpenPlatform = (core: Core) => Promise<TestPlatform>;

/** A core and a platform for one test. */
export interface Bench {
  readonly core: Core;
  readonly platform: TestPlatform;
  /** Delivers a reply to a thread as a post of its own. */
  readonly show: (thread: string, reply: Reply, more?: Partial<Post>) => Promise<Delivery>;
  readonly postOf: (thread: string, reply: Reply, more?: Partial<Post>) => Post;
}

/** A signal that nobody gives. */
export const never = new AbortController().signal;

export const onPlatform = async (
  open: OpenPlatform,
  work: (bench: Bench) => Promise<void>,
): Promise<void> => {
  const core = makeCore();
  const platform = await open(core);
  let posts = 0;
  const postOf: Bench['postOf'] = (thread, reply, more = {}) => {
    posts += 1;
    return { id: `post-${posts}`, thread, lane: thread, attempt: 1, body: { reply }, ...more };
  };
  try {
    await work({
      core,
      platform,
      postOf,
      show: (thread, reply, more) => platform.deliver(postOf(thread, reply, more), never),
    });
  } finally {
    await platform.dispose();
  }
};
