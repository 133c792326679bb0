import { describe, expect, it } from 'vitest';
import { platforms } from '../../../spec/platforms.ts';
import { loadRequirements } from '../../../spec/requirements/load-requirements.ts';
import { faultsOf } from '../../../reports/prove/catalogue.ts';
import { loadKillMatrix } from '../../../reports/prove/kill-matrix.ts';

describe.each(platforms)('the committed kill matrix of %s', (platform) => {
  const matrix = loadKillMatrix(platform);
  const requirements = loadRequirements(platform);

  it('names faults and requirements that exist', () => {
    const faults = new Set(faultsOf(platform).map(({ id }) => id));
    const ids = new Set(requirements.map(({ id }) => id));
    expect(Object.keys(matrix).filter((id) => !ids.has(id))).toEqual([]);
    expect([...new Set(Object.values(matrix).flat())].filter((fault) => !faults.has(fault))).toEqual([]);
  });

  it('has a fault for every requirement that is judged', () => {
    const judged = requirements.filter(({ judgedBy }) => judgedBy.length > 0);
    const without = judged.filter(({ id }) => matrix[id] === undefined).map(({ id }) => id);
    expect(without).toEqual([]);
  });

  it('has every fault of the catalogue break what it was made to break', () => {
    const escaped = faultsOf(platform).filter(({ id, breaks }) => matrix[breaks[0]]?.includes(id) !== true);
    expect(escaped.map(({ id }) => id)).toEqual([]);
  });
});
