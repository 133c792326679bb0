import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { buildSchemas, kebabCase } from '../../../generators/schemas/build-schemas.ts';
import { documentedExamples, isPartial } from './documented-examples.ts';

const schemas = (await buildSchemas('haravan')) as ReadonlyMap<string, AnySchemaObject>;

/** What anybody with a validator of JSON Schema 2020-12 sets up; unknown formats are theirs to ignore. */
function compile(document: AnySchemaObject): ReturnType<Ajv2020['compile']> {
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { decimal: true } });
  formats.default(ajv);
  return ajv.compile(document);
}

function schema(file: string): AnySchemaObject {
  return schemas.get(file) ?? {};
}

describe('a schema document', () => {
  it.each([...schemas])('%s stands alone, with an id and a title', (file, document) => {
    expect(() => compile(document)).not.toThrow();
    expect(document).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:order-conformance:haravan:${file.replace('.schema.json', '')}`,
      title: expect.any(String) as string,
    });
    const text = JSON.stringify(document);
    expect(text).not.toMatch(/"x-|#\/components\//);
    for (const [, name = ''] of text.matchAll(/"#\/\$defs\/(\w+)"/g))
      expect(document['$defs']).toHaveProperty(name);
  });

  it('is there for every component, request and successful answer, and for the queries', () => {
    expect([...schemas.keys()]).toEqual(
      expect.arrayContaining([
        'order.schema.json',
        'order-partial.schema.json',
        'line-item.schema.json',
        'create-order.request.schema.json',
        'create-order.answer-201.schema.json',
        'list-orders.query.schema.json',
        'list-orders.answer-200.schema.json',
        'delete-order-tags.request.schema.json',
      ]),
    );
    expect(schemas).not.toContain('get-order.answer-404.schema.json');
  });

  it('keeps the words of the contract', () => {
    expect(schema('order.schema.json')['description']).toMatch(/complete order/);
    expect(JSON.stringify(schema('create-order.request.schema.json'))).toContain('"minItems":1');
  });

  it('holds the components that it reaches and no others', () => {
    expect(Object.keys(schema('line-item.schema.json')['$defs'] as object)).toEqual([
      'AppliedDiscount',
      'Image',
      'LineItemProperty',
      'Money',
      'TaxLine',
    ]);
    expect(schema('empty-request.schema.json')).not.toHaveProperty('$defs');
  });

  it.each(documentedExamples.filter(([, example]) => !isPartial(example)))(
    'takes %s',
    (_file, { operation, status, answer }) => {
      const validate = compile(schema(`${kebabCase(operation)}.answer-${String(status)}.schema.json`));
      expect([validate(answer), validate.errors]).toEqual([true, null]);
      expect(validate({ order: 1, orders: 1, count: 'x', tags: 1 })).toBe(false);
    },
  );
});
