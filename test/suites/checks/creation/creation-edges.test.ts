import { describe } from 'vitest';
import { freshState } from '../../../../suites/checks/creation/fresh-state.ts';
import { fulfilledOnCreation } from '../../../../suites/checks/creation/fulfilled-on-creation.ts';
import { fulfillmentLocation } from '../../../../suites/checks/creation/fulfillment-location.ts';
import { linesKeptTogether } from '../../../../suites/checks/creation/lines-kept-together.ts';
import { sourceName } from '../../../../suites/checks/creation/source-name.ts';
import { unaskedFulfillment } from '../../../../suites/checks/creation/unasked-fulfillment.ts';
import { created } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { fulfilledOrder, fulfillment, line, order, refund, without, type Wire } from '../../kit/wire.ts';

const at = '2025-01-02T03:00:00.000Z';

describe('a new order of which only some is answered', () => {
  const states = ['closed_at', 'cancelled_at', 'refunds'];
  const only = (name: string, given: Wire) => [
    created({}, without(order(given), ...states.filter((state) => state !== name))),
  ];
  judges(freshState, [
    { claim: 'is open by the time of closing alone', of: only('closed_at', {}), says: 'holds' },
    { claim: 'stands by the time of cancelling alone', of: only('cancelled_at', {}), says: 'holds' },
    { claim: 'has refunds null, and nothing else', of: only('refunds', { refunds: null }), says: 'holds' },
    {
      claim: 'has a refund, and nothing else',
      of: only('refunds', { refunds: [refund()] }),
      says: 'breaks',
      message: 'An order that was only just created has refunds set.',
      pointer: '/order/refunds',
      expected: 'no refunds',
      received: '1 refund(s)',
    },
    {
      claim: 'is closed, and no refunds are answered',
      of: only('closed_at', { closed_at: at }),
      says: 'breaks',
      message: 'An order that was only just created has closedAt set.',
      pointer: '/order/closed_at',
      expected: 'null',
      received: at,
    },
  ]);

  judges(linesKeptTogether, [
    {
      claim: 'has lines without titles, and other quantities',
      of: [
        created(
          { line_items: [{ quantity: 1 }] },
          order({ line_items: [line({ title: null, quantity: 2 })] }),
        ),
      ],
      says: 'breaks',
      message: 'The order was created with the lines 1 × "", but has 2 × "".',
      pointer: '/order/line_items',
      expected: '1 × ""',
      received: '2 × ""',
    },
  ]);

  judges(sourceName, [
    {
      claim: 'has no source name',
      with: { source: 'own' },
      of: [created({ source_name: 'my-app' }, without(order(), 'source_name'))],
      says: 'nothing',
    },
    {
      claim: 'has an empty source name in place of a protected one',
      with: { source: 'protected' },
      of: [created({ source_name: 'pos' }, order({ source_name: '' }))],
      says: 'breaks',
      message: 'The order was created with the source name "pos", but has .',
      pointer: '/order/source_name',
      expected: '"pos", or the app\'s own',
      received: '',
    },
  ]);
});

describe('the fulfillment of a new order, half done', () => {
  const asked = { fulfillment_status: 'fulfilled' };
  judges(fulfilledOnCreation, [
    {
      claim: 'has no fulfillment and another status',
      of: [created(asked, fulfilledOrder({ fulfillment_status: 'partial', fulfillments: null }))],
      says: 'breaks',
      message:
        'The order was created as fulfilled, but its status is partial, 0 fulfillment(s), 0 left to fulfil.',
      pointer: '/order/fulfillment_status',
      expected: 'fulfilled, a fulfillment, 0 left',
      received: 'partial, 0 fulfillment(s), 0 left',
    },
    {
      claim: 'has another status alone',
      of: [created(asked, fulfilledOrder({ fulfillment_status: 'partial' }))],
      says: 'breaks',
      message:
        'The order was created as fulfilled, but its status is partial, 1 fulfillment(s), 0 left to fulfil.',
      pointer: '/order/fulfillment_status',
      expected: 'fulfilled, a fulfillment, 0 left',
      received: 'partial, 1 fulfillment(s), 0 left',
    },
    {
      claim: 'takes a line that does not say what is left for done',
      of: [created(asked, fulfilledOrder({ line_items: [line({ fulfillable_quantity: null })] }))],
      says: 'holds',
    },
    {
      claim: 'is not told without lines',
      of: [created(asked, fulfilledOrder({ line_items: null, fulfillments: [] }))],
      says: 'nothing',
    },
  ]);

  const named = { with: { gateway: 'named' } };
  const paying = { gateway: 'Tiền mặt' };
  const half = (status: string, fulfillments: number, left: number) =>
    ({
      says: 'breaks',
      message: `Nobody asked to fulfil the order; it says ${status}, with ${fulfillments} fulfillment(s) and ${left} left to fulfil.`,
      pointer: '/order/fulfillment_status',
      expected: 'unfulfilled, with nothing fulfilled; or fulfilled, with everything fulfilled',
      received: `${status}, ${fulfillments} fulfillment(s), ${left} left`,
    }) as const;
  judges(unaskedFulfillment, [
    {
      claim: 'says it is none, and has one',
      ...named,
      of: [created(paying, order({ fulfillments: [fulfillment()] }))],
      ...half('unfulfilled', 1, 2),
    },
    {
      claim: 'says it is none, and leaves nothing',
      ...named,
      of: [created(paying, order({ line_items: [line({ fulfillable_quantity: 0 })] }))],
      ...half('unfulfilled', 0, 0),
    },
    {
      claim: 'says it is none, and has no lines',
      ...named,
      of: [created(paying, order({ line_items: null }))],
      ...half('unfulfilled', 0, 0),
    },
    {
      claim: 'says it is part, and leaves nothing',
      ...named,
      of: [created(paying, fulfilledOrder({ fulfillment_status: 'partial' }))],
      ...half('partial', 1, 0),
    },
    {
      claim: 'says it is whole, and leaves something',
      ...named,
      of: [created(paying, fulfilledOrder({ line_items: [line(), line({ id: 2 })] }))],
      ...half('fulfilled', 1, 4),
    },
    {
      claim: 'is not told without a status',
      ...named,
      of: [created(paying, without(order(), 'fulfillment_status'))],
      says: 'nothing',
    },
    {
      claim: 'is not told without fulfillments',
      ...named,
      of: [created(paying, order({ fulfillments: null }))],
      says: 'nothing',
    },
  ]);

  judges(fulfillmentLocation, [
    {
      claim: 'is asked for nowhere',
      of: [created({ ...asked, fulfillments: [] }, fulfilledOrder())],
      says: 'nothing',
    },
    {
      claim: 'is not told without fulfillments',
      of: [created({ ...asked, fulfillments: [{ location_id: 7 }] }, order({ fulfillments: null }))],
      says: 'nothing',
    },
    {
      claim: 'is made in two places, none of them the right one',
      of: [
        created(
          { ...asked, fulfillments: [{ location_id: 7 }] },
          fulfilledOrder({
            fulfillments: [fulfillment({ location_id: 8 }), fulfillment({ location_id: 9 })],
          }),
        ),
      ],
      says: 'breaks',
      message: 'A fulfillment at location 7 was asked for, but the fulfillments are at 8, 9.',
      pointer: '/order/fulfillments',
      expected: '7',
      received: '8, 9',
    },
    {
      claim: 'is made in two places, one of them the right one',
      of: [
        created(
          { ...asked, fulfillments: [{ location_id: 7 }] },
          fulfilledOrder({ fulfillments: [fulfillment({ location_id: 8 }), fulfillment()] }),
        ),
      ],
      says: 'holds',
    },
  ]);
});
