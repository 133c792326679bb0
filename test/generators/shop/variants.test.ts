import { describe, expect, test } from 'vitest';
import { createShop } from '../../../generators/shop/shop.ts';
import { haravanVariants } from '../../../generators/shop/haravan/variants/index.ts';
import { at, openShop, shirt } from './ask.ts';
import { firstDifference, recordTours } from './faults-tour.ts';

const readings = ['text', 'example'] as const;
const tours = await Promise.all(
  readings.map(async (reading) => ({ reading, told: await recordTours({ reading }) })),
);

describe('the benign variants of the embedded shop', () => {
  const seen = haravanVariants.filter(({ id }) => id !== 'slow-answers');

  test.each(seen.map(({ id }) => ({ id })))('$id changes what the shop answers', async ({ id }) => {
    const differences = await Promise.all(
      tours.map(({ reading, told }) => firstDifference(told, { reading, benign: [id] })),
    );
    expect(differences.filter((difference) => difference !== undefined)).not.toEqual([]);
  });

  test('have unique ids, each a name that can be typed, and say what is different', () => {
    const ids = haravanVariants.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(haravanVariants.filter(({ description }) => !/^\S.* .*\.$/.test(description))).toEqual([]);
  });

  test('an unknown one is refused with the list of those there are', async () => {
    await expect(createShop({ benign: ['slow-answer'] })).rejects.toThrow(
      /no benign variant 'slow-answer'.*unknown-attributes/,
    );
  });

  test('can be combined', async () => {
    await using shop = await openShop({ benign: ['ids-beyond-floats', 'tags-with-blanks'] });
    const id = await shop.create({ line_items: [shirt], tags: 'a,b' });
    expect(BigInt(id)).toBeGreaterThan(2n ** 53n);
    const read = await shop.ask(`GET /orders/${id}.json`);
    expect([at(read.exact, 'order.id'), at(read.exact, 'order.tags')]).toEqual([id, 'a, b']);
  });

  test('orders of others come up while one creates', async () => {
    await using shop = await openShop({ benign: ['others-order-with-every-creation'], existingOrders: 0 });
    await shop.create();
    const counted = await shop.ask('GET /orders/count.json?status=any');
    expect(counted.json).toEqual({ count: 2 });
  });

  test('a limited shop refuses the call after its bucket is full, and says when to come again', async () => {
    await using shop = await openShop({ benign: ['calls-limited'] });
    const asked = [];
    for (let call = 0; call < 21; call += 1) asked.push(await shop.ask('GET /orders/count.json?status=any'));
    expect(asked.map(({ status }) => status)).toEqual([...Array.from({ length: 20 }, () => 200), 429]);
    expect(asked.at(-1)?.headers.get('retry-after')).toBe('0.1');
  });
});
