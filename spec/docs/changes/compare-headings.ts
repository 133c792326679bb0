import type { DocsFacts, Place } from '../facts.ts';
import { found } from './compare-stated.ts';
import type { FoundChange } from './docs-change.ts';
import { movedItems } from './match-facts.ts';
import { rolesOf } from './operation-roles.ts';
import type { Spans } from './spans.ts';

/** A fact by what it is about, and where it stands. */
interface Placed extends Place {
  readonly key: string;
}

/**
 * Headings now → headings before, of those that only say something else: all that stood under the one stands under the other, and
 * nothing that stood elsewhere.
 */
export function formerHeadings(before: DocsFacts, after: DocsFacts): ReadonlyMap<string, string> {
  const was = new Map(placedFacts(before).map(({ key, heading }) => [key, heading]));
  const now = new Map(placedFacts(after).map(({ key, heading }) => [key, heading]));
  const known = new Set(was.values());
  const kept = new Set(now.values());
  const cameFrom = (heading: string): readonly (string | undefined)[] => [
    ...new Set([...now].flatMap(([key, each]) => (each === heading && was.has(key) ? [was.get(key)] : []))),
  ];
  const pairs = [...kept].flatMap((heading) => {
    const [former, ...others] = cameFrom(heading);
    const renamed = !known.has(heading) && former !== undefined && others.length === 0 && !kept.has(former);
    return renamed ? [[heading, former] as const] : [];
  });
  return new Map(pairs);
}

/** The facts with every heading as it was. */
export function restoreHeadings(facts: DocsFacts, former: ReadonlyMap<string, string>): DocsFacts {
  const restore = <Fact extends Place>(fact: Fact): Fact => ({
    ...fact,
    heading: former.get(fact.heading) ?? fact.heading,
  });
  return {
    ...facts,
    scopes: facts.scopes.map(restore),
    operations: facts.operations.map(restore),
    properties: facts.properties.map(restore),
    parameters: facts.parameters.map(restore),
    examples: facts.examples.map(restore),
    prose: facts.prose.map(restore),
  };
}

/** Headings that say something else, sections that stand elsewhere on the page, and facts that stand under another heading. */
export function compareHeadings(
  before: DocsFacts,
  after: DocsFacts,
  former: ReadonlyMap<string, string>,
  spans: Spans,
): readonly FoundChange[] {
  const mine = placedFacts(before);
  const theirs = placedFacts(after);
  const change = (name: string, pair: readonly [Place, Place], kind: FoundChange['kind']): FoundChange =>
    found(
      { before: pair[0], after: pair[1], subject: { of: 'page' }, name, spans: spans(pair[0].line) },
      { topic: 'heading', kind, was: pair[0].heading, is: pair[1].heading },
    );
  const renamed = [...former].flatMap(([now, was]) => {
    const [one, other] = [firstUnder(mine, was), firstUnder(theirs, was)];
    return one && other ? [change(was, [one, { ...other, heading: now }], 'renamed')] : [];
  });
  const strayed = mine.flatMap((one) => {
    const other = theirs.find(({ key }) => key === one.key);
    return other && other.heading !== one.heading ? [change(one.key, [one, other], 'moved')] : [];
  });
  const moved = movedItems(sectionsIn(before), sectionsIn(after));
  return [
    ...renamed,
    ...strayed,
    ...moved.flatMap((heading) => {
      const [one, other] = [firstUnder(mine, heading), firstUnder(theirs, heading)];
      return one && other ? [change(heading, [one, other], 'moved')] : [];
    }),
  ];
}

function firstUnder(facts: readonly Placed[], heading: string): Placed | undefined {
  return facts.find((fact) => fact.heading === heading);
}

/** Headings in the order of the page; those of examples alone are left to the comparison of examples. */
function sectionsIn({ operations, properties, parameters }: DocsFacts): readonly string[] {
  const facts = [...operations, ...properties, ...parameters].toSorted((one, other) => one.line - other.line);
  return [...new Set(facts.map(({ heading }) => heading))];
}

function placedFacts(facts: DocsFacts): readonly Placed[] {
  const counts = new Map<string, number>();
  const roles = rolesOf(facts);
  const place = (what: string, { heading, line }: Place): Placed => {
    const count = (counts.get(what) ?? 0) + 1;
    counts.set(what, count);
    return { key: count === 1 ? what : `${what} (${count})`, heading, line };
  };
  return [
    ...facts.scopes.map((fact) => place(`scope ${fact.scope}`, fact)),
    ...facts.operations.map((fact) => place(`${fact.operation} in its ${roles.get(fact)}`, fact)),
    ...facts.properties.map((fact) => place(fact.path, fact)),
    ...facts.parameters.map((fact) => place(`${fact.operation}.${fact.name}`, fact)),
    ...facts.examples.map((fact) => place(`example ${fact.operation} ${fact.prose}`, fact)),
    ...facts.prose.map((fact) => place(`sentence ${fact.prose}`, fact)),
  ].toSorted((one, other) => one.line - other.line);
}
