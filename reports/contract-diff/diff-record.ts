import type { ContractChange } from '../../spec/changes/contract-change.ts';
import type { ChangeWords } from './change-words.ts';
import { isBreaking, worstOf, type Worst } from '../../spec/changes/effect.ts';

/** What changed from one contract to another, as plain JSON. */
export interface ContractDiff {
  /** As they were typed. */
  readonly old: string;
  readonly new: string;
  readonly worst: Worst;
  /** Whether requirements were on both sides to be compared. */
  readonly requirementsCompared: boolean;
  readonly changes: readonly ContractChange[];
}

/** Puts the changes together with what they come to. */
export function buildDiff(
  changes: readonly ContractChange[],
  named: Pick<ContractDiff, 'old' | 'new' | 'requirementsCompared'>,
): ContractDiff {
  return { ...named, worst: worstOf(changes), changes };
}

/** `12 changes, 3 breaking.` */
export function diffVerdict({ changes, requirementsCompared }: ContractDiff, words: ChangeWords): string {
  const breaking = changes.filter(({ effect }) => isBreaking(effect)).length;
  const counted = changes.length === 0 ? words.same : words.changes(changes.length, breaking);
  return requirementsCompared ? counted : `${counted} ${words.notCompared}`;
}

/** How many operations a change reaches, and which. */
export function operationWords({ operations }: ContractChange, words: ChangeWords): string {
  const shown = operations.slice(0, 4).join(', ');
  return operations.length > 4 ? `${shown}${words.andMore(operations.length - 4)}` : shown;
}
