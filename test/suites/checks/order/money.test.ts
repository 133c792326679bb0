import { describe } from 'vitest';
import { notNegative } from '../../../../suites/checks/order/not-negative.ts';
import { subtotalPrice } from '../../../../suites/checks/order/subtotal-price.ts';
import { totalLineItemsPrice } from '../../../../suites/checks/order/total-line-items-price.ts';
import { totalPrice } from '../../../../suites/checks/order/total-price.ts';
import { listed, read } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { exact, line, order, without } from '../../kit/wire.ts';

describe('the total price', () => {
  const tenths = {
    total_line_items_price: exact('0.1'),
    shipping_lines: [{ price: exact('0.2') }],
  };
  const taxed = { total_tax: 20, total_price: 220 };
  judges(totalPrice, [
    { claim: 'is the lines alone', of: [read(order())], says: 'holds' },
    {
      claim: 'takes discounts off and puts shipping on',
      of: [
        read(
          order({ total_discounts: 50, shipping_lines: [{ price: 15 }, { price: 10 }], total_price: 175 }),
        ),
      ],
      says: 'holds',
    },
    { claim: 'puts tax on', of: [read(order({ ...taxed, taxes_included: false }))], says: 'holds' },
    {
      claim: 'puts no tax on that the prices include',
      of: [read(order({ total_tax: 20, taxes_included: true }))],
      says: 'holds',
    },
    {
      claim: 'refuses tax that was put on prices including it',
      of: [read(order({ ...taxed, taxes_included: true }))],
      says: 'breaks',
      message: 'The total price is 220, but lines 200 − discounts 0 + shipping 0 + tax 0 make 200.',
      pointer: '/order/total_price',
      expected: '200',
      received: '220',
    },
    {
      claim: 'adds tenths exactly',
      of: [read(order({ ...tenths, total_price: exact('0.3') }))],
      says: 'holds',
    },
    {
      claim: 'refuses what a binary float adds',
      of: [read(order({ ...tenths, total_price: exact('0.30000000000000004') }))],
      says: 'breaks',
      message:
        'The total price is 0.30000000000000004, but lines 0.1 − discounts 0 + shipping 0.2 + tax 0 make 0.3.',
      pointer: '/order/total_price',
      expected: '0.3',
      received: '0.30000000000000004',
    },
    {
      claim: 'takes zeros at the end for nothing',
      of: [read(order({ total_price: exact('200.0000') }))],
      says: 'holds',
    },
    {
      claim: 'sees one ten-thousandth on 22 digits',
      of: [
        read(
          order({
            total_line_items_price: exact('9999999999999999999999.9999'),
            total_price: exact('9999999999999999999999.9998'),
          }),
        ),
      ],
      says: 'breaks',
      message:
        'The total price is 9999999999999999999999.9998, but lines 9999999999999999999999.9999 − discounts 0 + shipping 0 + tax 0 make 9999999999999999999999.9999.',
      pointer: '/order/total_price',
      expected: '9999999999999999999999.9999',
      received: '9999999999999999999999.9998',
    },
    {
      claim: 'names the order of a list that is wrong',
      of: [listed('status=any', [order(), order({ id: 1002, total_price: 201 })])],
      says: 'breaks',
      message: 'The total price is 201, but lines 200 − discounts 0 + shipping 0 + tax 0 make 200.',
      pointer: '/orders/1/total_price',
      expected: '200',
      received: '201',
    },
    {
      claim: 'says nothing where one of its parts is not there',
      of: [read(without(order(), 'total_discounts'))],
      says: 'nothing',
    },
    {
      claim: 'says nothing of a shipping line without a price',
      of: [read(order({ shipping_lines: [{ title: 'GHN' }] }))],
      says: 'nothing',
    },
    {
      claim: 'says nothing of a refusal',
      of: [read(order({ total_price: 1 }), { status: 500 })],
      says: 'nothing',
    },
  ]);
});

describe('the price of all lines', () => {
  const two = [
    line({ price: exact('33333.3333'), quantity: 1250 }),
    line({ id: 2, price: exact('0.0001'), quantity: 7 }),
  ];
  judges(totalLineItemsPrice, [
    { claim: 'is price times quantity', of: [read(order())], says: 'holds' },
    {
      claim: 'adds lines to the last digit',
      of: [read(order({ line_items: two, total_line_items_price: exact('41666666.6257') }))],
      says: 'holds',
    },
    {
      claim: 'refuses a rounded sum',
      of: [read(order({ line_items: two, total_line_items_price: exact('41666666.63') }))],
      says: 'breaks',
      message:
        'The price of all lines is 41666666.63, but price × quantity over 2 line(s) makes 41666666.6257.',
      pointer: '/order/total_line_items_price',
      expected: '41666666.6257',
      received: '41666666.63',
    },
    { claim: 'says nothing without lines', of: [read(without(order(), 'line_items'))], says: 'nothing' },
    {
      claim: 'says nothing of a line whose price is text that is no amount',
      of: [read(order({ line_items: [line({ price: 'gratis' })] }))],
      says: 'nothing',
    },
  ]);
});

describe('the subtotal', () => {
  const discounted = (subtotal: unknown) => [
    read(
      order({
        total_discounts: exact('0.1'),
        total_line_items_price: exact('0.3'),
        subtotal_price: subtotal,
      }),
    ),
  ];
  judges(subtotalPrice, [
    { claim: 'is after discounts', of: discounted(exact('0.2')), says: 'follows', readings: ['text'] },
    { claim: 'is before discounts', of: discounted(exact('0.3')), says: 'follows', readings: ['example'] },
    {
      claim: 'is both where nothing was taken off',
      of: [read(order())],
      says: 'follows',
      readings: ['text,example'],
    },
    {
      claim: 'is after discounts only, where the docs agree on it',
      of: discounted(exact('0.3')),
      with: { reading: 'text' },
      says: 'breaks',
      message: 'The subtotal is 0.3, but the lines after discounts are 0.2.',
      pointer: '/order/subtotal_price',
      expected: '0.2',
      received: '0.3',
    },
    {
      claim: 'is after discounts, where the docs agree on it',
      of: discounted(exact('0.2')),
      with: { reading: 'text' },
      says: 'follows',
      readings: ['text'],
    },
    {
      claim: 'is nothing else, also not what a float makes of it',
      of: discounted(exact('0.19999999999999998')),
      says: 'breaks',
      message:
        'The subtotal is 0.19999999999999998: neither the lines after discounts (0.2) nor before them (0.3).',
      pointer: '/order/subtotal_price',
      expected: '0.2 or 0.3',
      received: '0.19999999999999998',
    },
    {
      claim: 'says nothing where it is not there',
      of: [read(without(order(), 'subtotal_price'))],
      says: 'nothing',
    },
  ]);
});

describe('an amount', () => {
  const total = { with: { attribute: 'totalPrice' } };
  judges(notNegative, [
    { claim: 'may be zero', ...total, of: [read(order({ total_price: exact('0.0000') }))], says: 'holds' },
    {
      claim: 'is not below zero',
      ...total,
      of: [read(order({ total_price: exact('-0.0001') }))],
      says: 'breaks',
      message: 'total_price is -0.0001: an amount below zero.',
      pointer: '/order/total_price',
      expected: '0 or more',
      received: '-0.0001',
    },
    {
      claim: 'says nothing where it is not there',
      ...total,
      of: [read(without(order(), 'total_price'))],
      says: 'nothing',
    },
  ]);
});
