import type { Exchange } from '../evidence/exchange.ts';

/** What a check says of one subject. It cannot choose how bad that is: the requirement's level does. */
export type Judgement =
  | { readonly verdict: 'holds'; readonly readings?: readonly string[] }
  | ({ readonly verdict: 'breaks' } & Deviation)
  | { readonly verdict: 'unclear'; readonly message: string };

export interface Deviation {
  /** One sentence: what is the case, and what was promised instead. */
  readonly message: string;
  /** JSON Pointer in the answer of the deciding exchange. */
  readonly pointer?: string;
  readonly expected?: string;
  readonly received?: string;
  /** Exchanges that show it, the decisive one first; by default those of the subject. */
  readonly shows?: readonly Exchange[];
}

export const holds: Judgement = { verdict: 'holds' };

/** It holds, in these readings of docs that contradict themselves (several where the values fit each of them). */
export function follows(...readings: readonly string[]): Judgement {
  return { verdict: 'holds', readings };
}

export function breaks(deviation: Deviation): Judgement {
  return { verdict: 'breaks', ...deviation };
}

/** Could not be told from what was received; never green. */
export function unclear(message: string): Judgement {
  return { verdict: 'unclear', message };
}
