import { breaks, holds } from '../../checks/judgement.ts';
import type { RequestCheck } from './app-check.ts';

export const limitMaximum: RequestCheck = {
  name: 'limit-maximum',
  statement: 'The limit asked for is no larger than a page may be.',
  judges: 'request',
  judge({ record, query }, { dialect }) {
    const limit = query.get('limit');
    if (record.operation !== 'listOrders' || limit === undefined || !/^\d+$/.test(limit)) return undefined;
    const { maxLimit } = dialect.lists;
    if (Number(limit) <= maxLimit) return holds;
    return breaks({
      message: `A page of ${limit} orders was asked for; a page holds at most ${maxLimit}.`,
      expected: `limit=${maxLimit} or less, and the pages after it`,
      received: `limit=${limit}`,
    });
  },
};
