import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearMissOf, nearMissSites } from '../../../generators/near-misses/index.ts';
import type { SchemaObject } from '../../../generators/schemas/schema-node.ts';
import { printExactJson } from '../../../spec/json/exact-json.ts';
import { expectProperty } from '../arbitraries/from-schema/expect-property.ts';
import { keywordSubjects } from '../arbitraries/from-schema/keyword-subjects.ts';
import {
  answerSubjects,
  componentSubjects,
  requestSubjects,
} from '../arbitraries/from-schema/schema-subjects.ts';
import { createReferee } from './referee.ts';

const subjects = [...componentSubjects, ...requestSubjects, ...answerSubjects, ...keywordSubjects];

/** They take anything, or have branches of one type, of which any may be meant. */
const withoutSites = ['ErrorBody', 'any type', 'any of two objects', 'two bounds of which one decides'];

/** The envelopes and the partial order have the places of what is in them. */
const repeated = ['OrderAnswer', 'OrderListAnswer', 'OrderPartial'];

describe.each(
  subjects
    .filter(({ name }) => !withoutSites.includes(name))
    .map((subject) => [subject.name, subject] as const),
)('near misses of %s', (subjectName, subject) => {
  const sites = nearMissSites(subject.source);
  const referee = createReferee(subject);

  it('break the keyword that they name, at the place that they name, and no other', () => {
    const texts = nearMissOf(subject.source).map((nearMiss) => ({
      nearMiss,
      text: printExactJson(nearMiss.value),
    }));
    expectProperty(texts, ({ nearMiss }) => expect(referee(nearMiss)).toEqual([]), { numRuns: 60 });
  });

  it('can be made at every place, in every way', () => {
    const chosen = repeated.includes(subjectName) ? sites.filter((_site, index) => index % 10 === 0) : sites;
    const wrong = chosen.flatMap(({ name, values }, seed) =>
      fc
        .sample(values, { seed, numRuns: 1 })
        .flatMap(referee)
        .map((problem) => `${name}, seed ${String(seed)}: ${problem}`),
    );
    expect(chosen.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it('have a name each', () => {
    expect(new Set(sites.map(({ name }) => name)).size).toBe(sites.length);
  });
});

describe('nearMissSites', () => {
  const limit = { type: 'integer', minimum: 1, maximum: 50 };
  const order: SchemaObject = {
    type: 'object',
    required: ['id'],
    properties: {
      id: { type: 'integer', format: 'int64' },
      limit,
      lines: {
        type: 'array',
        minItems: 1,
        items: { type: 'object', properties: { state: { enum: ['open'] } } },
      },
    },
  };

  it('names place and fault', () => {
    expect(nearMissSites(order).map(({ name }) => name)).toEqual([
      'body: null where it is never null',
      'body: a list in place of an object',
      'body: text in place of an object',
      'id: missing although it is always there',
      'id: null where it is never null',
      'id: text in place of a number',
      'id: a fraction in place of a whole number',
      'id: one beyond what 64 bits hold',
      'limit: null where it is never null',
      'limit: text in place of a number',
      'limit: a fraction in place of a whole number',
      'limit: over the maximum 50',
      'limit: under the minimum 1',
      'lines: null where it is never null',
      'lines: one item in place of a list',
      'lines: empty although it is never empty',
      'lines[]: null where it is never null',
      'lines[]: a list in place of an object',
      'lines[]: text in place of an object',
      'lines[].state: almost one of the listed values',
    ]);
  });

  it('points at the broken place', () => {
    const [site] = nearMissSites(order, { only: ({ path }) => path === 'lines[].state' });
    const drawn = fc.sample(site?.values ?? fc.constant(undefined), { seed: 1, numRuns: 5 });
    for (const nearMiss of drawn) {
      expect(nearMiss).toMatchObject({ keyword: 'enum', beyondSchema: false });
      expect(nearMiss?.pointer).toMatch(/^\/lines\/\d\/state$/);
    }
  });

  it('goes beyond a bound by one', () => {
    const beyond = (schema: SchemaObject): ReadonlySet<string> => {
      const bounds = nearMissOf(schema, { only: ({ keyword }) => keyword.endsWith('imum') });
      return new Set(fc.sample(bounds, { seed: 1, numRuns: 60 }).map(({ value }) => printExactJson(value)));
    };
    expect(beyond(limit)).toEqual(new Set(['0', '51']));
    expect(beyond({ type: 'number', minimum: 0 })).toEqual(new Set(['-1', '-0.0001']));
    expect(beyond({ type: 'integer', exclusiveMinimum: 0, exclusiveMaximum: 4 })).toEqual(
      new Set(['0', '-1', '4', '5']),
    );
  });

  it('loses nothing of an amount that is too fine or too large', () => {
    const schema = { type: 'number', 'x-decimal': { integer: 22, fraction: 4 } };
    const amounts = nearMissOf(schema, { only: ({ keyword }) => keyword === 'x-decimal' });
    const sources = fc.sample(amounts, { seed: 1, numRuns: 200 }).map(({ value }) => printExactJson(value));
    expect(sources.some((source) => /^-?\d{15,22}\.\d{4}1$/.test(source))).toBe(true);
    expect(sources.some((source) => /^-?\d{23}$/.test(source))).toBe(true);
  });

  it('leaves out what is not asked for', () => {
    const ways = nearMissSites(order, { only: ({ way }) => way === 'missing-required' });
    expect(ways.map(({ path }) => path)).toEqual(['id']);
  });

  it('speaks of a union where no branch is meant, and of the branch where one is', () => {
    const schema = {
      oneOf: [
        { type: 'string', pattern: '^\\d+$' },
        { type: 'integer', maximum: 9 },
      ],
    };
    expect(nearMissSites(schema).map(({ keyword }) => keyword)).toEqual(['oneOf', 'pattern', 'maximum']);
  });

  it('finds none where anything goes', () => {
    for (const { source } of subjects.filter(({ name }) => withoutSites.includes(name))) {
      expect(nearMissSites(source)).toEqual([]);
    }
    expect(() => nearMissOf({})).toThrow('the schema has no place that can be missed');
  });
});
