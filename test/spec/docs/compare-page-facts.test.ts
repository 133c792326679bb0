import { describe, expect, it } from 'vitest';
import { comparePageFacts } from '../../../spec/docs/changes/compare-page-facts.ts';
import { movedItems } from '../../../spec/docs/changes/match-facts.ts';
import type { DocsFacts } from '../../../spec/docs/facts.ts';
import { loadDocsFacts } from '../../../spec/docs/load-facts.ts';
import { platforms } from '../../../spec/platforms.ts';

const lists = ['scopes', 'operations', 'properties', 'parameters', 'examples', 'prose'] as const;
const texts = new Map<string, never>();

/** What follows from the rest: where it stands, our name for an address, which example it is. */
const derived = new Set(['line', 'lines', 'operation', 'number']);

/** The facts with another text, number or truth in one place, or with one fact less: every way there is. */
function* othersOf(facts: DocsFacts): Generator<readonly [where: string, other: DocsFacts]> {
  for (const list of lists)
    for (const [at, fact] of facts[list].entries()) {
      const others = [undefined, ...changed(fact)];
      for (const other of others) {
        const items: readonly unknown[] = facts[list].toSpliced(
          at,
          1,
          ...(other === undefined ? [] : [other as never]),
        );
        yield [`${list}/${at}: ${JSON.stringify(other)}`, { ...facts, [list]: items }];
      }
    }
}

function changed(value: unknown): readonly unknown[] {
  if (typeof value === 'string') return [`${value}x`];
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return [value + 1];
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.flatMap((item, at) => changed(item).map((other) => items.toSpliced(at, 1, other)));
  }
  return Object.entries(value as object).flatMap(([key, each]) =>
    derived.has(key) ? [] : changed(each).map((other) => ({ ...(value as object), [key]: other })),
  );
}

describe.each(platforms)('the facts of %s', (platform) => {
  const facts = loadDocsFacts(platform);

  it('are the same as themselves, whatever their lines', () => {
    const moved: unknown = JSON.parse(
      JSON.stringify(facts, (key, value: unknown) => (key === 'line' ? Number(value) + 7 : value)),
    );
    expect(comparePageFacts({ facts, texts }, { facts: moved as DocsFacts, texts })).toEqual([]);
  });

  it('are others with any one of them changed or gone', () => {
    const others = [...othersOf(facts)].filter((_, index) => index % 7 === 0);
    const unseen = others.filter(
      ([, other]) => comparePageFacts({ facts, texts }, { facts: other, texts }).length === 0,
    );
    expect(unseen.map(([where]) => where)).toEqual([]);
    expect(others.length).toBeGreaterThan(10);
  });
});

describe('movedItems', () => {
  it.each([
    ['abc', 'abc', ''],
    ['abcde', 'bcdea', 'a'],
    ['abcde', 'acbde', 'c'],
    ['abcd', 'dcba', 'bcd'],
    ['abc', 'xaybc', ''],
    ['abc', 'cb', 'c'],
  ])('names the fewest that moved from %s to %s', (before, after, moved) => {
    const named = movedItems(before.split(''), after.split(''));
    expect(named).toHaveLength(moved.length);
  });
});
