import type { ErrorObject } from 'ajv/dist/2020.js';
import { isSchemaObject, typesOf, type Definitions } from './schema-node.ts';

/** Keywords beside a union that say nothing of the value. */
const annotations = new Set([
  'anyOf',
  'oneOf',
  'title',
  'description',
  'default',
  'examples',
  'deprecated',
  '$id',
  '$schema',
  '$defs',
]);

/**
 * Leaves out what the validator says of the branches of a failed `anyOf` or `oneOf`. Where just one branch takes values of the given
 * type, that branch was meant: its errors stay, and the union's goes. Errors of `if` only announce those of `then` and `else`.
 */
export function withoutBranchNoise(
  errors: readonly ErrorObject[],
  definitions: Definitions,
): readonly ErrorObject[] {
  const dropped = new Set(errors.filter(({ keyword }) => keyword === 'if'));
  for (const union of errors) {
    if (union.keyword !== 'anyOf' && union.keyword !== 'oneOf') continue;
    const inner = errors.filter((error) => error !== union && isWithin(error, union));
    const branches = Array.isArray(union.schema) ? (union.schema as readonly unknown[]) : [];
    const meant = branches.filter((branch) => takes(branch, union.data, definitions));
    if (meant.length === 1 && branches.length > 1) {
      dropped.add(union);
      inner
        .filter(({ keyword, instancePath }) => keyword === 'type' && instancePath === union.instancePath)
        .forEach((error) => dropped.add(error));
    } else {
      inner.forEach((error) => dropped.add(error));
    }
  }
  return errors.filter((error) => !dropped.has(error));
}

/**
 * Was the error raised inside a branch? By its own path, or because nothing but the union speaks about the place. One definition
 * stands at many places, so that the place has to be the same as well.
 */
function isWithin(error: ErrorObject, union: ErrorObject): boolean {
  if (error.instancePath !== union.instancePath && !error.instancePath.startsWith(`${union.instancePath}/`))
    return false;
  if (error.schemaPath.startsWith(`${union.schemaPath}/`)) return true;
  const parent: unknown = union.parentSchema;
  const alone = isSchemaObject(parent) && Object.keys(parent).every((keyword) => annotations.has(keyword));
  return alone && error.schemaPath.startsWith('#/$defs/');
}

function takes(branch: unknown, data: unknown, definitions: Definitions): boolean {
  const types = typesOf(branch, definitions);
  return types === undefined || types.some((type) => isOfType(data, type));
}

function isOfType(data: unknown, type: string): boolean {
  switch (type) {
    case 'null':
      return data === null;
    case 'array':
      return Array.isArray(data);
    case 'object':
      return isSchemaObject(data);
    case 'integer':
      return Number.isInteger(data);
    default:
      return typeof data === type;
  }
}
