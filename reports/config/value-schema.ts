/** The part of JSON Schema (2020-12) that files of this suite are described with: enough to check a value, and to say what it should be. */
export interface ValueSchema {
  readonly type: JsonType | readonly JsonType[];
  readonly description?: string;
  readonly enum?: readonly (string | number)[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly format?: 'uri' | 'date';
  readonly examples?: readonly (string | number)[];
  readonly items?: ValueSchema;
  readonly minItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, ValueSchema>>;
  readonly additionalProperties?: false;
}

type JsonType = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';

/** What a value has to be, to be read after 'must be': `a whole number from 0 to 10`, `one of core, full`. */
export function wordsOf(schema: ValueSchema): string {
  if (schema.enum !== undefined) return `one of ${[...new Set(schema.enum.map(String))].join(', ')}`;
  const kinds = [schema.type].flat().map((type) => kindWords[type](schema));
  const examples = schema.examples === undefined ? '' : `, like ${schema.examples.join(' or ')}`;
  return `${kinds.join(' or ')}${examples}`;
}

const kindWords: Readonly<Record<JsonType, (schema: ValueSchema) => string>> = {
  boolean: () => 'true or false',
  integer: (schema) => `a whole number${bounds(schema)}`,
  number: (schema) => `a number${bounds(schema)}`,
  array: ({ items }) => (items === undefined ? 'a list' : `a list, each entry ${wordsOf(items)}`),
  object: () => 'names and values',
  string: ({ format, minLength }) => {
    if (format !== undefined) return { uri: 'a web address', date: 'a date' }[format];
    return minLength === undefined ? 'text' : 'text that is not empty';
  },
};

function bounds({ minimum, maximum, exclusiveMinimum }: ValueSchema): string {
  const above = exclusiveMinimum === undefined ? '' : ` above ${exclusiveMinimum}`;
  const from = minimum === undefined ? above : ` from ${minimum}`;
  return maximum === undefined ? from : `${from} to ${maximum}`;
}
