import {
  isSchemaObject,
  referencedName,
  resolveReference,
  typesOf,
  type Definitions,
  type SchemaObject,
} from './schema-node.ts';

const typeWords: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null',
  array: 'a list',
  object: 'an object',
};

const formatWords: Readonly<Record<string, string>> = {
  'date-time': 'a string of the form 2021-05-13T07:29:20.1Z',
  date: 'a string of the form 2021-05-13',
  email: 'an e-mail address',
  uri: 'a web address',
};

/** What a schema expects, in words for one who has never seen it: `one of "open", "closed"`, `a whole number from 1 to 50`. */
export function describeSchema(node: unknown, definitions: Definitions): string {
  if (node === false) return 'nothing';
  const schema = resolveReference(node, definitions);
  if ('const' in schema) return JSON.stringify(schema['const']);
  if (Array.isArray(schema['enum'])) return describeEnum(schema['enum']);
  const types = typesOf(schema, definitions) ?? impliedTypes(schema);
  const union = describeUnion(schema, definitions);
  if (union !== undefined) return union;
  return types.length === 0 ? 'any value' : either(types.map((type) => describeType(type, schema)));
}

/** The properties of an object as far as its schema describes them: its own, and those of what it refers to or is put together of. */
export function describedProperties(node: unknown, definitions: Definitions): SchemaObject {
  if (!isSchemaObject(node)) return {};
  const { properties, allOf } = node;
  const name = referencedName(node);
  const parts: readonly unknown[] = [
    ...(name === undefined ? [] : [definitions[name]]),
    ...(Array.isArray(allOf) ? (allOf as readonly unknown[]) : []),
  ];
  const inherited = parts.map((part) => describedProperties(part, definitions));
  return Object.assign({}, ...inherited, isSchemaObject(properties) ? properties : {}) as SchemaObject;
}

/** `anyOf` or `oneOf` in words; undefined where the schema has neither. */
function describeUnion(schema: SchemaObject, definitions: Definitions): string | undefined {
  const branches = (schema['anyOf'] ?? schema['oneOf']) as readonly unknown[] | undefined;
  if (branches === undefined) return undefined;
  const required = branches.map((branch) =>
    isSchemaObject(branch) && !('type' in branch) ? branch['required'] : undefined,
  );
  if (required.every((names): names is readonly string[] => Array.isArray(names))) {
    return `an object with ${required.map((names) => names.join(' and ')).join(', or with ')}`;
  }
  return either(branches.map((branch) => describeSchema(branch, definitions)));
}

/** Keywords that say something only of values of one type. */
const impliedBy: Readonly<Record<string, readonly string[]>> = {
  number: ['minimum', 'maximum'],
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  array: ['minItems', 'maxItems', 'items'],
  object: ['properties', 'required'],
};

function impliedTypes(schema: SchemaObject): readonly string[] {
  return Object.keys(impliedBy).filter((type) => impliedBy[type]?.some((keyword) => keyword in schema));
}

function describeEnum(values: readonly unknown[]): string {
  const texts = values.map((value) => JSON.stringify(value));
  return texts.length === 1 ? (texts[0] ?? '') : `one of ${texts.join(', ')}`;
}

function describeType(type: string, schema: SchemaObject): string {
  if (type === 'string') return describeString(schema);
  const words = typeWords[type] ?? type;
  if (type === 'number' || type === 'integer')
    return join(words, range(schema['minimum'], schema['maximum']));
  return type === 'array' ? join(words, range(schema['minItems'], schema['maxItems'])) : words;
}

function describeString(schema: SchemaObject): string {
  const { format, pattern } = schema;
  const known = typeof format === 'string' ? formatWords[format] : undefined;
  if (known !== undefined) return known;
  const length = range(schema['minLength'], schema['maxLength']);
  const form = typeof pattern === 'string' ? `that matches ${pattern}` : undefined;
  return join('a string', length === undefined ? undefined : `${length} characters`, form);
}

function range(low: unknown, high: unknown): string | undefined {
  const [least, most] = [low, high].map((bound) => (typeof bound === 'number' ? String(bound) : undefined));
  if (least !== undefined && most !== undefined) return `from ${least} to ${most}`;
  if (least !== undefined) return `of at least ${least}`;
  return most === undefined ? undefined : `of at most ${most}`;
}

function join(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ');
}

function either(alternatives: readonly string[]): string {
  return [...new Set(alternatives)].join(' or ');
}
