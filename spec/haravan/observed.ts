import type { Observed } from '../observed.ts';
import { notAfter, sameText } from '../same-text.ts';

export const observed: Observed = {
  coincidences: [
    {
      requirement: 'HRV-ORD-FIELD-80',
      statement: '`number` is the id of the order',
      holds: ({ number, id }) => sameText(number, id),
    },
    {
      requirement: 'HRV-ORD-FIELD-81',
      statement: '`order_number` is the name of the order',
      holds: ({ order_number: number, name }) => sameText(number, name),
    },
    {
      requirement: 'HRV-ORD-FIELD-82',
      statement: '`cart_token` is the token of the order',
      holds: ({ cart_token: cart, token }) => sameText(cart, token),
    },
    {
      requirement: 'HRV-ORD-FIELD-82',
      statement: '`checkout_token` is the token of the order',
      holds: ({ checkout_token: checkout, token }) => sameText(checkout, token),
    },
    {
      requirement: 'HRV-ORD-FIELD-83',
      statement: '`created_at` is not after `updated_at`',
      holds: ({ created_at: created, updated_at: updated }) => notAfter(created, updated),
    },
  ],
  generationRequirement: 'HRV-ORD-FIELD-84',
  generationMarks: {
    '2021': ['omni_order_status', 'omni_order_status_name', 'complete_at', 'in_stock_at'],
    '2022': ['location_name', 'ref_order_date', 'confirm_user', 'exported_confirm_at'],
  },
};
