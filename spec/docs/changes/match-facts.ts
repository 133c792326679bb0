/** Facts of two pages, each with its counterpart. Every list is in its page's order. */
export interface Matched<Fact> {
  readonly pairs: readonly (readonly [before: Fact, after: Fact])[];
  readonly removed: readonly Fact[];
  readonly added: readonly Fact[];
}

/** Pairs facts by a key; where a page has a key several times, the first with the first. */
export function matchFacts<Fact>(
  before: readonly Fact[],
  after: readonly Fact[],
  keyOf: (fact: Fact) => string,
): Matched<Fact> {
  const there = new Map(numbered(after, keyOf));
  const mine = numbered(before, keyOf);
  const keys = new Set(mine.map(([key]) => key));
  return {
    pairs: mine.flatMap(([key, fact]) => {
      const other = there.get(key);
      return other === undefined ? [] : [[fact, other] as const];
    }),
    removed: mine.flatMap(([key, fact]) => (there.has(key) ? [] : [fact])),
    added: [...there].flatMap(([key, fact]) => (keys.has(key) ? [] : [fact])),
  };
}

function numbered<Fact>(
  facts: readonly Fact[],
  keyOf: (fact: Fact) => string,
): readonly (readonly [string, Fact])[] {
  const seen = new Map<string, number>();
  return facts.map((fact) => {
    const key = keyOf(fact);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return [`${key}#${count}`, fact] as const;
  });
}

/** The fewest items of which one can say that they alone were moved, the others keeping their order. Items of one list only do not count. */
export function movedItems<Item>(all: readonly Item[], after: readonly Item[]): readonly Item[] {
  const before = all.filter((item) => after.includes(item));
  const places = before.map((item) => after.indexOf(item));
  const best: { length: number; previous: number }[] = [];
  for (const [at, place] of places.entries()) {
    const earlier = best
      .map(({ length }, index) => ({ length, index }))
      .filter(({ index }) => (places[index] ?? 0) < place);
    const longest = earlier.reduce((one, other) => (other.length > one.length ? other : one), {
      length: 0,
      index: -1,
    });
    best[at] = { length: longest.length + 1, previous: longest.index };
  }
  const stay = new Set<number>();
  let at = best.findIndex(({ length }) => length === Math.max(...best.map((each) => each.length)));
  while (at >= 0) {
    stay.add(at);
    at = best[at]?.previous ?? -1;
  }
  return before.filter((_, index) => !stay.has(index));
}
