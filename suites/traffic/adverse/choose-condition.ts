import { seededChance } from './chance.ts';
import type { AdverseRequest, Condition } from './condition.ts';

/** A request suited to a condition meets it after at most so many that were spared. */
const longestWait = 3;

interface Pending {
  readonly condition: Condition;
  left: number;
  met: number;
  /** Suited requests until it is due. */
  wait: number;
}

/** Decides which request meets which condition: the same for the same seed and the same requests. */
export class ConditionChoice {
  readonly #pending: readonly Pending[];
  readonly #chance: ReturnType<typeof seededChance>;

  constructor(conditions: readonly Condition[], seed: number) {
    this.#chance = seededChance(seed);
    this.#pending = conditions.map((condition) => ({
      condition,
      left: condition.most,
      met: 0,
      wait: this.#chance(longestWait),
    }));
  }

  /** The condition that a request is to meet; undefined where it is spared. At most one, so that what follows has one cause. */
  next(request: AdverseRequest): Condition | undefined {
    const suited = this.#pending.filter(({ condition, left }) => left > 0 && condition.suits(request));
    for (const each of suited) each.wait -= 1;
    // What has not been met yet comes first, so that a short session meets as much as it can.
    const [due] = suited.filter(({ wait }) => wait < 0).toSorted((a, b) => a.met - b.met || a.wait - b.wait);
    if (due === undefined) return undefined;
    due.left -= 1;
    due.met += 1;
    due.wait = 1 + this.#chance(longestWait);
    return due.condition;
  }

  /** It was not met after all: it may come again. */
  giveBack(condition: Condition): void {
    const pending = this.#pending.find((each) => each.condition === condition);
    if (pending === undefined) return;
    pending.left += 1;
    pending.met -= 1;
  }
}
