import * as fc from 'fast-check';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../../spec/json/exact-json.ts';
import { anyValue } from './any-value.ts';
import type { JsonType } from './json-type.ts';
import { numbersOf } from './number-values.ts';
import { otherNames } from './other-names.ts';
import type { ListRules, ObjectRules, Place } from './place.ts';
import { textsOf } from './text-values.ts';

export interface PlaceValuesOptions {
  /** Do objects that are open get names now and then that the schema does not describe? Default false. */
  readonly unknownNames?: boolean;
  /** How many items more than the fewest a list has, but for its most where the schema says one. Default 3. */
  readonly moreItems?: number;
}

/** Values for the places of one schema; what is asked for twice is made once. */
export class PlaceValues {
  readonly #options: PlaceValuesOptions;
  readonly #known = new Map<Place, fc.Arbitrary<Json>>();
  readonly #objects = new Map<Place, fc.Arbitrary<JsonObject>>();

  constructor(options: PlaceValuesOptions = {}) {
    this.#options = options;
  }

  /** Values that fit. Shrinks towards null, fewer attributes and items, and the plainest of texts and numbers. */
  at(place: Place): fc.Arbitrary<Json> {
    const values = this.#known.get(place) ?? this.#make(place);
    this.#known.set(place, values);
    return values;
  }

  /** The objects among the values that fit. */
  objects(place: Place): fc.Arbitrary<JsonObject> {
    const values = this.#objects.get(place) ?? this.#makeObjects(place);
    this.#objects.set(place, values);
    return values;
  }

  /** The lists among the values that fit. */
  lists({ list, choice }: Place): fc.Arbitrary<readonly Json[]> {
    if (choice !== undefined) return fc.constantFrom(...choice.values.filter(isJsonArray));
    const { minItems, maxItems } = list;
    const { moreItems = 3 } = this.#options;
    const item = this.item(list);
    const few = fc.array(item, {
      minLength: minItems,
      maxLength: Math.min(minItems + moreItems, maxItems ?? Infinity),
    });
    if (maxItems === undefined) return few;
    const most = fc.array(item, { minLength: maxItems, maxLength: maxItems });
    return fc.oneof({ weight: 9, arbitrary: few }, { weight: 1, arbitrary: most });
  }

  /** What the items of a list may be. */
  item({ item }: ListRules): fc.Arbitrary<Json> {
    return item === undefined ? anyValue : this.at(item);
  }

  #ofType(place: Place, type: JsonType): fc.Arbitrary<Json> {
    switch (type) {
      case 'null':
        return fc.constant(null);
      case 'boolean':
        return fc.boolean();
      case 'integer':
      case 'number':
        return numbersOf(place.number);
      case 'string':
        return textsOf(place).values;
      case 'array':
        return this.lists(place);
      case 'object':
        return this.objects(place);
    }
  }

  #make(place: Place): fc.Arbitrary<Json> {
    const { union, choice, isFree, types } = place;
    if (isFree) return anyValue;
    if (union !== undefined) {
      return fc.oneof({ withCrossShrink: true }, ...union.branches.map(({ whole }) => this.at(whole)));
    }
    if (choice !== undefined) return fc.constantFrom(...choice.values);
    const kinds = types
      .toSorted((left, right) => Number(right === 'null') - Number(left === 'null'))
      .map((type) => ({ weight: type === 'null' ? 1 : 4, arbitrary: this.#ofType(place, type) }));
    const [only] = kinds;
    return kinds.length === 1 && only !== undefined
      ? only.arbitrary
      : fc.oneof({ withCrossShrink: true }, ...kinds);
  }

  #makeObjects(place: Place): fc.Arbitrary<JsonObject> {
    const { union, choice } = place;
    if (choice !== undefined) return fc.constantFrom(...choice.values.filter(isJsonObject));
    if (union === undefined) return this.#fromRules(place.object);
    const branches = union.branches.filter(({ whole }) => whole.types.includes('object'));
    return fc.oneof(...branches.map(({ whole }) => this.objects(whole)));
  }

  #fromRules(rules: ObjectRules): fc.Arbitrary<JsonObject> {
    const { closedBy, additional } = rules;
    const described = this.#described(rules);
    if (closedBy !== undefined) return described;
    if (additional === undefined && this.#options.unknownNames !== true) return described;
    const others = otherAttributes(rules, additional === undefined ? anyValue : this.at(additional));
    return fc.tuple(described, others).map(([object, more]) => ({ ...object, ...more }));
  }

  /** Most objects have most of what they may have; some have all of it, some nothing but what is required. */
  #described({ properties, required }: ObjectRules): fc.Arbitrary<JsonObject> {
    const all = [...properties].map(([name, place]) => [name, this.at(place)] as const);
    const complete = Object.fromEntries(all);
    const bare = Object.fromEntries(all.filter(([name]) => required.has(name)));
    const noNullPrototype = true;
    return fc.oneof(
      { withCrossShrink: true },
      { weight: 1, arbitrary: fc.record(bare, { noNullPrototype }) },
      { weight: 6, arbitrary: fc.record(complete, { requiredKeys: [...required], noNullPrototype }) },
      { weight: 1, arbitrary: fc.record(complete, { noNullPrototype }) },
    );
  }
}

function otherAttributes(rules: ObjectRules, value: fc.Arbitrary<Json>): fc.Arbitrary<JsonObject> {
  const attribute = fc.tuple(fc.constantFrom(...otherNames(rules)), value);
  return fc.array(attribute, { maxLength: 3 }).map((pairs) => Object.fromEntries(pairs));
}
