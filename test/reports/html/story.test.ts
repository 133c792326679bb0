import { describe, expect, test } from 'vitest';
import { Stories, type PageStory } from '../../../reports/html/story.ts';
import type { ExchangeRecord } from '../../../suites/evidence/record.ts';
import { buildExchange } from '../fixture.ts';

function created(id: string, order: number): ExchangeRecord {
  return buildExchange({
    id,
    operation: 'createOrder',
    request: { method: 'POST', url: '/orders.json', headers: {}, body: '{}' },
    response: { status: 201, headers: {}, body: `{"order":{"id":${order}}}` },
  });
}

function wrote(id: string, order: number, given: Partial<ExchangeRecord> = {}): ExchangeRecord {
  return buildExchange({
    id,
    operation: 'cancelOrder',
    request: { method: 'POST', url: `/orders/${order}/cancel.json`, headers: {}, body: '{}' },
    ...given,
  });
}

function read(id: string, order: number): ExchangeRecord {
  return buildExchange({
    id,
    request: { method: 'GET', url: `/orders/${order}.json`, headers: {}, body: null },
  });
}

const idsOf = (story: PageStory | null): readonly string[] =>
  (story?.steps ?? []).map(({ exchange, shows }) => (shows ? `${exchange}!` : exchange));

describe('how a deviation came about', () => {
  test('is the creation of the order, the writes to it since, and the request that shows it', () => {
    const stories = new Stories([
      created('a', 1),
      created('b', 2),
      wrote('c', 1),
      wrote('d', 2),
      read('e', 1),
      read('f', 1),
      wrote('g', 1),
    ]);
    expect(idsOf(stories.tell({ exchanges: ['f'], pointer: '/order/note' }))).toEqual(['a', 'c', 'f!']);
  });

  test('finds the order that a place in a list is about', () => {
    const list = buildExchange({
      id: 'list',
      operation: 'listOrders',
      request: { method: 'GET', url: '/orders.json', headers: {}, body: null },
      response: { status: 200, headers: {}, body: '{"orders":[{"id":2},{"id":1}]}' },
    });
    const stories = new Stories([created('a', 1), created('b', 2), list]);
    expect(idsOf(stories.tell({ exchanges: ['list'], pointer: '/orders/1/note' }))).toEqual(['a', 'list!']);
  });

  test('leaves out what was sent to undo the order', () => {
    const stories = new Stories([created('a', 1), wrote('b', 1, { intent: 'clean-up' }), read('c', 1)]);
    expect(idsOf(stories.tell({ exchanges: ['c'], pointer: null }))).toEqual(['a', 'c!']);
  });

  test('keeps the beginning and the end of a long one, and says how much is between', () => {
    const writes = Array.from({ length: 20 }, (_, index) => wrote(`w${index}`, 1));
    const story = new Stories([created('a', 1), ...writes, read('z', 1)]).tell({
      exchanges: ['z'],
      pointer: null,
    });
    expect(idsOf(story)).toEqual(['a', 'w14', 'w15', 'w16', 'w17', 'w18', 'w19', 'z!']);
    expect(story?.steps[1]?.skipped).toBe(14);
  });

  test('is not told where one request is all there is, or it is not in the evidence', () => {
    expect(new Stories([read('a', 1)]).tell({ exchanges: ['a'], pointer: null })).toBeNull();
    expect(new Stories([]).tell({ exchanges: ['a'], pointer: null })).toBeNull();
  });
});
