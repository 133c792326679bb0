import type { PersonalPlan } from '../../../spec/personal-data.ts';

/** A name that the contract knows, as it stands in JSON text that escapes nothing. */
export interface KnownName {
  readonly name: string;
  /** `"name"` */
  readonly quoted: string;
  readonly member: PersonalPlan;
  /** The name that came after it last time: shops tell the members of their objects in one order. */
  next: KnownName | undefined;
}

/** The names of one place. */
export class KnownNames {
  static readonly #ofPlans = new WeakMap<PersonalPlan, KnownNames>();

  readonly #names: ReadonlyMap<string, KnownName>;
  first: KnownName | undefined;

  private constructor({ members }: PersonalPlan) {
    this.#names = new Map(
      [...members].map(([name, member]) => [
        name,
        { name, quoted: JSON.stringify(name), member, next: undefined },
      ]),
    );
  }

  /** Made once for each plan. */
  static of(plan: PersonalPlan): KnownNames {
    const known = this.#ofPlans.get(plan) ?? new KnownNames(plan);
    this.#ofPlans.set(plan, known);
    return known;
  }

  /** The name that a text most likely goes on with at a quote, where it does; found without a copy of it. */
  guess(text: string, at: number, before: KnownName | undefined): KnownName | undefined {
    const likely = before === undefined ? this.first : before.next;
    return likely !== undefined && text.startsWith(likely.quoted, at) ? likely : undefined;
  }

  /** Looks a name up, and remembers where it stood. */
  find(name: string, before: KnownName | undefined): KnownName | undefined {
    const found = this.#names.get(name);
    if (found === undefined) return undefined;
    if (before === undefined) this.first = found;
    else before.next = found;
    return found;
  }
}
