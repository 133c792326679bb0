import type { JsonObject, JsonValue } from '../../exact-json.ts';
import { askedIn } from '../hooks/asked.ts';
import type { FaultFacts, HaravanFault } from './haravan-fault.ts';
import { changeAt } from '../hooks/places.ts';

/** A fault that takes a request for another than it is, and then does everything right. */
export interface Mishearing extends FaultFacts {
  /** Default `createOrder`. */
  readonly operation?: string;
  /** Place in the body: `line_items[].price`, within its `order` where it has one. */
  readonly path: string;
  /** What is heard in place of the value; undefined overhears it. */
  readonly as: (value: JsonValue, asked: JsonObject) => JsonValue | undefined;
  /** Requests that it happens to; all where left out. */
  readonly only?: (asked: JsonObject) => boolean;
}

export function mishears(plan: Mishearing): HaravanFault {
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
