import { openSqliteEngine } from '../../src/engine/sqlite/open.ts';

/** What came of it. */
export interface Opening {
  readonly opened?: true;
  readonly code?: string;
  readonly hint?: string;
}

/** A process that opens an engine in a folder, as another user where one is given, and prints what came of it. */
const [folder = '', user] = process.argv.slice(2);
if (user !== undefined) process.seteuid?.(Number(user));
const outcome = await openSqliteEngine(folder).then(
  async (engine) => {
    await engine.close();
    return { opened: true } satisfies Opening;
  },
  (error: { code: string; hint: string; message: string }) => ({
    code: error.code,
    hint: error.hint,
    message: error.message,
  }),
);
process.stdout.write(JSON.stringify(outcome));
