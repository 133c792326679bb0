import { callLimits as limitFaults } from '../../../deviation/answers/call-limits.ts';

/** What the shop says of its limit of calls. */
export const callLimits = limitFaults('x-haravan-api-call-limit', {
  'no-call-limit-header': ['HRV-ORD-RATE-01'],
  'call-limit-overdrawn': ['HRV-ORD-RATE-01'],
  '429-without-retry-after': ['HRV-ORD-RATE-02'],
});
