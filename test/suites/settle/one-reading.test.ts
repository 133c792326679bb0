import { describe, expect, it } from 'vitest';
import { dialectOf } from '../../../spec/dialects.ts';
import { platforms } from '../../../spec/platforms.ts';
import { loadRequirements } from '../../../spec/requirements/load-requirements.ts';
import { openExchange } from '../../../suites/evidence/exchange.ts';
import { judgeRun, type Law } from '../../../suites/judge-run.ts';
import { loadLaw } from '../../../suites/load-law.ts';
import { Settler } from '../../../suites/settle/settler.ts';
import { fakeTiming } from '../client/fake-timing.ts';
import { evidence, numbered, run } from '../kit/evidence.ts';
import { cancelled, created, exchange, read, type Sent } from '../kit/exchanges.ts';
import { cancelledOrder, order, refund, type Wire } from '../kit/wire.ts';

const settleMs = 5000;
const law = await loadLaw('haravan', null);
const only = (id: string): Law => ({
  ...law,
  requirements: law.requirements.filter((requirement) => requirement.id === id),
});

/**
 * The promises of which a whole shop follows one reading, and would seem to change it where it showed late what tells the readings apart.
 * What tells them apart is made with the order, and no write changes it, or comes whole with a refund: what was there before tells
 * nothing of it. Of one that is not in this list, think whether a reading of what was before can follow the other reading.
 */
const oneReading = {
  haravan: ['HRV-ORD-MONEY-03', 'HRV-ORD-MONEY-07', 'HRV-ORD-CANCEL-07'],
  sapo: ['SPO-ORD-MONEY-07', 'SPO-ORD-MONEY-08'],
};

it.each(platforms)(
  'lateness can make no shop of %s seem to follow two readings but by these promises',
  (platform) => {
    const found = loadRequirements(platform).filter(
      ({ level, consistent }) => level === 'EITHER' && consistent === 'shop',
    );
    expect(found.map(({ id }) => id)).toEqual(oneReading[platform]);
  },
);

const asked: Wire = { refund: { refund_line_items: [{ line_item_id: 1, quantity: 1 }] } };
const refunded = (restock: boolean): Wire => cancelledOrder({ refunds: [refund({ id: 302, restock })] });
const at = (milliseconds: number, sent: Sent): Sent => ({
  ...sent,
  startedAt: new Date(Date.parse('2025-01-02T03:00:00.000Z') + milliseconds).toISOString(),
});
const again = (settles: string, sent: Sent): Sent => ({ ...sent, settles });

/** An order is created, cancelled, and read so and so soon after that. */
const cancelling = (...readings: readonly Sent[]): readonly Sent[] => [
  at(0, created({}, order())),
  at(10, read(order())),
  at(20, cancelled(asked, refunded(false))),
  ...readings,
];

describe('what the docs leave open of a refund', () => {
  const outcomeOf = (...readings: readonly Sent[]) => {
    const given = { run: run({ settleMs }) };
    const [outcome] = judgeRun(evidence(cancelling(...readings), given), only('HRV-ORD-CANCEL-07'));
    return [outcome?.outcome, outcome?.reading];
  };

  it('is asked again where the refund is not there yet, and is what it is at last', async () => {
    const timing = fakeTiming();
    const settler = new Settler({ run: run({ settleMs }), law, settleMs, timing });
    const sent = cancelling(at(30, read(cancelledOrder())), at(500, again('x0004', read(refunded(false)))));
    const [first, second] = numbered(sent)
      .map((record, index) => openExchange(record, index, dialectOf('haravan')))
      .flatMap((opened, index) => {
        if (index < 4) settler.note(opened);
        return index < 3 ? [] : [opened];
      });
    if (first === undefined || second === undefined) throw new Error('nothing was read');
    const seen = await settler.settle(first, () => {
      settler.note(second);
      return Promise.resolve(second);
    });
    expect(seen.record.id).toBe('x0005');
    expect(outcomeOf(...sent.slice(3))).toEqual(['pass', 'text']);
  });

  it('is held against a shop that says first one thing and then another, which no lateness explains', () => {
    expect(outcomeOf(at(30, read(refunded(true))), at(500, read(refunded(false))))).toEqual(['pass', 'text']);
    const second = [
      at(6000, created({}, order({ id: 1002, name: '#1002' }))),
      at(6010, read(order({ id: 1002, name: '#1002' }))),
    ];
    const other = cancelledOrder({
      id: 1002,
      name: '#1002',
      refunds: [refund({ id: 303, order_id: 1002, restock: true })],
    });
    expect(
      outcomeOf(
        at(30, read(refunded(false))),
        ...second,
        at(6020, exchange('cancelOrder', { orderId: 1002, asked, answer: { order: other } })),
        at(6030, read(other)),
      ),
    ).toEqual(['fail', null]);
  });
});
