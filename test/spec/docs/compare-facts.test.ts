import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compareFacts } from '../../../spec/docs/compare-facts.ts';
import type { DocsFacts, ParameterFact, PropertyFact } from '../../../spec/docs/facts.ts';
import { loadDocsFacts } from '../../../spec/docs/load-facts.ts';

const read = (name: string): unknown =>
  parse(readFileSync(new URL(`../../../spec/haravan/${name}`, import.meta.url), 'utf8'));
const contract = read('openapi.yaml');
const ledger = read('discrepancies.yaml');
const facts = loadDocsFacts('haravan');

const keysUnexplained = (changed: DocsFacts): readonly string[] =>
  compareFacts({ facts: changed, contract, ledger }).unexplained.map(({ key }) => key);
const changeProperty = (path: string, change: Partial<PropertyFact>): DocsFacts => ({
  ...facts,
  properties: facts.properties.map((fact) => (fact.path === path ? { ...fact, ...change } : fact)),
});
const changeParameter = (name: string, change: Partial<ParameterFact>): DocsFacts => ({
  ...facts,
  parameters: facts.parameters.map((fact) => (fact.name === name ? { ...fact, ...change } : fact)),
});

describe('the facts of Haravan', () => {
  it('are all in the contract or in the ledger of discrepancies', () => {
    expect(compareFacts({ facts, contract, ledger }).unexplained).toEqual([]);
  });

  it('bear out every key that the ledger is about', () => {
    expect(compareFacts({ facts, contract, ledger }).unmatched).toEqual([]);
  });

  it('differ from the contract where the rulings say the page contradicts itself', () => {
    const keys = compareFacts({ facts, contract, ledger: {} }).unexplained.map(({ key }) => key);
    expect(keys).toEqual(
      expect.arrayContaining([
        'type:billing_address=array',
        'heading:fishipping_lineseld',
        'heading:referring_site',
        'required:cancelOrder.reason',
        'sample:contact_email=invalid',
        'damage:listOrders.2',
        'example:addOrderTags.1',
      ]),
    );
    expect(keys.length).toBeLessThan(30);
  });
});

describe('a page that has changed', () => {
  const [operation] = facts.operations;
  const [property] = facts.properties;
  const [parameter] = facts.parameters;
  const [example] = facts.examples;
  if (!operation || !property || !parameter || !example) throw new Error('docs-facts.json is empty');
  const place = { heading: 'Properties', line: 1 };

  const changes: readonly (readonly [what: string, key: string, changed: DocsFacts])[] = [
    ['a new scope', 'scope:com.new', { ...facts, scopes: [{ scope: 'com.new', ...place }] }],
    ['a new operation', 'operation:GET /x.json', { ...facts, operations: [{ ...operation, operation: 'GET /x.json' }] }],
    ['a moved operation', 'operation:listOrders', { ...facts, operations: [{ ...operation, path: '/all-orders.json' }] }],
    ['a new property', 'property:colour', { ...facts, properties: [{ ...place, path: 'colour' }] }],
    ['a new part of a property', 'property:line_items.colour', { ...facts, properties: [{ ...place, path: 'line_items.colour' }] }],
    ['another heading', 'heading:identity', changeProperty('id', { headed: 'identity' })],
    ['another type', 'type:id=string', changeProperty('id', { type: 'string' })],
    ['another type that the ledger knows of another property', 'type:email=array', changeProperty('email', { type: 'array' })],
    ['a type of its own', 'type:note=memo', changeProperty('note', { type: 'memo' })],
    ['a new value', 'value:financial_status=owed', changeProperty('financial_status', { values: [{ value: 'owed', line: 1 }] })],
    ['null as a value', 'value:closed_status=null', changeProperty('closed_status', { values: [{ value: 'null', line: 1 }] })],
    ['a value where the contract lists none', 'value:note=x', changeProperty('note', { values: [{ value: 'x', line: 1 }] })],
    ['another bound', 'bound:tags=50 characters', changeProperty('tags', { bound: '50 characters' })],
    ['another default', 'default:discount_codes.type=shipping', changeProperty('discount_codes.type', { default: 'shipping' })],
    ['another format', 'format:email=ISO 8601', changeProperty('email', { format: 'ISO 8601' })],
    ['a new member of a sample', 'sample:client_details.colour=null', changeProperty('client_details', { sample: '"client_details": {"colour": null}' })],
    ['another type in a sample', 'sample:total_price=string', changeProperty('total_price', { sample: '"total_price": "1.0000"' })],
    ['a sample that is not JSON', 'sample:email=invalid', changeProperty('email', { sample: '"email": a@b' })],
    ['a new parameter', 'parameter:listOrders.colour', { ...facts, parameters: [{ ...parameter, name: 'colour' }] }],
    ['a new part of a body', 'body:cancelOrder.colour', { ...facts, parameters: [{ ...parameter, in: 'body', operation: 'cancelOrder', name: 'colour' }] }],
    ['a part of a body that is needed now', 'required:cancelOrder.restock', changeParameter('restock', { required: true })],
    ['another bound of a parameter', 'bound:listOrders.limit=≤250', changeParameter('limit', { bound: '≤250' })],
    ['another default of a parameter', 'default:listOrders.limit=20', changeParameter('limit', { default: '20' })],
    ['another type of a parameter', 'type:listOrders.limit=string', changeParameter('limit', { type: 'string' })],
    ['another type in a body', 'type:cancelOrder.restock=string', changeParameter('restock', { type: 'string' })],
    ['a new value of a parameter', 'value:listOrders.status=lost', changeParameter('status', { values: [{ value: 'lost', line: 1 }] })],
    ['another format of a parameter', 'format:listOrders.created_at_min=20/10/2021', changeParameter('created_at_min', { format: '20/10/2021' })],
    ['an example with another method', 'example:listOrders.1', { ...facts, examples: [{ ...example, method: 'POST' }] }],
    ['an example with another address', 'example:listOrders.1', { ...facts, examples: [{ ...example, path: '/order.json' }] }],
    ['an example with an unknown parameter', 'example:listOrders.1', { ...facts, examples: [{ ...example, path: '/orders.json?colour=red' }] }],
    ['an example with another status', 'example:listOrders.1', { ...facts, examples: [{ ...example, status: 202 }] }],
    ['an example of an unknown operation', 'example:GET /x.json.1', { ...facts, examples: [{ ...example, operation: 'GET /x.json' }] }],
    ['an example that is damaged now', 'damage:listOrders.1', { ...facts, examples: [{ ...example, answer: { ...example.answer, damage: ['unbalanced'] } }] }],
  ]; // prettier-ignore

  it.each(changes)('has %s reported', (_what, key, changed) => {
    expect(keysUnexplained(changed)).toContain(key);
  });

  it('has an operation, a property and a parameter reported that the contract does not know', () => {
    const empty = { paths: {} };
    const keys = compareFacts({ facts, contract: empty, ledger: {} }).unexplained.map(({ key }) => key);
    const all = [
      'scope:com.read_orders',
      'operation:closeOrder',
      'property:line_items.price',
      'sample:line_items.image.src=string',
      'parameter:listOrders.page',
      'body:cancelOrder.note',
    ];
    expect(keys).toEqual(expect.arrayContaining(all));
  });

  it('is told of with heading, line and what the contract has', () => {
    const { unexplained } = compareFacts({
      facts: changeParameter('limit', { default: '20' }),
      contract,
      ledger,
    });
    const line = facts.parameters.find(({ name }) => name === 'limit')?.line;
    expect(unexplained).toEqual([
      {
        key: 'default:listOrders.limit=20',
        heading: 'Retrieves a list of orders',
        line,
        why: "the contract's default is 50",
      },
    ]);
  });

  it('leaves keys of the ledger without a statement, and they are named', () => {
    const { unmatched } = compareFacts({
      facts: changeProperty('billing_address', { type: 'object' }),
      contract,
      ledger,
    });
    expect(unmatched).toEqual(['type:billing_address=array']);
  });
});
