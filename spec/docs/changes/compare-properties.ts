import { parseExactJson, type Json } from '../../json/exact-json.ts';
import { diffJson } from '../../json/diff-json.ts';
import type { DocsFacts, PropertyFact } from '../facts.ts';
import { compareStated, changeOf, found, type FactPair } from './compare-stated.ts';
import type { FoundChange } from './docs-change.ts';
import { matchFacts, movedItems } from './match-facts.ts';
import type { Spans } from './spans.ts';

/** What changed of the properties: there or not, named otherwise, stated otherwise, in another place. */
export function compareProperties(before: DocsFacts, after: DocsFacts, spans: Spans): readonly FoundChange[] {
  const renamed = findRenamed(before.properties, after.properties);
  const named = after.properties.map((fact) => ({ ...fact, path: formerPath(fact.path, renamed) }));
  const { pairs, removed, added } = matchFacts(before.properties, named, ({ path }) => path);
  const pairOf = (one: PropertyFact, other: PropertyFact): FactPair<PropertyFact> => ({
    before: one,
    after: other,
    subject: { of: 'property', path: one.path },
    name: one.path,
    spans: spans(one.line),
  });
  return [
    ...removed.map((fact) => ({ ...found(pairOf(fact, fact), { topic: 'property', kind: 'removed', was: fact.path }), after: null })),
    ...added.map((fact) => ({
      ...found(pairOf(fact, fact), { topic: 'property', kind: 'added', is: fact.path }),
      before: null,
 spans: null,
    })),
    ...pairs.flatMap(([one, other]) => {
      const name = renamed.get(one.path);
      const pair = pairOf(one, other);
      return [
        ...(name === undefined ? [] : [found(pair, { topic: 'property', kind: 'renamed', was: one.path, is: name })]),
        ...changeOf(pair, 'heading', one.headed, other.headed),
        ...compareStated(pair),
        ...compareSamples(pair),
      ];
    }),
    ...findMoved(pairs, named, pairOf),
  ]; // prettier-ignore
}

/** Former path → path now, of those that are otherwise as they were: type, sentences and values. */
function findRenamed(
  before: readonly PropertyFact[],
  after: readonly PropertyFact[],
): ReadonlyMap<string, string> {
  const { removed, added } = matchFacts(before, after, ({ path }) => path);
  const like = ({ type, prose, bound, values }: PropertyFact): string =>
    JSON.stringify([type, prose, bound, values?.map(({ value }) => value)]);
  const pairs = removed.flatMap((gone) => {
    const candidates = added.filter(
      (fresh) => gone.prose !== undefined && like(gone) === like(fresh) && parentOf(gone) === parentOf(fresh),
    );
    return candidates.length === 1 && candidates[0] ? [[gone.path, candidates[0].path] as const] : [];
  });
  return new Map(pairs);
}

/** A property's path as it was before it, or what it stands in, was renamed. */
function formerPath(path: string, renamed: ReadonlyMap<string, string>): string {
  const entry = [...renamed].find(([, now]) => path === now || path.startsWith(`${now}.`));
  return entry === undefined ? path : `${entry[0]}${path.slice(entry[1].length)}`;
}

function compareSamples(pair: FactPair<PropertyFact>): readonly FoundChange[] {
  const [was, is] = [pair.before.sample, pair.after.sample];
  if (was === is) return [];
  const members = diffJson(readSample(was), readSample(is)).map((member) => ({
    path: member.path,
    was: member.was ?? null,
    is: member.is ?? null,
    sameType: member.sameType,
  }));
  return changeOf(pair, 'sample', was, is).map((change) => ({ ...change, members }));
}

function readSample(sample: string | undefined): Json | undefined {
  try {
    return sample === undefined ? undefined : parseExactJson(`{${sample}}`);
  } catch {
    return undefined;
  }
}

/** Only siblings have an order: those of the order, and those of each property that has properties. */
function findMoved(
  pairs: readonly (readonly [PropertyFact, PropertyFact])[],
  after: readonly PropertyFact[],
  pairOf: (one: PropertyFact, other: PropertyFact) => FactPair<PropertyFact>,
): readonly FoundChange[] {
  const groups = Map.groupBy(pairs, ([one]) => parentOf(one));
  return [...groups.values()].flatMap((group) => {
    const now = group.map(([, other]) => other);
    const moved = movedItems(
      now,
      after.filter((fact) => now.includes(fact)),
    );
    return group
      .filter(([, other]) => moved.includes(other))
      .map(([one, other]) =>
        found(pairOf(one, other), { topic: 'property', kind: 'moved', was: one.path, is: one.path }),
      );
  });
}

function parentOf({ path }: PropertyFact): string {
  return path.split('.').slice(0, -1).join('.');
}
