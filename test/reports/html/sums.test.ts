import { describe, expect, test } from 'vitest';
import { buildSum } from '../../../reports/html/sums/build-sum.ts';
import type { PageSum } from '../../../reports/html/sums/page-sum.ts';
import { dialectOf } from '../../../spec/dialects.ts';
import { buildExchange, buildReason } from '../fixture.ts';

const haravan = dialectOf('haravan');

function sumOf(body: string, pointer: string): PageSum | null {
  const exchange = buildExchange({ id: 'x0001', response: { status: 200, headers: {}, body } });
  return buildSum(buildReason({ pointer }), exchange, haravan);
}

/** Parts of a sum as one would write them down. */
function written(sum: PageSum | null): readonly string[] {
  return (sum?.parts ?? []).map(
    ({ sign, amount, word, values }) => `${sign} ${amount} ${word} ${Object.values(values).join(' ')}`,
  );
}

describe('the sum behind a number', () => {
  test('lays the total out: lines, discounts, shipping by name, tax, in decimals that no float holds', () => {
    const sum = sumOf(
      '{"orders":[{},{"total_price":1,"total_line_items_price":9007199254740993.0001,"total_discounts":0.5,"total_tax":2,"taxes_included":false,"shipping_lines":[{"title":"Nhanh","price":30000},{"title":null,"price":0.25}]}]}',
      '/orders/1/total_price',
    );
    expect(written(sum)).toEqual([
      '+ 9007199254740993.0001 lines ',
      '− 0.5 discounts ',
      '+ 30000 shipping Nhanh',
      '+ 0.25 shipping ',
      '+ 2 tax ',
    ]);
    expect(sum).toMatchObject({
      attribute: 'total_price',
      due: ['9007199254770994.7501'],
      stated: '1',
      difference: '-9007199254770993.7501',
    });
  });

  test('tells tax that prices include, and does not add it', () => {
    const sum = sumOf(
      '{"order":{"total_price":110,"total_line_items_price":100,"total_discounts":0,"total_tax":10,"taxes_included":true,"shipping_lines":[]}}',
      '/order/total_price',
    );
    expect(written(sum)).toContain('note 10 taxIncluded ');
    expect(sum?.due).toEqual(['100']);
  });

  test('gives a subtotal both readings, and then no difference', () => {
    const sum = sumOf(
      '{"order":{"subtotal_price":70,"total_line_items_price":100,"total_discounts":20}}',
      '/order/subtotal_price',
    );
    expect(sum).toMatchObject({ due: ['80', '100'], stated: '70', difference: null });
  });

  test('multiplies each line, for prices and for weights', () => {
    const lines =
      '"line_items":[{"title":"Áo","price":15000.5,"grams":250.25,"quantity":3},{"title":"Mũ","price":1,"grams":0,"quantity":2}]';
    expect(
      written(sumOf(`{"order":{"total_line_items_price":1,${lines}}}`, '/order/total_line_items_price')),
    ).toEqual(['+ 45001.5 line Áo 15000.5 3', '+ 2 line Mũ 1 2']);
    expect(sumOf(`{"order":{"total_weight":1,${lines}}}`, '/order/total_weight')?.due).toEqual(['750.75']);
  });

  test('caps discount codes at what the lines cost', () => {
    const sum = sumOf(
      '{"order":{"total_discounts":500,"total_line_items_price":100,"discount_codes":[{"code":"A","amount":80},{"code":"B","amount":40}]}}',
      '/order/total_discounts',
    );
    expect(written(sum)).toEqual(['+ 80 code A', '+ 40 code B', 'note 100 capped ']);
    expect(sum?.due).toEqual(['100']);
  });

  test('adds tax lines', () => {
    const sum = sumOf(
      '{"order":{"total_tax":3,"tax_lines":[{"title":"VAT","price":1.5},{"title":"X","price":1}]}}',
      '/order/total_tax',
    );
    expect(sum).toMatchObject({ due: ['2.5'], difference: '0.5' });
  });

  test('counts what is left of a line: the larger of refunded and fulfilled is gone', () => {
    const sum = sumOf(
      '{"order":{"line_items":[{"id":7,"quantity":5,"fulfillable_quantity":4}],"fulfillments":[{"status":"success","line_items":[{"id":7,"quantity":2}]}],"refunds":[{"refund_line_items":[{"line_item_id":7,"quantity":3}]}]}}',
      '/order/line_items/0/fulfillable_quantity',
    );
    expect(written(sum)).toEqual(['+ 5 ordered ', '− 3 gone ', 'note 3 refunded ', 'note 2 fulfilled ']);
    expect(sum).toMatchObject({ due: ['2'], stated: '4', difference: '2' });
  });

  test.each([
    ['a number that is no sum', '{"order":{"note":"x"}}', '/order/note'],
    ['a part that is missing', '{"order":{"total_price":1,"total_discounts":0}}', '/order/total_price'],
    [
      'a number that is right as it stands',
      '{"order":{"total_tax":1,"tax_lines":[{"price":1}]}}',
      '/order/total_tax',
    ],
    ['an answer that is no JSON', '<h1>', '/order/total_price'],
    ['a pointer that leads nowhere', '{"orders":[]}', '/orders/3/total_price'],
    ['a pointer into nothing known', '{"constructor":{}}', '/constructor/total_price'],
  ])('is not made up for %s', (_what, body, pointer) => {
    expect(sumOf(body, pointer)).toBeNull();
  });
});
