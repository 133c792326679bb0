import { describe, expect, test } from 'vitest';
import { faultKinds, type Fault } from '../../../generators/shop/fault.ts';
import { haravanFaults } from '../../../generators/shop/haravan/faults/index.ts';
import { sapoFaults } from '../../../generators/shop/sapo/faults/index.ts';
import { createShop, type Generation } from '../../../generators/shop/shop.ts';
import { dialectOf } from '../../../spec/dialects.ts';
import { platforms, type Platform } from '../../../spec/platforms.ts';
import { loadRequirements } from '../../../spec/requirements/load-requirements.ts';
import { at, openShop } from './ask.ts';
import { firstDifference, recordTours, type Tour } from './faults-tour.ts';

type KnownFault = Omit<Fault<unknown, unknown, Generation>, 'hooks'>;

const catalogues: Readonly<Record<Platform, readonly KnownFault[]>> = {
  haravan: haravanFaults,
  sapo: sapoFaults,
};

/** Faults that only writes sent at the same time show, and such writes. */
const together: Readonly<
  Record<Platform, Record<string, readonly (readonly [line: string, body: object])[]>>
> = {
  haravan: {
    'tags-added-together-lost': [
      ['POST #/tags.json', { tags: 'left' }],
      ['POST #/tags.json', { tags: 'right' }],
    ],
    'later-of-two-undoes-earlier': [
      ['PUT #.json', { order: { note: 'left' } }],
      ['POST #/cancel.json', { reason: 'fraud' }],
    ],
  },
  sapo: {
    'later-of-two-undoes-earlier': [
      ['PUT #.json', { order: { note: 'left' } }],
      ['POST #/cancel.json', { order_cancel: { cancel_reason: 'fraud' } }],
    ],
  },
};

const tours = new Map<string, Promise<readonly Tour[]>>();

/** What a shop without faults answers, asked once for all faults. */
function toursOf(options: Parameters<typeof recordTours>[0]): Promise<readonly Tour[]> {
  const key = JSON.stringify(options);
  const told = tours.get(key) ?? recordTours(options);
  tours.set(key, told);
  return told;
}

describe.each(platforms)('the faults of the embedded %s shop', (platform) => {
  const faults = catalogues[platform];
  const alone = faults.filter(({ id }) => !(id in together[platform]));

  test('a shop without faults answers the tour the same twice', async () => {
    const told = await toursOf({ platform });
    expect(await firstDifference(told, { platform })).toBeUndefined();
    expect(told[0]?.stops.length).toBeGreaterThan(120);
  });

  test.each(alone)(
    '$id changes what the shop answers',
    async ({ id, generation, reading, existingOrders }) => {
      const options = {
        platform,
        ...(generation && { generation }),
        ...(reading && { reading }),
        ...(existingOrders && { existingOrders }),
      };
      expect(await firstDifference(await toursOf(options), { ...options, faults: [id] })).toMatch(
        /^[A-Z]+ http/,
      );
    },
  );

  test.each(Object.entries(together[platform]))(
    '%s loses one of two writes sent together',
    async (id, lines) => {
      await using shop = await openShop({ platform, faults: [id] });
      const place = `/orders/${await shop.create()}`;
      await Promise.all(lines.map(([line, body]) => shop.ask(line.replace('#', place), { body })));
      const read = await shop.ask(`GET ${place}.json`);
      const kept = ['tags', 'note', 'cancel_reason'].map((key) => at(read.json, `order.${key}`));
      expect(kept.filter((value) => value !== null && value !== '')).toHaveLength(1);
    },
  );

  test('are ninety and more, of every kind', () => {
    expect(faults.length).toBeGreaterThanOrEqual(90);
    for (const kind of faultKinds)
      expect(faults.filter((fault) => fault.kind === kind).length).toBeGreaterThan(20);
  });

  test('have unique ids, each a name that can be typed', () => {
    const ids = faults.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('say how they go wrong, in a sentence of their own', () => {
    const sentences = faults.map(({ description }) => description);
    expect(sentences.filter((sentence) => !/^\S.* .*\.$/s.test(sentence))).toEqual([]);
    expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([]);
  });

  test('break requirements that there are, and that are judged', () => {
    const judged = new Set(
      loadRequirements(platform)
        .filter(({ judgedBy }) => judgedBy.length > 0)
        .map(({ id }) => id),
    );
    const unknown = faults.flatMap(({ id, breaks }) =>
      breaks.filter((requirement) => !judged.has(requirement)).map((requirement) => `${id}: ${requirement}`),
    );
    expect(unknown).toEqual([]);
  });

  test('leave no requirement that is judged without one that was made for it', () => {
    const decisive = new Set(faults.map(({ breaks: [first] }) => first));
    const bound = loadRequirements(platform).filter(({ judgedBy }) => judgedBy.length > 0);
    expect(bound.filter(({ id }) => !decisive.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('are known by the requirements that they are to break', () => {
    const faultsOf = Object.fromEntries(
      loadRequirements(platform).map(({ id }) => [
        id,
        faults.filter(({ breaks }) => breaks.includes(id)).map((fault) => fault.id),
      ]),
    );
    expect(faultsOf).toMatchSnapshot();
  });

  test('can be combined', async () => {
    const shop = await createShop({ platform, faults: ['wrong-total', 'count-off'], existingOrders: 2 });
    const headers = dialectOf(platform).authorize({ token: shop.tokens.read });
    const ask = async (path: string): Promise<unknown> =>
      (await shop.fetch(new Request(`http://127.0.0.1${shop.basePath}${path}`, { headers }))).json();
    expect(await ask('/orders/count.json?status=any')).toEqual({ count: 3 });
    const plain = await createShop({ platform, existingOrders: 2 });
    const list = '/orders.json?status=any&fields=total_price';
    const right = await (
      await plain.fetch(
        new Request(`http://127.0.0.1${plain.basePath}${list}`, {
          headers: dialectOf(platform).authorize({ token: plain.tokens.read }),
        }),
      )
    ).json();
    const more = (await ask(list)) as { orders: { total_price: unknown }[] };
    expect(more.orders.map(({ total_price: total }) => Number(total) - 1)).toEqual(
      (right as typeof more).orders.map(({ total_price: total }) => Number(total)),
    );
  });

  test('an unknown one is refused with the list of those there are', async () => {
    await expect(createShop({ platform, faults: ['wrong-totl'] })).rejects.toThrow(
      /no fault 'wrong-totl'.*wrong-total, total-without-shipping/,
    );
  });
});
