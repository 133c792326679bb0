import { describe, expect, it } from 'vitest';
import { loadWrittenContract } from '../written-contract.ts';

const { contract, operations, sourced } = await loadWrittenContract('haravan');

describe('openapi.yaml of Haravan', () => {
  it('describes twelve operations', () => {
    expect(Object.keys(contract.operations)).toHaveLength(12);
    expect(operations).toHaveLength(12);
  });

  it('has more than four hundred parts with a place in the docs', () => {
    expect(sourced.length).toBeGreaterThan(400);
  });
});
