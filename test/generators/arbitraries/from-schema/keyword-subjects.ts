import { toJsonSchema } from '../../../../generators/schemas/json-schema.ts';
import type { SchemaObject } from '../../../../generators/schemas/schema-node.ts';
import type { Limits, SchemaSubject } from './schema-subjects.ts';

const address = { type: 'object', required: ['city'], properties: { city: { type: 'string' } } };
const contact = {
  type: 'object',
  properties: { email: { type: 'string', format: 'email' }, age: { type: 'integer', minimum: 18 } },
  required: ['email'],
};

/** Small schemas, each for a keyword or a pair of them, many of which no contract of ours has yet. */
const schemas: Readonly<Record<string, SchemaObject>> = {
  'any type': {},
  'a bound without a type': { minimum: 3, maxLength: 2 },
  'null alone': { type: 'null' },
  'a list of anything': { type: 'array', minItems: 1, maxItems: 2 },
  'a limit': { type: 'integer', minimum: 1, maximum: 50 },
  'open bounds of whole numbers': { type: 'integer', exclusiveMinimum: 0, exclusiveMaximum: 4 },
  'open bounds of decimals': { type: 'number', exclusiveMinimum: -1.5, exclusiveMaximum: 0 },
  'bounds between whole numbers': { type: 'integer', minimum: -2.5, maximum: 0.5 },
  'one number': { type: 'number', minimum: 7.25, maximum: 7.25 },
  'a number or a text': { type: ['number', 'string'], minimum: 0, minLength: 1 },
  'a 32-bit number': { type: 'integer', format: 'int32' },
  'a rounded amount': {
    type: 'number',
    format: 'decimal',
    minimum: 0.01,
    'x-decimal': { integer: 3, fraction: 2 },
  },
  'an amount of unknown size': { type: 'number', format: 'decimal' },
  'a name': { type: 'string', minLength: 1, maxLength: 40 },
  'a longer text': { type: 'string', minLength: 20 },
  'a code with a form and a length': { type: 'string', pattern: '^[A-Z]+-\\d+$', maxLength: 12 },
  'an open pattern': { type: 'string', pattern: 'x' },
  tags: { type: 'string', 'x-item-max-length': 5 },
  'known words': { type: 'string', 'x-known-values': ['sale', 'refund'] },
  'a day': { type: 'string', format: 'date' },
  'a moment': { type: 'string', format: 'date-time' },
  'a short moment': { type: 'string', format: 'date-time', maxLength: 20 },
  'an e-mail address or null': { type: ['string', 'null'], format: 'email' },
  'a link': { type: 'string', format: 'uri' },
  'an enum of many types': { enum: ['a', 1, null, true, { b: [2.5] }, [3]] },
  'an enum cut by its type': { type: 'string', enum: ['open', 'closed', null], maxLength: 5 },
  'a constant': { const: 'refund' },
  'a constant number': { type: 'number', const: 4.5 },
  'a list of few': { type: 'array', minItems: 2, maxItems: 4, items: { type: 'boolean' } },
  'a list of lists': { type: 'array', items: { type: 'array', items: { type: 'integer' } } },
  'a closed object': { ...contact, additionalProperties: false },
  'an object with others of one kind': {
    type: 'object',
    properties: { id: { type: 'integer' } },
    additionalProperties: { type: 'string', maxLength: 3 },
  },
  'a name that is required and not described': { type: 'object', required: ['a/b'] },
  'an object put together': {
    allOf: [contact, { $ref: '#/$defs/Address' }, { properties: { age: { maximum: 99 } } }],
    unevaluatedProperties: false,
  },
  'a reference with more beside it': { $ref: '#/$defs/Count', minimum: 5, type: ['integer', 'null'] },
  'any of two types': { anyOf: [{ $ref: '#/$defs/Address' }, { type: 'null' }] },
  'one of two types': {
    oneOf: [
      { type: 'string', pattern: '^\\d+$' },
      { type: 'integer', maximum: 9 },
    ],
  },
  'any of two objects': { type: 'object', anyOf: [contact, address] },
  'any of two requirements': {
    ...contact,
    required: [],
    properties: { ...contact.properties, phone: { type: 'string' } },
    anyOf: [{ required: ['email'] }, { required: ['phone', 'age'] }],
  },
  'a choice with a rule beside it': { minimum: 2, anyOf: [{ type: 'number' }, { type: 'string' }] },
  'two bounds of which one decides': { anyOf: [{ minimum: 5 }, { maximum: 1 }], type: 'integer' },
};

const limits: Limits = { integerDigits: 3, fractionDigits: 2, itemLength: 5 };

const definitions = {
  Address: address,
  Count: { type: ['integer', 'null', 'string'], minimum: 1, maximum: 7 },
};

export const keywordSubjects: readonly SchemaSubject[] = Object.entries(schemas).map(([name, schema]) => {
  const source = { ...schema, $defs: definitions };
  return { name, source, document: toJsonSchema(source) as SchemaObject, limits };
});
