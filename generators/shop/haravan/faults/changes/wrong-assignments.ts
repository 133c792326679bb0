import { ExactNumber } from '../../../exact-json.ts';
import type { HaravanFault } from '../haravan-fault.ts';
import { mishears } from '../../../deviation/mishears.ts';

/** Assignments to another place than the one asked for. */
export const wrongAssignments: readonly HaravanFault[] = [
  mishears({
    id: 'assigned-elsewhere',
    breaks: ['HRV-ORD-ASSIGN-01'],
    operation: 'assignOrder',
    description: 'An order is assigned to another location than the one asked for.',
    path: 'location_id',
    as: () => new ExactNumber('876530'),
  }),
];
