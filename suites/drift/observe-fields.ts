import type { Contract } from '../../spec/contract.ts';
import type { Dialect } from '../../spec/dialect.ts';
import {
  isJsonArray,
  isJsonObject,
  JsonNumber,
  parseExactJson,
  type Json,
  type JsonObject,
} from '../../spec/json/exact-json.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { FieldNode } from './field-node.ts';
import { kindsOfValue } from './kinds-of-value.ts';
import { listedPaths } from './listed-paths.ts';
import type { Tally } from './shape.ts';

/** Statuses and the like: what such an attribute says is one of a few words, listed or not. */
const wordy = /(^|_)(status|kind|type|reason|behaviour|policy)$/;

export interface FieldsLaw {
  readonly contract: Contract;
  readonly dialect: Dialect;
}

/** What the bodies of answers are made of, by operation and status. An answer that was asked for less tells nothing of what is missing. */
export function observeFields(
  exchanges: readonly Exchange[],
  law: FieldsLaw,
): ReadonlyMap<string, ReadonlyMap<string, Tally>> {
  const roots = new Map<string, Walk>();
  for (const exchange of exchanges) {
    const { operation, response, intent, id } = exchange.record;
    const told =
      operation !== null && response !== null && exchange.answer !== undefined && !exchange.partial;
    if (!told || (response.status >= 400 && intent === 'unsaid')) continue;
    const name = `${operation} ${String(response.status)}`;
    const walk =
      roots.get(name) ??
      new Walk(law.dialect, listedPaths(law.contract.responseSchema(operation, response.status)));
    roots.set(name, walk);
    walk.take(parseExactJson(response.body), id);
  }
  const sorted = [...roots].toSorted(([left], [right]) => (left < right ? -1 : 1));
  return new Map(sorted.map(([name, walk]) => [name, walk.tallies()]));
}

/** Walks through the bodies of one operation's answers of one status. */
class Walk {
  readonly #root = new FieldNode();
  readonly #listed: ReadonlySet<string>;
  readonly #orders: ReadonlySet<string>;

  constructor({ envelopes }: Dialect, listed: ReadonlySet<string>) {
    this.#listed = listed;
    this.#orders = new Set([envelopes.order, `${envelopes.orders}[]`]);
  }

  take(body: Json, exchange: string): void {
    this.#visit(body, { node: this.#root, path: '', unit: exchange, exchange });
  }

  tallies(): ReadonlyMap<string, Tally> {
    return this.#root.tallies();
  }

  #visit(value: Json, at: Place): void {
    const unit = this.#orders.has(at.path) ? (orderUnit(value) ?? at.unit) : at.unit;
    const { node, path, exchange } = at;
    const listed = this.#listed.has(path) || wordy.test(path.replace(/\[\]$/, ''));
    node.see({ unit, exchange, value, kinds: kindsOfValue(value, { listed }) });
    if (isJsonArray(value))
      for (const item of value)
        this.#visit(item, { node: node.child('[]'), path: `${path}[]`, unit, exchange });
    else if (isJsonObject(value)) this.#members(value, { node, path, unit, exchange });
  }

  #members(object: JsonObject, { node, path, unit, exchange }: Place): void {
    for (const [name, value] of Object.entries(object)) {
      const key = nameOf(name);
      this.#visit(value, {
        node: node.child(key),
        path: path === '' ? key : `${path}.${key}`,
        unit,
        exchange,
      });
    }
  }
}

interface Place {
  readonly node: FieldNode;
  readonly path: string;
  readonly unit: string;
  readonly exchange: string;
}

/** A key that is no name may be somebody's data: a map by id, by e-mail address, by whatever was typed. */
function nameOf(key: string): string {
  return /^[A-Za-z_][\w-]{0,59}$/.test(key) ? key : '{key}';
}

function orderUnit(value: Json): string | undefined {
  const id = isJsonObject(value) ? value['id'] : undefined;
  return id instanceof JsonNumber ? `order ${id.source}` : undefined;
}
