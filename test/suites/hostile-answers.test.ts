import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeRun } from '../../suites/judge-run.ts';
import { loadLaw } from '../../suites/load-law.ts';
import { documentedOrder } from './kit/documented.ts';
import { evidence } from './kit/evidence.ts';
import {
  cancelled,
  counted,
  created,
  exchange,
  listed,
  read,
  tagged,
  updated,
  type Sent,
} from './kit/exchanges.ts';
import { exact, type Wire } from './kit/wire.ts';

const law = await loadLaw('haravan', null);
const draft = {
  note: 'Gọi trước',
  email: 'an@example.com',
  tags: 'VIP',
  is_confirm: true,
  is_cod_gateway: true,
  source_name: 'pos',
  fulfillment_status: 'fulfilled',
  fulfillments: [{ location_id: 7 }],
  line_items: [
    { title: 'Áo', price: 100, quantity: 2, total_discount: 10, properties: [{ name: 'a', value: 'b' }] },
  ],
  discount_codes: [{ code: 'KM', amount: 10 }],
  shipping_lines: [{ title: 'GHN', code: 'GHN', price: 5 }],
  shipping_address: { address1: '1', ward: '2' },
  note_attributes: [{ name: 'a', value: 'b' }],
};
const asked = {
  reason: 'fraud',
  amount: '1',
  note: 'x',
  restock: true,
  refund: { refund_line_items: [{ line_item_id: 1, quantity: 1 }] },
};

/** Values that a shop has no reason to send, and some that JSON only just allows. */
const oddValue = fc.oneof(
  fc.constantFrom<unknown>(null, true, '', ' ', '0', -1, 0.5, 'NaN', '1e9', [], {}, [null], [[]], {
    id: null,
  }),
  fc
    .constantFrom(
      '1e400',
      '-1e400',
      '1e999999999',
      '1e-999999999',
      `1${'0'.repeat(60)}`,
      '0.1'.padEnd(60, '0'),
    )
    .map(exact),
  fc.constantFrom('9999-99-99T99:99:99Z', '1001', 'a,b,,', '\u0000', '\ud800', '__proto__', '￿'),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Puts odd values in place of some attributes, at any depth. */
function spoil(value: unknown, choose: fc.GeneratorValue, share: number): unknown {
  if (choose(fc.integer, { min: 1, max: share }) === 1) return choose(() => oddValue);
  if (Array.isArray(value)) return value.map((item) => spoil(item, choose, share));
  if (typeof value !== 'object' || value === null || 'source' in value) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, spoil(member, choose, share)]),
  );
}

/** A run in which every answer is spoilt in some places, and some are missing. */
function spoiltRun(order: Wire, choose: fc.GeneratorValue, share: number): readonly Sent[] {
  const spoilt = (): Wire => spoil({ order }, choose, share) as Wire;
  const one = (): Wire => spoil(order, choose, share) as Wire;
  const two = [one(), one()];
  const all = [
    created(draft, order),
    created(draft, one()),
    { ...read(order), ...responseOf(spoilt()) },
    listed('status=any&limit=2&page=1&fields=id&order=created_at asc', two),
    listed('status=any&limit=9', two),
    counted(
      'status=any',
      choose(() => oddValue),
    ),
    listed('status=any&limit=9', two),
    updated({ note: 'y', note_attributes: [], email: 'x', tags: 'a' }, one()),
    read(order),
    cancelled(asked, one()),
    { ...read(order), ...responseOf(spoilt()) },
    tagged('addOrderTags', { sent: 'a', answered: choose(() => oddValue) as string }),
    exchange('assignOrder', { asked: { location_id: 5 }, answer: spoilt() }),
    { ...read(order), ...responseOf(spoilt()) },
    exchange('closeOrder', { asked: {}, answer: spoilt() }, { intent: 'repeat', status: 422 }),
    updated({ line_items: [{ id: 1, quantity: 9 }] }, one(), { intent: 'forbidden-change' }),
    { ...read(order), ...responseOf(spoilt()) },
  ];
  return choose(fc.subarray, all, { minLength: 1 });
}

function responseOf(answer: unknown): Pick<Sent, 'response'> {
  return { response: { status: 200, headers: {}, body: JSON.stringify(answer) } };
}

describe('a hostile shop', () => {
  it.each([
    ['here and there', 60],
    ['all over', 6],
  ])('breaks no check of ours, whatever it answers %s', (_, share) => {
    const order = { ...documentedOrder('create-order-08-customer'), id: 1001 };
    const unbroken = fc.property(fc.gen(), (choose) => {
      const outcomes = judgeRun(evidence(spoiltRun(order, choose, share)), law);
      expect(outcomes.filter(({ outcome }) => outcome === 'error').flatMap(({ reasons }) => reasons)).toEqual(
        [],
      );
    });
    fc.assert(unbroken, { seed: 20250102, numRuns: 60 });
  });
});
