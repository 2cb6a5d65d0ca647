import { z } from 'zod';

/** Whoever is named, by id or name on the platform; 'everyone' = no limit. */
const people = z.union([z.literal('everyone'), z.array(z.string().min(1).max(200)).min(1).max(200)]);

const names = z.array(z.string().min(1).max(100)).max(200);

/** By what name a setting of a channel is typed. */
export const settingNames = [
  'products',
  'not-products',
  'clouds',
  'compliance',
  'horizon',
  'start',
  'decide',
  'export',
] as const;

export type SettingName = (typeof settingNames)[number];

/** So far ahead may be planned, in months. */
export const longestHorizon = 240;

/** What a channel has settled for all its consultations; every part has a default, so that an empty one is complete. */
export const channelSettings = z.object({
  houseRules: z
    .object({
      /** Product ids; absent = any. */
      allowedProducts: names.optional(),
      forbiddenProducts: names.default([]),
      /** Such as `aws`, `gcp`, `azure`, `own hardware`; absent = any. */
      allowedClouds: names.optional(),
      /** Such as `GDPR`, `PCI DSS`: told in every report, and checked where a rule knows it. */
      compliance: names.default([]),
      /** Absent = what the brief says, else the advisor's own. */
      horizonMonths: z.int().min(1).max(longestHorizon).optional(),
    })
    .prefault({}),
  visibility: z
    .object({
      start: people.default('everyone'),
      decide: people.default('everyone'),
      export: people.default('everyone'),
    })
    .prefault({}),
  /** Five fields of cron(5) and an IANA zone; absent = no digest. */
  digest: z
    .object({
      cron: z.string().min(9).max(100),
      timeZone: z.string().min(1).max(60),
      paused: z.boolean().default(false),
    })
    .optional(),
});

export type ChannelSettings = z.infer<typeof channelSettings>;

/** Port: values of one kind under their keys. A store that fails rejects with a PlumblineError, never answers "not there". */
export interface Kept<T> {
  get(key: string): Promise<T | undefined>;
  set(key: string, value: T): Promise<void>;
  /** Reads, changes and writes with no other change of this process in between; answers what was written. */
  change(key: string, next: (before: T | undefined) => T): Promise<T>;
  /** Whether it was there. */
  delete(key: string): Promise<boolean>;
  /** All of them, by key. */
  entries(): AsyncIterable<readonly [key: string, value: T]>;
}

/** Port: what may be a plain key and value. Consultations, locks and queues are the engine's. */
export interface Settings {
  /** By `<platform>:<channel>`; a channel that settled nothing has the defaults. */
  readonly channels: {
    get(channel: string): Promise<ChannelSettings>;
    change(channel: string, next: (before: ChannelSettings) => ChannelSettings): Promise<ChannelSettings>;
  };
  /** What a platform needs to speak first in a thread, by thread: its own shape, as JSON. */
  readonly references: Kept<unknown>;
  /** Something that can be had again: bounded in entries and age. */
  cache<T>(name: string, schema: z.ZodType<T>, bounds: CacheBounds): Kept<T>;
  close(): Promise<void>;
}

export interface CacheBounds {
  readonly entries: number;
  /** ms until an entry is gone. */
  readonly lifetime: number;
}
