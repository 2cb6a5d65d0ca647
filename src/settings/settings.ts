import { z } from 'zod';
import { PlumblineError } from '../contracts/errors.ts';
import { channelSettings, type Settings } from '../contracts/settings.ts';
import { closeDatabase, openDatabase, settingsError } from './database.ts';
import { keptIn } from './kept.ts';

/** A reference is a page of JSON at most; what is larger is no reference. */
const referenceLength = 100_000;

/** Largest cache that may be asked for. */
const mostEntries = 100_000;

/** Settings, references and caches in settings.db of the data folder. Throws where it cannot be opened. */
export const openSettings = (folder: string): Settings => {
  const database = openDatabase(folder);
  const channels = keptIn(database, 'channels', channelSettings);
  const references = keptIn<unknown>(database, 'references', z.json(), { valueLength: referenceLength });
  const defaults = channelSettings.parse({});
  return {
    channels: {
      get: async (channel) => (await channels.get(channel)) ?? defaults,
      change: (channel, next) => channels.change(channel, (before) => next(before ?? defaults)),
    },
    references,
    cache: (name, schema, bounds) => {
      if (!(bounds.entries >= 1 && bounds.entries <= mostEntries && bounds.lifetime > 0))
        throw new PlumblineError(`The bounds of the cache ${name} are none`, {
          code: 'settings.refused',
          hint: `Give it 1 to ${mostEntries} entries and a lifetime.`,
        });
      return keptIn(database, `cache:${name}`, schema, bounds);
    },
    async close() {
      try {
        closeDatabase(database);
      } catch (error) {
        throw settingsError(error);
      }
    },
  };
};
