import type { OpenPlatform } from './driver.ts';
import { incomingTests } from './incoming.ts';
import { outgoingTests } from './outgoing.ts';

/** What every chat platform does, whatever it is; its own blocks, forms and limits have tests of their own. */
export const platformContract = (open: OpenPlatform): void => {
  incomingTests(open);
  outgoingTests(open);
};
