import type { KnownCustomer } from '../orders/known-customers.ts';
import { blankTexts } from '../requests/read-address-texts.ts';
import { addressFields, type CustomerAddress } from './stored-order.ts';

const nowhere = { ...blankTexts(addressFields), latitude: null, longitude: null };

/** There before the first order; the first one is the customer of the docs' example. */
export const knownCustomers: readonly KnownCustomer<CustomerAddress>[] = [
  {
    id: 207119551n,
    email: 'bob.norman@example.com',
    firstName: 'Bob',
    lastName: 'Norman',
    phone: null,
    ordersCount: 1,
    totalSpent: '41.94',
    addresses: [
      {
        ...nowhere,
        id: 207119551n,
        address1: 'Chestnut Street 92',
        address2: '',
        city: 'Louisville',
        province: 'Kentucky',
        country: 'United States',
        zip: '40202',
        phone: '555-625-1199',
        name: '',
        province_code: 'KY',
        country_code: 'US',
      },
    ],
  },
  {
    id: 207119667n,
    email: 'lan.tran@example.com',
    firstName: 'Lan',
    lastName: 'Trần Thị',
    phone: '0912345678',
    addresses: [],
  },
];
