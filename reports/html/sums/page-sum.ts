import type { PageWords } from '../words/english.ts';

/** A word of the page's sums, in either language. */
export type SumWord = keyof PageWords['sum'];

/** A number that a shop states, and what its parts make of it: all amounts are exact decimals in plain notation. */
export interface PageSum {
  /** The exchange whose answer the parts stand in. */
  readonly exchange: string;
  /** Wire name of the attribute. */
  readonly attribute: string;
  readonly parts: readonly SumPart[];
  /** What the parts make; several where the docs leave room for several. */
  readonly due: readonly string[];
  readonly stated: string;
  /** Stated less due; null where several are due. */
  readonly difference: string | null;
}

export interface SumPart {
  readonly word: SumWord;
  /** What is filled into the word, as the shop sent it. */
  readonly values: Readonly<Record<string, string>>;
  readonly amount: string;
  /** `note`: told, and not part of the sum. */
  readonly sign: '+' | '−' | 'note';
}
