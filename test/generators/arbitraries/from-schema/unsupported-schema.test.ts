import { describe, expect, it } from 'vitest';
import { boundaryValues } from '../../../../generators/arbitraries/from-schema/boundary-values.ts';
import { UnsupportedSchemaError } from '../../../../generators/arbitraries/from-schema/unsupported-schema-error.ts';
import { valueOf } from '../../../../generators/arbitraries/from-schema/value-of.ts';
import { nearMissSites } from '../../../../generators/near-misses/index.ts';

const order = (properties: object): Record<string, unknown> => ({
  type: 'object',
  properties: { order: { type: 'object', properties } },
});

describe('a schema that is not understood', () => {
  it.each([
    [
      'an unknown keyword',
      { note: { type: 'string', if: {} } },
      "order.note: the keyword 'if' is not supported",
    ],
    [
      'a keyword of nobody',
      { note: { 'x-mood': 'good' } },
      "order.note: the keyword 'x-mood' is not supported",
    ],
    [
      'an unknown format',
      { id: { type: 'string', format: 'uuid' } },
      "order.id: the format 'uuid' is not supported",
    ],
    ['a format of another type', { id: { type: 'string', format: 'int64' } }, "order.id: the format 'int64'"],
    ['an unknown type', { id: { type: 'text' } }, "order.id: 'text' is no type. Write string"],
    [
      'a reference to nowhere',
      { home: { $ref: '#/$defs/Home' } },
      "order.home: '#/$defs/Home' leads nowhere",
    ],
    ['a reference to elsewhere', { home: { $ref: 'home.json' } }, "order.home: 'home.json' leads nowhere"],
    ['a schema that is false', { home: false }, 'order.home: the schema is false'],
    [
      'types that exclude one another',
      { id: { allOf: [{ type: 'string' }, { type: 'integer' }] } },
      'order.id: its types exclude one another',
    ],
    [
      'two patterns',
      { code: { type: 'string', pattern: 'a', allOf: [{ pattern: 'b' }] } },
      `order.code: 'pattern' is said twice, as "a" and "b". Say it once.`,
    ],
    [
      'an empty range',
      { count: { type: 'integer', minimum: 3, maximum: 2 } },
      'order.count: no number lies within',
    ],
    [
      'no room for a text',
      { name: { minLength: 3, maxLength: 2 } },
      'order.name: minLength 3 is over maxLength 2',
    ],
    [
      'no room for a list',
      { lines: { minItems: 3, maxItems: 2 } },
      'order.lines: minItems 3 is over maxItems 2',
    ],
    [
      'a broken pattern',
      { code: { type: 'string', pattern: '(' } },
      'order.code: the pattern ( cannot be read',
    ],
    [
      'a pattern that looks ahead',
      { code: { type: 'string', pattern: '^(?=a)b' } },
      'order.code: the pattern ^(?=a)b cannot be turned round',
    ],
    [
      'a format and a pattern that exclude one another',
      { at: { type: 'string', format: 'date', pattern: '^x' } },
      'order.at: no text was found that fits {"pattern":"^x","format":"date"} at once',
    ],
    ['an enum without a value', { state: { type: 'string', enum: [1] } }, "order.state: no value of 'enum'"],
    [
      'an enum beside a constant',
      { state: { enum: [1], const: 1 } },
      "order.state: 'const' and 'enum' at one place",
    ],
    [
      'a wrong decimal',
      { price: { type: 'number', 'x-decimal': 4 } },
      "order.price: 'x-decimal' is 4. Write {",
    ],
    [
      'branches of oneOf that may both fit',
      { id: { oneOf: [{ type: 'number' }, { type: 'integer' }] } },
      "order.id: branches of 'oneOf' take values of one type",
    ],
    [
      'two unions',
      { id: { oneOf: [{ type: 'number' }], anyOf: [{ type: 'number' }] } },
      "order.id: 'anyOf' and 'oneOf' at one place",
    ],
    [
      'a name that is required and refused',
      { home: { type: 'object', required: ['a', 'b'], additionalProperties: false } },
      'order.home: a, b is required and refused at once',
    ],
    [
      'a closed part of a whole',
      { home: { properties: { a: {} }, allOf: [{ properties: { b: {} }, additionalProperties: false }] } },
      "order.home: 'additionalProperties' beside '$ref' or 'allOf' refuses the names of the other",
    ],
    [
      'others of one kind, by whole',
      { home: { unevaluatedProperties: { type: 'string' } } },
      "order.home: 'unevaluatedProperties' with a schema",
    ],
  ])('is refused before anything is drawn: %s', (_what, properties, message) => {
    for (const build of [valueOf, boundaryValues, nearMissSites]) {
      expect(() => build(order(properties))).toThrow(UnsupportedSchemaError);
      expect(() => build(order(properties))).toThrow(`nothing can be made up for ${message}`);
    }
  });

  it('is refused where a definition contains itself', () => {
    const node = {
      type: 'object',
      properties: { children: { type: 'array', items: { $ref: '#/$defs/Node' } } },
    };
    expect(() => valueOf({ $ref: '#/$defs/Node', $defs: { Node: node } })).toThrow(
      'nothing can be made up for children[]: Node contains itself',
    );
  });

  it('names the place in its error', () => {
    const lines = {
      line_items: { type: 'array', items: { type: 'object', properties: { sku: { not: {} } } } },
    };
    expect(() => valueOf(order(lines))).toThrow(
      expect.objectContaining({ name: 'UnsupportedSchemaError', place: 'order.line_items[].sku' }),
    );
  });

  it('is the schema as a whole where it has no other name', () => {
    expect(() => valueOf({ not: {} })).toThrow('nothing can be made up for the schema as a whole: ');
  });
});
