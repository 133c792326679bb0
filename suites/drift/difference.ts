import type { Finding } from './finding.ts';

/** Whom a difference breaks; worst first. */
export const differenceClasses = [
  'breaking-readers',
  'breaking-writers',
  'behavioural',
  'additive',
  'suspicious',
] as const;
export type DifferenceClass = (typeof differenceClasses)[number];

/** One difference, as plain JSON. It holds no data of any order. */
export interface DifferenceRecord {
  /** `null/line_items[].sku`: the same for the same change, run after run. */
  readonly id: string;
  /** Twelve hexadecimal digits: of the platform, the id, and what it became. */
  readonly fingerprint: string;
  readonly class: DifferenceClass;
  /** What it would be if it proved true; only of what is suspicious. */
  readonly suspected?: Exclude<DifferenceClass, 'suspicious'>;
  /** In what the shop sends, or in what it takes. */
  readonly direction: 'response' | 'request';
  readonly against: readonly ('baseline' | 'contract')[];
  readonly title: string;
  /** Operations and statuses that show it. */
  readonly where: readonly string[];
  /** Paths within an order, or of the body. */
  readonly places: readonly string[];
  readonly was: string;
  readonly is: string;
  /** For whom it breaks, in one sentence. */
  readonly breaks: string;
  /** How sure that is, in words. */
  readonly confidence: string;
  /** The probability that chance alone would have it so; null where nothing is left to chance. */
  readonly chance: number | null;
  /** Ids of the requirements it touches. */
  readonly requirements: readonly string[];
  readonly evidence: readonly DriftEvidence[];
}

/** A request that shows it: names only, no ids and no values. */
export interface DriftEvidence {
  /** `x0007` in the evidence that was looked at. */
  readonly exchange: string;
  /** `GET /orders.json?limit&status`. */
  readonly request: string;
  readonly status: number | null;
}

/** The name of a finding's place that stays the same from run to run. */
export function idOf({ about, place, kind }: Finding): string {
  return [about, place, kind].filter((part) => part !== '').join('/');
}
