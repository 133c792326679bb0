import { setTimeout as wait } from 'node:timers/promises';

/** Time and chance as a client meets them. A test brings its own, and need not wait. */
export interface Timing {
  /** Milliseconds from some moment on; never goes back. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<unknown>;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
}

export const realTiming: Timing = {
  now: () => performance.now(),
  wait: (milliseconds) => wait(milliseconds),
  random: () => Math.random(),
};
