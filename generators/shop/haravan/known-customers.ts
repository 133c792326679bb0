import type { ShopState } from './shop-state.ts';
import { blankAddress } from './create/read-address.ts';
import type { CustomerAddress, StoredCustomer } from './stored-order.ts';

const aYear = 365 * 24 * 3600 * 1000;

interface Known {
  readonly id: bigint;
  readonly email: string;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly phone: string | null;
  readonly address: Partial<CustomerAddress> & { readonly id: bigint };
}

const quarter = {
  province: 'Hồ Chí Minh',
  province_code: 'HC',
  district: 'Quận 11',
  district_code: 'HC476',
  ward: 'Phường 15',
  ward_code: '27208',
} as const;

/** Customers of the docs' examples, there before the first order. */
const knownCustomers: readonly Known[] = [
  {
    id: 1085558958n,
    email: 'example@haravan.com',
    firstName: 'A',
    lastName: 'Nguyễn Văn',
    phone: '0909090909',
    address: {
      id: 1131187607n,
      address1: '182 Lê Đại Hành',
      company: 'HRV',
      name: 'Nguyễn Văn A',
      ...quarter,
    },
  },
  {
    id: 1036847352n,
    email: 'hello@haravan.com',
    firstName: 'Haravan Demo',
    lastName: null,
    phone: null,
    address: { id: 1056185840n, address1: '182 Lê Đại Hành', name: ' Haravan Demo', ...quarter },
  },
  {
    id: 1038792095n,
    email: 'foo@example.com',
    firstName: null,
    lastName: null,
    phone: null,
    address: { id: 1060106899n, address1: '123 abc', ...quarter },
  },
];

export function addKnownCustomers(state: ShopState, now: number): void {
  for (const known of knownCustomers) state.customers.set(known.id, asStored(known, now - aYear));
}

function asStored({ address, ...person }: Known, createdAt: number): StoredCustomer {
  return {
    ...person,
    note: null,
    tags: null,
    createdAt,
    updatedAt: createdAt,
    addresses: [
      {
        ...blankAddress(),
        first_name: person.firstName,
        last_name: person.lastName,
        phone: person.phone,
        ...address,
      },
    ],
    ordersCount: 0,
    totalSpent: '0',
    lastOrderId: null,
    lastOrderName: null,
  };
}
