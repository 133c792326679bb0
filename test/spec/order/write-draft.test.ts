import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderDraft } from '../../../generators/arbitraries/index.ts';
import { dialectOf } from '../../../spec/dialects.ts';
import { isJsonObject, parseExactJson, printExactJson } from '../../../spec/json/exact-json.ts';
import { cancellationShape, orderDraftShape, orderUpdateShape } from '../../../spec/order/order-draft.ts';
import { snakeCaseNames } from '../../../spec/order/wire-names.ts';
import { readDraft, writeDraft } from '../../../spec/order/write-draft.ts';

const { names } = dialectOf('haravan');

function print(shape: Parameters<typeof writeDraft>[0], draft: object): string {
  return printExactJson(writeDraft(shape, draft, names));
}

function readBack(shape: Parameters<typeof writeDraft>[0], text: string): unknown {
  const json = parseExactJson(text);
  if (!isJsonObject(json)) throw new TypeError('not an object');
  return readDraft(shape, json, names);
}

describe('writing a draft', () => {
  it('uses the names of the platform, and leaves out what the draft leaves open', () => {
    const draft = { note: 'Gọi trước', isConfirm: true, lineItems: [{ title: 'Áo', quantity: 2 }] };
    expect(print(orderDraftShape, draft)).toBe(
      '{"note":"Gọi trước","line_items":[{"title":"Áo","quantity":2}],"is_confirm":true}',
    );
  });

  it('writes amounts and ids as numbers with every digit', () => {
    const draft = { totalDiscounts: '12345678901234567890.1234', userId: '9007199254740993' };
    expect(print(orderDraftShape, draft)).toBe(
      '{"total_discounts":12345678901234567890.1234,"user_id":9007199254740993}',
    );
  });

  it('writes the amounts of a cancellation as text, as every example sends them', () => {
    const cancellation = {
      amount: '520000',
      refund: { restock: false, transactions: [{ kind: 'refund', amount: '1.50' }] },
    };
    expect(print(cancellationShape, cancellation)).toBe(
      '{"amount":"520000","refund":{"restock":false,"transactions":[{"kind":"refund","amount":"1.50"}]}}',
    );
  });

  it('joins tags by commas', () => {
    expect(print(orderDraftShape, { tags: ['VIP', 'khách quen'] })).toBe('{"tags":"VIP,khách quen"}');
  });

  it('writes what was never in the shape nowhere', () => {
    expect(print(orderUpdateShape, { note: 'x', colour: 'red' })).toBe('{"note":"x"}');
  });
});

describe('reading a draft back', () => {
  it('finds in recorded requests what was asked for, whatever it was', () => {
    const same = fc.property(orderDraft({ namespace: 'oc-t' }), (draft) => {
      expect(readBack(orderDraftShape, print(orderDraftShape, draft))).toEqual(draft);
    });
    fc.assert(same, { seed: 11, numRuns: 50 });
  });

  it('reads tags without the blanks around them', () => {
    expect(readBack(orderDraftShape, '{"tags": "A1, A2,"}')).toEqual({ tags: ['A1', 'A2'] });
  });

  it('takes null for nothing asked', () => {
    expect(readBack(orderDraftShape, '{"note": null, "line_items": []}')).toEqual({ lineItems: [] });
  });

  it('reads an id sent as text, as one example does', () => {
    expect(readBack(orderDraftShape, '{"user_id": "1000374246"}')).toEqual({ userId: '1000374246' });
  });
});

describe('wire names', () => {
  it('are the snake_case of ours, but for exceptions', () => {
    const { toWire } = snakeCaseNames({ updatedAt: 'modified_on' });
    expect(['totalLineItemsPrice', 'address1', 'id', 'updatedAt'].map(toWire)).toEqual([
      'total_line_items_price',
      'address1',
      'id',
      'modified_on',
    ]);
  });
});
