import { describe, expect, test } from 'vitest';
import { breaks, unclear } from '../../suites/checks/judgement.ts';
import type { Exchange } from '../../suites/evidence/exchange.ts';
import { mostKinds, Tally } from '../../suites/tally.ts';

/** A word without digits for each number. */
function word(index: number): string {
  return String(index)
    .split('')
    .map((digit) => 'abcdefghij'[Number(digit)])
    .join('');
}

describe('what is told of a requirement that fails in many ways', () => {
  test('is at most twenty reasons of one kind', () => {
    const tally = new Tally();
    for (let index = 0; index < 50; index += 1)
      tally.add('echo', breaks({ message: `The note is "${word(index)}".` }), []);
    expect(tally.reasons()).toHaveLength(20);
  });

  test('leaves out no kind of deviation', () => {
    const tally = new Tally();
    for (let index = 0; index < 50; index += 1) {
      tally.add('echo', breaks({ message: `The note is "${word(index)}".` }), []);
      tally.add('echo', breaks({ message: `${word(index)} is missing.` }), []);
    }
    const told = tally.reasons().map(({ message }) => message);
    expect(told.filter((message) => message.endsWith('is missing.'))).toHaveLength(50);
  });

  test('is never more than can be listed', () => {
    const tally = new Tally();
    for (let index = 0; index < mostKinds + 50; index += 1)
      tally.add('echo', breaks({ message: `${word(index)} is missing.` }), []);
    expect(tally.reasons()).toHaveLength(mostKinds);
  });

  test('tells deviations from what was unclear', () => {
    const tally = new Tally();
    tally.add('echo', breaks({ message: 'The note is missing.' }), []);
    tally.add('echo', unclear('no answer'), []);
    expect(tally.outcome).toBe('fail');
    expect(tally.reasons().map((reason) => reason.unclear === true)).toEqual([false, true]);
  });
});

describe('what is told of a requirement that many orders break', () => {
  const page = (id: string, orders: readonly string[]): Exchange =>
    ({ record: { id }, orders: orders.map((order) => ({ id: order })) }) as unknown as Exchange;

  test('is each cause once, with its orders counted and three of them named', () => {
    const tally = new Tally();
    tally.byCause = true;
    for (let index = 0; index < 50; index += 1) {
      const shown = page(`x${index}`, [String(index)]);
      const judgement = breaks({ message: `The note is "${word(index)}".`, pointer: '/orders/0/note' });
      tally.add('echo', judgement, [shown]);
      tally.add('echo', judgement, [shown]);
    }
    expect(tally.reasons()).toMatchObject([
      {
        message: 'The note is "a".',
        count: 100,
        orders: 50,
        examples: [
          { order: '0', exchange: 'x0' },
          { order: '1', exchange: 'x1' },
          { order: '2', exchange: 'x2' },
        ],
      },
    ]);
  });

  test('names the order at the place that decided it', () => {
    const tally = new Tally();
    tally.byCause = true;
    const judgement = breaks({ message: 'The note is missing.', pointer: '/orders/1/note' });
    tally.add('echo', judgement, [page('x1', ['7', '8', '9'])]);
    expect(tally.reasons()[0]?.examples).toEqual([{ order: '8', exchange: 'x1' }]);
  });

  test('names none where it is about a list', () => {
    const tally = new Tally();
    tally.byCause = true;
    tally.add('sorted', breaks({ message: 'The list is not in order.' }), [page('x1', ['7', '8'])]);
    expect(tally.reasons()[0]).not.toHaveProperty('orders');
  });
});
