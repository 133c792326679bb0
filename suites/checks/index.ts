import { callLimitHeader } from './exchange/call-limit-header.ts';
import { decimalDigits } from './exchange/decimal-digits.ts';
import { envelope } from './exchange/envelope.ts';
import { field } from './exchange/field.ts';
import { jsonBody } from './exchange/json-body.ts';
import { noServerError } from './exchange/no-server-error.ts';
import { retryAfter } from './exchange/retry-after.ts';
import { successStatus } from './exchange/success-status.ts';
import { cancelReasonWithTime } from './order/cancel-reason-with-time.ts';
import { enumReading } from './order/enum-reading.ts';
import { fulfillableQuantity } from './order/fulfillable-quantity.ts';
import { fulfillmentAgreement } from './order/fulfillment-agreement.ts';
import { lineReferences } from './order/line-references.ts';
import { notNegative } from './order/not-negative.ts';
import { nullOrValue } from './order/null-or-value.ts';
import { partsBelong } from './order/parts-belong.ts';
import { quantityBounds } from './order/quantity-bounds.ts';
import { refundAmounts } from './order/refund-amounts.ts';
import { refundStatus } from './order/refund-status.ts';
import { refundTransactions } from './order/refund-transactions.ts';
import { statusWithTime } from './order/status-with-time.ts';
import { subtotalPrice } from './order/subtotal-price.ts';
import { totalDiscounts } from './order/total-discounts.ts';
import { totalLineItemsPrice } from './order/total-line-items-price.ts';
import { totalPrice } from './order/total-price.ts';
import { totalTax } from './order/total-tax.ts';
import { totalWeight } from './order/total-weight.ts';
import { uniqueLineIds } from './order/unique-line-ids.ts';
import { amountForm } from './order/amount-form.ts';
import { fulfillmentToldAlike } from './order/fulfillment-told-alike.ts';
import { weightOrZero } from './order/weight-or-zero.ts';
import { answerAsRead } from './creation/answer-as-read.ts';
import { codGateway } from './creation/cod-gateway.ts';
import { confirmedOnCreation } from './creation/confirmed-on-creation.ts';
import { echo } from './creation/echo.ts';
import { freshState } from './creation/fresh-state.ts';
import { fulfilledOnCreation } from './creation/fulfilled-on-creation.ts';
import { fulfillmentLocation } from './creation/fulfillment-location.ts';
import { lineTotalDiscount } from './creation/line-total-discount.ts';
import { linesKeptTogether } from './creation/lines-kept-together.ts';
import { priceOriginal } from './creation/price-original.ts';
import { sourceName } from './creation/source-name.ts';
import { unaskedFulfillment } from './creation/unasked-fulfillment.ts';
import { leftOutOrNull } from './creation/left-out-or-null.ts';
import { paymentStatus } from './creation/payment-status.ts';
import { defaultPaymentStatus } from './creation/default-payment-status.ts';
import { stockIgnoredByDefault } from './creation/stock-ignored-by-default.ts';
import { acceptedOverStock } from './creation/accepted-over-stock.ts';
import { assignedAsAsked } from './change/assigned-as-asked.ts';
import { cancelReason } from './change/cancel-reason.ts';
import { cancelRefundLines } from './change/cancel-refund-lines.ts';
import { cancelRefundNote } from './change/cancel-refund-note.ts';
import { cancelRefund } from './change/cancel-refund.ts';
import { cancelRestock } from './change/cancel-restock.ts';
import { changeKeeps } from './change/change-keeps.ts';
import { forbiddenChange } from './change/forbidden-change.ts';
import { linesStay } from './change/lines-stay.ts';
import { longTag } from './change/long-tag.ts';
import { plainCancelKeepsQuantities } from './change/plain-cancel-keeps-quantities.ts';
import { plainCancelRefund } from './change/plain-cancel-refund.ts';
import { repeatOrRefuse } from './change/repeat-or-refuse.ts';
import { stateReached } from './change/state-reached.ts';
import { tagsOnce } from './change/tags-once.ts';
import { tags } from './change/tags.ts';
import { updatedAsAsked } from './change/updated-as-asked.ts';
import { countAgrees } from './listing/count-agrees.ts';
import { fieldsOnly } from './listing/fields-only.ts';
import { filterComplete } from './listing/filter-complete.ts';
import { filterHolds } from './listing/filter-holds.ts';
import { limitMaximum } from './listing/limit-maximum.ts';
import { limitObeyed } from './listing/limit-obeyed.ts';
import { pages } from './listing/pages.ts';
import { sorted } from './listing/sorted.ts';
import { fieldsAgree } from './listing/fields-agree.ts';
import { readAsListed } from './listing/read-as-listed.ts';
import { walked } from './listing/walked.ts';
import { refusalChangesNothing } from './probe/refusal-changes-nothing.ts';
import { refusedWith } from './probe/refused-with.ts';
import { nothingCreated } from './probe/nothing-created.ts';
import { identityStays } from './life/identity-stays.ts';
import { lifeFollowsModel } from './life/life-follows-model.ts';
import { newIds } from './life/new-ids.ts';
import { rightOrder } from './life/right-order.ts';
import { serializable } from './life/serializable.ts';
import { twinsAgree } from './life/twins-agree.ts';
import { untouchedStays } from './life/untouched-stays.ts';
import { updatedAtForward } from './life/updated-at-forward.ts';
import { deletedIsGone } from './life/deleted-is-gone.ts';
import type { AnyCheck } from './check.ts';

/** All checks: the one list. A check that is not here judges nothing. */
export const checks: readonly AnyCheck[] = [
  callLimitHeader,
  decimalDigits,
  envelope,
  field,
  jsonBody,
  noServerError,
  retryAfter,
  successStatus,
  cancelReasonWithTime,
  enumReading,
  fulfillableQuantity,
  fulfillmentAgreement,
  lineReferences,
  notNegative,
  nullOrValue,
  partsBelong,
  quantityBounds,
  refundAmounts,
  refundStatus,
  refundTransactions,
  statusWithTime,
  subtotalPrice,
  totalDiscounts,
  totalLineItemsPrice,
  totalPrice,
  totalTax,
  totalWeight,
  uniqueLineIds,
  amountForm,
  fulfillmentToldAlike,
  weightOrZero,
  answerAsRead,
  codGateway,
  confirmedOnCreation,
  echo,
  freshState,
  fulfilledOnCreation,
  fulfillmentLocation,
  lineTotalDiscount,
  linesKeptTogether,
  priceOriginal,
  sourceName,
  unaskedFulfillment,
  leftOutOrNull,
  paymentStatus,
  defaultPaymentStatus,
  acceptedOverStock,
  stockIgnoredByDefault,
  assignedAsAsked,
  cancelReason,
  cancelRefundLines,
  cancelRefundNote,
  cancelRefund,
  cancelRestock,
  changeKeeps,
  forbiddenChange,
  linesStay,
  longTag,
  plainCancelKeepsQuantities,
  plainCancelRefund,
  repeatOrRefuse,
  stateReached,
  tagsOnce,
  tags,
  updatedAsAsked,
  countAgrees,
  fieldsOnly,
  filterComplete,
  filterHolds,
  limitMaximum,
  limitObeyed,
  pages,
  sorted,
  fieldsAgree,
  readAsListed,
  walked,
  refusalChangesNothing,
  refusedWith,
  nothingCreated,
  identityStays,
  lifeFollowsModel,
  newIds,
  rightOrder,
  serializable,
  twinsAgree,
  untouchedStays,
  updatedAtForward,
  deletedIsGone,
];

const byName: ReadonlyMap<string, AnyCheck> = new Map(checks.map((check) => [check.name, check]));

export function findCheck(name: string): AnyCheck | undefined {
  return byName.get(name);
}
