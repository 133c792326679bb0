import picomatch from 'picomatch';
import { loadContract } from '../spec/contract.ts';
import { dialectOf } from '../spec/dialects.ts';
import type { Platform } from '../spec/platforms.ts';
import { loadRequirements } from '../spec/requirements/load-requirements.ts';
import type { Requirement } from '../spec/requirements/requirement.ts';
import { loadRecordedSet, requirementsOf, type SetRecord } from '../spec/requirements/requirement-sets.ts';
import { loadValidators } from '../generators/schemas/validators.ts';
import { fieldOwners } from './checks/field-owners.ts';
import type { Law } from './judge-run.ts';

/** What is asked for of a platform's requirements. */
export interface Limits {
  /** Glob over requirement ids; null for all. */
  readonly only: string | null;
  /** Those of this set; absent: of none in particular. */
  readonly set?: SetRecord | undefined;
}

/** Everything a platform's evidence is judged by. @param limits null for everything @throws RequirementSetError */
export async function loadLaw(platform: Platform, limits: Limits | null): Promise<Law> {
  const [contract, validators] = await Promise.all([loadContract(platform), loadValidators(platform)]);
  return {
    dialect: dialectOf(platform),
    contract,
    validators,
    requirements: requirementsAsked(platform, limits ?? { only: null }),
    ownerOf: fieldOwners(loadRequirements(platform)),
  };
}

/** @throws RequirementSetError */
export function requirementsAsked(platform: Platform, { only, set }: Limits): readonly Requirement[] {
  const all = set === undefined ? loadRequirements(platform) : requirementsOf(loadRecordedSet(platform, set));
  return selectRequirements(all, only);
}

/** The requirements whose id a glob matches, letters of either case; all of them without one. */
export function selectRequirements(
  requirements: readonly Requirement[],
  only: string | null,
): readonly Requirement[] {
  if (only === null) return requirements;
  const matches = picomatch(only, { nocase: true });
  return requirements.filter(({ id }) => matches(id));
}
