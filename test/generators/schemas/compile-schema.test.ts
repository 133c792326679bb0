import { describe, expect, it } from 'vitest';
import { closeObjects } from '../../../generators/schemas/close-objects.ts';
import { compileSchema } from '../../../generators/schemas/compile-schema.ts';
import type { SchemaObject } from '../../../generators/schemas/schema-node.ts';

const address = { type: 'object', required: ['country'], properties: { country: { type: 'string' } } };
const said = (schema: SchemaObject, value: unknown): readonly string[] =>
  compileSchema(schema)(value).map(
    ({ pointer, keyword, expected, received }) => `${pointer} ${keyword}: ${expected}, not ${received}`,
  );

describe('a value that fits no branch of a union', () => {
  const nullable = {
    properties: { home: { anyOf: [{ $ref: '#/$defs/Address' }, { type: 'null' }] } },
    $defs: { Address: address },
  };
  const money = {
    properties: { price: { oneOf: [{ $ref: '#/$defs/Text' }, { type: 'number', minimum: 0 }] } },
    $defs: { Text: { type: 'string', pattern: '^\\d+\\.\\d\\d$' } },
  };

  it('breaks the branch that takes its type', () => {
    expect(said(nullable, { home: {} })).toEqual([
      '/home/country required: a string, always there, not nothing',
    ]);
    expect(said(money, { price: '1' })).toEqual([
      '/price pattern: a string that matches ^\\d+\\.\\d\\d$, not "1"',
    ]);
    expect(said(money, { price: -1 })).toEqual(['/price minimum: a number of at least 0, not -1']);
  });

  it('breaks the union where no branch takes its type', () => {
    expect(said(nullable, { home: 3 })).toEqual(['/home anyOf: an object or null, not 3']);
    expect(said(money, { price: null })).toEqual([
      '/price oneOf: a string that matches ^\\d+\\.\\d\\d$ or a number of at least 0, not null',
    ]);
  });

  it('hides nothing of another place that takes the same values', () => {
    const price = { $ref: '#/$defs/Money' };
    const schema = {
      properties: { price, total: price },
      $defs: { Money: { oneOf: [{ type: 'string', pattern: '^\\d+$' }, { type: 'number' }] } },
    };
    expect(said(schema, { price: true, total: 'x' })).toEqual([
      '/price oneOf: a string that matches ^\\d+$ or a number, not true',
      '/total pattern: a string that matches ^\\d+$, not "x"',
    ]);
  });

  it('hides nothing of what is said beside the union', () => {
    const line = {
      properties: { count: { minimum: 1 } },
      anyOf: [{ required: ['id'] }, { required: ['title', 'price'] }],
    };
    expect(said(line, { count: 0, title: 'x' })).toEqual([
      ' anyOf: an object with id, or with title and price, not {"count":0,"title":"x"}',
      '/count minimum: a number of at least 1, not 0',
    ]);
  });
});

describe('a value', () => {
  it('breaks what a condition asks for, and not the condition', () => {
    const schema = { properties: { a: { if: { type: 'string' }, else: { minimum: 5 } } } };
    expect(said(schema, { a: 1 })).toEqual(['/a minimum: a number of at least 5, not 1']);
  });

  it('is shown cut to a readable length', () => {
    const [violation] = compileSchema({ properties: { a: { type: 'number' } } })({ a: 'x'.repeat(100_000) });
    expect(violation?.received).toMatch(/^"x{118}…$/);
    const [list] = compileSchema({ properties: { a: { type: 'number' } } })({
      a: Array.from({ length: 500 }, () => 1),
    });
    expect(list?.received.length).toBe(120);
  });

  it('that overflows a binary float is shown as no number', () => {
    expect(said({ properties: { a: { type: 'number' } } }, JSON.parse('{"a":1e999}'))).toEqual([
      '/a type: a number, not Infinity',
    ]);
  });

  it('has names with slashes and tildes escaped in its pointer', () => {
    expect(compileSchema({ required: ['a/b~c'] })({})).toMatchObject([
      { pointer: '/a~1b~0c', path: 'a/b~c' },
    ]);
  });

  it('is never changed', () => {
    const value = Object.freeze({ a: '1' });
    expect(compileSchema({ properties: { a: { type: 'integer' }, b: { default: 2 } } })(value)).toHaveLength(
      1,
    );
    expect(value).toEqual({ a: '1' });
  });
});

describe('a closed document', () => {
  const extended = {
    $ref: '#/$defs/Base',
    properties: {
      extra: { type: 'string' },
      home: { $ref: '#/$defs/Address', description: 'own words' },
      free: { type: 'object', additionalProperties: true },
    },
    $defs: { Base: { type: 'object', properties: { id: { type: 'integer' } } }, Address: address },
  };

  it('takes what a definition and the one that extends it describe', () => {
    expect(
      said(closeObjects(extended), { id: 1, extra: 'x', home: { country: 'VN' }, free: { any: 1 } }),
    ).toEqual([]);
  });

  it('refuses other names, beside a wrong value too', () => {
    expect(said(closeObjects(extended), { id: 'x', more: 1, home: { country: 1, more: 1 } })).toEqual([
      '/id type: a whole number, not "x"',
      '/home/country type: a string, not 1',
      '/home/more unevaluatedProperties: one of the names country, not 1',
      '/more unevaluatedProperties: one of the names id, extra, home, free, not 1',
    ]);
  });

  it('closes the objects of lists', () => {
    const list = { type: 'array', items: { type: 'object', properties: { id: { type: 'integer' } } } };
    expect(said(closeObjects(list), [{ id: 1 }, { no: 1 }])).toEqual([
      '/1/no unevaluatedProperties: one of the names id, not 1',
    ]);
  });
});
