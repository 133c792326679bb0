import { describe, expect, it } from 'vitest';
import { toJsonSchema } from '../../../generators/schemas/json-schema.ts';
import { describedPaths } from '../../../generators/schemas/schema-paths.ts';
import { describeSchema } from '../../../generators/schemas/words.ts';

describe('toJsonSchema', () => {
  it('leaves out what only OpenAPI knows, and nothing that is data or a name', () => {
    expect(
      toJsonSchema({
        type: 'object',
        'x-source': { line: 1 },
        discriminator: { propertyName: 'kind' },
        example: { 'x-kept': 1 },
        properties: {
          'x-name': { $ref: '#/components/schemas/Money', 'x-decimal': {} },
          xml: { enum: ['x-1', null] },
        },
        allOf: [{ 'x-gone': 1, not: { externalDocs: {}, const: { xml: 1 } } }],
      }),
    ).toEqual({
      type: 'object',
      examples: [{ 'x-kept': 1 }],
      properties: { 'x-name': { $ref: '#/$defs/Money' }, xml: { enum: ['x-1', null] } },
      allOf: [{ not: { const: { xml: 1 } } }],
    });
  });
});

describe('describeSchema', () => {
  it.each([
    [{ type: 'string' }, 'a string'],
    [
      { type: ['string', 'null'], format: 'date-time', pattern: '^2' },
      'a string of the form 2021-05-13T07:29:20.1Z or null',
    ],
    [{ type: 'string', minLength: 1, maxLength: 40 }, 'a string from 1 to 40 characters'],
    [{ type: 'string', maxLength: 40 }, 'a string of at most 40 characters'],
    [{ type: 'integer', minimum: 1, maximum: 50 }, 'a whole number from 1 to 50'],
    [{ type: 'array', minItems: 1 }, 'a list of at least 1'],
    [{ enum: ['open', 'closed'] }, 'one of "open", "closed"'],
    [{ enum: ['refund'] }, '"refund"'],
    [{ const: 3 }, '3'],
    [{ $ref: '#/$defs/Money', minimum: 0 }, 'a number of at least 0'],
    [{ type: 'boolean' }, 'true or false'],
    [{}, 'any value'],
    [false, 'nothing'],
  ])('says of %o: %s', (schema, words) => {
    expect(describeSchema(schema, { Money: { type: 'number' } })).toBe(words);
  });
});

describe('describedPaths', () => {
  it('ends where a schema contains itself', () => {
    const definitions = {
      Node: {
        type: 'object',
        properties: { price: { 'x-decimal': {} }, next: { $ref: '#/components/schemas/Node' } },
      },
    };
    const { all, decimals } = describedPaths({ $ref: '#/components/schemas/Node' }, definitions);
    expect([...all]).toEqual(['price', 'next']);
    expect([...decimals]).toEqual(['price']);
  });
});
