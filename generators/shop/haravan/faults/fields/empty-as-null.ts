import type { JsonValue } from '../../../exact-json.ts';
import type { HaravanFault } from '../haravan-fault.ts';
import { misstates } from '../../../deviation/misstates.ts';
import { slugOf } from '../../../deviation/places.ts';

/** Requirement and place of every list that is null where it would be empty, and of values that are never null and yet are. */
const places: readonly (readonly [requirement: string, path: string])[] = [
  ['HRV-ORD-FIELD-55', 'discount_codes'],
  ['HRV-ORD-FIELD-57', 'transactions'],
  ['HRV-ORD-FIELD-58', 'refunds'],
  ['HRV-ORD-FIELD-59', 'fulfillments'],
  ['HRV-ORD-FIELD-60', 'note_attributes'],
  ['HRV-ORD-FIELD-61', 'line_items[].applied_discounts'],
];

const neverNull: readonly (readonly [requirement: string, path: string])[] = [
  ['HRV-ORD-FIELD-40', 'buyer_accepts_marketing'],
  ['HRV-ORD-FIELD-66', 'line_items[].variant_title'],
  ['HRV-ORD-FIELD-77', 'line_items[].requires_shipping'],
];

/** Nulls where the docs know none. */
export const emptyAsNull: readonly HaravanFault[] = [
  ...places.map(([requirement, path]) =>
    misstates({
      id: `${slugOf(path)}-null`,
      breaks: [requirement],
      description: `${path} is null instead of an empty list.`,
      path,
      as: (list: JsonValue) => (Array.isArray(list) && list.length === 0 ? null : list),
    }),
  ),
  ...neverNull.map(([requirement, path]) =>
    misstates({
      id: `${slugOf(path)}-null`,
      breaks: [requirement],
      description: `${path} is null.`,
      path,
      as: () => null,
    }),
  ),
];
