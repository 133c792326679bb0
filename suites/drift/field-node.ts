import { isJsonObject, type Json } from '../../spec/json/exact-json.ts';
import { Sample } from './sample.ts';
import type { Tally } from './shape.ts';

interface Seen {
  readonly unit: string;
  readonly exchange: string;
  readonly value: Json;
  readonly kinds: readonly string[];
}

/** One place of a body, as all answers have it. */
export class FieldNode {
  readonly #sample = new Sample();
  readonly #children = new Map<string, FieldNode>();
  /** Unit → how many objects it has here; likewise how often it has anything. */
  readonly #objects = new Map<string, number>();
  readonly #times = new Map<string, number>();
  readonly #exchangeOf = new Map<string, string>();

  child(key: string): FieldNode {
    const known = this.#children.get(key);
    if (known !== undefined) return known;
    const node = new FieldNode();
    this.#children.set(key, node);
    return node;
  }

  see({ unit, exchange, value, kinds }: Seen): void {
    this.#times.set(unit, (this.#times.get(unit) ?? 0) + 1);
    this.#exchangeOf.set(unit, exchange);
    if (isJsonObject(value)) this.#objects.set(unit, (this.#objects.get(unit) ?? 0) + 1);
    for (const kind of kinds) this.#sample.see(unit, kind, exchange);
  }

  /** This place and all below it, by path. */
  tallies(): ReadonlyMap<string, Tally> {
    const found: [string, Tally][] = [];
    this.#tell('', found);
    return new Map(found.toSorted(([left], [right]) => (left < right ? -1 : Number(left > right))));
  }

  #tell(path: string, found: [string, Tally][]): void {
    found.push([path, this.#sample.tally()]);
    for (const [key, child] of this.#children) {
      if (key !== '[]') child.#lookFor(this);
      const place = key === '[]' ? `${path}[]` : path === '' ? key : `${path}.${key}`;
      child.#tell(place, found);
    }
  }

  /** A unit lacks a member where it has more objects than members. */
  #lookFor(parent: FieldNode): void {
    for (const [unit, objects] of parent.#objects) {
      const times = this.#times.get(unit) ?? 0;
      const exchange = parent.#exchangeOf.get(unit) ?? '';
      this.#sample.ask(unit);
      if (times > 0) this.#sample.see(unit, 'there', exchange);
      if (times < objects) this.#sample.see(unit, 'absent', exchange);
    }
  }
}
