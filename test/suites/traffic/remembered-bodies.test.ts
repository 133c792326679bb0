import { describe, expect, test } from 'vitest';
import { RememberedBodies } from '../../../suites/traffic/proxy/remembered-bodies.ts';

describe('bodies that come again', () => {
  test('are remembered once they have come twice', () => {
    const bodies = new RememberedBodies();
    bodies.note('{"count":1}', 'first');
    expect(bodies.get('{"count":1}')).toBeUndefined();
    bodies.note('{"count":1}', 'second');
    expect(bodies.get('{"count":1}')).toBe('second');
  });

  test('are not taken for others that look alike', () => {
    const bodies = new RememberedBodies();
    const [one, other] = ['a', 'b'].map((letter) => `${'x'.repeat(100)}${letter}${'x'.repeat(100)}`);
    for (const body of [one ?? '', one ?? '']) bodies.note(body, 'one');
    expect(bodies.get(other ?? '')).toBeUndefined();
  });

  test('are forgotten where they grow too many, and when they are told to be', () => {
    const bodies = new RememberedBodies();
    const long = Array.from({ length: 3 }, (_, number) => String(number).repeat(1_000_000));
    for (const body of [...long, ...long]) bodies.note(body, body.slice(0, 1));
    expect(long.map((body) => bodies.get(body))).toEqual([undefined, undefined, '2']);
    bodies.forget();
    expect(bodies.get(long[2] ?? '')).toBeUndefined();
  });
});
