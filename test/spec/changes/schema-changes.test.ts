import { describe, expect, it } from 'vitest';
import { compareContracts } from '../../../spec/changes/compare-contracts.ts';
import type { Effect } from '../../../spec/changes/effect.ts';
import type { Node } from '../../../spec/changes/document.ts';
import { smallContract } from './small-contract.ts';

type Told = readonly (readonly [rule: string, effect: Effect])[];

/** What is told of a schema that is sent, or that is received. */
function told(
  direction: 'request' | 'answer',
  [before, after]: readonly [unknown, unknown],
  components: Node = {},
): Told {
  const changes = compareContracts(
    smallContract({ [direction]: before }, { components }),
    smallContract({ [direction]: after }, { components }),
  );
  return changes.map(({ rule, effect }) => [rule, effect]);
}

const member = (schema: unknown, more: Node = {}): Node => ({
  type: 'object',
  properties: { a: schema },
  ...more,
});
const text = { type: 'string' };
const textOrNull = { type: ['string', 'null'] };
const some = { type: 'string', enum: ['x', 'y'] };
const both: readonly [Told, Told] = [[], []];

/** Each with what is told where it is sent, and where it is received. Numbers in brackets: reports of other differs that it comes from. */
const cases: readonly (readonly [what: string, before: unknown, after: unknown, sent: Told, received: Told])[] = [
  ['the same', member(some), member(some), ...both],
  ['another description', member({ ...text, description: 'one' }), member({ ...text, description: 'other' }), ...both],
  // Enums, by direction (oasdiff 205, 595, 639).
  ['a value removed', some, { type: 'string', enum: ['x'] }, [['request-value-removed', 'breaks writers']], [['answer-value-removed', 'additive']]],
  ['a value added', { type: 'string', enum: ['x'] }, some, [['request-value-added', 'additive']], [['answer-value-added', 'breaks readers']]],
  ['values listed', text, some, [['request-values-listed', 'breaks writers']], [['answer-values-listed', 'additive']]],
  ['values no longer listed', some, text, [['request-values-unlisted', 'additive']], [['answer-values-unlisted', 'breaks readers']]],
  ['a list of one as const', { const: 'x' }, { enum: ['x'] }, ...both],
  ['values in another order', some, { type: 'string', enum: ['y', 'x'] }, ...both],
  // Null, however it is written (oasdiff 223, 261, 398, 1017, 1088; apihub 531).
  ['null allowed', text, textOrNull, [['request-null-allowed', 'additive']], [['answer-null-allowed', 'breaks readers']]],
  ['null forbidden', textOrNull, text, [['request-null-forbidden', 'breaks writers']], [['answer-null-forbidden', 'additive']]],
  ['null by a type array, then by anyOf', textOrNull, { anyOf: [text, { type: 'null' }] }, ...both],
  ['null by a type array, then by the old keyword', textOrNull, { type: 'string', nullable: true }, ...both],
  ['null by oneOf where there was none', { $ref: '#/components/schemas/Some' }, { oneOf: [{ type: 'null' }, { $ref: '#/components/schemas/Some' }] }, [['request-null-allowed', 'additive']], [['answer-null-allowed', 'breaks readers']]],
  ['null in a list and in the type', some, { type: ['string', 'null'], enum: ['x', 'y', null] }, [['request-null-allowed', 'additive']], [['answer-null-allowed', 'breaks readers']]],
  ['null in the type, kept out by the list', some, { type: ['string', 'null'], enum: ['x', 'y'] }, ...both],
  ['an anyOf with one option', text, { anyOf: [text] }, ...both],
  // Types.
  ['another type', text, { type: 'number' }, [['request-type-changed', 'breaks writers']], [['answer-type-changed', 'breaks readers']]],
  ['a type more', text, { type: ['string', 'number'] }, [['request-type-changed', 'additive']], [['answer-type-changed', 'breaks readers']]],
  ['integer to number', { type: 'integer' }, { type: 'number' }, [['request-type-changed', 'additive']], [['answer-type-changed', 'breaks readers']]],
  ['number to integer', { type: 'number' }, { type: 'integer' }, [['request-type-changed', 'breaks writers']], [['answer-type-changed', 'additive']]],
  ['any type to one', {}, text, [['request-type-changed', 'breaks writers']], [['answer-type-changed', 'additive']]],
  // Choices (oasdiff 314, 348, 610, 702; openapi-diff 797; openapi-changes 235).
  ['an option added', { oneOf: [text, { type: 'number' }] }, { oneOf: [text, { type: 'number' }, { type: 'boolean' }] }, [['request-option-added', 'additive']], [['answer-option-added', 'breaks readers']]],
  ['an option removed', { anyOf: [text, { type: 'number' }, { type: 'boolean' }] }, { anyOf: [text, { type: 'number' }] }, [['request-option-removed', 'breaks writers']], [['answer-option-removed', 'additive']]],
  ['a type that became a choice', { type: 'integer' }, { oneOf: [{ type: 'integer' }, text] }, [['request-option-added', 'additive']], [['answer-option-added', 'breaks readers']]],
  ['a choice that became a type', { oneOf: [{ type: 'integer' }, text] }, text, [['request-option-removed', 'breaks writers']], [['answer-option-removed', 'additive']]],
  ['options in another order', { oneOf: [text, { type: 'number' }] }, { oneOf: [{ type: 'number' }, text] }, ...both],
  ['a change within an option', { oneOf: [member(text, { required: ['a'] }), text] }, { oneOf: [member(text), text] }, [['request-required-removed', 'additive']], [['answer-required-removed', 'breaks readers']]],
  ['forms that a whole may have', member(text), member(text, { anyOf: [{ required: ['a'] }, { required: ['b'] }] }), [['request-choice-added', 'breaks writers']], [['answer-choice-added', 'additive']]],
  ['a form more', member(text, { anyOf: [{ required: ['a'] }, { required: ['b'] }] }), member(text, { anyOf: [{ required: ['a'] }, { required: ['b'] }, { required: ['c'] }] }), [['request-option-added', 'additive']], [['answer-option-added', 'breaks readers']]],
  // allOf says the same in parts (oasdiff 106, 169).
  ['a whole written in parts', member(text, { required: ['a'] }), { allOf: [member(text), { required: ['a'] }] }, ...both],
  ['a member added in a part', { allOf: [member(text)] }, { allOf: [{ type: 'object', properties: { a: text, b: text } }] }, [['request-member-added', 'additive']], [['answer-member-added', 'additive']]],
  ['a bound added in a part', { allOf: [text] }, { allOf: [text, { maxLength: 5 }] }, [['request-bound-changed', 'breaks writers']], [['answer-bound-changed', 'additive']]],
  // Members.
  ['a member removed', member(text), { type: 'object', properties: {} }, [['request-member-removed', 'breaks writers']], [['answer-member-removed', 'breaks readers']]],
  ['a member added', { type: 'object' }, member(text), [['request-member-added', 'additive']], [['answer-member-added', 'additive']]],
  ['a member added that is required', { type: 'object' }, member(text, { required: ['a'] }), [['request-required-member-added', 'breaks writers']], [['answer-member-added', 'additive']]],
  ['a member added that is required and has a default', { type: 'object' }, member({ ...text, default: 'x' }, { required: ['a'] }), [['request-member-added', 'additive']], [['answer-member-added', 'additive']]],
  ['a member required now', member(text), member(text, { required: ['a'] }), [['request-required-added', 'breaks writers']], [['answer-required-added', 'additive']]],
  ['a member with a default required now', member({ ...text, default: 'x' }), member({ ...text, default: 'x' }, { required: ['a'] }), [['request-required-added', 'additive']], [['answer-required-added', 'additive']]],
  ['a member that may be missing now', member(text, { required: ['a'] }), member(text), [['request-required-removed', 'additive']], [['answer-required-removed', 'breaks readers']]],
  ['a member renamed', { type: 'object', properties: { total_price: text } }, { type: 'object', properties: { totalPrice: text } }, [['request-member-renamed', 'breaks writers']], [['answer-member-renamed', 'breaks readers']]],
  ['a member gone and one new that is nothing like it', { type: 'object', properties: { total: text } }, { type: 'object', properties: { colour: text } }, [['request-member-removed', 'breaks writers'], ['request-member-added', 'additive']], [['answer-member-removed', 'breaks readers'], ['answer-member-added', 'additive']]],
  ['a member that is only read', { type: 'object' }, member({ ...text, readOnly: true }, { required: ['a'] }), [], [['answer-member-added', 'additive']]],
  ['a member that became read-only', member(text), member({ ...text, readOnly: true }), [['request-member-removed', 'breaks writers']], []],
  ['a member that is only written', { type: 'object' }, member({ ...text, writeOnly: true }, { required: ['a'] }), [['request-required-member-added', 'breaks writers']], []],
  ['other members let through no more', member(text), member(text, { additionalProperties: false }), [['request-other-members-changed', 'breaks writers']], [['answer-other-members-changed', 'additive']]],
  ['items of another type', { type: 'array', items: text }, { type: 'array', items: { type: 'number' } }, [['request-type-changed', 'breaks writers']], [['answer-type-changed', 'breaks readers']]],
  // Bounds, formats, defaults (oasdiff 431).
  ['a greatest value lowered', { type: 'integer', maximum: 50 }, { type: 'integer', maximum: 20 }, [['request-bound-changed', 'breaks writers']], [['answer-bound-changed', 'additive']]],
  ['a smallest length lowered', { ...text, minLength: 2 }, { ...text, minLength: 1 }, [['request-bound-changed', 'additive']], [['answer-bound-changed', 'breaks readers']]],
  ['digits of money', { type: 'number', 'x-decimal': { integer: 22, fraction: 4 } }, { type: 'number', 'x-decimal': { integer: 22, fraction: 2 } }, [['request-bound-changed', 'breaks writers']], [['answer-bound-changed', 'additive']]],
  ['a format added', text, { ...text, format: 'date-time' }, [['request-format-changed', 'breaks writers']], [['answer-format-changed', 'additive']]],
  ['a format that holds the other', { type: 'integer', format: 'int32' }, { type: 'integer', format: 'int64' }, [['request-format-changed', 'additive']], [['answer-format-changed', 'breaks readers']]],
  ['another format', { ...text, format: 'date' }, { ...text, format: 'date-time' }, [['request-format-changed', 'breaks writers']], [['answer-format-changed', 'breaks readers']]],
  ['another pattern', { ...text, pattern: '^a' }, { ...text, pattern: '^b' }, [['request-pattern-changed', 'breaks writers']], [['answer-pattern-changed', 'breaks readers']]],
  ['another default', { ...text, default: 'a' }, { ...text, default: 'b' }, [['request-default-changed', 'breaks writers']], []],
  ['a keyword that no rule reads', { ...text, not: { const: 'a' } }, { ...text, not: { const: 'b' } }, [['request-keyword-changed', 'breaks writers']], [['answer-keyword-changed', 'breaks readers']]],
]; // prettier-ignore

const components = { schemas: { Some: some } };

describe('a schema', () => {
  it.each(cases)('that is sent is told of: %s', (_what, before, after, sent) => {
    expect(told('request', [before, after], components)).toEqual(sent);
  });

  it.each(cases)('that is received is told of: %s', (_what, before, after, _sent, received) => {
    expect(told('answer', [before, after], components)).toEqual(received);
  });

  it.each(cases)(
    'that has changed has changed the other way round, too: %s',
    (_what, before, after, sent) => {
      expect(told('request', [after, before], components).length > 0).toBe(sent.length > 0);
    },
  );
});

describe('a schema that refers to itself', () => {
  const tree = (leaf: unknown): Node => ({
    schemas: {
      Tree: {
        type: 'object',
        properties: { leaf, branches: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } },
      },
    },
  });

  it('is compared to its end', () => {
    const answer = { $ref: '#/components/schemas/Tree' };
    const changes = compareContracts(
      smallContract({ answer }, { components: tree(text) }),
      smallContract({ answer }, { components: tree({ type: 'number' }) }),
    );
    expect(changes.map(({ about, pointer }) => [about, pointer])).toEqual([
      ['leaf', '/components/schemas/Tree/properties/leaf'],
    ]);
  });
});
