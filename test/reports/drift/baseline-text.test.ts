import { describe, expect, it } from 'vitest';
import { BaselineError, parseBaseline, renderBaseline } from '../../../reports/drift/baseline-text.ts';
import { probeShop } from '../../suites/drift/drift-kit.ts';

const { shape } = await probeShop({ platform: 'sapo', seed: 3, orders: 10 });
const text = renderBaseline(shape);

describe('a baseline', () => {
  it('comes back as it was written', () => {
    const read = parseBaseline(text);
    expect(renderBaseline(read)).toBe(text);
    expect([...read.fields.keys()]).toEqual([...shape.fields.keys()]);
    expect(read.fields.get('listOrders 200')?.get('orders[].id')).toMatchObject({
      kinds: shape.fields.get('listOrders 200')?.get('orders[].id')?.kinds,
    });
  });

  it('has every name in order, one a line, so that a change is a line of a diff', () => {
    const names = [...text.matchAll(/^ {4}(orders\[\]\.[^:]+): of/gm)].map(([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(50);
    expect(names).toEqual(names.toSorted((left, right) => (left < right ? -1 : 1)));
  });

  it.each([
    ['', '`format` is not 1'],
    ['format: 2', '`format` is not 1'],
    ['format: 1\nplatform: shopee', '`platform` is none of'],
    [text.replace(/of \d+, there \d+/, 'many'), 'is not written as counts: many'],
    [text.replace('basis: probe', 'basis: guess'), '`basis` is none of'],
    ['format: [', 'it is not YAML'],
    ['- 1', 'the file is no list of names'],
  ])('is refused where it cannot be used, and it is said why (%#)', (broken, why) => {
    expect(() => parseBaseline(broken)).toThrow(BaselineError);
    expect(() => parseBaseline(broken)).toThrow(why);
  });
});
