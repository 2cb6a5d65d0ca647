import Keyv from 'keyv';
import type { z } from 'zod';
import { PlumblineError } from '../contracts/errors.ts';
import type { Kept } from '../contracts/settings.ts';
import { type Database, settingsError } from './database.ts';
import { type AdapterBounds, KeyvSqlite } from './sqlite-adapter.ts';

/** One kind of thing that is kept. */
export interface KeptOptions extends AdapterBounds {
  /** ms after which an entry is gone; absent = never. */
  readonly lifetime?: number;
}

/**
 * Values of one kind under their keys, each checked against its schema on the way in and out. The Keyv behind it is handed
 * to nobody: with a listener on its errors, Keyv answers a failing store with "not there".
 */
export const keptIn = <T>(
  database: Database,
  namespace: string,
  schema: z.ZodType<T>,
  options: KeptOptions = {},
): Kept<T> => {
  const keyv = new Keyv<unknown>({
    store: new KeyvSqlite(database, options),
    namespace,
    // The adapter keeps to the deadline itself.
    checkExpired: false,
    ...(options.lifetime === undefined ? {} : { ttl: options.lifetime }),
  });
  const running = new Map<string, Promise<unknown>>();

  const told = async <R>(work: Promise<R>): Promise<R> => {
    try {
      return await work;
    } catch (error) {
      throw settingsError(error);
    }
  };

  const proper = (key: string, value: unknown): T => {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new PlumblineError(
      `What is kept in ${namespace} under ${key} is not what it should be: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
      { code: 'settings.malformed', hint: `Delete the entry of ${namespace}, or correct it.` },
    );
  };

  const keyed = (key: string): string => {
    if (key !== '') return key;
    throw new PlumblineError(`A key of ${namespace} is empty`, {
      code: 'settings.refused',
      hint: 'Name the channel, thread or person it belongs to.',
    });
  };

  const get = async (key: string): Promise<T | undefined> => {
    const value = await told(keyv.get(keyed(key)));
    return value === undefined ? undefined : proper(key, value);
  };

  const set = async (key: string, value: T): Promise<void> => {
    const isSet = await told(keyv.set(keyed(key), proper(key, value)));
    if (isSet !== true)
      throw new PlumblineError(`${namespace} did not keep the value of ${key}`, {
        code: 'settings.unavailable',
        hint: 'Check the data folder, then try again.',
        retryable: true,
      });
  };

  return {
    get,
    set,
    change(key, next) {
      // Keyv has no compare-and-set; this process is the only one that writes, so a queue for each key is enough.
      const before = running.get(key) ?? Promise.resolve();
      const now = before
        .catch(() => undefined)
        .then(async () => {
          const value = next(await get(key));
          await set(key, value);
          return value;
        });
      const tail = now
        .catch(() => undefined)
        .finally(() => {
          if (running.get(key) === tail) running.delete(key);
        });
      running.set(key, tail);
      return now;
    },
    delete: (key) => told(keyv.delete(keyed(key))),
    async *entries() {
      try {
        for await (const [key, value] of keyv.iterator()) yield [String(key), proper(String(key), value)];
      } catch (error) {
        throw settingsError(error);
      }
    },
  };
};
