import type { ContractPlaces } from '../changes/contract-places.ts';
import type { PageFacts } from '../changes/compare-page-facts.ts';

/** The page now, for edits that depend on more than the change. */
export type PageNow = PageFacts;

/** What an edit of the contract is decided from. */
export interface EditContext {
  readonly page: PageNow;
  readonly document: unknown;
  readonly places: ContractPlaces;
}

/** Edits that could not be derived; the message says why. */
export class ByHand extends Error {
  override readonly name = 'ByHand';
}
