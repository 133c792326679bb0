import { exactId, type JsonObject } from '../../exact-json.ts';
import { withTodaysCounts } from '../../orders/customers.ts';
import type { SapoCustomer } from '../stored-order.ts';
import { representDefaultAddress } from './address.ts';
import { money } from './money.ts';
import type { Representation } from './representation.ts';
import { time } from './times.ts';

export function representCustomer(kept: SapoCustomer, representation: Representation): JsonObject {
  const { reading, customers, generation } = representation;
  const customer = reading.customerCounts === 'live' ? withTodaysCounts(kept, customers) : kept;
  const [first] = customer.addresses;
  return {
    id: exactId(customer.id),
    email: customer.email,
    accepts_marketing: false,
    created_on: time(customer.createdAt),
    modified_on: time(customer.updatedAt),
    first_name: customer.firstName,
    last_name: customer.lastName,
    orders_count: customer.ordersCount,
    state: 'disabled',
    total_spent: money(customer.totalSpent, representation),
    last_order_id: customer.lastOrderId === null ? null : exactId(customer.lastOrderId),
    note: customer.note,
    verified_email: true,
    multipass_identifier: null,
    tax_exempt: false,
    tags: customer.tags ?? '',
    last_order_name: customer.lastOrderName,
    ...(generation === 'live' ? { phone: customer.phone, dob: null, gender: 'other' } : {}),
    ...(first === undefined ? {} : { default_address: representDefaultAddress(first, generation) }),
  };
}
