import type { JsonObject, JsonValue } from '../exact-json.ts';
import type { Fault } from '../fault.ts';
import { askedIn } from './asked.ts';
import type { FaultFacts } from './fault-facts.ts';
import { changeAt } from './places.ts';

/** A fault that takes a request for another than it is, and then does everything right. */
export type Mishearing<Generation extends string = never> = FaultFacts<Generation> & {
  /** Default `createOrder`. */
  readonly operation?: string;
  /** Place in the body: `line_items[].price`, within its `order` where it has one. */
  readonly path: string;
  /** What is heard in place of the value; undefined overhears it. */
  readonly as: (value: JsonValue, asked: JsonObject) => JsonValue | undefined;
  /** Requests that it happens to; all where left out. */
  readonly only?: (asked: JsonObject) => boolean;
};

export function mishears<Generation extends string = never>(
  plan: Mishearing<Generation>,
): Fault<unknown, unknown, Generation> {
  const { operation = 'createOrder', path, as, only = () => true, ...facts } = plan;
  return {
    kind: 'relation',
    profile: 'core',
    ...facts,
    hooks: {
      request(context) {
        const asked = askedIn(context.body);
        if (context.operation !== operation || asked === undefined || !only(asked)) return;
        changeAt(asked, path, (value) => as(value, asked));
      },
    },
  };
}

/** Overhears a value. */
export function unheard(): undefined {
  return undefined;
}
