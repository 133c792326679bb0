import { describe, expect, it } from 'vitest';
import { boundaryValues } from '../../../../generators/arbitraries/from-schema/boundary-values.ts';
import { compileSchema } from '../../../../generators/schemas/compile-schema.ts';
import { printExactJson } from '../../../../spec/json/exact-json.ts';
import { keywordSubjects } from './keyword-subjects.ts';
import { answerSubjects, componentSubjects, requestSubjects } from './schema-subjects.ts';

const subjects = [...componentSubjects, ...requestSubjects, ...answerSubjects, ...keywordSubjects];

describe.each(subjects.map((subject) => [subject.name, subject] as const))(
  'boundaryValues %s',
  (_name, { source, document }) => {
    const values = boundaryValues(source);

    it('makes values that the validator takes', () => {
      const validate = compileSchema(document);
      const wrong = values.flatMap(({ name, value }) =>
        validate(JSON.parse(printExactJson(value))).map((violation) => ({ name, violation })),
      );
      expect(values.length).toBeGreaterThan(0);
      expect(wrong).toEqual([]);
    });

    it('names every one of them', () => {
      expect(new Set(values.map(({ name }) => name)).size).toBe(values.length);
    });
  },
);

describe('boundaryValues', () => {
  const namesOf = (subjectName: string): readonly string[] =>
    boundaryValues(subjects.find(({ name }) => name === subjectName)?.source ?? false).map(
      ({ name }) => name,
    );
  const valueNamed = (schema: object, wanted: string): string | undefined => {
    const found = boundaryValues(schema as Record<string, unknown>).find(({ name }) => name === wanted);
    return found === undefined ? undefined : printExactJson(found.value);
  };

  it('says in words what is at its edge', () => {
    expect(namesOf('query of listOrders')).toEqual(
      expect.arrayContaining([
        'limit at its minimum 1',
        'limit at its maximum 50',
        'limit absent',
        'status at its value "open"',
        'status at its value "any"',
        'created_at_min with 7 of 7 digits of a second',
      ]),
    );
    expect(namesOf('OrderAnswer')).toEqual(
      expect.arrayContaining([
        'order.closed_at null',
        'order.note absent',
        'order.line_items empty',
        'order.line_items[].price zero',
        'order.line_items[].price with 4 digits after the point',
        'order.total_price the largest of 22 digits before and 4 after the point',
        'order.id the largest of int64',
        'order.tags with an item of 40 characters, the most',
      ]),
    );
    expect(namesOf('CreateOrderRequest')).toContain('order.line_items with 1 item, the fewest');
  });

  it('puts one place at its edge and leaves the rest simple', () => {
    const schema = {
      type: 'object',
      required: ['limit', 'page'],
      properties: {
        limit: { type: 'integer', minimum: 1, maximum: 50 },
        page: { type: 'integer', minimum: 1 },
        ids: { type: 'array', items: { type: 'string' }, maxItems: 2 },
      },
    };
    expect(valueNamed(schema, 'limit at its maximum 50')).toBe('{"limit":50,"page":1}');
    expect(valueNamed(schema, 'ids with 2 items, the most')).toBe('{"limit":1,"page":1,"ids":["",""]}');
    expect(valueNamed(schema, 'ids absent')).toBe('{"limit":1,"page":1}');
    expect(valueNamed(schema, 'ids[] of one letter')).toBe('{"limit":1,"page":1,"ids":["a"]}');
    expect(valueNamed(schema, 'body with everything it may have')).toBe('{"limit":1,"page":1,"ids":[]}');
  });

  it('goes through the branches of a union', () => {
    const schema = {
      anyOf: [
        { type: 'integer', maximum: 9 },
        { type: 'string', maxLength: 2 },
      ],
    };
    const names = boundaryValues(schema).map(({ name }) => name);
    expect(names).toContain('body at its maximum 9');
    expect(names).toContain('body of 2 characters, the most');
  });

  it('tells two forms of one edge apart', () => {
    const schema = {
      properties: { id: { const: 1 }, title: { const: 'a' } },
      type: 'object',
      anyOf: [{ required: ['id'] }, { required: ['title'] }],
    };
    expect(valueNamed(schema, 'body with nothing but what is required')).toBe('{"id":1}');
    expect(valueNamed(schema, 'body with nothing but what is required, form 2')).toBe('{"title":"a"}');
  });
});
