import { describe, expect, test } from 'vitest';
import { signatureOf } from '../../../reports/waivers/signature.ts';
import { buildReason } from '../fixture.ts';

const id = 'HRV-ORD-MONEY-01';

describe('the signature of a failure', () => {
  test('is a short hash and words to know it by', () => {
    expect(signatureOf(id, buildReason())).toMatch(
      /^[0-9a-f]{8}-the-total-price-is-but-lines-discounts-shipping$/,
    );
  });

  test.each([
    [
      'numbers',
      'The total price is 1.5, but lines 2 − discounts 0.0001 + shipping 3 + tax 4 make 9.',
      { expected: '9', received: '1.5' },
    ],
    [
      'an amount that is zero',
      'The total price is 0, but lines 100000 − discounts 5000 + shipping 0 + tax 0 make 95000.',
      { expected: '95000', received: '0' },
    ],
  ])('is the same whatever %s', (_what, message, values) => {
    expect(signatureOf(id, buildReason({ message, ...values }))).toBe(signatureOf(id, buildReason()));
  });

  test.each([
    [
      'The tag "VIP" was added, but is not there.',
      'The tag "khách \\"quen\\", 2" was added, but is not there.',
    ],
    [
      'updated_at of order 7 went back from 2026-11-22T01:02:03.1Z to 2026-11-21T00:00:00Z.',
      'updated_at of order 1225424198 went back from 2027-01-01T00:00:00Z to 2026-12-31T23:59:59.9999999Z.',
    ],
    [
      'GET /orders.json?ids=1%2C2&limit=50 made the shop fail with 500.',
      'GET /orders.json?ids=9%2C8%2C7&status=any made the shop fail with 503.',
    ],
    [
      'After cancelOrder, updateOrder the order should read x, but it reads y.',
      'After closeOrder the order should read x, but it reads y.',
    ],
    ['A list with ids=1,2,3 lacks order 4.', 'A list with ids=10,20,30,40,50 lacks order 60.'],
  ])('is the same for "%s" and "%s"', (one, other) => {
    const [a, b] = [one, other].map((message) =>
      signatureOf(id, buildReason({ message, expected: null, received: null })),
    );
    expect(a).toBe(b);
  });

  test('is the same whatever was expected and received, as words or as text', () => {
    const of = (status: string): string =>
      signatureOf(
        id,
        buildReason({ message: `The order says ${status}.`, expected: 'paid', received: status }),
      );
    expect(of('pending')).toBe(of('partially_paid'));
  });

  test('is another for null, nothing, a text and a number', () => {
    const signatures = ['null', 'nothing', '"12"', '12'].map((received) =>
      signatureOf(
        id,
        buildReason({ message: `note is ${received}, not a string.`, expected: 'a string', received }),
      ),
    );
    expect(new Set(signatures).size).toBe(4);
  });

  test('is another for another attribute in what was expected, though its values do not count', () => {
    const of = (name: string, value: string): string => {
      const [expected, received] = [`${name}: "customer"`, `${name}: ${value}`];
      const message = `After cancelOrder the order should read ${expected}, but it reads ${received}.`;
      return signatureOf(id, buildReason({ message, expected, received }));
    };
    expect(of('cancelReason', '"other"')).toBe(of('cancelReason', '"fraud"'));
    expect(of('cancelReason', '"other"')).not.toBe(of('note', '"other"'));
    expect(of('cancelReason', '"other"')).not.toBe(of('cancelReason', 'none'));
  });

  test('is another for another requirement, check, attribute or operation', () => {
    const message = 'cancelOrder also changed note, which it is not for.';
    const reason = buildReason({ message, expected: null, received: null });
    const signatures = [
      signatureOf(id, reason),
      signatureOf('HRV-ORD-MONEY-02', reason),
      signatureOf(id, { ...reason, check: 'change-keeps' }),
      signatureOf(id, { ...reason, message: message.replace('note', 'tags') }),
      signatureOf(id, { ...reason, message: message.replace('cancelOrder', 'closeOrder') }),
    ];
    expect(new Set(signatures).size).toBe(signatures.length);
  });

  test('keeps its head harmless whatever a shop sent', () => {
    const message = '\u202E</script>: x is ${`\u0000`}\n- key: value';
    expect(signatureOf(id, buildReason({ message }))).toMatch(/^[a-z0-9_-]+$/);
  });
});
