import type { HaravanFault } from '../haravan-fault.ts';
import { mishears, unheard } from '../../../deviation/mishears.ts';
import { slugOf } from '../../../deviation/places.ts';

const places: readonly (readonly [requirement: string, field: string])[] = [
  ['HRV-ORD-CREATE-21', 'address1'],
  ['HRV-ORD-CREATE-22', 'company'],
  ['HRV-ORD-CREATE-23', 'first_name'],
  ['HRV-ORD-CREATE-24', 'last_name'],
  ['HRV-ORD-CREATE-25', 'phone'],
  ['HRV-ORD-CREATE-26', 'province'],
  ['HRV-ORD-CREATE-27', 'province_code'],
  ['HRV-ORD-CREATE-28', 'district'],
  ['HRV-ORD-CREATE-29', 'district_code'],
  ['HRV-ORD-CREATE-30', 'ward'],
  ['HRV-ORD-CREATE-31', 'ward_code'],
];

/** Parts of a shipping address that are not kept, and some that are kept as another. */
export const misheardAddresses: readonly HaravanFault[] = [
  ...places.map(([requirement, field]) =>
    mishears({
      id: `address-${slugOf(field)}-lost`,
      breaks: [requirement],
      description: `${field} of a shipping address is not kept.`,
      path: `shipping_address.${field}`,
      as: unheard,
    }),
  ),
  mishears({
    id: 'address-phone-without-zero',
    breaks: ['HRV-ORD-CREATE-25'],
    description: 'Phone numbers are kept as numbers: the zero at their beginning is gone.',
    path: 'shipping_address.phone',
    as: (phone) => (typeof phone === 'string' ? phone.replace(/^0+/, '') : phone),
  }),
  mishears({
    id: 'address-without-marks',
    breaks: ['HRV-ORD-CREATE-21'],
    description: 'Streets are kept without the marks of their letters.',
    path: 'shipping_address.address1',
    as: (street) =>
      typeof street === 'string'
        ? street.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd')
        : street,
  }),
];
