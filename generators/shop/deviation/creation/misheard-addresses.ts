import type { CommonFault } from '../family.ts';
import type { Place } from '../fields/wrong-kinds.ts';
import { mishears, unheard } from '../mishears.ts';
import { slugOf } from '../places.ts';

/** Parts of a shipping address that are not kept, by their requirement. */
export function lostAddressParts(places: readonly Place[]): readonly CommonFault[] {
  return places.map(([requirement, field]) =>
    mishears({
      id: `address-${slugOf(field)}-lost`,
      breaks: [requirement],
      description: `${field} of a shipping address is not kept.`,
      path: `shipping_address.${field}`,
      as: unheard,
    }),
  );
}
