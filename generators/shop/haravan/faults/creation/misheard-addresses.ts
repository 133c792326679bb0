import { lostAddressParts } from '../../../deviation/creation/misheard-addresses.ts';
import { withoutMarks } from '../../../deviation/creation/misheard-texts.ts';
import { inText, mishears } from '../../../deviation/mishears.ts';
import type { HaravanFault } from '../haravan-fault.ts';

/** Parts of a shipping address that are not kept, and some that are kept as another. */
export const misheardAddresses: readonly HaravanFault[] = [
  ...lostAddressParts([
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
  ]),
  mishears({
    id: 'address-phone-without-zero',
    breaks: ['HRV-ORD-CREATE-25'],
    description: 'Phone numbers are kept as numbers: the zero at their beginning is gone.',
    path: 'shipping_address.phone',
    as: inText((phone) => phone.replace(/^0+/, '')),
  }),
  mishears({
    id: 'address-without-marks',
    breaks: ['HRV-ORD-CREATE-21'],
    description: 'Streets are kept without the marks of their letters.',
    path: 'shipping_address.address1',
    as: inText(withoutMarks),
  }),
];
