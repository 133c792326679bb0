import type { Requirement } from '../requirements/requirement.ts';
import type { Node } from './document.ts';

/** One side of a comparison: what a contract consists of. */
export interface ContractSource {
  /** The parsed `openapi.yaml`, references not resolved. */
  readonly document: Node;
  /** Undefined where none are beside it: then none are compared. */
  readonly requirements: readonly Requirement[] | undefined;
  /** File name → content of the examples beside it; undefined where there are none to compare. */
  readonly examples: ReadonlyMap<string, string> | undefined;
}
