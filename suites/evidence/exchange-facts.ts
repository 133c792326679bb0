import type { Dialect } from '../../spec/dialect.ts';
import { isJsonArray, isJsonObject, JsonNumber, type Json } from '../../spec/json/exact-json.ts';
import type { Validators, Violation } from '../../generators/schemas/validators.ts';
import type { Exchange } from './exchange.ts';

/** What the contract's schemas say of one answer, found once however many requirements ask. */
export interface AnswerFacts {
  /** Violations by the path within an order (`line_items[].price`), or within the body where no order holds them. */
  readonly violations: ReadonlyMap<string, readonly Violation[]>;
  /** Paths present in the answer, in the same form. */
  readonly present: ReadonlySet<string>;
  /** Decimals in the answer as sent: pointer and number text. */
  readonly decimals: readonly { readonly pointer: string; readonly source: string }[];
}

export class ExchangeFacts {
  readonly #known = new WeakMap<Exchange, AnswerFacts>();
  readonly #validators: Validators;
  readonly #prefixes: readonly string[];

  constructor(validators: Validators, dialect: Dialect) {
    this.#validators = validators;
    this.#prefixes = [dialect.envelopes.order, `${dialect.envelopes.orders}[]`];
  }

  of(exchange: Exchange): AnswerFacts {
    const known = this.#known.get(exchange);
    if (known !== undefined) return known;
    const facts = this.#find(exchange);
    this.#known.set(exchange, facts);
    return facts;
  }

  #find(exchange: Exchange): AnswerFacts {
    const { operation, response } = exchange.record;
    const violations = new Map<string, Violation[]>();
    const present = new Set<string>();
    const decimals: { pointer: string; source: string }[] = [];
    if (operation === null || response === null || exchange.answer === undefined)
      return { violations, present, decimals };
    const validate = this.#validators.answer(operation, response.status, { partial: exchange.partial });
    for (const violation of validate?.(JSON.parse(response.body)) ?? []) {
      const path = this.#withinOrder(violation.path);
      violations.set(path, [...(violations.get(path) ?? []), violation]);
    }
    const decimalPaths = this.#validators.decimalPaths(operation, response.status);
    walk(exchange.answer, { path: '', pointer: '' }, (value, { path, pointer }) => {
      present.add(this.#withinOrder(path));
      if (value instanceof JsonNumber && decimalPaths.has(path))
        decimals.push({ pointer, source: value.source });
    });
    return { violations, present, decimals };
  }

  #withinOrder(path: string): string {
    const prefix = this.#prefixes.find((candidate) => path === candidate || path.startsWith(`${candidate}.`));
    return prefix === undefined ? path : path.slice(prefix.length + 1);
  }
}

interface Place {
  readonly path: string;
  readonly pointer: string;
}

function walk(value: Json, place: Place, visit: (value: Json, place: Place) => void): void {
  if (isJsonArray(value)) {
    const path = `${place.path}[]`;
    value.forEach((item, index) => {
      visitChild(item, { path, pointer: `${place.pointer}/${index}` }, visit);
    });
  } else if (isJsonObject(value)) {
    for (const key in value) {
      const path = place.path === '' ? key : `${place.path}.${key}`;
      visitChild(value[key] as Json, { path, pointer: `${place.pointer}/${key}` }, visit);
    }
  }
}

function visitChild(value: Json, place: Place, visit: (value: Json, place: Place) => void): void {
  visit(value, place);
  walk(value, place, visit);
}
