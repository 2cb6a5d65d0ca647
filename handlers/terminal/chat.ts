import { colours, type Paint, plain } from '../../blocks/terminal/paint.ts';
import { replyLines } from '../../blocks/terminal/reply.ts';
import type { Delivery, Post } from '../../src/contracts/engine.ts';
import { PlumblineError } from '../../src/contracts/errors.ts';
import type { Inbound, Person } from '../../src/contracts/inbound.ts';
import type { Reply } from '../../src/contracts/reply.ts';
import type { Attachment } from '../../src/contracts/verb.ts';
import { parseVerb, verbUsages } from '../verbs.ts';

/** What the chat needs from the process and the core. */
export interface ChatPorts {
  readonly accept: (inbound: Inbound) => Promise<'accepted' | 'duplicate'>;
  /** A text file that somebody attaches; rejects where it cannot be read. */
  readonly readFile: (path: string) => Promise<Attachment>;
  readonly write: (text: string) => void;
  readonly newId: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface ChatOptions {
  readonly thread: string;
  readonly person: string;
  readonly colour: boolean;
  readonly width: number;
}

/** A conversation in a terminal: lines go in, replies are printed. */
export interface Chat {
  /** Takes one line that was typed; false once the person wants to leave. */
  readonly line: (typed: string) => Promise<boolean>;
  readonly deliver: (post: Post, signal: AbortSignal) => Promise<Delivery>;
  /** What was printed before a crash nobody knows: it is printed again. */
  readonly find: (post: Post) => Promise<undefined>;
  /** How to begin, for the start. */
  readonly greeting: () => string;
}

const platform = 'terminal';
const terminalChannel = `${platform}:local`;
const mostAttached = 5;
const mostKept = 2000;

const personOf = (name: string): Person => ({
  id: name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-') || 'you',
  name,
});

const failed = (error: unknown): string =>
  error instanceof PlumblineError ? `${error.message}. ${error.hint}` : String(error);

/**
 * The same grammar as everywhere, and four words of its own: `/as <name>`, `/attach <file>`, `/verbs`, `/quit`. A line that
 * ends in a backslash goes on in the next one.
 */
export const openChat = (ports: ChatPorts, options: ChatOptions): Chat => {
  const paint: Paint = options.colour ? colours : plain;
  let person = personOf(options.person);
  let begun: readonly string[] = [];
  let attached: readonly Attachment[] = [];
  const printed = new Set<string>();
  const tell = (text: string): void => ports.write(`${paint.dim(text)}\n`);

  const send = async (words: string): Promise<void> => {
    const inbound: Inbound = {
      id: `${platform}:${ports.newId()}`,
      thread: `${terminalChannel}:${options.thread}`,
      channel: terminalChannel,
      by: person,
      at: new Date(ports.now()).toISOString(),
      verb: parseVerb(words, attached),
      words,
    };
    try {
      await ports.accept(inbound);
      attached = [];
    } catch (error) {
      ports.write(`${paint.warning(`Not taken: ${failed(error)}`)}\n`);
    }
  };

  const attach = async (path: string): Promise<void> => {
    if (attached.length >= mostAttached) return tell(`At most ${mostAttached} files come with one message.`);
    try {
      const file = await ports.readFile(path);
      attached = [...attached, file];
      return tell(
        `${file.name} comes with your next message${file.text === undefined && file.kept === undefined ? ', but holds no text' : ''}.`,
      );
    } catch (error) {
      return ports.write(`${paint.warning(`Not attached: ${failed(error)}`)}\n`);
    }
  };

  const verbs = (): void => {
    const widest = Math.max(...verbUsages.map(({ usage }) => usage.length)) + 2;
    for (const { usage, says } of verbUsages) ports.write(`  /${usage.padEnd(widest)}${paint.dim(says)}\n`);
  };

  return {
    greeting: () =>
      [
        paint.title('Plumbline'),
        'Say what you need to build, in your own words: what comes in, what must never happen, what hurts today.',
        paint.dim('/verbs lists the verbs · /as <name> speaks as somebody else · /attach <file> · /quit'),
        '',
      ].join('\n'),
    line: async (typed) => {
      if (typed.endsWith('\\')) {
        begun = [...begun, typed.slice(0, -1)];
        return true;
      }
      const words = [...begun, typed].join('\n').trim();
      begun = [];
      const [, own, rest = ''] = /^\/(quit|exit|verbs|as|attach)(?:\s+(.*))?$/.exec(words) ?? [];
      if (own === 'quit' || own === 'exit') return false;
      if (own === 'verbs') verbs();
      else if (own === 'as') {
        if (rest.trim() !== '') person = personOf(rest.trim());
        tell(`You speak as ${person.name}.`);
      } else if (own === 'attach') await attach(rest.trim());
      else if (words !== '' || attached.length > 0) await send(words);
      return true;
    },
    deliver: async (post, signal) => {
      if (signal.aborted)
        throw new PlumblineError('the terminal was told to stop before the post was printed', {
          code: 'terminal.stopped',
          hint: 'It is printed at the next start.',
          retryable: true,
        });
      const reply = (post.body as { readonly reply?: Reply } | null)?.reply;
      if (reply === undefined)
        return {
          kind: 'refused',
          because: {
            code: 'terminal.unknown-post',
            message: `the terminal cannot show post ${post.id}`,
            hint: 'It takes replies.',
          },
        };
      const lines = replyLines(reply, paint, options.width, () => undefined);
      // A terminal cannot edit what it printed: of a message that changes only what it has come to is printed again.
      const mark = `${post.key ?? post.id}\n${lines.join('\n')}`;
      if (!printed.has(mark)) ports.write(`\n${lines.join('\n')}\n\n`);
      if (printed.size >= mostKept) printed.clear();
      printed.add(mark);
      return { kind: 'posted' };
    },
    find: async () => undefined,
  };
};
