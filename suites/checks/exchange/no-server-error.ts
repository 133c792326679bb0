import { isGatewayStatus } from '../../evidence/is-gateway-status.ts';
import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

export const noServerError: Check<'exchange'> = {
  name: 'no-server-error',
  statement: 'No request makes the shop answer with an internal error.',
  judges: 'exchange',
  judge({ record, status }) {
    if (status === undefined || isGatewayStatus(status)) return undefined;
    if (status < 500) return holds;
    return breaks({
      message: `${record.request.method} ${record.request.url} made the shop fail with ${status}.`,
      expected: 'an answer below 500',
      received: String(status),
    });
  },
};
