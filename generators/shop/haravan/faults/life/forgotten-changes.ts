import type { HaravanFault } from '../haravan-fault.ts';
import { spoils } from '../../../deviation/spoils.ts';

/** Requirement and operation of every change that is answered and not stored, and what is said of it. */
const forgotten: readonly (readonly [
  id: string,
  requirement: string,
  operation: string,
  description: string,
])[] = [
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
];

export const forgottenChanges: readonly HaravanFault[] = forgotten.map(
  ([id, requirement, operation, description]) =>
    spoils({
      id,
      breaks: [requirement],
      operation,
      description,
      spoil(order, { before }) {
        Object.assign(order, before);
      },
    }),
);
