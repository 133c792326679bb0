import {
  isSchemaObject,
  type Definitions,
  type SchemaNode,
  type SchemaObject,
} from '../../schemas/schema-node.ts';
import type { Json } from '../../../spec/json/exact-json.ts';
import { flattenSchema, type FlatSchema, type Reading } from './flatten-schema.ts';
import { anyType, asJson, isOfTypes } from './json-type.ts';
import { fitsNumber, readNumberRules } from './number-rules.ts';
import type { Choice, Place } from './place.ts';
import { readListRules, readObjectRules } from './read-containers.ts';
import { readTypes } from './read-types.ts';
import { readUnion } from './read-union.ts';
import { fitsText, readTextRules } from './text-rules.ts';
import { UnsupportedSchemaError } from './unsupported-schema-error.ts';

export interface SchemaOptions {
  /** What references lead to, by name: the components of a contract. Default the schema's own `$defs`. */
  readonly definitions?: Definitions;
}

/**
 * Reads a schema of a contract, its `x-` keywords kept, or a document of JSON Schema 2020-12.
 * @throws UnsupportedSchemaError naming the place and what to write instead
 */
export function readSchema(node: SchemaNode, options: SchemaOptions = {}): Place {
  const own = isSchemaObject(node) ? (node['$defs'] as Definitions | undefined) : undefined;
  return readPlace(node, { definitions: options.definitions ?? own ?? {}, path: '', within: [] });
}

function readPlace(node: SchemaNode, reading: Reading): Place {
  return readFlat(flattenSchema(node, reading));
}

function readFlat(flat: FlatSchema): Place {
  const { schema, reading } = flat;
  const { path } = reading;
  const types = readTypes(schema['type'], path);
  const rules = {
    path,
    types: types ?? anyType,
    isTyped: types !== undefined,
    isFree: Object.keys(schema).length === 0,
    text: readTextRules(schema, path),
    number: readNumberRules(schema, path),
    list: readListRules(flat, readPlace),
    object: readObjectRules(flat, readPlace),
  };
  refuseUnknownFormat(schema, rules);
  return { ...rules, choice: readChoice(schema, rules), union: readUnion(flat, readFlat) };
}

type Rules = Pick<Place, 'path' | 'types' | 'text' | 'number'>;

function readChoice(schema: SchemaObject, rules: Rules): Choice | undefined {
  const keyword = 'const' in schema ? 'const' : 'enum';
  if (!(keyword in schema)) return undefined;
  if ('const' in schema && 'enum' in schema) {
    throw new UnsupportedSchemaError(rules.path, "'const' and 'enum' at one place. Keep the 'const'.");
  }
  const listed = keyword === 'const' ? [schema['const']] : (schema['enum'] as readonly unknown[]);
  const values = listed.map(asJson).filter((value) => fits(value, rules));
  if (values.length > 0) return { keyword, values };
  throw new UnsupportedSchemaError(
    rules.path,
    `no value of '${keyword}' is what the rest asks for. Leave one of them out.`,
  );
}

function fits(value: Json, { types, text, number }: Rules): boolean {
  return isOfTypes(value, types) && fitsText(value, text) && fitsNumber(value, number);
}

function refuseUnknownFormat({ format }: SchemaObject, { path, types, text, number }: Rules): void {
  if (format === undefined) return;
  const says = {
    text: types.includes('string'),
    number: types.some((type) => type === 'number' || type === 'integer'),
  };
  const isKnown = (says.text && text.format !== undefined) || (says.number && number.format !== undefined);
  if ((says.text || says.number) && !isKnown) {
    throw new UnsupportedSchemaError(
      path,
      `the format '${String(format)}' is not supported. Use a pattern, or add it to from-schema/formats.`,
    );
  }
}
