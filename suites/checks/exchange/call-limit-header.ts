import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

export const callLimitHeader: Check<'exchange'> = {
  name: 'call-limit-header',
  statement: 'Every answer says how full the bucket of calls is, as used/size.',
  judges: 'exchange',
  judge({ record, accepted }, given) {
    if (record.response === null || !accepted) return undefined;
    const header = given.dialect.callLimitHeader;
    const value = record.response.headers[header];
    const [used, size] = (value ?? '').split('/').map(Number);
    if (value !== undefined && /^\d+\/\d+$/.test(value) && Number(used) <= Number(size)) return holds;
    return breaks({
      message: value === undefined ? `The answer carries no ${header}.` : `${header} reads "${value}".`,
      expected: `${header}: used/size, such as 32/80`,
      received: value ?? 'no such header',
    });
  },
};
