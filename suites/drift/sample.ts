import type { Tally } from './shape.ts';

/** Counts the units in which each kind was seen, and remembers one exchange for each. */
export class Sample {
  readonly #units = new Set<string>();
  readonly #kinds = new Map<string, Set<string>>();
  readonly #shows = new Map<string, string>();

  /** A unit in which it could have been seen. */
  ask(unit: string): void {
    this.#units.add(unit);
  }

  see(unit: string, kind: string, exchange: string): void {
    this.#units.add(unit);
    const seen = this.#kinds.get(kind);
    if (seen === undefined) this.#kinds.set(kind, new Set([unit]));
    else seen.add(unit);
    if (!this.#shows.has(kind)) this.#shows.set(kind, exchange);
  }

  /** Units that showed a kind. */
  unitsOf(kind: string): ReadonlySet<string> {
    return this.#kinds.get(kind) ?? new Set();
  }

  tally(): Tally {
    const kinds = [...this.#kinds].map(([kind, units]) => [kind, units.size] as const).toSorted(byName);
    return {
      of: this.#units.size,
      kinds: Object.fromEntries(kinds),
      shows: Object.fromEntries(this.#shows),
    };
  }
}

/** A sample for each name. */
export class Samples {
  readonly #samples = new Map<string, Sample>();

  of(name: string): Sample {
    const known = this.#samples.get(name);
    if (known !== undefined) return known;
    const sample = new Sample();
    this.#samples.set(name, sample);
    return sample;
  }

  tallies(): ReadonlyMap<string, Tally> {
    return new Map([...this.#samples].toSorted(byName).map(([name, sample]) => [name, sample.tally()]));
  }
}

function byName([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : Number(left > right);
}
