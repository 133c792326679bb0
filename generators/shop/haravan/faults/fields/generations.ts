import { ExactNumber } from '../../../exact-json.ts';
import type { HaravanFault } from '../haravan-fault.ts';
import { misstates } from '../../../deviation/misstates.ts';

/** Attributes that only one of the two generations of the order object has. */
export const generationAttributes: readonly HaravanFault[] = [
  misstates({
    id: 'omni-order-status-as-word',
    breaks: ['HRV-ORD-FIELD-42'],
    generation: '2021',
    description: 'omni_order_status is a word instead of a number.',
    path: 'omni_order_status',
    as: () => 'none',
  }),
  misstates({
    id: 'complete-at-as-flag',
    breaks: ['HRV-ORD-FIELD-42'],
    generation: '2021',
    description: 'complete_at says whether the order is complete instead of since when.',
    path: 'complete_at',
    as: (time) => time !== null,
  }),
  misstates({
    id: 'location-name-as-number',
    breaks: ['HRV-ORD-FIELD-43'],
    generation: '2022',
    description: 'location_name is the id of the location.',
    path: 'location_name',
    as: () => new ExactNumber('963414'),
  }),
  misstates({
    id: 'confirm-user-as-name',
    breaks: ['HRV-ORD-FIELD-43'],
    generation: '2022',
    description: 'confirm_user is the name of who confirmed instead of the id.',
    path: 'confirm_user',
    as: (user) => (user === null ? null : 'Haravan Demo'),
  }),
];
