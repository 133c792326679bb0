import type { Law } from '../judge-run.ts';
import type { Exchange } from '../evidence/exchange.ts';
import type { StepName } from './program.ts';

/** One platform, as the program has seen it. */
export interface Told {
  readonly law: Law;
  /** What was sent and answered in one step, in order. */
  readonly step: (name: StepName) => readonly Exchange[];
}

/** What a platform's docs have to do with an aspect. */
export interface Documented {
  /** What they say, or which requirements hold a shop to it. */
  readonly by: string;
}

/** One thing in which platforms may differ. */
export interface Aspect {
  readonly topic: 'operations' | 'attributes' | 'behaviour';
  /** What is asked, in neutral words. */
  readonly question: string;
  /** What was seen, in a few words; undefined where the program has seen nothing. */
  readonly observe: (told: Told) => string | undefined;
  /** Undefined where the docs say nothing of it. */
  readonly documented: (told: Told) => Documented | undefined;
}
