import { describe, expect, test } from '@jest/globals';
import { commandLine } from '../../src/cli.ts';
import { fakeTerminal } from '../support/fake-terminal.ts';

const ask = async (...argv: readonly string[]) => {
  const terminal = fakeTerminal({});
  const code = await commandLine(argv, terminal);
  return { code, out: terminal.out(), err: terminal.err() };
};

describe('an id that there is not', () => {
  test.each([
    ['patterns', 'wide-colum-lsm', 'Did you mean wide-column-lsm?'],
    ['patterns', 'zzz', '"plumbline patterns" lists all of them.'],
    ['patterns', 'cassandra', 'plumbline products cassandra'],
    ['products', 'casandra', 'Did you mean cassandra?'],
    ['products', 'Apache Casandra', 'Did you mean cassandra?'],
    ['products', 'zzz', '"plumbline products" lists all of them.'],
  ])('%s %s was asked for in a wrong way', async (verb, id, hint) => {
    const { code, out, err } = await ask(verb, id);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`There is no ${verb.slice(0, -1)} ${id}`);
    expect(err).toContain(hint);
  });
});
