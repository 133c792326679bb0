import type { Contract } from '../../spec/contract.ts';
import type { Dialect } from '../../spec/dialect.ts';
import type { SubjectKind, Subjects } from '../evidence/subjects.ts';
import type { ExchangeFacts } from '../evidence/exchange-facts.ts';
import type { Judgement } from './judgement.ts';

/** What a check may know beside its subject. */
export interface Given {
  readonly dialect: Dialect;
  readonly contract: Contract;
  /** How the contract's schemas took the answers. */
  readonly facts: ExchangeFacts;
  /** The path, among those that requirements own through the check `field`, that a path of an answer belongs to. */
  readonly ownerOf: (path: string) => string | undefined;
  /** Arguments of the requirement's binding. */
  readonly with: Readonly<Record<string, unknown>>;
}

/**
 * A judge of evidence: a value with a stable name, what it holds a shop to in neutral words, and a pure function. It sends nothing,
 * knows no platform, and says nothing (undefined) of subjects that do not concern it.
 */
export interface Check<K extends SubjectKind = SubjectKind> {
  /** The file's name. Requirements are bound to it. */
  readonly name: string;
  readonly statement: string;
  readonly judges: K;
  readonly judge: (subject: Subjects[K], given: Given) => Judgement | readonly Judgement[] | undefined;
}

/** A check of any subject, as lists hold it. */
export type AnyCheck = { readonly [K in SubjectKind]: Check<K> }[SubjectKind];

/** An argument that the requirement must give. Throws where it is missing: a mistake in requirements.yaml, not in the shop. */
export function argument(given: Given, name: string): string {
  const value = given.with[name];
  if (typeof value !== 'string') throw new Error(`the requirement gives no text for \`${name}\``);
  return value;
}
