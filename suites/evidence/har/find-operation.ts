import type { Contract } from '../../../spec/contract.ts';
import type { OperationId } from '../../../spec/operations.ts';

/** A request to an API base that means an operation of the contract. */
export interface FoundOperation extends FoundPlace {
  readonly operation: OperationId;
}

/** Where a request went to. */
export interface FoundPlace {
  /** API base without a slash at its end. */
  readonly base: string;
  /** Path and query below it. */
  readonly url: string;
}

/** The orders of one customer belong to the Customer API. */
const ofOneCustomer = /\/customers\/[^/]+$/;

/** Finds what operation a request of anybody's app means, wherever the API is; undefined where it means none. */
export function operationFinder(
  contract: Contract,
): (method: string, url: URL) => FoundOperation | undefined {
  const places = Object.values(contract.operations).map(({ id, method, path }) => ({
    id,
    method,
    path: new RegExp(`^(?<base>.*)(?<place>${patternOf(path)})$`),
  }));
  return (method, url) => {
    for (const { id, method: expected, path } of places) {
      const parts = expected === method ? path.exec(url.pathname)?.groups : undefined;
      if (parts === undefined) continue;
      const { base = '', place = '' } = parts;
      if (ofOneCustomer.test(base)) continue;
      return { operation: id, base: `${url.origin}${base}`, url: `${place}${url.search}` };
    }
    return undefined;
  };
}

/**
 * Finds the API base and the path below it of a request to the Order API, whether or not it means an operation; undefined of any other.
 * @param base where the API is; by default wherever a path has a part `orders`
 */
export function orderRequestFinder(base?: string): (url: URL) => FoundPlace | undefined {
  return (url) => {
    const whole = url.origin + url.pathname;
    const at = base === undefined ? whole.search(/\/orders(?=[./]|$)/) : base.length;
    if (at === -1 || (base !== undefined && !whole.startsWith(base))) return undefined;
    if (base === undefined && ofOneCustomer.test(whole.slice(0, at))) return undefined;
    const place = whole.slice(at);
    if (!/^\/orders(?=[./]|$)/.test(place)) return undefined;
    return { base: whole.slice(0, at), url: `${place}${url.search}` };
  };
}

/** `/orders/{order_id}.json` as a pattern: an id is digits, so that `/orders/count.json` is no order. */
function patternOf(template: string): string {
  return template
    .split(/\{[^}]+\}/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join(String.raw`\d+`);
}
