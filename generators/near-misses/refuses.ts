import type { JsonType } from '../arbitraries/from-schema/json-type.ts';
import type { Place } from '../arbitraries/from-schema/place.ts';

/** Would a value of this type break `type`, as the schema says its types and this is none of them? */
export function refuses({ isTyped, types }: Place, type: JsonType): boolean {
  return isTyped && !types.includes(type) && !(type === 'integer' && types.includes('number'));
}

/** Does a place take numbers, whole ones at least? */
export function takesNumbers({ types }: Place): boolean {
  return types.includes('number') || types.includes('integer');
}
