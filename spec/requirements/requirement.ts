/** How a deviation is judged; the rulings say which statement of the docs gets which. */
export const levels = ['MUST', 'EITHER', 'SHOULD', 'OBSERVED'] as const;
export type Level = (typeof levels)[number];

/** What a run must be able to do before a requirement can be judged. */
export const capabilities = [
  'write',
  'variant',
  'stock',
  'read-token',
  'assign',
  'rate',
  'together',
] as const;
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

/** Where the docs say it. */
export type Source = PageSource | FactsSource;

/** A place on the docs page that the contract was read from. */
export interface PageSource {
  readonly heading: string;
  /** Line in the page as it was read. */
  readonly line: number;
  readonly from: 'prose' | 'example' | 'prose+example';
}

/** Another page of the vendor, or a shop that was seen to do it, named by its heading. */
export interface FactsSource {
  readonly heading: string;
  readonly line?: number;
  readonly from: 'facts';
}

export const sourceKinds = [
  'prose',
  'example',
  'prose+example',
  'facts',
] as const satisfies readonly Source['from'][];

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
