import { describe, expect, it } from 'vitest';
import { platforms } from '../../../spec/platforms.ts';
import { loadRequirements } from '../../../spec/requirements/load-requirements.ts';
import {
  belongsToSets,
  loadRecordedSet,
  loadRequirementSet,
  meaningOf,
  requirementsOf,
  setNames,
  setRecordOf,
} from '../../../spec/requirements/requirement-sets.ts';

describe.each(platforms)('the requirement sets of %s', (platform) => {
  it.each(setNames(platform))('%s still means what it meant when it was frozen', (name) => {
    const set = loadRequirementSet(platform, name);
    expect(requirementsOf(set)).toHaveLength(set.requirements.size);
  });

  it('have everything in the newest that a run of the profile core is to judge', () => {
    const newest = loadRequirementSet(platform, setNames(platform).at(-1) ?? '');
    const due = loadRequirements(platform).filter(belongsToSets);
    expect([...newest.requirements.keys()]).toEqual(due.map(({ id }) => id));
  });

  it('are refused by a name that is none, with those that there are', () => {
    expect(() => loadRequirementSet(platform, '2019-01')).toThrow(
      `no requirement set '2019-01' of ${platform}: 2026-11`,
    );
    expect(() => loadRequirementSet(platform, '../requirements')).toThrow('no requirement set');
  });

  it('are found again by what a record says of them, unless that is another digest', () => {
    const set = loadRequirementSet(platform, '2026-11');
    expect(loadRecordedSet(platform, setRecordOf(set))).toEqual(set);
    expect(() => loadRecordedSet(platform, { ...setRecordOf(set), digest: 'beef' })).toThrow(
      `the requirement set 2026-11 of ${platform} is not the one that was recorded`,
    );
  });

  it('are of no use once a requirement says something else', () => {
    const set = loadRequirementSet(platform, '2026-11');
    const [first = ''] = set.requirements.keys();
    const changed = new Map(set.requirements)
      .set(first, '000000000000')
      .set('HRV-ORD-GONE-01', '000000000000');
    expect(() => requirementsOf({ ...set, requirements: changed })).toThrow(`${first}, HRV-ORD-GONE-01 mean`);
  });
});

describe('what a requirement means', () => {
  it('changes with its level, its words, its readings and its checks, and with nothing else', () => {
    const [one] = loadRequirements('haravan');
    if (one === undefined) throw new Error('there is no requirement');
    const meaning = meaningOf(one);
    expect(meaningOf({ ...one, needs: ['stock'], ruling: '99', sources: [] })).toBe(meaning);
    for (const changed of [
      { ...one, level: 'OBSERVED' as const },
      { ...one, statement: 'Anything goes.' },
      { ...one, readings: { a: 'b' } },
      { ...one, judgedBy: [] },
    ])
      expect(meaningOf(changed)).not.toBe(meaning);
  });
});
