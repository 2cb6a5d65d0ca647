import type { Verb } from './verb.ts';

export interface Person {
  /** Unique on its platform. */
  readonly id: string;
  readonly name: string;
}

/** Something that a person did in a thread, free of any platform. */
export interface Inbound {
  /** The platform's event id with the platform before it, such as `console:1f3…`. */
  readonly id: string;
  /** `<platform>:<channel>:<thread>`. */
  readonly thread: string;
  /** Whose settings count: `<platform>:<channel>`. */
  readonly channel: string;
  readonly by: Person;
  /** ISO 8601, of the platform. */
  readonly at: string;
  readonly verb: Verb;
  /** The words as they were typed, for the record and for quotes. */
  readonly words: string;
  /** Kinds of secrets that stood in it and were taken out, such as "AWS access key"; the secrets themselves are nowhere. */
  readonly secrets?: readonly string[];
}
