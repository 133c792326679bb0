import { describe, expect, test } from 'vitest';
import { breaks, unclear } from '../../suites/checks/judgement.ts';
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
