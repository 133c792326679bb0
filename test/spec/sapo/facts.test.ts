import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compareFacts } from '../../../spec/docs/compare-facts.ts';
import type { DocsFacts, ParameterFact } from '../../../spec/docs/facts.ts';
import { loadDocsFacts } from '../../../spec/docs/load-facts.ts';

const contract: unknown = parse(
  readFileSync(new URL('../../../spec/sapo/openapi.yaml', import.meta.url), 'utf8'),
);
const facts = loadDocsFacts('sapo');
const keysOf = (changed: DocsFacts): readonly string[] =>
  compareFacts({ facts: changed, contract, ledger: {} }).unexplained.map(({ key }) => key);
const changeFlag = (name: string, change: Partial<ParameterFact>): DocsFacts => ({
  ...facts,
  parameters: facts.parameters.map((fact) => (fact.name === `order.${name}` ? { ...fact, ...change } : fact)),
});

/** The examples in which the site hides e-mail addresses. */
const masked = [1, 2, 3, 6].map((number) => `damage:createOrder.${number}`);

const changes: readonly (readonly [what: string, key: string, changed: DocsFacts])[] = [
  ['a new flag', 'body:createOrder.order.ring_bell', changeFlag('send_webhooks', { name: 'order.ring_bell' })],
  ['another default', 'default:createOrder.order.send_receipt=true', changeFlag('send_receipt', { default: 'true' })],
  ['a default where there was none', 'default:createOrder.order.send_webhooks=true', changeFlag('send_webhooks', { default: 'true' })],
  ['a new value', 'value:createOrder.order.inventory_behaviour=hold', changeFlag('inventory_behaviour', { values: [{ value: 'hold', line: 1 }] })],
  ['another status of an example', 'example:createOrder.7', { ...facts, examples: facts.examples.map((fact) => ({ ...fact, status: 200 })) }],
]; // prettier-ignore

describe('the facts of Sapo', () => {
  it('name the page they are from', () => {
    expect(facts.page).toEqual({
      url: 'https://support.sapo.vn/phuong-thuc-post-cua-order-phan-2',
      title: 'Phương thức POST của Order phần 2',
    });
  });

  it('are one operation, one member of its request with four flags, and seven examples', () => {
    expect(facts.operations.map(({ operation }) => operation)).toEqual(['createOrder']);
    expect(facts.parameters.map(({ name }) => name)).toEqual([
      'order',
      'order.send_webhooks',
      'order.send_receipt',
      'order.send_fulfillment_receipt',
      'order.inventory_behaviour',
    ]);
    expect(facts.examples.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect([...facts.properties, ...facts.scopes, ...facts.prose]).toEqual([]);
  });

  it('are borne out by the contract, but for addresses that the site hides', () => {
    expect(keysOf(facts)).toEqual(masked);
  });

  it.each(changes)('would have %s reported', (_what, key, changed) => {
    expect(keysOf(changed)).toContain(key);
  });
});
