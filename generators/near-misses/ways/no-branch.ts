import * as fc from 'fast-check';
import type { Json } from '../../../spec/json/exact-json.ts';
import { asJson, isOfTypes, type JsonType } from '../../arbitraries/from-schema/json-type.ts';
import type { Place } from '../../arbitraries/from-schema/place.ts';
import type { PlaceValues } from '../../arbitraries/from-schema/place-values.ts';
import type { Breach, NearMissWay } from '../near-miss.ts';
import { without } from '../without.ts';

/** A value that fits none of the branches of `anyOf` or `oneOf`: of a type that none takes, or without what each asks for. */
export const noBranch: NearMissWay = {
  id: 'no-branch',
  breaches: (place, values) => {
    const { union } = place;
    if (union === undefined) return [];
    const types = union.branches.map(({ ownTypes }) => ownTypes);
    return types.every((own): own is readonly JsonType[] => own !== undefined)
      ? ofNoType(place, types.flat())
      : withoutNames(place, values);
  },
};

const plain: readonly unknown[] = [true, null, 'text', 7, 7.5, {}, []];

function ofNoType({ union, types }: Place, taken: readonly JsonType[]): readonly Breach[] {
  const others = plain
    .map(asJson)
    .filter((value: Json) => !isOfTypes(value, taken) && isOfTypes(value, types));
  const keyword = union?.keyword ?? 'anyOf';
  return others.length === 0
    ? []
    : [{ keyword, why: 'of a type that no branch takes', values: fc.constantFrom(...others) }];
}

/** Only of branches that say nothing but which attributes they require. */
function withoutNames(place: Place, values: PlaceValues): readonly Breach[] {
  const { union, object } = place;
  const branches = union?.branches ?? [];
  const droppable = branches.map(({ ownRequired }) =>
    ownRequired.filter((name) => !object.required.has(name)),
  );
  if (!branches.every(({ onlyRequires }) => onlyRequires) || droppable.some((names) => names.length === 0))
    return [];
  const dropped = fc.tuple(...droppable.map((names) => fc.constantFrom(...names)));
  const asked = droppable.map((names) => names.join(' and ')).join(', or of ');
  return [
    {
      keyword: union?.keyword ?? 'anyOf',
      why: `without any of ${asked}`,
      values: fc.tuple(values.objects(place), dropped).map(([value, names]) => without(value, names)),
    },
  ];
}
