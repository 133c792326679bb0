import type { Contract } from '../spec/contract.ts';
import type { Dialect } from '../spec/dialect.ts';
import type { Validators } from '../generators/schemas/validators.ts';
import type { Requirement } from '../spec/requirements/requirement.ts';
import { deriveSubjects, type SubjectLists } from './evidence/derive-subjects.ts';
import { ExchangeFacts } from './evidence/exchange-facts.ts';
import type { Evidence } from './evidence/read-evidence.ts';
import { judgeRequirement, type Bench } from './judge-requirement.ts';
import type { RequirementOutcome } from './outcome.ts';

/** What evidence is judged by. */
export interface Law {
  readonly dialect: Dialect;
  readonly contract: Contract;
  readonly validators: Validators;
  /** Those that are asked for. */
  readonly requirements: readonly Requirement[];
  /** The path, among those that any requirement owns, that a path of an answer belongs to. */
  readonly ownerOf: (path: string) => string | undefined;
}

/**
 * Judges recorded evidence: one outcome for each requirement, in the order of the file. Sends nothing, reads no clock; the same
 * evidence under the same law gives the same outcomes.
 */
export function judgeRun(evidence: Evidence, law: Law): readonly RequirementOutcome[] {
  const subjects: SubjectLists = deriveSubjects(evidence, law.dialect);
  const bench: Bench = {
    evidence,
    subjects,
    given: {
      dialect: law.dialect,
      contract: law.contract,
      facts: new ExchangeFacts(law.validators, law.dialect),
      ownerOf: law.ownerOf,
    },
  };
  return law.requirements.map((requirement) => judgeRequirement(requirement, bench));
}
