import type { DocsFacts, OperationFact, ScopeFact } from '../facts.ts';
import { changeOf, found, type FactPair } from './compare-stated.ts';
import type { FoundChange } from './docs-change.ts';
import { matchFacts, movedItems, type Matched } from './match-facts.ts';
import { rolesOf } from './operation-roles.ts';
import type { Spans } from './spans.ts';

/** Operations that the page names now and did not, or no more; what changed of their address, title and order. */
export function compareOperations(before: DocsFacts, after: DocsFacts, spans: Spans): readonly FoundChange[] {
  const { pairs, removed, added } = matchOperations(before, after);
  const pairOf = (one: OperationFact, other: OperationFact): FactPair<OperationFact> => ({
    before: one,
    after: other,
    subject: { of: 'operation', operation: one.operation, method: other.method, path: other.path },
    name: one.operation,
    spans: spans(one.line),
  });
  return [
    ...removed.map((fact) => ({ ...found(pairOf(fact, fact), { topic: 'operation', kind: 'removed', was: address(fact) }), after: null })),
    ...added.map((fact) => ({
      ...found(pairOf(fact, fact), { topic: 'operation', kind: 'added', is: address(fact) }),
      before: null,
 spans: null,
    })),
    ...pairs.flatMap(([one, other]) => [
      ...changeOf(pairOf(one, other), 'address', address(one), address(other)),
      ...(one.title === other.title ? [] : [found(pairOf(one, other), { topic: 'operation', kind: 'reworded', was: one.title, is: other.title })]),
    ]),
    ...findMoved(pairs, { before, after }, pairOf),
  ]; // prettier-ignore
}

/** Only the list of operations: sections that stand elsewhere are told of as headings. */
function findMoved(
  pairs: readonly (readonly [OperationFact, OperationFact])[],
  { before, after }: { readonly before: DocsFacts; readonly after: DocsFacts },
  pairOf: (one: OperationFact, other: OperationFact) => FactPair<OperationFact>,
): readonly FoundChange[] {
  const roles = rolesOf(before);
  const listed = pairs.filter(([one]) => roles.get(one) === 'list');
  const moved = movedItems(
    listed.map(([, other]) => other),
    after.operations,
  );
  return listed
    .filter(([, other]) => moved.includes(other))
    .map(([one, other]) =>
      found(pairOf(one, other), { topic: 'operation', kind: 'moved', was: 'list', is: 'list' }),
    );
}

/** What changed of the access scopes. */
export function compareScopes(before: DocsFacts, after: DocsFacts, spans: Spans): readonly FoundChange[] {
  const { removed, added } = matchFacts(before.scopes, after.scopes, ({ scope }) => scope);
  const pairOf = (fact: ScopeFact): FactPair<ScopeFact> => ({
    before: fact,
    after: fact,
    subject: { of: 'page' },
    name: fact.scope,
    spans: spans(fact.line),
  });
  return [
    ...removed.map((fact) => ({
      ...found(pairOf(fact), { topic: 'scope', kind: 'removed', was: fact.scope }),
      after: null,
    })),
    ...added.map((fact) => ({
      ...found(pairOf(fact), { topic: 'scope', kind: 'added', is: fact.scope }),
      before: null,
      spans: null,
    })),
  ];
}

/**
 * Names of the page now → names of the page before, of operations that only have another address: they stand under the title, in
 * the same part of the page, that one of the former operations has lost.
 */
export function formerOperations(before: DocsFacts, after: DocsFacts): ReadonlyMap<string, string> {
  const { removed, added } = matchOperations(before, after);
  const [mine, theirs] = [rolesOf(before), rolesOf(after)];
  const pairs = added.flatMap((fresh) => {
    const gone = removed.filter((one) => one.title === fresh.title && mine.get(one) === theirs.get(fresh));
    return gone.length === 1 && gone[0] ? [[fresh.operation, gone[0].operation] as const] : [];
  });
  return new Map(pairs);
}

function matchOperations(before: DocsFacts, after: DocsFacts): Matched<OperationFact> {
  const roles = new Map([...rolesOf(before), ...rolesOf(after)]);
  return matchFacts(
    before.operations,
    after.operations,
    (fact) => `${fact.operation} in its ${roles.get(fact)}`,
  );
}

function address({ method, path }: OperationFact): string {
  return `${method} ${path}`;
}
