import { describe, expect, it } from 'vitest';
import { compareRequirements } from '../../../spec/changes/compare-requirements.ts';
import { compareExampleFiles } from '../../../spec/changes/compare-example-files.ts';
import type { Effect } from '../../../spec/changes/effect.ts';
import { loadRequirements } from '../../../spec/requirements/load-requirements.ts';
import type { Requirement } from '../../../spec/requirements/requirement.ts';

const requirement: Requirement = {
  id: 'HRV-ORD-LIST-01',
  area: 'list',
  level: 'MUST',
  statement: 'A page of orders holds at most fifty of them.',
  sources: [{ heading: 'Lists', line: 10, from: 'prose' }],
  ruling: undefined,
  readings: {},
  consistent: 'value',
  needs: [],
  profile: 'core',
  whereSeen: false,
  judgedBy: [{ check: 'page-length', with: { operation: 'listOrders' } }],
  untested: undefined,
};
const either: Requirement = {
  ...requirement,
  level: 'EITHER',
  readings: { text: 'null', example: 'notfulfilled' },
};

const cases: readonly (readonly [what: string, before: Requirement | undefined, after: Requirement | undefined, found: readonly (readonly [string, Effect])[]])[] = [
  ['nothing', requirement, requirement, []],
  ['one that was added', undefined, requirement, [['requirement-added', 'additive']]],
  ['one that was removed', requirement, undefined, [['requirement-removed', 'breaks readers']]],
  ['one that was only observed and removed', { ...requirement, level: 'OBSERVED' }, undefined, [['requirement-removed', 'additive']]],
  ['a level raised', { ...requirement, level: 'SHOULD' }, requirement, [['requirement-level-changed', 'breaks shops']]],
  ['a level lowered', requirement, { ...requirement, level: 'SHOULD' }, [['requirement-level-changed', 'breaks readers']]],
  ['a reading added', either, { ...either, readings: { ...either.readings, live: 'unshipped' } }, [['reading-added', 'breaks readers']]],
  ['a reading removed', either, { ...either, readings: { text: 'null' } }, [['reading-removed', 'breaks shops']]],
  ['a reading that says something else', either, { ...either, readings: { ...either.readings, text: 'none' } }, [['reading-changed', 'breaks shops']]],
  ['one reading throughout', either, { ...either, consistent: 'shop' }, [['reading-scope-changed', 'breaks shops']]],
  ['other judges', requirement, { ...requirement, judgedBy: [{ check: 'length', with: {} }] }, [['requirement-judging-changed', 'additive']]],
  ['no judge any more', requirement, { ...requirement, judgedBy: [], untested: { reason: 'not-observable', why: 'x' } }, [['requirement-judging-changed', 'additive']]],
  ['other words', requirement, { ...requirement, statement: 'A page of orders holds fifty at most.' }, [['requirement-reworded', 'editorial']]],
  ['an id given to another promise', requirement, { ...requirement, statement: 'Cancelling answers with the reason given.', sources: [{ heading: 'Cancel', line: 90, from: 'prose' }], judgedBy: [{ check: 'reason', with: {} }] }, [['requirement-id-reused', 'breaks everyone']]],
  ['a promise given another id', requirement, { ...requirement, id: 'HRV-ORD-LIST-02' }, [['requirement-renumbered', 'breaks everyone']]],
]; // prettier-ignore

describe('requirements', () => {
  it.each(cases)('are told of: %s', (_what, before, after, found) => {
    const changes = compareRequirements(before ? [before] : [], after ? [after] : []);
    expect(changes.map(({ rule, effect }) => [rule, effect])).toEqual(found);
    expect(changes.every(({ says, about }) => says.includes(about) || says.includes(requirement.id))).toBe(
      true,
    );
  });

  it('of this package have no two that could be taken for one another', () => {
    const all = loadRequirements('haravan');
    expect(compareRequirements(all, all)).toEqual([]);
  });
});

describe('examples', () => {
  const file = (total: string, line = 1): string =>
    `{"source": {"line": ${line}}, "answer": {"order": {"total": ${total}}}}`;

  it('are told of with the first value that is another', () => {
    const changes = compareExampleFiles(
      new Map([['a.json', file('1.0')]]),
      new Map([['a.json', file('2.0', 7)]]),
    );
    expect(changes).toMatchObject([
      {
        rule: 'example-changed',
        effect: 'editorial',
        says: 'the example a.json shows answer.order.total: 1.0 → 2.0',
      },
    ]);
  });

  it('are the same where only their place on the page is another', () => {
    expect(
      compareExampleFiles(new Map([['a.json', file('1.0')]]), new Map([['a.json', file('1.0', 9)]])),
    ).toEqual([]);
  });

  it('that came and went are told of', () => {
    const changes = compareExampleFiles(new Map([['a.json', file('1')]]), new Map([['b.json', file('1')]]));
    expect(changes.map(({ rule, about }) => [rule, about])).toEqual([
      ['example-removed', 'a.json'],
      ['example-added', 'b.json'],
    ]);
  });
});
