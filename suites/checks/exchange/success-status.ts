import type { OperationId } from '../../../spec/operations.ts';
import { argument, type Check } from '../check.ts';
import { breaks, holds, unclear } from '../judgement.ts';

/** 5xx and 429 are other requirements' business; a refusal of our credentials says nothing of the operation. */
export const successStatus: Check<'exchange'> = {
  name: 'success-status',
  statement: 'A documented request is answered with the documented status.',
  judges: 'exchange',
  judge({ record, status }, given) {
    const operation = argument(given, 'operation') as OperationId;
    if (record.operation !== operation || record.intent !== 'ask' || status === undefined) return undefined;
    const due = given.contract.operation(operation).successStatus;
    if (status === due) return holds;
    if (status >= 500 || status === 429) return undefined;
    if (status === 401 || status === 403)
      return unclear(`the shop refused the credentials of a ${operation} with ${status}`);
    return breaks({
      message: `A documented ${record.request.method} ${record.request.url} was answered with ${status} instead of ${due}.`,
      expected: String(due),
      received: String(status),
    });
  },
};
