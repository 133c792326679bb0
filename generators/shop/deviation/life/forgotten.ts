import { family } from '../family.ts';
import { spoiling } from '../spoils.ts';
import type { Hooks } from '../../hooks.ts';
import type { KeptOrder } from '../../orders/kept-order.ts';

/** Changes that are answered and not stored. */
export const forgottenChanges = family('relation', {
  'confirm-forgotten': {
    description: 'A confirmation is answered with success and not stored.',
    hooks: forgetting('confirmOrder'),
  },
  'close-forgotten': {
    description: 'A close is answered with success and not stored.',
    hooks: forgetting('closeOrder'),
  },
  'open-forgotten': {
    description: 'Opening again is answered with success and not stored.',
    hooks: forgetting('openOrder'),
  },
  'stale-cancel': {
    description: 'A cancel is answered as done and not stored.',
    hooks: forgetting('cancelOrder'),
  },
  'update-forgotten': {
    description: 'An update is answered as done and not stored.',
    hooks: forgetting('updateOrder'),
  },
  'added-tags-forgotten': {
    description: 'Added tags are answered and not stored.',
    hooks: forgetting('addOrderTags'),
  },
  'deleted-tags-forgotten': {
    description: 'Deleting tags is answered as done, and they are all still there.',
    hooks: forgetting('deleteOrderTags'),
  },
  'assignment-forgotten': {
    description: 'An assignment is answered as done and not stored.',
    hooks: forgetting('assignOrder'),
  },
  'deletion-forgotten': {
    description: 'A deletion is answered with success, and the order is still there.',
    hooks: forgetting('deleteOrder'),
  },
});

function forgetting(operation: string): Hooks<KeptOrder, unknown> {
  return spoiling(operation, (order, { before }) => {
    Object.assign(order, before);
  });
}
