import { describe } from 'vitest';
import { fieldsAgree } from '../../../../suites/checks/listing/fields-agree.ts';
import { filterComplete } from '../../../../suites/checks/listing/filter-complete.ts';
import { readAsListed } from '../../../../suites/checks/listing/read-as-listed.ts';
import { created, listed, read } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { order, without } from '../../kit/wire.ts';

const old = { created_at: '2024-12-01T03:00:00Z', updated_at: '2024-12-01T03:00:00Z' };
const it = order(old);

describe('an order of others that is read alone after it was listed', () => {
  judges(readAsListed, [
    { claim: 'accepts the same', says: 'holds', of: [listed('status=any', [it]), read(it)] },
    {
      claim: 'finds an attribute that differs',
      says: 'breaks',
      of: [listed('status=any', [it]), read(order({ ...old, note: 'Gọi trước' }))],
      message:
        'note of order 1001 was null in a list and is "Gọi trước" where it is read alone, last changed 2024-12-01T03:00:00Z.',
      pointer: '/order/note',
      expected: 'null',
      received: '"Gọi trước"',
      shows: ['x0002', 'x0001'],
    },
    {
      claim: 'takes an amount of other digits for the same',
      says: 'holds',
      of: [listed('status=any', [it]), read(order({ ...old, total_discounts: '0.00' }))],
    },
    {
      claim: 'does not compare what only one of them shows',
      says: 'holds',
      of: [listed('status=any', [it]), read(without(it, 'line_items'))],
    },
    {
      claim: 'says nothing of an order that was changed between',
      says: 'nothing',
      of: [listed('status=any', [it]), read(order({ note: 'x', updated_at: '2025-01-01T00:00:00Z' }))],
    },
    {
      claim: 'says nothing of an order that was changed a moment ago',
      says: 'nothing',
      of: [listed('status=any', [order()]), read(order({ note: 'x' }))],
    },
    {
      claim: 'leaves orders of this run to others',
      says: 'nothing',
      of: [created({}, it), listed('status=any', [it]), read(order({ ...old, note: 'x' }))],
    },
    { claim: 'says nothing of an order that was in no list', says: 'nothing', of: [read(it)] },
  ]);
});

describe('a list of selected fields between two of all', () => {
  const fields = (given: Parameters<typeof order>[0]) =>
    listed('status=any&fields=id,note', [{ id: 1001, ...given }]);
  const around = (between: ReturnType<typeof listed>) => [
    listed('status=any', [it]),
    between,
    listed('status=any', [it]),
  ];

  judges(fieldsAgree, [
    { claim: 'accepts the same values', says: 'holds', audit: true, of: around(fields({ note: null })) },
    {
      claim: 'finds another value',
      says: 'breaks',
      audit: true,
      of: around(fields({ note: 'x' })),
      message: 'With fields=id,note, note of order 1001 is "x"; without, it is null.',
      pointer: '/orders/0/note',
      expected: 'null',
      received: '"x"',
    },
    {
      claim: 'does not compare what was not asked for',
      says: 'holds',
      audit: true,
      of: around(fields({ note: null, tags: 'x' })),
    },
    {
      claim: 'says nothing of an order that nobody saw afterwards',
      says: 'nothing',
      audit: true,
      of: around(fields({ note: 'x' })).slice(0, 2),
    },
    {
      claim: 'says nothing of a list of all fields',
      says: 'nothing',
      audit: true,
      of: around(listed('status=any&limit=5', [order({ ...old, note: 'x' })])),
    },
    {
      claim: 'says nothing in a run that changes orders itself',
      says: 'nothing',
      of: around(fields({ note: 'x' })),
    },
  ]);
});

describe('a filter between two lists of all', () => {
  const around = (holds: readonly (typeof it)[], after = it) => [
    listed('status=any', [it]),
    listed('status=open', holds),
    listed('status=any', [after]),
  ];
  const args = { with: { parameter: 'status' }, audit: true };

  judges(filterComplete, [
    { claim: 'accepts an order of others that it selects', says: 'holds', of: around([it]), ...args },
    {
      claim: 'misses an order of others that it selects',
      says: 'breaks',
      of: around([]),
      message: 'A whole list with status=open lacks order 1001, which it selects.',
      expected: 'order 1001',
      received: '0 order(s) without it',
      ...args,
    },
    {
      claim: 'says nothing of an order of others that was changed between',
      says: 'nothing',
      of: around([], order({ ...old, updated_at: '2025-01-01T00:00:00Z' })),
      ...args,
    },
  ]);
});
