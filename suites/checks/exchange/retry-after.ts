import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

/** Only of a refusal that says how full the bucket is: any other may be that of a gateway before the shop. */
export const retryAfter: Check<'exchange'> = {
  name: 'retry-after',
  statement: 'An answer that refuses a call over the limit says in seconds when to try again.',
  judges: 'exchange',
  judge({ record, status }, given) {
    if (status !== 429 || record.response?.headers[given.dialect.callLimitHeader] === undefined)
      return undefined;
    const value = record.response.headers['retry-after'];
    if (value !== undefined && /^\d+(\.\d+)?$/.test(value)) return holds;
    return breaks({
      message: 'A call over the limit was refused without saying when to try again.',
      expected: 'Retry-After with seconds, such as 2.0',
      received: value ?? 'no such header',
    });
  },
};
