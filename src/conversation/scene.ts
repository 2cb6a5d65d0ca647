import type { Author, Command, Dated, Refusal } from '../consultation/events.ts';
import type { Consultation } from '../consultation/state.ts';
import type { NewSchedule } from '../contracts/engine.ts';
import type { Inbound } from '../contracts/inbound.ts';
import type { Reply } from '../contracts/reply.ts';
import type { ChannelSettings } from '../contracts/settings.ts';
import { adviceOptions, briefOf } from './analyse.ts';
import type { Consultation as Advice, Refusal as NoAdvice } from './consult.ts';
import type { Ports } from './ports.ts';
import type { Stored } from './stored.ts';

/** What one message meets: who said it, what the thread knows, and the world behind its ports. */
export interface Scene {
  readonly ports: Ports;
  readonly inbound: Inbound;
  readonly author: Author;
  readonly stored: Stored;
  readonly state: Consultation | undefined;
  readonly rules: ChannelSettings;
  /** YYYY-MM-DD, UTC. */
  readonly today: string;
  readonly now: number;
}

/** Something to say; what has a key is one message that is edited in place. */
export interface Said {
  readonly reply: Reply;
  readonly key?: string;
  /** Id of the only person whom it concerns: where a platform can, nobody else is shown it. */
  readonly to?: string;
}

/** What a message comes to. */
export interface Act {
  readonly commands?: readonly Command[];
  readonly says?: readonly Said[];
  readonly schedules?: readonly (NewSchedule | { readonly key: string; readonly off: true })[];
  readonly stored?: Partial<Stored>;
}

/** What came of the commands of an act. */
export interface Happened {
  readonly state: Consultation | undefined;
  readonly events: readonly Dated[];
  readonly refusals: readonly Refusal[];
}

/** The advice for what is known now, in the form in which it was last worked out; from memory where it was just made. */
export const adviceNow = async (scene: Scene): Promise<Advice | NoAdvice | undefined> => {
  const { state, ports, rules, today } = scene;
  if (state === undefined) return undefined;
  const asOf = state.analysis?.revision === state.revision ? state.analysis.asOf : today;
  return ports.think.consult(briefOf(state, rules), adviceOptions(asOf, rules));
};
