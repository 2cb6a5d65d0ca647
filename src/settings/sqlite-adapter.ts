import { Hookified } from 'hookified';
import { type KeyvStorageCapability, type KeyvStorageEntry, keyvStorageCapability } from 'keyv';
import { PlumblineError } from '../contracts/errors.ts';
import type { Write } from '../sqlite/group-commit.ts';
import { type Database, type Statement, settingsError, writing } from './database.ts';

/** Bounds of one adapter. */
export interface AdapterBounds {
  /** Entries of a namespace that are kept; beyond it the ones written longest ago go. */
  readonly entries?: number;
  /** Characters of one value. */
  readonly valueLength?: number;
}

const defaultValueLength = 16_000_000;
const keyLength = 1_000;
const pageSize = 100;

const refused = (message: string, hint: string): PlumblineError =>
  new PlumblineError(message, { code: 'settings.refused', hint });

type Stored = { readonly key: string; readonly value: unknown; readonly expires?: number | undefined };

const statementsOf = (database: Database) => {
  const sql = (text: string): Statement => database.prepare(text);
  return {
    get: sql('select value from kept where namespace = ? and key = ? and (expires is null or expires > ?)'),
    set: sql(`insert into kept(namespace, key, value, expires, written)
      values(?1, ?2, ?3, ?4, coalesce((select max(written) from kept where namespace = ?1), 0) + 1)
      on conflict do update set value = excluded.value, expires = excluded.expires, written = excluded.written`),
    delete: sql('delete from kept where namespace = ? and key = ? returning expires'),
    clear: sql('delete from kept where namespace = ?'),
    page: sql(`select key, value from kept
      where namespace = ? and key > ? and (expires is null or expires > ?) order by key limit ${pageSize}`),
    expire: sql('delete from kept where namespace = ? and expires <= ?'),
    trim: sql(`delete from kept where namespace = ?1 and key in (select key from kept where namespace = ?1
      order by written limit max(0, (select count(*) from kept where namespace = ?1) - ?2))`),
  };
};

/**
 * Keyv's storage contract (version 6) on one table of node:sqlite. `expires` is absolute, in ms since 1970, and holds on
 * reading; rows past it are deleted with the next write. Every failure throws a PlumblineError; nothing is emitted, so that
 * no listener can turn a failure into "not there".
 */
export class KeyvSqlite extends Hookified {
  namespace?: string | undefined;
  readonly #commit: Write;
  readonly #sql: ReturnType<typeof statementsOf>;
  readonly #bounds: AdapterBounds;
  readonly #now: () => number;

  constructor(database: Database, bounds: AdapterBounds = {}, now: () => number = Date.now) {
    super();
    this.#commit = writing(database);
    this.#bounds = bounds;
    this.#now = now;
    this.#sql = this.#run(() => statementsOf(database));
  }

  get capabilities(): KeyvStorageCapability {
    return keyvStorageCapability(this);
  }

  async get<Value>(key: string): Promise<Value | undefined> {
    return this.#run(() => this.#read(key)) as Value | undefined;
  }

  async getMany<Value>(keys: string[]): Promise<(Value | undefined)[]> {
    return this.#run(() => keys.map((key) => this.#read(key))) as (Value | undefined)[];
  }

  async has(key: string): Promise<boolean> {
    return this.#run(() => this.#read(key) !== undefined);
  }

  async hasMany(keys: string[]): Promise<boolean[]> {
    return this.#run(() => keys.map((key) => this.#read(key) !== undefined));
  }

  async set(key: string, value: unknown, expires?: number): Promise<boolean> {
    await this.#write([{ key, value, expires }]);
    return true;
  }

  async setMany<Value>(entries: KeyvStorageEntry<Value>[]): Promise<boolean[]> {
    await this.#write(entries);
    return entries.map(() => true);
  }

  async delete(key: string): Promise<boolean> {
    const space = this.#space;
    return this.#commit(() => this.#remove(space, key));
  }

  async deleteMany(keys: string[]): Promise<boolean[]> {
    const space = this.#space;
    return this.#commit(() => keys.map((key) => this.#remove(space, key)));
  }

  async clear(): Promise<void> {
    const space = this.#space;
    await this.#commit(() => this.#sql.clear.run(space));
  }

  /** Pages by key, so that what is written meanwhile neither breaks it nor is shown twice. */
  async *iterator<Value>(): AsyncGenerator<(string | Awaited<Value> | undefined)[], void> {
    const space = this.#space;
    for (let last = ''; ; ) {
      const rows = this.#run(() => this.#sql.page.all(space, last, this.#now()));
      for (const row of rows) yield [String(row['key']), row['value'] as Awaited<Value>];
      if (rows.length < pageSize) return;
      last = String(rows.at(-1)?.['key']);
    }
  }

  /** The database is shared by all namespaces: whoever opened it closes it. */
  async disconnect(): Promise<void> {}

  get #space(): string {
    return this.namespace ?? '';
  }

  #run<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw settingsError(error);
    }
  }

  #read(key: string): unknown {
    return this.#sql.get.get(this.#space, key, this.#now())?.['value'];
  }

  /** Whether something that had not expired was there. */
  #remove(space: string, key: string): boolean {
    const row = this.#sql.delete.get(space, key);
    if (row === undefined) return false;
    const { expires } = row;
    return expires === null || Number(expires) > this.#now();
  }

  /** Resolves once it is on the disk; writes of one round of the event loop share a transaction. */
  async #write(entries: readonly Stored[]): Promise<void> {
    const { entries: most, valueLength = defaultValueLength } = this.#bounds;
    const space = this.#space;
    for (const { key, value } of entries) {
      // SQLite keeps UTF-8: half a surrogate pair would come back as another key.
      if (key === '' || key.length > keyLength || !key.isWellFormed() || key.includes('\0'))
        throw refused(
          'A key of the settings is empty, too long or no proper text',
          'Use a key of 1 to 1,000 characters.',
        );
      if (typeof value !== 'string' || value.length > valueLength || !value.isWellFormed())
        throw refused(
          `The value of ${key} is no text, or longer than ${valueLength} characters`,
          'Keep less in one entry.',
        );
    }
    await this.#commit(() => {
      this.#sql.expire.run(space, this.#now());
      for (const { key, value, expires } of entries)
        this.#sql.set.run(space, key, String(value), expires ?? null);
      if (most !== undefined) this.#sql.trim.run(space, most);
    });
  }
}
