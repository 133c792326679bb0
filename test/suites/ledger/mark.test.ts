import type { OrderDraft } from '../../../spec/order/order-draft.ts';
import { describe, expect, it } from 'vitest';
import {
  comesFrom,
  keyIn,
  markDraft,
  runIn,
  startOf,
  tagOf,
  withoutKey,
} from '../../../suites/ledger/mark.ts';

const runId = '20250701T083000-1f2e3d';
const key = `${runId}/7`;
const byTag = { tags: ['VIP', tagOf(runId)], noteAttributes: [] };
const byKey = { tags: null, noteAttributes: [noted('order-conformance', key)] };

/** A note attribute as it is read from an answer. */
function noted(name: string, value: string) {
  return { name, value, pointer: '', raw: {}, at: () => '' };
}

describe('the marks of an order', () => {
  it('are the tag of the run, and the key of the creation as a note attribute', () => {
    expect(
      markDraft({ tags: ['VIP'], noteAttributes: [{ name: 'màu', value: 'đỏ' }] }, { runId, key }),
    ).toEqual({
      tags: ['VIP', 'oc-20250701T083000-1f2e3d'],
      noteAttributes: [
        { name: 'màu', value: 'đỏ' },
        { name: 'order-conformance', value: '20250701T083000-1f2e3d/7' },
      ],
    });
  });

  it('say where it comes from, either of them', () => {
    expect([byTag, byKey].map((order) => comesFrom(order, runId))).toEqual([true, true]);
    expect([byTag, byKey].map((order) => runIn(order))).toEqual([runId, runId]);
    expect([keyIn(byTag), keyIn(byKey)]).toEqual([undefined, key]);
  });

  it('are those of one run: another one’s order is not ours', () => {
    const other = '20250701T083000-1f2e3e';
    expect([byTag, byKey].map((order) => comesFrom(order, other))).toEqual([false, false]);
    const longer = { tags: [], noteAttributes: [noted('order-conformance', `${runId}9/1`)] };
    expect(comesFrom(longer, runId)).toBe(false);
  });

  it.each([
    ['oc-vip'],
    ['oc-swept'],
    ['oc-20250701T083000'],
    ['oc-20250701T083000-1f2e3d-copy'],
    ['OC-20250701T083000-1f2e3d'],
    ['my oc-20250701T083000-1f2e3d'],
  ])('are not the tag %s, which others may have', (tag) => {
    expect(runIn({ tags: [tag], noteAttributes: null })).toBeUndefined();
  });

  it.each(['yes', runId, `${runId}/`, `${runId}/x`, `x${key}`])(
    'are not a note attribute of our name that says %s',
    (value) => {
      expect(runIn({ tags: undefined, noteAttributes: [noted('order-conformance', value)] })).toBeUndefined();
    },
  );

  it('tell when the run began', () => {
    expect(startOf(runId).toISOString()).toBe('2025-07-01T08:30:00.000Z');
    expect(startOf('kit').getTime()).toBeNaN();
  });

  it('leave nothing but the key in which two orders made alike differ', () => {
    const draft = { note: 'x', noteAttributes: [{ name: 'màu', value: 'đỏ' }] };
    expect(withoutKey(markDraft(draft, { runId, key }))).toEqual({ ...draft, tags: [tagOf(runId)] });
    const bare: OrderDraft = { note: 'x' };
    expect(withoutKey(bare)).toBe(bare);
  });
});
