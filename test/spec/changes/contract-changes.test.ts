import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compareContracts } from '../../../spec/changes/compare-contracts.ts';
import type { ContractChange } from '../../../spec/changes/contract-change.ts';
import { asNode, type Node } from '../../../spec/changes/document.ts';
import type { ContractSource } from '../../../spec/changes/contract-source.ts';
import { worstOf, type Effect } from '../../../spec/changes/effect.ts';
import { platforms, type Platform } from '../../../spec/platforms.ts';
import { smallContract } from './small-contract.ts';

const documentOf = (platform: Platform): Node =>
  asNode(parse(readFileSync(new URL(`../../../spec/${platform}/openapi.yaml`, import.meta.url), 'utf8')));
const source = (document: Node): ContractSource => ({
  document,
  requirements: undefined,
  examples: undefined,
});

/** A platform's contract with an edit of its text. */
function edited(platform: Platform, edit: (text: string) => string): readonly ContractChange[] {
  const text = readFileSync(new URL(`../../../spec/${platform}/openapi.yaml`, import.meta.url), 'utf8');
  const changed = edit(text);
  expect(changed).not.toBe(text);
  return compareContracts(source(asNode(parse(text))), source(asNode(parse(changed))));
}

const told = (changes: readonly ContractChange[]): readonly (readonly [string, Effect])[] =>
  changes.map(({ rule, effect }) => [rule, effect]);
const compare = (before: Node, after: Node): readonly (readonly [string, Effect])[] =>
  told(compareContracts(smallContract({}, { operation: before }), smallContract({}, { operation: after })));
const limit = (more: Node = {}): Node => ({
  name: 'limit',
  in: 'query',
  schema: { type: 'integer' },
  ...more,
});

describe.each(platforms)('the contract of %s', (platform) => {
  it('is the same as itself', () => {
    expect(compareContracts(source(documentOf(platform)), source(documentOf(platform)))).toEqual([]);
    expect(worstOf([])).toBe('none');
  });

  it('is the same with other descriptions and other lines of the docs', () => {
    const text = readFileSync(new URL(`../../../spec/${platform}/openapi.yaml`, import.meta.url), 'utf8');
    const other = text
      .replaceAll(/line: \d+/g, 'line: 1')
      .replaceAll(/^( +description: )\w+/gm, '$1Otherwise');
    expect(other).not.toBe(text);
    expect(compareContracts(source(asNode(parse(text))), source(asNode(parse(other))))).toEqual([]);
  });

  it('is another with what it lists gone', () => {
    const { paths, ...rest } = documentOf(platform);
    const changes = compareContracts(source({ ...rest, paths }), source({ ...rest, paths: {} }));
    expect(changes.length).toBeGreaterThan(5);
    expect(new Set(told(changes).map(([rule]) => rule))).toEqual(new Set(['operation-removed']));
  });
});

describe('a change that operations share', () => {
  it('is told once, with all of them named', () => {
    const changes = edited('haravan', (text) =>
      text.replace('enum: [unconfirmed, confirmed]', 'enum: [unconfirmed, confirmed, lost]'),
    );
    expect(told(changes)).toEqual([['answer-value-added', 'breaks readers']]);
    expect(changes[0]?.about).toBe('orders[].confirmed_status');
    expect(changes[0]?.operations).toEqual([
      'listOrders',
      'createOrder',
      'getOrder',
      'updateOrder',
      'confirmOrder',
      'closeOrder',
      'openOrder',
      'cancelOrder',
      'assignOrder',
    ]);
    expect(changes[0]?.pointer).toBe('/components/schemas/OrderPartial/properties/confirmed_status');
  });

  it('is told of each direction that it has', () => {
    const changes = edited('sapo', (text) => text.replace('\\.\\d{2}$', () => '\\.\\d{3}$'));
    expect(told(changes)).toEqual([['answer-pattern-changed', 'breaks readers']]);
  });
});

const scoped = (...scopes: readonly string[]): Node => ({ 'x-scopes': scopes });
const secured = (...ways: readonly Node[]): Node => ({ security: ways });
const answers = (...statuses: readonly string[]): Node => ({
  responses: Object.fromEntries(statuses.map((status) => [status, { description: 'x' }])),
});
const headed = (headers: Node): Node => ({ responses: { '201': { description: 'x', headers } } });

const operations: readonly (readonly [what: string, before: Node, after: Node, found: ReturnType<typeof told>])[] = [
  ['a parameter removed', { parameters: [limit()] }, {}, [['parameter-removed', 'breaks writers']]],
  ['a parameter added', {}, { parameters: [limit()] }, [['parameter-added', 'additive']]],
  ['a required parameter added', {}, { parameters: [limit({ required: true })] }, [['required-parameter-added', 'breaks writers']]],
  ['a required parameter added with a default', {}, { parameters: [limit({ required: true, schema: { type: 'integer', default: 1 } })] }, [['parameter-added', 'additive']]],
  ['a parameter required now', { parameters: [limit()] }, { parameters: [limit({ required: true })] }, [['required-added', 'breaks writers']]],
  ['a parameter that moved into the header', { parameters: [limit()] }, { parameters: [limit({ in: 'header' })] }, [['parameter-removed', 'breaks writers'], ['parameter-added', 'additive']]],
  ['a parameter that may be null no more', { parameters: [limit({ schema: { type: ['integer', 'null'] } })] }, { parameters: [limit()] }, [['request-null-forbidden', 'breaks writers']]],
  ['another default of a parameter', { parameters: [limit({ schema: { type: 'integer', default: 50 } })] }, { parameters: [limit({ schema: { type: 'integer', default: 20 } })] }, [['request-default-changed', 'breaks writers']]],
  ['another example of a parameter', { parameters: [limit({ example: 1 })] }, { parameters: [limit({ example: 2 })] }, [['example-changed', 'editorial']]],
  ['a body that need not be sent', { requestBody: { required: true, content: {} } }, { requestBody: { required: false, content: {} } }, [['required-removed', 'additive']]],
  ['a body that must be sent', { requestBody: { content: {} } }, { requestBody: { required: true, content: {} } }, [['required-added', 'breaks writers']]],
  ['a media type of a body removed', { requestBody: { content: { 'text/csv': {}, 'text/plain': {} } } }, { requestBody: { content: { 'text/csv': {} } } }, [['media-type-removed', 'breaks writers']]],
  ['an answer removed', answers('201', '200'), answers('201'), [['answer-removed', 'breaks readers']]],
  ['an error removed', answers('201', '422'), answers('201'), [['answer-removed', 'additive']]],
  ['an answer added', answers('201'), answers('201', '422'), [['answer-added', 'additive']]],
  ['a header removed', headed({ 'X-Limit': { schema: {} } }), headed({}), [['header-removed', 'breaks readers']]],
  ['a header in other letters', headed({ 'X-Limit': { schema: {} } }), headed({ 'x-limit': { schema: {} } }), []],
  ['a header of another type', headed({ 'X-Limit': { schema: { type: 'string' } } }), headed({ 'X-Limit': { schema: { type: 'integer' } } }), [['answer-type-changed', 'breaks readers']]],
  ['a scope that lets in no more', scoped('read', 'write'), scoped('write'), [['scopes-changed', 'breaks everyone']]],
  ['a scope that lets in, too', scoped('write'), scoped('read', 'write'), [['scopes-changed', 'additive']]],
  ['a scope where there was none', {}, scoped('write'), [['scopes-changed', 'breaks everyone']]],
  ['a way to prove who one is that is gone', secured({ basic: [] }, { token: [] }), secured({ token: [] }), [['auth-changed', 'breaks everyone']]],
  ['a way to prove who one is more', secured({ token: [] }), secured({ basic: [] }, { token: [] }), [['auth-changed', 'additive']]],
  ['credentials where none were needed', {}, secured({ token: [] }), [['auth-changed', 'breaks everyone']]],
  ['an operation called otherwise', {}, { operationId: 'postParcel' }, [['operation-renamed', 'editorial']]],
  ['an operation deprecated', {}, { deprecated: true }, [['deprecation-changed', 'additive']]],
]; // prettier-ignore

describe('an operation', () => {
  it.each(operations)('is told of: %s', (_what, before, after, found) => {
    expect(compare(before, after)).toEqual(found);
  });

  it('that moved to another path is one that moved, not one gone and one new', () => {
    const changes = edited('haravan', (text) =>
      text.replace('/orders/{order_id}/close.json', '/orders/{order_id}/shut.json'),
    );
    expect(told(changes)).toEqual([['operation-moved', 'breaks everyone']]);
  });

  it('is the same where only the name of a part of its path is another', () => {
    const changes = edited('haravan', (text) =>
      text.replaceAll('{order_id}', '{id}').replaceAll('name: order_id', 'name: id'),
    );
    expect(told(changes)).toEqual([]);
  });

  it('removed or added is told with its address', () => {
    const small = smallContract({});
    const none = { ...small, document: { ...small.document, paths: {} } };
    expect(compareContracts(small, none)[0]).toMatchObject({
      rule: 'operation-removed',
      was: 'POST /parcels.json',
      effect: 'breaks everyone',
    });
    expect(compareContracts(none, small)[0]).toMatchObject({
      rule: 'operation-added',
      is: 'POST /parcels.json',
      effect: 'additive',
    });
  });
});

describe('a document', () => {
  it('is told of another server and of a scheme that works otherwise', () => {
    const scheme = (type: Node): Node => ({ securitySchemes: { token: type } });
    const one = smallContract(
      {},
      {
        components: scheme({ type: 'http', scheme: 'bearer', description: 'x' }),
        document: { servers: [{ url: 'https://one.example' }] },
      },
    );
    const other = smallContract(
      {},
      {
        components: scheme({ type: 'apiKey', name: 'X-Token', in: 'header' }),
        document: { servers: [{ url: 'https://other.example' }] },
      },
    );
    expect(told(compareContracts(one, other))).toEqual([
      ['server-removed', 'breaks everyone'],
      ['auth-scheme-changed', 'breaks everyone'],
      ['server-added', 'additive'],
    ]);
  });
});
