import { describe, expect, it } from 'vitest';
import type { ScenarioRecord } from '../../../suites/evidence/record.ts';
import { doneIn, isCut, leftIn } from '../../../suites/resume/what-is-left.ts';
import { scenarios } from '../../../suites/scenarios/index.ts';

const names = scenarios.map(({ name }) => name);
const [one = '', two = '', three = '', ...others] = names;

function ended(name: string, given: Partial<ScenarioRecord> = {}): ScenarioRecord {
  return { type: 'scenario', name, areas: [], end: 'finished', reason: null, ...given };
}

const rest = others.map((name) => ended(name));

describe('what is left of a run', () => {
  it('is nothing where every scenario came to its end, be that the answer of the shop or no part of the run', () => {
    const ends = [ended(one), ended(two, { end: 'stopped' }), ended(three, { end: 'skipped' }), ...rest];
    expect([leftIn({ scenarios: ends }), isCut({ scenarios: ends })]).toEqual([[], false]);
  });

  it('is what the budget, the network or the user cut, what broke, and what had not begun', () => {
    const ends = [
      ended(one, { end: 'skipped', cut: 'budget' }),
      ended(two, { end: 'stopped', cut: 'network' }),
      ended(three, { end: 'broken' }),
      ...rest.slice(1),
    ];
    expect(leftIn({ scenarios: ends })).toEqual([one, two, three, others[0]]);
    expect(doneIn({ scenarios: ends })).toEqual(others.slice(1));
  });

  it('is what a scenario says that went well as far as the budget let it', () => {
    const ends = [ended(one, { cut: 'budget' }), ended(two), ended(three), ...rest];
    expect(leftIn({ scenarios: ends })).toEqual([one]);
  });

  it('may be no more than to say so, where the run was stopped at its very end', () => {
    const ends = [
      ...names.map((name) => ended(name)),
      ended('the run', { end: 'stopped', cut: 'interruption' }),
    ];
    expect([leftIn({ scenarios: ends }), isCut({ scenarios: ends })]).toEqual([[], true]);
  });
});
