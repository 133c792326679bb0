/** How a deviation is judged; the rulings say which statement of the docs gets which. */
export const levels = ['MUST', 'EITHER', 'SHOULD', 'OBSERVED'] as const;
export type Level = (typeof levels)[number];

/** What a run must be able to do before a requirement can be judged. */
export const capabilities = ['write', 'variant', 'read-token', 'assign', 'rate', 'together'] as const;
export type Capability = (typeof capabilities)[number];

/** Why a promise is listed and never judged: a closed list. */
export const untestedReasons = {
  observed: 'a coincidence of the examples: recorded for drift, never judged',
  'outside-the-api': 'its effect is outside the API (an e-mail sent, a page of the admin)',
  'not-observable': 'no answer of the API shows whether it was kept',
  'another-product': 'it needs a product or plan that the Order API cannot set up',
  'would-disturb': 'proving it would disturb a shop that others use',
} as const;
export type UntestedReason = keyof typeof untestedReasons;

/** Which check judges a requirement, and with which of its arguments. */
export interface Binding {
  readonly check: string;
  readonly with: Readonly<Record<string, unknown>>;
}

export interface Source {
  readonly heading: string;
  /** Line in the docs page as it was read for this contract. */
  readonly line: number;
  readonly from: 'prose' | 'example' | 'prose+example' | 'facts';
}

/** One promise of the platform. */
export interface Requirement {
  /** `HRV-ORD-CANCEL-02`: never reused, never renumbered. */
  readonly id: string;
  /** Third part of the id, lower case: `cancel`. */
  readonly area: string;
  readonly level: Level;
  readonly statement: string;
  readonly sources: readonly Source[];
  /** Number of the ruling, or id in the ledger of discrepancies, that decided the level. */
  readonly ruling: string | undefined;
  /** EITHER: reading name → what it says. */
  readonly readings: Readonly<Record<string, string>>;
  /** EITHER: `shop`: one reading for the whole shop; `value`: each value may follow its own. */
  readonly consistent: 'shop' | 'value';
  readonly needs: readonly Capability[];
  /** The smallest profile that must be able to judge it. */
  readonly profile: 'smoke' | 'core' | 'full';
  /** Promised only of orders that have it: a run that sees none has nothing to judge, and misses nothing. */
  readonly whereSeen: boolean;
  readonly judgedBy: readonly Binding[];
  readonly untested: { readonly reason: UntestedReason; readonly why: string } | undefined;
}
