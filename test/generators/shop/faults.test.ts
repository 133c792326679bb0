import { describe, expect, test } from 'vitest';
import { createShop } from '../../../generators/shop/shop.ts';
import { faultKinds } from '../../../generators/shop/fault.ts';
import { haravanFaults } from '../../../generators/shop/haravan/faults/index.ts';
import { loadRequirements } from '../../../spec/requirements/load-requirements.ts';
import { at, openShop } from './ask.ts';
import { firstDifference, recordTours } from './faults-tour.ts';

const generations = ['2021', '2022'] as const;
const tours = Object.fromEntries(
  await Promise.all(
    generations.map(async (generation) => [generation, await recordTours({ generation })] as const),
  ),
);

/** Faults that only writes sent at the same time show, and such writes. */
const together: Record<string, readonly (readonly [line: string, body: object])[]> = {
  'tags-added-together-lost': [
    ['POST #/tags.json', { tags: 'left' }],
    ['POST #/tags.json', { tags: 'right' }],
  ],
  'later-of-two-undoes-earlier': [
    ['PUT #.json', { order: { note: 'left' } }],
    ['POST #/cancel.json', { reason: 'fraud' }],
  ],
};

describe('the faults of the embedded shop', () => {
  test('a shop without faults answers the tour the same twice', async () => {
    expect(await firstDifference(tours['2022'] ?? [], { generation: '2022' })).toBeUndefined();
    expect(tours['2022']?.[0]?.stops.length).toBeGreaterThan(200);
  });

  const alone = haravanFaults.filter(({ id }) => !(id in together));

  test.each(alone.map(({ id, generation = '2022' }) => ({ id, generation })))(
    '$id changes what the shop answers',
    async ({ id, generation }) => {
      expect(await firstDifference(tours[generation] ?? [], { faults: [id], generation })).toMatch(
        /^[A-Z]+ http/,
      );
    },
  );

  test.each(Object.entries(together))('%s loses one of two writes sent together', async (id, lines) => {
    await using shop = await openShop({ faults: [id] });
    const place = `/orders/${await shop.create()}`;
    await Promise.all(lines.map(([line, body]) => shop.ask(line.replace('#', place), { body })));
    const read = await shop.ask(`GET ${place}.json`);
    const kept = ['tags', 'note', 'cancel_reason'].map((key) => at(read.json, `order.${key}`));
    expect(kept.filter((value) => value !== null)).toHaveLength(1);
  });

  test('are a hundred and thirty and more, of every kind', () => {
    expect(haravanFaults.length).toBeGreaterThanOrEqual(130);
    for (const kind of faultKinds)
      expect(haravanFaults.filter((fault) => fault.kind === kind).length).toBeGreaterThan(20);
  });

  test('have unique ids, each a name that can be typed', () => {
    const ids = haravanFaults.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('say how they go wrong, in a sentence of their own', () => {
    const sentences = haravanFaults.map(({ description }) => description);
    expect(sentences.filter((sentence) => !/^\S.* .*\.$/s.test(sentence))).toEqual([]);
    expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([]);
  });

  test('break requirements that there are, and that are judged', () => {
    const judged = new Set(
      loadRequirements('haravan')
        .filter(({ judgedBy }) => judgedBy.length > 0)
        .map(({ id }) => id),
    );
    const unknown = haravanFaults.flatMap(({ id, breaks }) =>
      breaks.filter((requirement) => !judged.has(requirement)).map((requirement) => `${id}: ${requirement}`),
    );
    expect(unknown).toEqual([]);
  });

  test('can be combined', async () => {
    const shop = await createShop({ faults: ['wrong-total', 'count-off'], existingOrders: 2 });
    const headers = { authorization: `Bearer ${shop.tokens.read}` };
    const ask = async (path: string): Promise<unknown> =>
      (await shop.fetch(new Request(`http://127.0.0.1/com${path}`, { headers }))).json();
    expect(await ask('/orders/count.json?status=any')).toEqual({ count: 3 });
    expect(await ask('/orders.json?status=any&fields=total_price')).toMatchObject({
      orders: [{ total_price: 2217001 }, { total_price: 13200001 }],
    });
  });

  test('an unknown one is refused with the list of those there are', async () => {
    await expect(createShop({ faults: ['wrong-totl'] })).rejects.toThrow(
      /no fault 'wrong-totl'.*wrong-total, total-without-shipping/,
    );
  });
});

describe('what no fault breaks', () => {
  const named = new Set(haravanFaults.flatMap(({ breaks }) => breaks));
  const decisive = new Set(haravanFaults.map(({ breaks: [first] }) => first));
  const bound = loadRequirements('haravan').filter(
    ({ level, judgedBy }) => judgedBy.length > 0 && (level === 'MUST' || level === 'EITHER'),
  );

  test('is a short list of requirements, each for a reason', () => {
    expect(bound.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toMatchInlineSnapshot(`
      [
        "HRV-ORD-CANCEL-07",
      ]
    `);
    expect(bound.filter(({ id }) => !decisive.has(id)).map(({ id }) => id)).toMatchInlineSnapshot(`
      [
        "HRV-ORD-CANCEL-07",
      ]
    `);
  });

  test('every requirement has the faults that it is to catch', () => {
    const faultsOf = Object.fromEntries(
      loadRequirements('haravan').map(({ id }) => [
        id,
        haravanFaults.filter(({ breaks }) => breaks.includes(id)).map((fault) => fault.id),
      ]),
    );
    expect(faultsOf).toMatchSnapshot();
  });
});
