import { describe, expect, it } from 'vitest';
import { loadRequirements } from '../../../spec/requirements/load-requirements.ts';
import { faultsOf } from '../../../reports/prove/catalogue.ts';
import { loadKillMatrix } from '../../../reports/prove/kill-matrix.ts';

/** Requirements that no fault of the embedded shop can break as the suite asks for them, each with why. */
const unbroken: Readonly<Record<string, string>> = {
  'HRV-ORD-CANCEL-07':
    'its two readings are all that a refund can say; a value of another type breaks the attribute',
};

describe('the committed kill matrix', () => {
  const matrix = loadKillMatrix('haravan');
  const requirements = loadRequirements('haravan');

  it('names faults and requirements that exist', () => {
    const faults = new Set(faultsOf('haravan').map(({ id }) => id));
    const ids = new Set(requirements.map(({ id }) => id));
    expect(Object.keys(matrix).filter((id) => !ids.has(id))).toEqual([]);
    expect([...new Set(Object.values(matrix).flat())].filter((fault) => !faults.has(fault))).toEqual([]);
  });

  it('has a fault for every MUST and EITHER that is judged', () => {
    const judged = requirements.filter(
      ({ level, judgedBy }) => (level === 'MUST' || level === 'EITHER') && judgedBy.length > 0,
    );
    const without = judged.filter(({ id }) => matrix[id] === undefined).map(({ id }) => id);
    expect(without).toEqual(Object.keys(unbroken));
  });

  it('has every fault of the catalogue break what it was made to break', () => {
    const escaped = faultsOf('haravan').filter(({ id, breaks }) => matrix[breaks[0]]?.includes(id) !== true);
    expect(escaped.map(({ id }) => id)).toEqual([]);
  });
});
