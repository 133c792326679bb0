import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../spec/requirements/requirement.ts';
import type { Evidence } from '../../suites/evidence/read-evidence.ts';
import { judgeRun } from '../../suites/judge-run.ts';
import { loadLaw, selectRequirements } from '../../suites/load-law.ts';
import type { RequirementOutcome } from '../../suites/outcome.ts';
import { evidence, run } from './kit/evidence.ts';
import { created, read, type Sent } from './kit/exchanges.ts';
import { requirement } from './kit/requirements.ts';
import { order, without } from './kit/wire.ts';

const law = await loadLaw('haravan', null);

function judge(
  promise: Requirement,
  sent: readonly Sent[],
  given: Partial<Evidence> = {},
): RequirementOutcome {
  const [outcome] = judgeRun(evidence(sent, given), { ...law, requirements: [promise] });
  if (outcome === undefined) throw new Error('nothing was judged');
  return outcome;
}

const right = read(order());
const wrong = read(order({ total_price: 201 }));
const total = requirement(['total-price']);
/** Gives its check no path, which is a mistake of ours. */
const ours = 'echo';

describe('judging a requirement', () => {
  it('passes it where every judgement holds, and names a few that did', () => {
    expect(judge(total, [right, right, right, right])).toEqual({
      requirement: total,
      outcome: 'pass',
      reading: null,
      reasons: [],
      judged: 4,
      witnesses: ['x0001', 'x0002', 'x0003'],
    });
  });

  it('fails it where one does not, and says where', () => {
    const { outcome, judged, reasons } = judge(total, [right, wrong]);
    expect([outcome, judged]).toEqual(['fail', 2]);
    expect(reasons).toEqual([
      {
        check: 'total-price',
        message: 'The total price is 201, but lines 200 − discounts 0 + shipping 0 + tax 0 make 200.',
        pointer: '/order/total_price',
        expected: '200',
        received: '201',
        exchanges: ['x0002'],
        count: 1,
      },
    ]);
  });

  it('asks only about answers to the operations that it names', () => {
    const fromCreation = requirement([{ check: 'total-price', from: ['createOrder'] }]);
    expect(judge(fromCreation, [created({}, order()), wrong])).toMatchObject({ outcome: 'pass', judged: 1 });
    expect(judge(fromCreation, [created({}, order({ total_price: 7 })), right])).toMatchObject({
      outcome: 'fail',
      judged: 1,
    });
  });

  it('counts one deviation once, however often and of whatever size it was found', () => {
    const again = [205, 1, 9].map((total_price) => read(order({ total_price })));
    const { reasons, judged } = judge(total, [wrong, right, ...again]);
    expect(judged).toBe(5);
    expect(reasons.map(({ exchanges, received, count }) => [exchanges, received, count])).toEqual([
      [['x0001'], '201', 4],
    ]);
  });

  it('tells deviations at other places apart', () => {
    const lines = requirement(['quantity-bounds', 'total-price']);
    const line = { id: 1, quantity: 1, price: 200, fulfillable_quantity: 9 };
    const both = read(order({ line_items: [line, { ...line, id: 2 }], total_price: 5 }));
    expect(judge(lines, [both]).reasons.map(({ check, pointer, count }) => [check, pointer, count])).toEqual([
      ['quantity-bounds', '/order/line_items/0/fulfillable_quantity', 2],
      ['total-price', '/order/total_price', 1],
    ]);
  });

  it('calls a check that throws an error of ours, never a failure of the shop', () => {
    const { outcome, judged, reasons } = judge(requirement([ours]), [created({ note: 'x' }, order())]);
    expect([outcome, judged]).toEqual(['error', 0]);
    expect(reasons).toEqual([
      {
        check: 'echo',
        message: 'our check "echo" broke: the requirement gives no text for `path`',
        pointer: null,
        expected: null,
        received: null,
        exchanges: ['x0001'],
        count: 1,
      },
    ]);
  });

  it('calls a check that does not exist an error of ours', () => {
    const { outcome, reasons } = judge(requirement(['total-prise']), [right]);
    expect(outcome).toBe('error');
    expect(reasons.map(({ message }) => message)).toEqual([
      'our check "total-prise" broke: requirements.yaml binds to a check that does not exist',
    ]);
  });

  it.each([
    ['error', [created({ note: 'x' }, order({ total_price: 201 }), { status: 201 })], [ours, 'total-price']],
    [
      'fail',
      [read(order({ total_price: 201 }), { status: 200 }), read(order(), { status: 401 })],
      [asked(), 'total-price'],
    ],
    ['inconclusive', [right, read(order(), { status: 403 })], [asked(), 'total-price']],
    ['pass', [right], [asked(), 'total-price']],
  ] as const)('lets the worst win: %s', (outcome, sent, checks) => {
    expect(judge(requirement(checks), sent).outcome).toBe(outcome);
  });

  it('judges one requirement after the other, whatever became of the first', () => {
    const outcomes = judgeRun(evidence([right]), {
      ...law,
      requirements: [requirement(['total-prise']), requirement(['total-price'], { id: 'KIT-ORD-MONEY-02' })],
    });
    expect(outcomes.map(({ requirement: { id }, outcome }) => [id, outcome])).toEqual([
      ['KIT-ORD-MONEY-01', 'error'],
      ['KIT-ORD-MONEY-02', 'pass'],
    ]);
  });
});

function asked(): Readonly<Record<string, unknown>> {
  return { check: 'success-status', operation: 'getOrder' };
}

describe('judging an EITHER', () => {
  const readings = { text: 'after discounts', example: 'before them' };
  const either = (consistent: 'shop' | 'value') =>
    requirement(['subtotal-price'], { level: 'EITHER', readings, consistent });
  const text = read(order({ total_discounts: 50, total_price: 150, subtotal_price: 150 }));
  const example = read(order({ total_discounts: 50, total_price: 150, subtotal_price: 200 }));
  const neither = read(order({ total_discounts: 50, total_price: 150, subtotal_price: 170 }));

  it.each([
    ['text', [text, right]],
    ['example', [right, example, example]],
    ['example or text', [right]],
  ])('passes with the reading %s', (reading, sent) => {
    expect(judge(either('shop'), sent)).toMatchObject({ outcome: 'pass', reading, reasons: [] });
  });

  it('fails a shop that follows one reading here and another there', () => {
    const { outcome, reading, reasons } = judge(either('shop'), [right, text, text, example]);
    expect([outcome, reading]).toEqual(['fail', null]);
    expect(reasons).toEqual([
      {
        check: 'subtotal-price',
        message:
          'Some orders follow one reading of the docs, some another: text (after discounts); example (before them). A shop follows one of them.',
        pointer: null,
        expected: 'one reading throughout',
        received: 'several',
        exchanges: ['x0001', 'x0002', 'x0004'],
        count: 1,
      },
    ]);
  });

  it('fails such a shop even where something else could not be told', () => {
    const also = requirement(['subtotal-price', asked()], { level: 'EITHER', readings, consistent: 'shop' });
    expect(judge(also, [text, example, read(order(), { status: 403 })]).outcome).toBe('fail');
  });

  it('passes a shop that follows both where each value may follow its own', () => {
    expect(judge(either('value'), [text, example])).toMatchObject({ outcome: 'pass', reading: 'mixed' });
  });

  it('fails a shop that follows neither, and names no reading', () => {
    const { outcome, reading, reasons } = judge(either('shop'), [text, neither]);
    expect([outcome, reading]).toEqual(['fail', null]);
    expect(reasons.map(({ expected }) => expected)).toEqual(['150 or 200']);
  });
});

describe('what cannot be judged', () => {
  it('is never green', () => {
    const silent = read(without(order(), 'total_price'));
    const { outcome, judged, witnesses } = judge(total, [silent]);
    expect([outcome, judged, witnesses]).toEqual(['inconclusive', 0, []]);
  });

  it('comes out of evidence without a single exchange as it must', () => {
    const outcomes = judgeRun(evidence([], { run: run({ profile: 'core' }) }), law);
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(
      new Set(['inconclusive', 'not-applicable']),
    );
    expect(outcomes).toHaveLength(law.requirements.length);
  });

  it('comes out the same of the same evidence', () => {
    const sent = [created({ note: 'x' }, order()), read(order({ note: 'x', total_price: 3 }))];
    expect(judgeRun(evidence(sent), law)).toEqual(judgeRun(evidence(sent), law));
  });
});

describe('a glob over requirements', () => {
  it.each([
    ['HRV-ORD-TAGS-*', 7],
    ['hrv-ord-tags-0[1-3]', 3],
    ['*-MONEY-01', 1],
    ['nothing', 0],
  ])('%s selects %i', (glob, many) => {
    expect(selectRequirements(law.requirements, glob)).toHaveLength(many);
  });

  it('selects all where there is none', () => {
    expect(selectRequirements(law.requirements, null)).toBe(law.requirements);
  });
});
