import { pageBounds } from '../../src/rendering/pages.ts';

/** Bounds for tests that look at pictures and not at time: machines that test are slow and busy. */
export const patient = { ...pageBounds, watchdog: 25_000 };
