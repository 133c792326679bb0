import { internalErrorOnCancel } from './500-on-cancel.ts';
import { cancelCancelsNeighbour } from './cancel-cancels-neighbour.ts';
import { closeForgotten } from './close-forgotten.ts';
import { confirmWithoutTime } from './confirm-without-time.ts';
import { countOff } from './count-off.ts';
import { duplicateId } from './duplicate-id.ts';
import { fieldsIgnored } from './fields-ignored.ts';
import { fulfillableOffByOne } from './fulfillable-off-by-one.ts';
import type { HaravanFault } from './haravan-fault.ts';
import { limit51 } from './limit-51.ts';
import { lostScopeCheck } from './lost-scope-check.ts';
import { missingEnvelope } from './missing-envelope.ts';
import { pageOverlap } from './page-overlap.ts';
import { refundPositiveAmount } from './refund-positive-amount.ts';
import { sinceIdInclusive } from './since-id-inclusive.ts';
import { staleCancel } from './stale-cancel.ts';
import { statusFilterIgnored } from './status-filter-ignored.ts';
import { stringMoney } from './string-money.ts';
import { tagLost } from './tag-lost.ts';
import { updateDropsNoteAttributes } from './update-drops-note-attributes.ts';
import { wrongTotal } from './wrong-total.ts';

/** Every fault of the embedded Haravan shop. */
export const haravanFaults: readonly HaravanFault[] = [
  wrongTotal,
  stringMoney,
  fulfillableOffByOne,
  refundPositiveAmount,
  confirmWithoutTime,
  missingEnvelope,
  duplicateId,
  internalErrorOnCancel,
  staleCancel,
  closeForgotten,
  tagLost,
  updateDropsNoteAttributes,
  cancelCancelsNeighbour,
  pageOverlap,
  statusFilterIgnored,
  countOff,
  sinceIdInclusive,
  limit51,
  fieldsIgnored,
  lostScopeCheck,
];
