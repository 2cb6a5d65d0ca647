import type { Clock } from '../../contracts/engine.ts';
import type { Write } from '../../sqlite/group-commit.ts';
import type { Database } from '../../sqlite/sqlite.ts';
import type { Limits } from '../limits.ts';

/** What the parts of the engine share. */
export interface Store {
  readonly database: Database;
  /** Random, given to the file when it was made. */
  readonly id: string;
  readonly write: Write;
  readonly clock: Clock;
  readonly limits: Limits;
  /** Where failures go that no caller waits for, such as a disk that is full in the middle of a turn. */
  readonly trouble: (error: unknown) => void;
}
