import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueOf } from '../../../../generators/arbitraries/from-schema/value-of.ts';
import { compileSchema } from '../../../../generators/schemas/compile-schema.ts';
import type { SchemaObject } from '../../../../generators/schemas/schema-node.ts';
import { printExactJson } from '../../../../spec/json/exact-json.ts';
import { expectProperty } from './expect-property.ts';
import { keywordSubjects } from './keyword-subjects.ts';
import { answerSubjects, componentSubjects, requestSubjects, type SchemaSubject } from './schema-subjects.ts';

const subjects = [...componentSubjects, ...requestSubjects, ...answerSubjects, ...keywordSubjects];
const named = (list: readonly SchemaSubject[]): [string, SchemaSubject][] =>
  list.map((subject) => [subject.name, subject]);

/** Texts, as numbers of 22 digits are judged as they are sent, and so that a counterexample can be read. */
const texts = ({ source }: SchemaSubject, options = {}): fc.Arbitrary<string> =>
  valueOf(source, options).map((value) => printExactJson(value));

describe.each(named(subjects))('valueOf %s', (_name, subject) => {
  const validate = compileSchema(subject.document);

  it('makes values that the validator takes', () => {
    expectProperty(texts(subject), (text) => expect(validate(JSON.parse(text))).toEqual([]), {
      numRuns: 60,
    });
  });

  it('adds names to open objects that the validator takes', () => {
    const values = texts(subject, { unknownNames: true, moreItems: 1 });
    expectProperty(values, (text) => expect(validate(JSON.parse(text))).toEqual([]), { numRuns: 15 });
  });
});

describe('valueOf', () => {
  const order = componentSubjects.find(({ name }) => name === 'OrderAnswer') as SchemaSubject;
  const draw = (schema: SchemaObject, numRuns = 600): readonly string[] =>
    fc.sample(
      valueOf(schema).map((value) => printExactJson(value)),
      { seed: 3, numRuns },
    );

  it.each([
    ['a limit', { type: 'integer', minimum: 1, maximum: 50 }, ['1', '50', '7']],
    ['an enum, both ends', { enum: ['open', 'any', null] }, ['"open"', '"any"', 'null']],
    [
      'an amount',
      { type: 'number', 'x-decimal': { integer: 22, fraction: 4 } },
      ['0', '0.0001', '0.0000', '9007199254740993', `${'9'.repeat(22)}.9999`, `-${'9'.repeat(22)}.9999`],
    ],
    ['a text', { type: 'string', maxLength: 3 }, ['""', '"aaa"', '"🧾🧾🧾"']],
    [
      'an attribute that comes and goes',
      { properties: { a: { type: 'null' } }, type: 'object' },
      ['{}', '{"a":null}'],
    ],
    [
      'a list',
      { type: 'array', items: { type: 'null' }, maxItems: 9 },
      ['[]', '[null]', JSON.stringify(Array(9).fill(null))],
    ],
  ])('reaches the edges of %s', (_what, schema, edges) => {
    expect(draw(schema)).toEqual(expect.arrayContaining(edges));
  });

  it('writes moments with every count of digits of a second', () => {
    const digits = draw({ type: 'string', format: 'date-time' }).map(
      (text) => /\.(\d+)/.exec(text)?.[1]?.length ?? 0,
    );
    expect(new Set(digits)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7]));
  });

  it('writes amounts with every count of digits after the point', () => {
    const digits = draw({ type: 'number', 'x-decimal': { integer: 22, fraction: 4 } }).map(
      (text) => text.split('.')[1]?.length ?? 0,
    );
    expect(new Set(digits)).toEqual(new Set([0, 1, 2, 3, 4]));
  });

  it('draws known values more often than others', () => {
    const kinds = draw({ type: 'string', 'x-known-values': ['sale', 'refund'] });
    expect(kinds.filter((kind) => kind === '"sale"' || kind === '"refund"').length).toBeGreaterThan(200);
  });

  it('keeps the items of a text that lists them short', () => {
    const tags = draw({ type: 'string', 'x-item-max-length': 5 }).map((text) => JSON.parse(text) as string);
    expect(tags.some((text) => text.includes(','))).toBe(true);
    expect(tags.every((text) => text.split(',').every((tag) => Array.from(tag.trim()).length <= 5))).toBe(
      true,
    );
  });

  it('makes the same values of the same seed', () => {
    expect(draw(order.source, 5)).toEqual(draw(order.source, 5));
  });

  it('shrinks to null, to what is required, to the plainest text and number', () => {
    const smallest = (schema: SchemaObject): unknown => {
      const run = fc.check(
        fc.property(valueOf(schema), () => false),
        { seed: 1 },
      );
      return JSON.parse(JSON.stringify(run.counterexample?.[0]));
    };
    expect(smallest({ type: ['string', 'null'] })).toBeNull();
    expect(smallest({ type: 'string', minLength: 2 })).toBe('aa');
    expect(smallest({ type: 'integer', minimum: 3 })).toBe(3);
    expect(smallest({ properties: { a: { const: 1 }, b: {} }, required: ['a'], type: 'object' })).toEqual({
      a: 1,
    });
  });
});
