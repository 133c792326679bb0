import { breaks, holds } from '../../checks/judgement.ts';
import { containerFaults } from '../body-faults.ts';
import type { RequestCheck } from './app-check.ts';

const names = ['user_ids', 'group_user_ids', 'location_id'] as const;

export const assignmentForm: RequestCheck = {
  name: 'assignment-form',
  statement:
    'Handing over an order names at least one of user_ids, group_user_ids and location_id, the first two as lists.',
  judges: 'request',
  judge({ record, asked }, { contract }) {
    if (record.operation !== 'assignOrder' || record.request.unsaved === true) return undefined;
    const { requestSchema = {} } = contract.operation('assignOrder');
    const given = Object.keys(asked ?? {});
    if (!names.some((name) => given.includes(name))) {
      return breaks({
        message: 'The body hands the order to nobody.',
        expected: '{"user_ids": [1]}, with group_user_ids and location_id as needed',
        received: given.length === 0 ? 'an empty body' : `the names ${given.join(', ')}`,
      });
    }
    const faults = containerFaults(asked ?? {}, requestSchema);
    if (faults.length === 0) return holds;
    return faults.map(({ pointer, expected, received }) =>
      breaks({ message: `${pointer} is ${received}, not ${expected}.`, expected, received }),
    );
  },
};
