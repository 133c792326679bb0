import { isSchemaObject, type SchemaNode, type SchemaObject } from '../../schemas/schema-node.ts';
import { below, itemsOf, type FlatSchema, type Reading } from './flatten-schema.ts';
import type { ListRules, ObjectRules, Place } from './place.ts';
import { UnsupportedSchemaError } from './unsupported-schema-error.ts';

type ReadPlace = (node: SchemaNode, reading: Reading) => Place;

export function readListRules({ schema, reading }: FlatSchema, readPlace: ReadPlace): ListRules {
  const { items, minItems = 0, maxItems } = schema;
  if (typeof maxItems === 'number' && Number(minItems) > maxItems) {
    throw new UnsupportedSchemaError(
      reading.path,
      `minItems ${String(minItems)} is over maxItems ${String(maxItems)}.`,
    );
  }
  const isSaid = items !== undefined && items !== true;
  return {
    minItems: Number(minItems),
    maxItems: maxItems as number | undefined,
    item: isSaid ? readPlace(items as SchemaNode, itemsOf(reading)) : undefined,
  };
}

export function readObjectRules({ schema, reading }: FlatSchema, readPlace: ReadPlace): ObjectRules {
  const { additionalProperties: others } = schema;
  const described = isSchemaObject(schema['properties']) ? schema['properties'] : {};
  const required = (schema['required'] ?? []) as readonly string[];
  const closedBy = readClosing(schema, reading.path);
  const undescribed = required.filter((name) => !(name in described));
  if (closedBy !== undefined && undescribed.length > 0) {
    throw new UnsupportedSchemaError(
      reading.path,
      `${undescribed.join(', ')} is required and refused at once. Describe it under properties.`,
    );
  }
  const nodes: Readonly<Record<string, unknown>> = {
    ...described,
    ...Object.fromEntries(undescribed.map((name) => [name, others ?? true])),
  };
  const places = Object.entries(nodes).map(([name, node]): [string, Place] => [
    name,
    readPlace(node as SchemaNode, below(reading, name)),
  ]);
  return {
    properties: new Map(places),
    required: new Set(required),
    closedBy,
    additional: isSchemaObject(others) ? readPlace(others, below(reading, '*')) : undefined,
  };
}

function readClosing(schema: SchemaObject, place: string): ObjectRules['closedBy'] {
  const { additionalProperties, unevaluatedProperties } = schema;
  if (isSchemaObject(unevaluatedProperties)) {
    throw new UnsupportedSchemaError(place, "'unevaluatedProperties' with a schema. Write false.");
  }
  if (additionalProperties === false) return 'additionalProperties';
  return unevaluatedProperties === false ? 'unevaluatedProperties' : undefined;
}
