import type { Terminal } from './terminal.ts';

/** One line that tells how far a long task is: "reading ✓ · advice ✓ · pictures 3/7 …". Silent for what is quick. */
export interface Progress {
  /** Begins a step; the one before it is done. */
  readonly step: (name: string) => void;
  /** What the running step is at, such as "3/7". */
  readonly detail: (text: string) => void;
  /** Ends the line: wiped where it was rewritten in place. */
  readonly end: () => void;
}

/** Below this nobody wonders whether anything happens. */
const patience = 900;
/** Between two lines where nothing can be rewritten. */
const pause = 1_000;
const startOfLine = '\r\u001b[2K';

const fitted = (line: string, columns: number): string =>
  line.length < columns ? line : `${line.slice(0, Math.max(0, columns - 2))}…`;

/** Progress on standard error; shown from `patience` ms on, rewritten in place on a terminal, else at most a line a second. */
export const startProgress = (terminal: Terminal): Progress => {
  const { tellColumns } = terminal;
  const done: string[] = [];
  const started = terminal.now();
  let running: { readonly name: string; detail: string } | undefined;
  let lastTold = '';
  let lastAt = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;

  const line = (): string =>
    [
      ...done.map((name) => `${name} ✓`),
      ...(running === undefined
        ? []
        : [`${running.name}${running.detail === '' ? '' : ` ${running.detail}`} …`]),
    ].join(' · ');

  const show = (): void => {
    const now = terminal.now();
    if (now - started < patience || line() === lastTold) return;
    if (tellColumns === undefined && now - lastAt < pause) return;
    lastTold = line();
    lastAt = now;
    terminal.tell(
      tellColumns === undefined ? `${lastTold}\n` : `${startOfLine}${fitted(lastTold, tellColumns)}`,
    );
  };

  return {
    step(name) {
      if (running !== undefined) done.push(running.name);
      running = { name, detail: '' };
      // A step that never says a detail must still be seen when it takes long.
      timer ??= setInterval(show, pause / 4).unref();
      show();
    },
    detail(text) {
      if (running !== undefined) running.detail = text;
      show();
    },
    end() {
      clearInterval(timer);
      timer = undefined;
      if (lastTold !== '' && tellColumns !== undefined) terminal.tell(startOfLine);
      lastTold = '';
    },
  };
};
