import { describe, expect, it } from 'vitest';
import { cancellation } from '../../../generators/arbitraries/cancellation.ts';
import { orderUpdate } from '../../../generators/arbitraries/order-update.ts';
import { loadValidators } from '../../../generators/schemas/validators.ts';
import { decimal } from '../../../spec/decimal.ts';
import { dialectOf } from '../../../spec/dialects.ts';
import { printExactJson, type JsonObject } from '../../../spec/json/exact-json.ts';
import {
  cancellationShape,
  orderUpdateShape,
  type Cancellation,
  type OrderUpdate,
} from '../../../spec/order/order-draft.ts';
import { writeDraft } from '../../../spec/order/write-draft.ts';
import { describeArbitrary } from './arbitrary-kit.ts';

const { cancelReasons: reasons, names, envelopes } = dialectOf('haravan');
const validators = await loadValidators('haravan');
const plain = (body: JsonObject): unknown => JSON.parse(printExactJson(body));

const cancels = (made: Cancellation): void => {
  expect(validators.request('cancelOrder')?.(plain(writeDraft(cancellationShape, made, names)))).toEqual([]);
};
const updates = (made: OrderUpdate): void => {
  const body = { [envelopes.order]: writeDraft(orderUpdateShape, made, names) };
  expect(validators.request('updateOrder')?.(plain(body))).toEqual([]);
};
const givenBack = ({ amount, refund }: Cancellation): string | undefined =>
  amount ?? refund?.transactions?.[0]?.amount;

describeArbitrary(
  'cancellation',
  cancellation({ reasons, refundable: '520000', lines: [{ id: '1315883217', quantity: 2 }] }),
  {
    always: {
      'validates against the closed request schema': cancels,
      'gives back more than nothing and at most what there is': (made) => {
        const back = givenBack(made);
        return back === undefined || (decimal(back).gt(0) && decimal(back).lte(520_000));
      },
      'gives money back in one way': ({ amount, refund }) => amount === undefined || refund === undefined,
      'sends no mail': ({ email }) => email !== true,
    },
    sometimes: {
      'is empty': (made) => Object.keys(made).length === 0,
      'gives all of it back': ({ amount }) => amount === '520000',
      'gives a part of it back': ({ amount = '520000' }) => amount !== '520000',
      'takes lines back': ({ refund }) => refund?.refundLineItems !== undefined,
      'refunds money alone': ({ refund }) => refund !== undefined && refund.refundLineItems === undefined,
      'has the last reason': ({ reason }) => reason === reasons.at(-1),
    },
    smallest: {},
  },
);

describeArbitrary(
  'cancellation with nothing to give back',
  cancellation({ reason: true, reasons, refund: true }),
  {
    always: {
      'gives nothing back': ({ amount, refund }) => amount === undefined && refund === undefined,
      'has a documented reason': ({ reason = '' }) => reasons.includes(reason),
    },
    sometimes: {},
    smallest: { reason: 'customer' },
  },
);

describeArbitrary('orderUpdate', orderUpdate({ id: '1225418252' }), {
  always: {
    'validates against the closed request schema': updates,
    'changes something': (made) => Object.keys(made).length > 1,
    'repeats the id': ({ id }) => id === '1225418252',
  },
  sometimes: {
    'changes one thing': (made) => Object.keys(made).length === 2,
    'changes everything': (made) => Object.keys(made).length === 5,
  },
  smallest: expect.toBeOneOf([
    { id: '1225418252', note: 'giao' },
    { id: '1225418252', tags: ['vip'] },
    { id: '1225418252', email: 'khach0@example.com' },
    { id: '1225418252', noteAttributes: [{ name: 'Ghi chú khác', value: 'giao' }] },
  ]) as OrderUpdate,
});

describeArbitrary('orderUpdate of the note only', orderUpdate({ only: ['note'] }), {
  always: { 'changes nothing else': (made) => Object.keys(made).join() === 'note' },
  sometimes: {},
  smallest: { note: 'giao' },
});

describe('orderUpdate', () => {
  it('refuses to change nothing', () => {
    expect(() => orderUpdate({ only: [] })).toThrow('name at least one of note, noteAttributes, email, tags');
  });
});
