import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ContractError, loadContract, parseContract } from '../../spec/contract.ts';
import { operationIds } from '../../spec/operations.ts';
import { platforms, type Platform } from '../../spec/platforms.ts';

const haravan = await loadContract('haravan');

describe.each(platforms)('the contract of %s', (platform) => {
  it('is loaded once', () => {
    expect(loadContract(platform)).toBe(loadContract(platform));
  });

  it('has operations under their own names', async () => {
    const { operations } = await loadContract(platform);
    const ids = Object.entries(operations).map(([name, { id }]) => [name, id]);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter(([name, id]) => name !== id)).toEqual([]);
  });

  it('answers every operation with a schema', async () => {
    const { operations, responseSchema } = await loadContract(platform);
    const without = Object.values(operations).filter(
      ({ id, successStatus }) => responseSchema(id, successStatus) === undefined,
    );
    expect(without).toEqual([]);
  });

  it('has no reference left to resolve', async () => {
    const { document } = await loadContract(platform);
    expect(JSON.stringify(document)).not.toContain('"$ref"');
  });
});

describe('the contract of Haravan', () => {
  it('knows itself by the SHA-256 of its text', () => {
    expect(haravan.digest).toBe(createHash('sha256').update(haravan.source).digest('hex'));
    expect(haravan.source).toContain('openapi: 3.1');
  });

  it('has every operation but deleting', () => {
    expect(operationIds.filter((id) => haravan.operations[id] === undefined)).toEqual(['deleteOrder']);
    expect(() => haravan.operation('deleteOrder')).toThrow('no operation deleteOrder');
  });

  it('creates with 201 and answers the rest with 200', () => {
    const created = Object.values(haravan.operations).filter(({ successStatus }) => successStatus === 201);
    expect(created.map(({ id }) => id)).toEqual(['createOrder']);
  });

  it('merges the parameters of a path with those of its operation', () => {
    expect(haravan.operation('getOrder').parameters).toMatchObject([
      { name: 'order_id', in: 'path', required: true, inferred: false },
    ]);
    expect(haravan.operation('listOrders').parameters).toHaveLength(15);
  });

  it('marks the filters that the page does not show for the count', () => {
    const shown = haravan.operation('countOrders').parameters.filter(({ inferred }) => !inferred);
    expect(shown.map(({ name }) => name)).toEqual(['status']);
    expect(haravan.operation('listOrders').parameters.every(({ inferred }) => !inferred)).toBe(true);
  });

  it('tells what allows an operation, and where the docs say so', () => {
    expect(haravan.operation('cancelOrder')).toMatchObject({
      method: 'POST',
      path: '/orders/{order_id}/cancel.json',
      scopes: ['com.write_orders'],
      source: { heading: 'Cancel an order' },
      requestRequired: true,
    });
    expect(haravan.operation('confirmOrder').requestRequired).toBe(false);
    expect(haravan.operation('getOrder').requestSchema).toBeUndefined();
  });

  it('finds an answer by its status, by the class of it, or not at all', () => {
    expect(haravan.responseSchema('createOrder', 201)).toMatchObject({ required: ['order'] });
    expect(haravan.responseSchema('createOrder', 503)).toBe(haravan.schema('ErrorBody'));
    expect(haravan.responseSchema('createOrder', 302)).toBeUndefined();
  });

  it('gives a complete order the attributes of a partial one', () => {
    expect(haravan.schema('Order').properties).toEqual(haravan.schema('OrderPartial').properties);
    expect(haravan.schema('Order').required).toContain('total_price');
    expect(haravan.schema('OrderPartial').required).toBeUndefined();
  });

  it('keeps the source of a property apart from that of its type', () => {
    expect(haravan.schema('Order').properties?.['total_price']).toMatchObject({
      format: 'decimal',
      'x-decimal': { integer: 22, fraction: 4 },
      'x-source': { heading: 'Properties', from: 'prose+example' },
    });
  });

  it('refuses to make up a schema', () => {
    expect(() => haravan.schema('Parcel')).toThrow(
      /haravan\/openapi\.yaml, \/components\/schemas: no schema Parcel$/,
    );
  });
});

describe('a broken contract', () => {
  const { source } = haravan;
  const broken: readonly (readonly [what: string, source: string, message: string])[] = [
    ['no YAML', 'openapi: [', 'x.yaml, line 1, column 11: not YAML: '],
    ['an empty file', '', 'x.yaml: not a document of OpenAPI 3.1'],
    ['another version', 'openapi: 3.0.3', 'x.yaml: not a document of OpenAPI 3.1'],
    ['no paths', 'openapi: 3.1.0\ninfo: {}', 'x.yaml: not a valid OpenAPI document: '],
    [
      'a reference to nothing',
      source.replace("schemas/OrderAnswer'", "schemas/Parcel'"),
      'x.yaml: not a valid OpenAPI document: Missing $ref pointer "#/components/schemas/Parcel"',
    ],
    [
      'an operation by another name',
      source.replace('operationId: listOrders', 'operationId: findOrders'),
      "x.yaml, /paths/~1orders.json/get: operationId 'findOrders' is none of listOrders, ",
    ],
    [
      'no operation at all',
      source.replace(/\npaths:[^]*?\n\ncomponents:/, '\npaths: {}\n\ncomponents:'),
      'x.yaml, /paths: no operation',
    ],
    [
      'an operation that never succeeds',
      source.replace("'201':", "'409':"),
      'x.yaml, /paths/~1orders.json/post: no answer of the 2xx class',
    ],
    [
      'an operation without scopes',
      source.replace('x-scopes:', 'x-scope:'),
      'x.yaml, /paths/~1orders.json/get: no x-scopes',
    ],
    [
      'an operation without a source',
      source.replace('x-source:', 'x-origin:'),
      'x.yaml, /paths/~1orders.json/get: no x-source',
    ],
  ];

  it.each(broken)('is refused: %s', async (_what, text, message) => {
    const refusal = await parseContract('haravan', { file: 'x.yaml', source: text }).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(ContractError);
    expect(refusal).toMatchObject({ file: 'x.yaml', message: expect.stringContaining(message) as string });
  });

  it('is refused where its file is not there', async () => {
    await expect(loadContract('elsewhere' as Platform)).rejects.toThrow(
      /elsewhere\/openapi\.yaml: cannot be read$/,
    );
  });
});
