import type { Timing } from '../../../suites/client/timing.ts';

export interface FakeTiming extends Timing {
  /** Lets time pass. */
  readonly pass: (milliseconds: number) => void;
  /** How long was waited, each time. */
  readonly waits: readonly number[];
}

/** Time that passes only where somebody waits for it, and chance that is always the same. */
export function fakeTiming(random = 0.5): FakeTiming {
  let now = 0;
  const waits: number[] = [];
  return {
    now: () => now,
    pass: (milliseconds) => {
      now += milliseconds;
    },
    wait: (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
      return Promise.resolve();
    },
    random: () => random,
    waits,
  };
}
