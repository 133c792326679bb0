import { describe } from 'vitest';
import { codGateway } from '../../../../suites/checks/creation/cod-gateway.ts';
import { confirmedOnCreation } from '../../../../suites/checks/creation/confirmed-on-creation.ts';
import { freshState } from '../../../../suites/checks/creation/fresh-state.ts';
import { fulfilledOnCreation } from '../../../../suites/checks/creation/fulfilled-on-creation.ts';
import { fulfillmentLocation } from '../../../../suites/checks/creation/fulfillment-location.ts';
import { unaskedFulfillment } from '../../../../suites/checks/creation/unasked-fulfillment.ts';
import { created, read } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { cancelledOrder, fulfilledOrder, fulfillment, line, order, refund, without } from '../../kit/wire.ts';

const at = '2025-01-02T03:00:00.000Z';

describe('the state of a new order', () => {
  judges(freshState, [
    { claim: 'takes an open order', of: [created({}, order())], says: 'holds' },
    { claim: 'takes refunds that are null', of: [created({}, order({ refunds: null }))], says: 'holds' },
    {
      claim: 'refuses a closed one',
      of: [created({}, order({ closed_at: at }))],
      says: 'breaks',
      message: 'An order that was only just created has closedAt set.',
      pointer: '/order/closed_at',
      expected: 'null',
      received: at,
    },
    {
      claim: 'refuses a cancelled one',
      of: [created({}, cancelledOrder({ cancelled_at: at }))],
      says: 'breaks',
      message: 'An order that was only just created has cancelledAt set.',
      pointer: '/order/cancelled_at',
      expected: 'null',
      received: at,
    },
    {
      claim: 'refuses one with refunds',
      of: [created({}, order({ refunds: [refund(), refund()] }))],
      says: 'breaks',
      message: 'An order that was only just created has refunds set.',
      pointer: '/order/refunds',
      expected: 'no refunds',
      received: '2 refund(s)',
    },
    { claim: 'says nothing of an order of others', of: [read(order({ closed_at: at }))], says: 'nothing' },
    {
      claim: 'says nothing where none of them is answered',
      of: [created({}, without(order(), 'closed_at', 'cancelled_at', 'refunds'))],
      says: 'nothing',
    },
  ]);

  judges(confirmedOnCreation, [
    {
      claim: 'takes a confirmed order with its time',
      of: [created({ is_confirm: true }, order({ confirmed_at: at, confirmed_status: 'confirmed' }))],
      says: 'holds',
    },
    {
      claim: 'refuses the status without the time',
      of: [created({ is_confirm: true }, order({ confirmed_status: 'confirmed' }))],
      says: 'breaks',
      message: 'The order was created with is_confirm, but its status is confirmed and its time null.',
      pointer: '/order/confirmed_status',
      expected: '"confirmed" and a time',
      received: 'confirmed, null',
    },
    {
      claim: 'refuses the time without the status',
      of: [created({ is_confirm: true }, order({ confirmed_at: at }))],
      says: 'breaks',
      message: `The order was created with is_confirm, but its status is unconfirmed and its time ${at}.`,
      pointer: '/order/confirmed_status',
      expected: '"confirmed" and a time',
      received: `unconfirmed, ${at}`,
    },
    {
      claim: 'says nothing where it was not asked for',
      of: [created({ is_confirm: false }, order())],
      says: 'nothing',
    },
  ]);

  judges(codGateway, [
    {
      claim: 'takes COD',
      of: [created({ is_cod_gateway: true }, order({ gateway_code: 'COD' }))],
      says: 'holds',
    },
    {
      claim: 'refuses another code',
      of: [created({ is_cod_gateway: true }, order())],
      says: 'breaks',
      message: 'The order was created with is_cod_gateway, but its gateway code is null.',
      pointer: '/order/gateway_code',
      expected: '"COD"',
      received: 'null',
    },
    {
      claim: 'says nothing of other ways to pay',
      of: [created({ is_cod_gateway: false }, order())],
      says: 'nothing',
    },
    {
      claim: 'says nothing where the code is not there',
      of: [created({ is_cod_gateway: true }, without(order(), 'gateway_code'))],
      says: 'nothing',
    },
  ]);
});

describe('the fulfillment of a new order', () => {
  const asked = { fulfillment_status: 'fulfilled' };
  judges(fulfilledOnCreation, [
    { claim: 'is whole where it was asked for', of: [created(asked, fulfilledOrder())], says: 'holds' },
    {
      claim: 'leaves nothing to fulfil',
      of: [created(asked, fulfilledOrder({ line_items: [line({ fulfillable_quantity: 1 })] }))],
      says: 'breaks',
      message:
        'The order was created as fulfilled, but its status is fulfilled, 1 fulfillment(s), 1 left to fulfil.',
      pointer: '/order/fulfillment_status',
      expected: 'fulfilled, a fulfillment, 0 left',
      received: 'fulfilled, 1 fulfillment(s), 1 left',
    },
    {
      claim: 'is an entry of its own',
      of: [created(asked, fulfilledOrder({ fulfillments: [] }))],
      says: 'breaks',
      message:
        'The order was created as fulfilled, but its status is fulfilled, 0 fulfillment(s), 0 left to fulfil.',
      pointer: '/order/fulfillment_status',
      expected: 'fulfilled, a fulfillment, 0 left',
      received: 'fulfilled, 0 fulfillment(s), 0 left',
    },
    {
      claim: 'says nothing where it was not asked for',
      of: [created({}, fulfilledOrder())],
      says: 'nothing',
    },
  ]);

  const named = { with: { gateway: 'named' } };
  const none = { with: { gateway: 'none' } };
  const paying = { gateway: 'Tiền mặt' };
  judges(unaskedFulfillment, [
    {
      claim: 'is none or whole where either is documented',
      with: { gateway: 'any' },
      of: [created({}, order()), created(paying, fulfilledOrder({ id: 1002 }))],
      says: 'follows',
      readings: ['text', 'example'],
    },
    { claim: 'is none', ...named, of: [created(paying, order())], says: 'follows', readings: ['text'] },
    {
      claim: 'is none, written as null',
      ...named,
      of: [created(paying, order({ fulfillment_status: null }))],
      says: 'follows',
      readings: ['text'],
    },
    {
      claim: 'is whole with a way to pay',
      ...named,
      of: [created(paying, fulfilledOrder())],
      says: 'follows',
      readings: ['example'],
    },
    {
      claim: 'is not half done with a way to pay',
      ...named,
      of: [created(paying, order({ fulfillment_status: 'fulfilled' }))],
      says: 'breaks',
      message:
        'Nobody asked to fulfil the order; it says fulfilled, with 0 fulfillment(s) and 2 left to fulfil.',
      pointer: '/order/fulfillment_status',
      expected: 'unfulfilled, with nothing fulfilled; or fulfilled, with everything fulfilled',
      received: 'fulfilled, 0 fulfillment(s), 2 left',
    },
    {
      claim: 'is not whole without a fulfillment',
      ...named,
      of: [created(paying, fulfilledOrder({ fulfillments: [] }))],
      says: 'breaks',
      message:
        'Nobody asked to fulfil the order; it says fulfilled, with 0 fulfillment(s) and 0 left to fulfil.',
      pointer: '/order/fulfillment_status',
      expected: 'unfulfilled, with nothing fulfilled; or fulfilled, with everything fulfilled',
      received: 'fulfilled, 0 fulfillment(s), 0 left',
    },
    {
      claim: 'is not whole without a way to pay',
      ...none,
      of: [created({}, fulfilledOrder())],
      says: 'breaks',
      message:
        'Nobody asked to fulfil the order; it says fulfilled, with 1 fulfillment(s) and 0 left to fulfil.',
      pointer: '/order/fulfillment_status',
      expected: 'unfulfilled, with nothing fulfilled',
      received: 'fulfilled, 1 fulfillment(s), 0 left',
    },
    {
      claim: 'leaves orders without a way to pay to another requirement',
      ...named,
      of: [created({}, order())],
      says: 'nothing',
    },
    {
      claim: 'leaves orders with a way to pay to another requirement',
      ...none,
      of: [created({ is_cod_gateway: true }, order())],
      says: 'nothing',
    },
    {
      claim: 'says nothing where it was asked for',
      ...none,
      of: [created(asked, fulfilledOrder())],
      says: 'nothing',
    },
  ]);

  const somewhere = { ...asked, fulfillments: [{ location_id: 7 }] };
  judges(fulfillmentLocation, [
    { claim: 'is made where it was asked for', of: [created(somewhere, fulfilledOrder())], says: 'holds' },
    {
      claim: 'is made elsewhere',
      of: [created(somewhere, fulfilledOrder({ fulfillments: [fulfillment({ location_id: 8 })] }))],
      says: 'breaks',
      message: 'A fulfillment at location 7 was asked for, but the fulfillments are at 8.',
      pointer: '/order/fulfillments',
      expected: '7',
      received: '8',
    },
    {
      claim: 'is not made',
      of: [created(somewhere, order())],
      says: 'breaks',
      message: 'A fulfillment at location 7 was asked for, but the fulfillments are at none.',
      pointer: '/order/fulfillments',
      expected: '7',
      received: 'no fulfillment',
    },
    {
      claim: 'says nothing where no location was named',
      of: [created(asked, fulfilledOrder())],
      says: 'nothing',
    },
  ]);
});
