import type { ErrorObject } from 'ajv/dist/2020.js';
import { genericPath, pointerStep } from '../../spec/json/pointer.ts';
import { showReceived } from './received.ts';
import type { Definitions, SchemaObject } from './schema-node.ts';
import { withoutBranchNoise } from './union-errors.ts';
import { describedProperties, describeSchema } from './words.ts';

/** One place at which a body is not what the contract says. */
export interface Violation {
  /** JSON Pointer in the body. */
  readonly pointer: string;
  /** The pointer with `[]` for every index: `order.line_items[].price`. */
  readonly path: string;
  /** The keyword of JSON Schema that is broken: `type`, `required`, `enum`. */
  readonly keyword: string;
  /** In words for one who has not read the contract. */
  readonly expected: string;
  /** The JSON value as received, cut to about 120 characters; `nothing` where it is missing. */
  readonly received: string;
}

/** What says most about a place comes first; the rest of what is said about it is left out. */
const weightiest = ['type', 'const', 'enum', 'anyOf', 'oneOf', 'format', 'pattern'];

/** Makes one violation a place of what the validator said. */
export function toViolations(errors: readonly ErrorObject[], definitions: Definitions): readonly Violation[] {
  const places = new Map<string, ErrorObject>();
  for (const error of withoutBranchNoise(errors, definitions)) {
    const pointer = pointerOf(error);
    const known = places.get(pointer);
    if (known === undefined || weight(error) < weight(known)) places.set(pointer, error);
  }
  return [...places].map(([pointer, error]) => ({
    pointer,
    path: genericPath(pointer),
    keyword: error.keyword,
    ...explain(error, definitions),
  }));
}

/** The name of an attribute that is missing or unknown, where that is the fault. */
interface NamedPlace {
  readonly missingProperty?: string;
  readonly additionalProperty?: string;
  readonly unevaluatedProperty?: string;
}

/** Where the fault lies: for a missing or unknown attribute its own place, not that of the object around it. */
function pointerOf({ instancePath, params }: ErrorObject): string {
  const { missingProperty, additionalProperty, unevaluatedProperty } = params as NamedPlace;
  const name = missingProperty ?? additionalProperty ?? unevaluatedProperty;
  return name === undefined ? instancePath : pointerStep(instancePath, name);
}

function weight({ keyword }: ErrorObject): number {
  const place = weightiest.indexOf(keyword);
  return place === -1 ? weightiest.length : place;
}

function explain(error: ErrorObject, definitions: Definitions): Pick<Violation, 'expected' | 'received'> {
  const { params, data } = error;
  const schema = (error.parentSchema ?? {}) as SchemaObject;
  const { missingProperty, additionalProperty, unevaluatedProperty } = params as NamedPlace;
  if (missingProperty !== undefined) {
    const expected = describeSchema(describedProperties(schema, definitions)[missingProperty], definitions);
    return { expected: `${expected}, always there`, received: 'nothing' };
  }
  const unknownName = additionalProperty ?? unevaluatedProperty;
  if (unknownName === undefined)
    return { expected: describeSchema(schema, definitions), received: showReceived(data) };
  const names = Object.keys(describedProperties(schema, definitions));
  return {
    expected: names.length === 0 ? 'no attributes at all' : `one of the names ${names.join(', ')}`,
    received: showReceived((data as SchemaObject)[unknownName]),
  };
}
