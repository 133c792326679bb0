import type { KnownCustomer } from '../orders/known-customers.ts';
import { blankAddress } from './create/read-address.ts';
import type { CustomerAddress } from './stored-order.ts';

const quarter = {
  province: 'Hồ Chí Minh',
  province_code: 'HC',
  district: 'Quận 11',
  district_code: 'HC476',
  ward: 'Phường 15',
  ward_code: '27208',
} as const;

type Person = Omit<KnownCustomer<CustomerAddress>, 'addresses'>;

/** Customers of the docs' examples, there before the first order. */
export const knownCustomers: readonly KnownCustomer<CustomerAddress>[] = [
  at(
    { id: 1131187607n, address1: '182 Lê Đại Hành', company: 'HRV', name: 'Nguyễn Văn A', ...quarter },
    {
      id: 1085558958n,
      email: 'example@haravan.com',
      firstName: 'A',
      lastName: 'Nguyễn Văn',
      phone: '0909090909',
    },
  ),
  at(
    { id: 1056185840n, address1: '182 Lê Đại Hành', name: ' Haravan Demo', ...quarter },
    {
      id: 1036847352n,
      email: 'hello@haravan.com',
      firstName: 'Haravan Demo',
      lastName: null,
      phone: null,
    },
  ),
  at(
    { id: 1060106899n, address1: '123 abc', ...quarter },
    { id: 1038792095n, email: 'foo@example.com', firstName: null, lastName: null, phone: null },
  ),
];

function at(
  address: Partial<CustomerAddress> & { readonly id: bigint },
  person: Person,
): KnownCustomer<CustomerAddress> {
  const { firstName: first_name, lastName: last_name, phone } = person;
  return { ...person, addresses: [{ ...blankAddress(), first_name, last_name, phone, ...address }] };
}
