import { describe } from 'vitest';
import { decimalDigits } from '../../../../suites/checks/exchange/decimal-digits.ts';
import { field } from '../../../../suites/checks/exchange/field.ts';
import { documentedOrder } from '../../kit/documented.ts';
import { listed, read, tagged } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { exact, without, type Wire } from '../../kit/wire.ts';

/** One line, and the attributes of a complete order. */
const whole = (given: Wire = {}): Wire => documentedOrder('create-order-01-variant-only', given);
const [line = {}] = whole()['line_items'] as readonly Wire[];
const path = (name: string) => ({ with: { path: name } });

describe('an attribute', () => {
  judges(field, [
    { claim: 'takes a documented order', ...path('total_price'), of: [read(whole())], says: 'holds' },
    { claim: 'takes a documented order whole', ...path('*'), of: [read(whole())], says: 'holds' },
    {
      claim: 'refuses a deviation anywhere, where it asks for any path',
      ...path('*'),
      of: [read(whole({ total_price: '600000.0000' }))],
      says: 'breaks',
      message: 'total_price is "600000.0000", not a number.',
      pointer: '/order/total_price',
      expected: 'a number',
      received: '"600000.0000"',
    },
    {
      claim: 'refuses money as text',
      ...path('total_price'),
      of: [read(whole({ total_price: '600000.0000' }))],
      says: 'breaks',
      message: 'total_price is "600000.0000", not a number.',
      pointer: '/order/total_price',
      expected: 'a number',
      received: '"600000.0000"',
    },
    {
      claim: 'names the order of a list that is wrong',
      ...path('total_price'),
      of: [listed('status=any', [whole(), whole({ total_price: null })])],
      says: 'breaks',
      message: 'total_price is null, not a number.',
      pointer: '/orders/1/total_price',
      expected: 'a number',
      received: 'null',
    },
    {
      claim: 'misses an attribute that every order has',
      ...path('total_price'),
      of: [read(without(whole(), 'total_price'))],
      says: 'breaks',
      message: 'total_price is nothing, not a number, always there.',
      pointer: '/order/total_price',
      expected: 'a number, always there',
      received: 'nothing',
    },
    {
      claim: 'finds an attribute within a list',
      ...path('line_items[].price'),
      of: [read(whole({ line_items: [line, { ...line, price: '1' }] }))],
      says: 'breaks',
      message: 'line_items[].price is "1", not a number.',
      pointer: '/order/line_items/1/price',
      expected: 'a number',
      received: '"1"',
    },
    {
      claim: 'leaves to another requirement what that one owns',
      ...path('line_items'),
      of: [read(whole({ line_items: [{ ...line, price: '1' }] }))],
      says: 'holds',
    },
    {
      claim: 'answers for what lies below its path and nobody else owns',
      ...path('client_details'),
      of: [read(whole({ client_details: { browser_ip: 5 } }))],
      says: 'breaks',
      message: 'client_details.browser_ip is 5, not a string or null.',
      pointer: '/order/client_details/browser_ip',
      expected: 'a string or null',
      received: '5',
    },
    {
      claim: 'refuses a value that is not listed',
      ...path('confirmed_status'),
      of: [read(whole({ confirmed_status: 'perhaps' }))],
      says: 'breaks',
      message: 'confirmed_status is "perhaps", not one of "unconfirmed", "confirmed".',
      pointer: '/order/confirmed_status',
      expected: 'one of "unconfirmed", "confirmed"',
      received: '"perhaps"',
    },
    {
      claim: 'takes 7 fraction digits of a second',
      ...path('created_at'),
      of: [read(whole({ created_at: '2025-01-02T03:04:05.1234567Z' }))],
      says: 'holds',
    },
    {
      claim: 'refuses a time that is not in UTC',
      ...path('created_at'),
      of: [read(whole({ created_at: '2025-01-02T10:04:05+07:00' }))],
      says: 'breaks',
      message: 'created_at is "2025-01-02T10:04:05+07:00", not a string of the form 2021-05-13T07:29:20.1Z.',
      pointer: '/order/created_at',
      expected: 'a string of the form 2021-05-13T07:29:20.1Z',
      received: '"2025-01-02T10:04:05+07:00"',
    },
    {
      claim: 'misses nothing that fields did not ask for',
      ...path('total_price'),
      of: [listed('fields=id,name', [{ id: 1, name: '#1' }])],
      says: 'nothing',
    },
    {
      claim: 'judges what fields asked for',
      ...path('id'),
      of: [listed('fields=id,name', [{ id: '1', name: '#1' }])],
      says: 'breaks',
      message: 'id is "1", not a whole number.',
      pointer: '/orders/0/id',
      expected: 'a whole number',
      received: '"1"',
    },
    {
      claim: 'lets an attribute be there that nobody documented',
      ...path('id'),
      of: [read(whole({ loyalty_points: 7 }))],
      says: 'holds',
    },
    {
      claim: 'says nothing of an attribute that need not be there and is not',
      ...path('omni_order_status'),
      of: [read(without(whole(), 'omni_order_status'))],
      says: 'nothing',
    },
    {
      claim: 'says nothing of a refusal',
      ...path('total_price'),
      of: [read(whole({ total_price: 'x' }), { status: 404 })],
      says: 'nothing',
    },
  ]);
});

describe('a decimal', () => {
  const total = (digits: string) => [read(whole({ total_price: exact(digits) }))];
  const expected = 'at most 22 digits, a point, at most 4 digits';
  judges(decimalDigits, [
    { claim: 'takes 22 digits and 4 after the point', of: total(`${'9'.repeat(22)}.9999`), says: 'holds' },
    { claim: 'takes zeros at the end beyond 4', of: total('600000.0000000'), says: 'holds' },
    { claim: 'takes an amount below zero', of: total('-520000'), says: 'holds' },
    {
      claim: 'refuses 23 digits',
      of: total('1'.repeat(23)),
      says: 'breaks',
      message: `order.total_price is ${'1'.repeat(23)}, no decimal of at most 22 digits before the point and 4 after.`,
      expected,
      received: '1'.repeat(23),
    },
    {
      claim: 'refuses the tail of a binary float',
      of: total('0.30000000000000004'),
      says: 'breaks',
      message:
        'order.total_price is 0.30000000000000004, no decimal of at most 22 digits before the point and 4 after.',
      expected,
      received: '0.30000000000000004',
    },
    {
      claim: 'refuses an exponent that stands for a long amount',
      of: total('1.5e+22'),
      says: 'breaks',
      message: 'order.total_price is 1.5e+22, no decimal of at most 22 digits before the point and 4 after.',
      expected,
      received: '1.5e+22',
    },
    {
      claim: 'names the first of several, in a line',
      of: [read(whole({ line_items: [{ ...line, grams: exact('0.00001') }] }))],
      says: 'breaks',
      message:
        'order.line_items[].grams is 0.00001, no decimal of at most 22 digits before the point and 4 after.',
      expected,
      received: '0.00001',
    },
    {
      claim: 'says nothing of an answer without decimals',
      of: [tagged('addOrderTags', { sent: 'a', answered: 'a' })],
      says: 'nothing',
    },
    {
      claim: 'says nothing of a refusal',
      of: [read(whole({ total_price: exact('1'.repeat(23)) }), { status: 422 })],
      says: 'nothing',
    },
  ]);
});
