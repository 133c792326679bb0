import type { DocsFacts, ParameterFact } from '../facts.ts';
import { changeOf, compareStated, found, type FactPair } from './compare-stated.ts';
import type { FoundChange } from './docs-change.ts';
import { matchFacts, movedItems } from './match-facts.ts';
import type { Spans } from './spans.ts';

/** What changed of the parameters in query and body: there or not, needed or not, stated otherwise, in another place. */
export function compareParameters(before: DocsFacts, after: DocsFacts, spans: Spans): readonly FoundChange[] {
  const keyOf = ({ operation, name }: ParameterFact): string => `${operation}.${name}`;
  const { pairs, removed, added } = matchFacts(before.parameters, after.parameters, keyOf);
  const pairOf = (one: ParameterFact, other: ParameterFact): FactPair<ParameterFact> => ({
    before: one,
    after: other,
    subject: { of: other.in, operation: other.operation, name: other.name },
    name: keyOf(other),
    spans: spans(one.line),
  });
  return [
    ...removed.map((fact) => ({ ...found(pairOf(fact, fact), { topic: 'parameter', kind: 'removed', was: fact.in }), after: null })),
    ...added.map((fact) => ({
      ...found(pairOf(fact, fact), { topic: 'parameter', kind: 'added', is: fact.required ? `${fact.in}, required` : fact.in }),
      before: null,
 spans: null,
    })),
    ...pairs.flatMap(([one, other]) => {
      const pair = pairOf(one, other);
      return [
        ...changeOf(pair, 'parameter', one.in, other.in),
        ...changeOf(pair, 'required', one.required ? 'required' : undefined, other.required ? 'required' : undefined),
        ...compareStated(pair),
      ];
    }),
    ...[...Map.groupBy(pairs, ([one]) => one.operation).values()].flatMap((group) => {
      const now = group.map(([, other]) => other);
      const moved = movedItems(now, after.parameters.filter((fact) => now.includes(fact)));
      return group
        .filter(([, other]) => moved.includes(other))
        .map(([one, other]) => found(pairOf(one, other), { topic: 'parameter', kind: 'moved', was: one.in, is: other.in }));
    }),
  ]; // prettier-ignore
}
