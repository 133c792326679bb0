import type { Dialect } from '../../spec/dialect.ts';
import { isJsonArray, isJsonObject, JsonNumber, type Json } from '../../spec/json/exact-json.ts';
import type { Validators, Violation } from '../../generators/schemas/validators.ts';
import { isPartial, type Exchange } from './exchange.ts';
import { PathTree, type PathNode } from './path-tree.ts';
import type { ExchangeRecord } from './record.ts';

/** What the contract's schemas say of one answer, found once however many requirements ask. */
export interface AnswerFacts {
  /** Violations by the path within an order (`line_items[].price`), or within the body where no order holds them. */
  readonly violations: ReadonlyMap<string, readonly Violation[]>;
  /** Paths present in the answer, in the same form. */
  readonly present: ReadonlySet<string>;
  /** Decimals in the answer as sent: generic path from the root, and number text. */
  readonly decimals: readonly { readonly path: string; readonly source: string }[];
}

const nothing: AnswerFacts = { violations: new Map(), present: new Set(), decimals: [] };

export class ExchangeFacts {
  readonly #known = new WeakMap<Exchange, AnswerFacts>();
  readonly #validated = new WeakMap<ExchangeRecord, AnswerFacts['violations']>();
  readonly #validators: Validators;
  readonly #paths: PathTree;
  #answers = 0;

  constructor(validators: Validators, dialect: Dialect) {
    this.#validators = validators;
    this.#paths = new PathTree([dialect.envelopes.order, `${dialect.envelopes.orders}[]`]);
  }

  of(exchange: Exchange): AnswerFacts {
    const known = this.#known.get(exchange);
    if (known !== undefined) return known;
    const facts = this.#find(exchange);
    this.#known.set(exchange, facts);
    return facts;
  }

  /** Validates an answer that was parsed already, before its numbers are replaced: it need not be parsed once more then. */
  validate(record: ExchangeRecord, answer: unknown): void {
    this.#validated.set(record, this.#violations(record, answer));
  }

  #violations(record: ExchangeRecord, answer: unknown): AnswerFacts['violations'] {
    const { operation, response } = record;
    if (operation === null || response === null) return nothing.violations;
    const validate = this.#validators.answer(operation, response.status, { partial: isPartial(record) });
    return Map.groupBy(validate?.(answer) ?? [], ({ path }) => this.#paths.withinOrder(path));
  }

  #find(exchange: Exchange): AnswerFacts {
    const { record } = exchange;
    const { operation, response } = record;
    if (operation === null || response === null || exchange.answer === undefined) return nothing;
    const violations = this.#validated.get(record) ?? this.#violations(record, JSON.parse(response.body));
    const decimalPaths = this.#validators.decimalPaths(operation, response.status);
    const present = new Set<string>();
    const decimals: { path: string; source: string }[] = [];
    this.#answers += 1;
    this.#walk(exchange.answer, this.#paths.root, (value, node) => {
      if (node.seenIn !== this.#answers) present.add(node.within);
      node.seenIn = this.#answers;
      if (value instanceof JsonNumber && decimalPaths.has(node.path))
        decimals.push({ path: node.path, source: value.source });
    });
    return { violations, present, decimals };
  }

  #walk(value: Json, node: PathNode, visit: (value: Json, node: PathNode) => void): void {
    if (isJsonArray(value)) {
      const items = this.#paths.child(node, '[]');
      for (const item of value) {
        visit(item, items);
        this.#walk(item, items, visit);
      }
    } else if (isJsonObject(value)) {
      for (const key in value) {
        const member = this.#paths.child(node, key);
        visit(value[key] ?? null, member);
        this.#walk(value[key] ?? null, member, visit);
      }
    }
  }
}
