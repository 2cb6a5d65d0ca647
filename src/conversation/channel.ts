import type { Inbound } from '../contracts/inbound.ts';
import { digestThread } from './acts/digest.ts';

/** `<platform>:<channel>` of a thread id. */
export const channelOf = (thread: string): string => thread.slice(0, thread.lastIndexOf(':'));

/** An event as it goes into the inbox of one thread. */
export interface Routed {
  readonly id: string;
  readonly thread: string;
  readonly body: Inbound;
}

/** Where a message goes: to its thread; what is about the channel's digest to the digest's own thread first. */
export const routed = (inbound: Inbound): readonly Routed[] => {
  const own: Routed = { id: inbound.id, thread: inbound.thread, body: inbound };
  const digest = digestThread(inbound.channel);
  if (inbound.verb.kind !== 'digest' || inbound.thread === digest) return [own];
  return [{ id: `${inbound.id}:digest`, thread: digest, body: { ...inbound, thread: digest } }, own];
};
