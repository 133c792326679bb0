import { breaks, holds } from '../../checks/judgement.ts';
import { containerFaults } from '../body-faults.ts';
import type { RequestCheck } from './app-check.ts';

export const bodyForm: RequestCheck = {
  name: 'body-form',
  statement:
    'The body has what it must have, and lists, objects and single values where they belong. How a number or a text is spelled is not judged.',
  judges: 'request',
  judge({ record, asked }, given) {
    const { operation } = record;
    const operations = given.with['operations'] as readonly string[];
    if (operation === null || asked === undefined || !operations.includes(operation)) return undefined;
    const { requestSchema } = given.contract.operation(operation);
    if (requestSchema === undefined) return undefined;
    const faults = containerFaults(asked, requestSchema);
    if (faults.length === 0) return holds;
    return faults.map(({ pointer, expected, received }) =>
      breaks({
        message: `${pointer} of the body of ${operation} is ${received}, not ${expected}.`,
        expected,
        received,
      }),
    );
  },
};
