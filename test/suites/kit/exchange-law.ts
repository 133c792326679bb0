import { fieldOwners } from '../../../suites/checks/field-owners.ts';
import type { Given } from '../../../suites/checks/check.ts';
import { ExchangeFacts } from '../../../suites/evidence/exchange-facts.ts';
import { loadLaw } from '../../../suites/load-law.ts';

const { contract, validators, requirements, dialect } = await loadLaw('haravan', null);

/** What checks of single exchanges ask of the contract and the requirements. */
export function exchangeLaw(): Pick<Given, 'contract' | 'facts' | 'ownerOf'> {
  return { contract, facts: new ExchangeFacts(validators, dialect), ownerOf: fieldOwners(requirements) };
}
