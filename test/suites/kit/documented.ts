import { loadExamples } from '../../../spec/docs/documented-exchange.ts';
import { isJsonObject } from '../../../spec/json/exact-json.ts';
import type { Wire } from './wire.ts';

/** The order of a documented exchange, whole and as the contract describes it, with some attributes changed. */
export function documentedOrder(name: string, given: Wire = {}): Wire {
  const example = loadExamples('haravan').find((candidate) => candidate.name === name);
  const answer = example?.answer;
  const order = isJsonObject(answer) ? answer['order'] : undefined;
  if (!isJsonObject(order)) throw new Error(`${name} documents no single order`);
  return { ...order, ...given };
}
