import { describe, expect, it } from 'vitest';
import { genericPath, pointerStep } from '../../../spec/json/pointer.ts';

describe('a JSON Pointer', () => {
  it('grows by one step, its marks escaped', () => {
    expect(pointerStep('', 'order')).toBe('/order');
    expect(pointerStep('/order/line_items', 0)).toBe('/order/line_items/0');
    expect(pointerStep('/a', 'b/c~d')).toBe('/a/b~1c~0d');
  });

  it.each([
    ['', ''],
    ['/order', 'order'],
    ['/order/line_items/0/price', 'order.line_items[].price'],
    ['/orders/12/refunds/3/transactions/0', 'orders[].refunds[].transactions[]'],
    ['/a~1b/c~0d', 'a/b.c~d'],
  ])('%j is the path %j, whatever its indexes', (pointer, path) => {
    expect(genericPath(pointer)).toBe(path);
  });
});
