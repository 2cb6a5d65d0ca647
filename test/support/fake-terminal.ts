import { tmpdir } from 'node:os';
import type { Terminal } from '../../src/cli/terminal.ts';

/** A terminal that keeps what is written; `says` is what a person would type into it. */
export const fakeTerminal = (
  parts: Partial<Terminal> & { readonly says?: string } = {},
): Terminal & { readonly out: () => string; readonly err: () => string } => {
  let out = '';
  let err = '';
  return {
    write: (text) => {
      out += text;
    },
    tell: (text) => {
      err += text;
    },
    lines: async function* () {
      yield* (parts.says ?? '').split('\n');
    },
    input: () => Promise.resolve(new TextEncoder().encode(parts.says ?? '')),
    columns: undefined,
    tellColumns: undefined,
    keyboard: false,
    environment: {},
    folder: tmpdir(),
    today: '2026-11-01',
    now: () => 0,
    stopped: new AbortController().signal,
    ...parts,
    out: () => out,
    err: () => err,
  };
};
