import type { JsonObject, JsonValue } from '../exact-json.ts';
import type { Fault } from '../fault.ts';
import type { Hooks } from '../hooks.ts';
import { askedIn } from './asked.ts';
import type { FaultFacts } from './fault-facts.ts';
import { changeAt } from './places.ts';

/** What is taken for another thing than it is. */
export interface Misheard {
  /** Default `createOrder`. */
  readonly operation?: string;
  /** Place in the body: `line_items[].price`, within its `order` where it has one. */
  readonly path: string;
  /** What is heard in place of the value; undefined overhears it. */
  readonly as: (value: JsonValue, asked: JsonObject) => JsonValue | undefined;
  /** Requests that it happens to; all where left out. */
  readonly only?: (asked: JsonObject) => boolean;
}

/** Takes a request for another than it is, and then does everything right. */
export function mishearing({
  operation = 'createOrder',
  path,
  as,
  only = () => true,
}: Misheard): Hooks<unknown, unknown> {
  return {
    request(context) {
      const asked = askedIn(context.body);
      if (context.operation !== operation || asked === undefined || !only(asked)) return;
      changeAt(asked, path, (value) => as(value, asked));
    },
  };
}

/** A fault that is nothing but mishearing. */
export type Mishearing<Generation extends string = never> = FaultFacts<Generation> & Misheard;

export function mishears<Generation extends string = never>(
  plan: Mishearing<Generation>,
): Fault<unknown, unknown, Generation> {
  const { operation = 'createOrder', path, as, only = () => true, ...facts } = plan;
  return {
    kind: 'relation',
    profile: 'core',
    ...facts,
    hooks: mishearing({ operation, path, as, only }),
  };
}

/** Overhears a value. */
export function unheard(): undefined {
  return undefined;
}

/** Hears texts otherwise, and all else as it is. */
export function inText(hear: (text: string) => string): Misheard['as'] {
  return (value) => (typeof value === 'string' ? hear(value) : value);
}
