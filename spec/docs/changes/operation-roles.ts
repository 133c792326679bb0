import type { DocsFacts, OperationFact } from '../facts.ts';

/** A page names an operation in its own section, and in a list of them where it has one: a list is what names several. */
export function rolesOf({ operations }: DocsFacts): ReadonlyMap<OperationFact, 'section' | 'list'> {
  const named = Map.groupBy(operations, ({ heading }) => heading);
  return new Map(
    operations.map(
      (fact) => [fact, (named.get(fact.heading)?.length ?? 0) > 1 ? 'list' : 'section'] as const,
    ),
  );
}
