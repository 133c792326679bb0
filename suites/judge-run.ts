import type { Contract } from '../spec/contract.ts';
import type { Dialect } from '../spec/dialect.ts';
import type { Validators } from '../generators/schemas/validators.ts';
import type { Requirement } from '../spec/requirements/requirement.ts';
import { deriveSubjects } from './evidence/derive-subjects.ts';
import { ExchangeFacts } from './evidence/exchange-facts.ts';
import type { Evidence } from './evidence/read-evidence.ts';
import { joinSilences, silenceOf, type Silence } from './explain-silence.ts';
import { concludeRequirement, judgeRequirement, type Bench } from './judge-requirement.ts';
import type { RequirementOutcome } from './outcome.ts';
import { Tally } from './tally.ts';

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
  const judging = new Judging(law);
  judging.hear(evidence);
  return judging.outcomes();
}

/**
 * Judges evidence chapter by chapter: shards of a run, or stretches of one too long to be held whole. What belongs together to be judged
 * must stand in one chapter; nothing of a chapter is kept but what was found.
 */
export class Judging {
  readonly #law: Law;
  readonly #tallies: ReadonlyMap<Requirement, Tally>;
  readonly #silences: Silence[] = [];

  constructor(law: Law) {
    this.#law = law;
    this.#tallies = new Map(law.requirements.map((requirement) => [requirement, new Tally()]));
  }

  hear(chapter: Evidence): void {
    const { dialect, contract, validators, ownerOf } = this.#law;
    const bench: Bench = {
      subjects: deriveSubjects(chapter, dialect),
      given: { dialect, contract, facts: new ExchangeFacts(validators, dialect), ownerOf },
    };
    for (const [requirement, tally] of this.#tallies) judgeRequirement(requirement, bench, tally);
    this.#silences.push(silenceOf(chapter));
  }

  /** What was found in all chapters heard. */
  outcomes(): readonly RequirementOutcome[] {
    const silence = joinSilences(this.#silences);
    return [...this.#tallies].map(([requirement, tally]) => concludeRequirement(requirement, tally, silence));
  }
}
