import { describe } from 'vitest';
import { fieldsOnly } from '../../../../suites/checks/listing/fields-only.ts';
import { limitMaximum } from '../../../../suites/checks/listing/limit-maximum.ts';
import { limitObeyed } from '../../../../suites/checks/listing/limit-obeyed.ts';
import { sorted } from '../../../../suites/checks/listing/sorted.ts';
import { listed, type Sent } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { order, type Wire } from '../../kit/wire.ts';

/** Orders 1, 2, … */
const orders = (many: number, from = 1): readonly Wire[] =>
  Array.from({ length: many }, (_, index) => order({ id: from + index }));

describe('the length of a page', () => {
  const asked = { with: { limit: 'asked' } };
  const none = { with: { limit: 'default' } };
  judges(limitObeyed, [
    { claim: 'is at most the limit', ...asked, of: [listed('limit=2', orders(2))], says: 'holds' },
    {
      claim: 'is more than the limit',
      ...asked,
      of: [listed('limit=2', orders(3))],
      says: 'breaks',
      message: 'A page with limit=2 holds 3 orders.',
      expected: 'at most 2',
      received: '3',
    },
    {
      claim: 'is more than any limit allows',
      ...asked,
      of: [listed('limit=250', orders(51))],
      says: 'breaks',
      message: 'A page with limit=250 holds 51 orders.',
      expected: 'at most 50',
      received: '51',
    },
    {
      claim: 'is at most 50 where no limit was sent',
      ...none,
      of: [listed('status=any', orders(50))],
      says: 'holds',
    },
    {
      claim: 'is more than 50 where no limit was sent',
      ...none,
      of: [listed('status=any', orders(51))],
      says: 'breaks',
      message: 'A page with no limit sent holds 51 orders.',
      expected: 'at most 50',
      received: '51',
    },
    {
      claim: 'leaves pages without a limit to another requirement',
      ...asked,
      of: [listed('status=any', [])],
      says: 'nothing',
    },
    {
      claim: 'leaves pages with a limit to another requirement',
      ...none,
      of: [listed('limit=2', [])],
      says: 'nothing',
    },
  ]);

  const over = (many: number, status = 200): readonly Sent[] => [
    listed('limit=250', orders(many), { intent: 'over-limit', status }),
  ];
  judges(limitMaximum, [
    { claim: 'is cut', of: over(50), says: 'follows', readings: ['cut'] },
    { claim: 'is refused', of: over(0, 422), says: 'follows', readings: ['refused'] },
    {
      claim: 'is 51',
      of: over(51),
      says: 'breaks',
      message: 'A list with limit=250 holds 51 orders; a page has at most 50.',
      expected: 'at most 50 orders, or a refusal',
      received: '51',
    },
    { claim: 'is not judged where the shop failed', of: over(0, 500), says: 'nothing' },
    { claim: 'is not judged where our credentials are refused', of: over(0, 401), says: 'nothing' },
    { claim: 'is not judged over the limit of calls', of: over(0, 429), says: 'nothing' },
    { claim: 'is not judged of a documented limit', of: [listed('limit=50', orders(50))], says: 'nothing' },
  ]);
});

describe('a list in an order', () => {
  const at = (id: number, created_at: string) => order({ id, created_at, updated_at: created_at });
  const rising = [
    at(1, '2025-01-01T00:00:00.1Z'),
    at(2, '2025-01-01T00:00:00.1234567Z'),
    at(3, '2025-01-02T00:00:00Z'),
  ];
  const by = (wanted: string, some: readonly Wire[], asked = wanted) => ({
    with: { order: wanted },
    of: [listed(`order=${encodeURIComponent(asked)}`, some)],
  });
  judges(sorted, [
    { claim: 'rises', ...by('created_at asc', rising), says: 'holds' },
    { claim: 'falls', ...by('updated_at desc', rising.toReversed()), says: 'holds' },
    {
      claim: 'may have two of one time',
      ...by('created_at asc', [at(2, '2025-01-01T00:00:00Z'), at(1, '2025-01-01T00:00:00.000Z')]),
      says: 'holds',
    },
    {
      claim: 'falls where it must rise',
      ...by('created_at asc', rising.toReversed()),
      says: 'breaks',
      message:
        'A list with order=created_at asc has order 2 (2025-01-01T00:00:00.1234567Z) out of its place.',
      pointer: '/orders/1/created_at',
      expected: 'created_at rising',
      received: '2025-01-02T00:00:00Z, 2025-01-01T00:00:00.1234567Z, 2025-01-01T00:00:00.1Z',
    },
    { claim: 'says nothing with one order', ...by('created_at asc', rising.slice(0, 1)), says: 'nothing' },
    {
      claim: 'leaves other orders to other requirements',
      ...by('created_at asc', rising.toReversed(), 'updated_at asc'),
      says: 'nothing',
    },
  ]);
});

describe('a list of some fields', () => {
  const only = { with: { fields: 'only' } };
  const all = { with: { fields: 'all' } };
  const some = (it: Wire) => [listed('fields=id,name', [it])];
  judges(fieldsOnly, [
    { claim: 'holds these and no others', ...only, of: some({ name: '#1', id: 1 }), says: 'holds' },
    {
      claim: 'holds others',
      ...only,
      of: some({ id: 1, name: '#1', note: null }),
      says: 'breaks',
      message: 'fields=id,name was asked for; the order also holds note.',
      pointer: '/orders/0',
      expected: 'id, name',
      received: 'id, name, note',
    },
    { claim: 'lacks none', ...all, of: some({ id: 1, name: '#1', note: null }), says: 'holds' },
    {
      claim: 'lacks one',
      ...all,
      of: some({ id: 1 }),
      says: 'breaks',
      message: 'fields=id,name was asked for; the order lacks name.',
      pointer: '/orders/0',
      expected: 'id, name',
      received: 'id',
    },
    {
      claim: 'says nothing where no fields were asked for',
      ...only,
      of: [listed('status=any', [order()])],
      says: 'nothing',
    },
  ]);
});
