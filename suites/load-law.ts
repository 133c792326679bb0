import picomatch from 'picomatch';
import { loadContract } from '../spec/contract.ts';
import { dialectOf } from '../spec/dialects.ts';
import type { Platform } from '../spec/platforms.ts';
import { loadRequirements } from '../spec/requirements/load-requirements.ts';
import type { Requirement } from '../spec/requirements/requirement.ts';
import { loadValidators } from '../generators/schemas/validators.ts';
import { fieldOwners } from './checks/field-owners.ts';
import type { Law } from './judge-run.ts';

/** Everything a platform's evidence is judged by. @param only glob over requirement ids; null for all */
export async function loadLaw(platform: Platform, only: string | null): Promise<Law> {
  const [contract, validators] = await Promise.all([loadContract(platform), loadValidators(platform)]);
  const all = loadRequirements(platform);
  return {
    dialect: dialectOf(platform),
    contract,
    validators,
    requirements: selectRequirements(all, only),
    ownerOf: fieldOwners(all),
  };
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
