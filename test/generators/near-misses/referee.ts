import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { compileSchema } from '../../../generators/schemas/compile-schema.ts';
import type { NearMiss } from '../../../generators/near-misses/index.ts';
import {
  isJsonArray,
  isJsonObject,
  JsonNumber,
  printExactJson,
  type Json,
} from '../../../spec/json/exact-json.ts';
import { pointerStep } from '../../../spec/json/pointer.ts';
import type { Limits, SchemaSubject } from '../arbitraries/from-schema/schema-subjects.ts';

const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  strictTypes: false,
  strictRequired: false,
});
formats.default(ajv);
ajv.addFormat('decimal', { type: 'number', validate: () => true });

/** Says what is wrong with a near miss; an empty list where it is what it says it is. */
export type Referee = (nearMiss: NearMiss) => readonly string[];

/**
 * Judges near misses of a document twice: by a validator that hides nothing, and by ours, which tells one violation a place.
 * What no validator of JSON Schema sees is judged from the text.
 */
export function createReferee({ document, limits }: SchemaSubject): Referee {
  const { $id: _unused, ...anonymous } = document;
  const validate = ajv.compile(anonymous);
  const ours = compileSchema(document);
  return ({ keyword, pointer, value, beyondSchema }) => {
    const received: unknown = JSON.parse(printExactJson(value));
    const wanted = `${keyword} at ${pointer}`;
    const found = validate(received) ? [] : (validate.errors ?? []);
    const told = ours(received).map((violation) => `${violation.keyword} at ${violation.pointer}`);
    if (beyondSchema) {
      const isBroken = breaksFromText(keyword, { value: at(value, pointer), limits });
      return [...told, ...(isBroken ? [] : [`${wanted} is not broken in ${printExactJson(value)}`])];
    }
    const all = new Set(found.map((error) => `${error.keyword} at ${pointerOf(error)}`));
    const hasUnion = found.some((error) => error.keyword === 'anyOf' || error.keyword === 'oneOf');
    return [
      ...(all.has(wanted) ? [] : [`${wanted} is not among ${[...all].join(', ') || 'no errors'}`]),
      ...told.filter((violation) => violation !== wanted).map((violation) => `${violation} beside ${wanted}`),
      ...(told.length === 0 ? ['our validator takes it'] : []),
      ...othersThan(wanted, { all, hasUnion }).map((other) => `${other} beside ${wanted}`),
    ];
  };
}

/**
 * A value of the wrong type is on no list either, and a fraction fits no format of whole numbers. Where a union failed, what its
 * other branches say is noise, and our validator is asked alone.
 */
function othersThan(
  wanted: string,
  { all, hasUnion }: { readonly all: ReadonlySet<string>; readonly hasUnion: boolean },
): readonly string[] {
  if (hasUnion) return [];
  const place = wanted.replace(/^\S+/, '');
  const followed = wanted.startsWith('type ') ? [`enum${place}`, `const${place}`, `format${place}`] : [];
  return [...all].filter((other) => other !== wanted && !followed.includes(other));
}

function pointerOf({ instancePath, params }: ErrorObject): string {
  const { missingProperty, additionalProperty, unevaluatedProperty } = params as Readonly<
    Record<string, string | undefined>
  >;
  const name = missingProperty ?? additionalProperty ?? unevaluatedProperty;
  return name === undefined ? instancePath : pointerStep(instancePath, name);
}

function breaksFromText(
  keyword: string,
  { value, limits }: { readonly value: Json | undefined; readonly limits: Limits },
): boolean {
  const { integerDigits, fractionDigits, itemLength } = limits;
  if (typeof value === 'string') {
    const longest = Math.max(...value.split(',').map((item) => Array.from(item.trim()).length));
    return keyword === 'x-item-max-length' && longest === itemLength + 1;
  }
  if (!(value instanceof JsonNumber)) return false;
  const [whole = '', fraction = ''] = value.source.replace('-', '').split('.');
  if (keyword === 'x-decimal') {
    const isTooFine = fraction.length === fractionDigits + 1 && !fraction.endsWith('0');
    return isTooFine !== (whole.length === integerDigits + 1);
  }
  return keyword === 'format' && BigInt.asIntN(64, BigInt(value.source)) !== BigInt(value.source);
}

function at(value: Json, pointer: string): Json | undefined {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<Json | undefined>((found, step) => {
      if (isJsonArray(found)) return found[Number(step)];
      return isJsonObject(found) ? found[step] : undefined;
    }, value);
}
