import { countsOff, wrongCounts } from '../../deviation/lists/counts.ts';
import { filtersIgnored, filtersLosing, wrongFilters } from '../../deviation/lists/filters.ts';
import { wrongPages } from '../../deviation/lists/pages.ts';
import { listingWithout, wrongViews } from '../../deviation/lists/views.ts';
import type { SapoFault } from './sapo-fault.ts';

const ignored = filtersIgnored([
  ['SPO-ORD-LIST-01', 'ids'],
  ['SPO-ORD-LIST-03', 'since_id'],
  ['SPO-ORD-LIST-05', 'created_on_min'],
  ['SPO-ORD-LIST-07', 'created_on_max'],
  ['SPO-ORD-LIST-09', 'modified_on_min'],
  ['SPO-ORD-LIST-11', 'modified_on_max'],
  ['SPO-ORD-LIST-14', 'financial_status', 'pending'],
  ['SPO-ORD-LIST-16', 'financial_status', 'paid'],
  ['SPO-ORD-LIST-18', 'financial_status', 'partially_paid'],
  ['SPO-ORD-LIST-20', 'financial_status', 'authorized'],
  ['SPO-ORD-LIST-21', 'financial_status', 'refunded'],
  ['SPO-ORD-LIST-22', 'financial_status', 'partially_refunded'],
  ['SPO-ORD-LIST-23', 'financial_status', 'voided'],
  ['SPO-ORD-LIST-24', 'fulfillment_status', 'fulfilled'],
  ['SPO-ORD-LIST-26', 'fulfillment_status', 'partial'],
  ['SPO-ORD-LIST-27', 'fulfillment_status', 'unfulfilled'],
  ['SPO-ORD-LIST-29', 'status', 'open'],
  ['SPO-ORD-LIST-31', 'status', 'closed'],
  ['SPO-ORD-LIST-33', 'status', 'cancelled'],
]);

const losing = filtersLosing([
  ['SPO-ORD-LIST-02', 'ids'],
  ['SPO-ORD-LIST-04', 'since_id'],
  ['SPO-ORD-LIST-06', 'created_on_min'],
  ['SPO-ORD-LIST-08', 'created_on_max'],
  ['SPO-ORD-LIST-10', 'modified_on_min'],
  ['SPO-ORD-LIST-12', 'modified_on_max'],
  ['SPO-ORD-LIST-15', 'financial_status', 'pending'],
  ['SPO-ORD-LIST-17', 'financial_status', 'paid'],
  ['SPO-ORD-LIST-19', 'financial_status', 'partially_paid'],
  ['SPO-ORD-LIST-25', 'fulfillment_status', 'fulfilled'],
  ['SPO-ORD-LIST-28', 'fulfillment_status', 'unfulfilled'],
  ['SPO-ORD-LIST-30', 'status', 'open'],
  ['SPO-ORD-LIST-32', 'status', 'closed'],
  ['SPO-ORD-LIST-34', 'status', 'cancelled'],
]);

const counts = [
  ...wrongCounts({
    'count-off': ['SPO-ORD-COUNT-02', 'SPO-ORD-COUNT-03'],
    'count-ignores-status': ['SPO-ORD-COUNT-01', 'SPO-ORD-COUNT-02', 'SPO-ORD-COUNT-03'],
  }),
  ...countsOff([
    ['SPO-ORD-COUNT-01', 'open'],
    ['SPO-ORD-COUNT-02', 'closed'],
    ['SPO-ORD-COUNT-03', 'cancelled'],
  ]),
];

/** Lists and counts that are not what they are asked for. */
export const listFaults: readonly SapoFault[] = [
  ...ignored,
  ...losing,
  ...counts,
  ...wrongFilters({
    'since-id-inclusive': ['SPO-ORD-LIST-03'],
    'bounds-in-local-time': ['SPO-ORD-LIST-05', 'SPO-ORD-LIST-08'],
    'min-and-max-swapped': ['SPO-ORD-LIST-09', 'SPO-ORD-LIST-11'],
    'partially-paid-finds-paid': ['SPO-ORD-LIST-18', 'SPO-ORD-LIST-19'],
    'closed-and-cancelled-swapped': ['SPO-ORD-LIST-31', 'SPO-ORD-LIST-34'],
    'status-beats-payment': ['SPO-ORD-LIST-16'],
  }),
  ...wrongPages({
    'page-overlap': ['SPO-ORD-LIST-38'],
    'page-skips-one': ['SPO-ORD-LIST-39'],
    'page-ignored': ['SPO-ORD-LIST-38'],
    'page-from-zero': ['SPO-ORD-LIST-39'],
    'third-page-repeats-second': ['SPO-ORD-LIST-38'],
    'limit-ignored': ['SPO-ORD-LIST-35'],
    'limit-one-more': ['SPO-ORD-LIST-35'],
  }),
  // Only with the orders of the profile full a page of the default size is full.
  ...wrongPages({ 'limit-51': ['SPO-ORD-LIST-36'] }).map((fault) => ({ ...fault, profile: 'full' as const })),
  // Fewer open orders than the maximum cannot show that there is none, and every second order is open.
  ...wrongPages({ 'limit-without-maximum': ['SPO-ORD-LIST-37'] }).map((fault) => ({
    ...fault,
    profile: 'read-only' as const,
    existingOrders: 520,
  })),
  ...wrongViews({
    'fields-lose-the-last': ['SPO-ORD-LIST-40'],
    'fields-show-another-name': ['SPO-ORD-LIST-46'],
    'read-alone-with-another-note': ['SPO-ORD-LIST-45'],
    'list-behind-by-a-change': ['SPO-ORD-LIFE-10'],
  }),
  {
    id: 'list-shows-no-tags',
    breaks: ['SPO-ORD-LIFE-10'],
    kind: 'relation',
    profile: 'core',
    description: 'Orders on a list lack their tags.',
    hooks: listingWithout('tags'),
  },
];
