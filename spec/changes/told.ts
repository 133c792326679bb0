import type { ContractChange } from './contract-change.ts';
import type { At } from './document.ts';
import type { Operation } from './read-operations.ts';

/** What a rule says of an operation, or of a part of it. */
export type Told = Pick<ContractChange, 'rule' | 'effect' | 'was' | 'is' | 'says'>;

/** A change of an operation. @param at the part of it that is meant */
export function told(operation: Operation, change: Told, at: At = operation.at): ContractChange {
  return { ...change, about: operation.id, operations: [operation.id], pointer: at.pointer };
}
