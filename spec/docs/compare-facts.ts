import { viewContract } from './contract-view.ts';
import type { FactKey } from './fact-keys.ts';
import type { DocsFacts, Place } from './facts.ts';
import { listStatements, type Statement } from './statements.ts';
import { statementChecks } from './statement-checks.ts';

/** A statement of the page that the contract does not bear out. */
export interface Difference extends Place {
  readonly key: FactKey;
  /** What the contract has instead, in our words. */
  readonly why: string;
}

/** What is to be compared. */
export interface FactsComparison {
  readonly facts: DocsFacts;
  /** The parsed `openapi.yaml`; references within it need not be resolved. */
  readonly contract: unknown;
  /** The parsed `discrepancies.yaml`: anything with lists of keys named `about`, however deep. */
  readonly ledger: unknown;
  /** The member that holds the resource in its envelopes. Default: `order`. */
  readonly resource?: string;
}

/** The outcome of a comparison; both lists are empty where page, contract and ledger agree. */
export interface FactsVerdict {
  /** Differences that no entry of the ledger is about, in the page's order. */
  readonly unexplained: readonly Difference[];
  /** Keys of the ledger that name nothing the page states: misspelt, or the page has changed. */
  readonly unmatched: readonly string[];
}

/**
 * Compares what a docs page states with the contract made from it: each statement is in the contract, or the ledger of
 * discrepancies has an entry about it. The forms of the keys are listed in `fact-keys.ts`.
 */
export function compareFacts({ facts, contract, ledger, resource = 'order' }: FactsComparison): FactsVerdict {
  const statements = listStatements(facts);
  const stated = new Set<string>(statements.map(({ key }) => key));
  const explained = new Set(keysAbout(ledger));
  return {
    unexplained: findDifferences(statements, { contract, resource }).filter(({ key }) => !explained.has(key)),
    unmatched: [...explained].filter((key) => !stated.has(key)),
  };
}

function findDifferences(
  statements: readonly Statement[],
  { contract, resource }: { contract: unknown; resource: string },
): readonly Difference[] {
  const view = viewContract(contract, resource);
  const differences = statements.flatMap((statement) => {
    const why = statementChecks[statement.kind](statement, view);
    const { key, heading, line } = statement;
    return why === undefined ? [] : [{ key, heading, line, why }];
  });
  return differences.toSorted((one, other) => one.line - other.line);
}

function keysAbout(ledger: unknown): readonly string[] {
  if (Array.isArray(ledger)) return ledger.flatMap(keysAbout);
  if (typeof ledger !== 'object' || ledger === null) return [];
  return Object.entries(ledger).flatMap(([name, value]: [string, unknown]) =>
    name === 'about' && Array.isArray(value) ? value.map(String) : keysAbout(value),
  );
}
