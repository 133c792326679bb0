import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';
import type { Timing } from '../../suites/client/timing.ts';

export interface SkippingTiming extends Timing {
  /** Milliseconds that were skipped so far. */
  readonly skippedMs: () => number;
}

/**
 * Time that goes by as it does, but for waits: they are over at once, and have taken as long as they should.
 * @param realMs most of each wait that is waited for in earnest, so that others come to act in the meantime
 */
export function skippingTiming(realMs = 0): SkippingTiming {
  let skipped = 0;
  return {
    now: () => performance.now() + skipped,
    wait: async (milliseconds) => {
      const real = Math.min(milliseconds, realMs);
      skipped += milliseconds - real;
      await (real > 0 ? sleep(real) : turn());
    },
    random: () => 0.5,
    skippedMs: () => skipped,
  };
}
