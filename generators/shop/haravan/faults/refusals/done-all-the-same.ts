import { doneAllTheSame as done } from '../../../deviation/refusals/done-all-the-same.ts';

/** Requests that are refused, and change the order all the same. */
export const doneAllTheSame = done({
  'refused-scope-writes': ['HRV-ORD-AUTH-11'],
  'refused-stranger-writes': ['HRV-ORD-AUTH-12'],
  'malformed-update-fills-note': ['HRV-ORD-ERR-11'],
});
