import { forgottenChanges as forgotten } from '../../../deviation/life/forgotten.ts';

/** Changes that are answered and not stored. */
export const forgottenChanges = forgotten([
  [
    'confirm-forgotten',
    'HRV-ORD-LIFE-05',
    'confirmOrder',
    'A confirmation is answered with success and not stored.',
  ],
  ['close-forgotten', 'HRV-ORD-LIFE-06', 'closeOrder', 'A close is answered with success and not stored.'],
  [
    'open-forgotten',
    'HRV-ORD-LIFE-07',
    'openOrder',
    'Opening again is answered with success and not stored.',
  ],
  ['stale-cancel', 'HRV-ORD-LIFE-08', 'cancelOrder', 'A cancel is answered as done and not stored.'],
  ['update-forgotten', 'HRV-ORD-UPDATE-01', 'updateOrder', 'An update is answered as done and not stored.'],
  ['added-tags-forgotten', 'HRV-ORD-TAGS-01', 'addOrderTags', 'Added tags are answered and not stored.'],
  [
    'deleted-tags-forgotten',
    'HRV-ORD-TAGS-03',
    'deleteOrderTags',
    'Deleting tags is answered as done, and they are all still there.',
  ],
  [
    'assignment-forgotten',
    'HRV-ORD-ASSIGN-01',
    'assignOrder',
    'An assignment is answered as done and not stored.',
  ],
]);
