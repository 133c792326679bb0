import type { Contract } from '../spec/contract.ts';
import type { Dialect } from '../spec/dialect.ts';
import type { Validators } from '../generators/schemas/validators.ts';
import type { Requirement } from '../spec/requirements/requirement.ts';
import { isAudit } from './audit/is-audit.ts';
import { OrderNumbers } from './audit/order-numbers.ts';
import { Walking } from './audit/walking.ts';
import { chaptersOf, type Chapter } from './evidence/chapters.ts';
import { deriveSubjects } from './evidence/derive-subjects.ts';
import { ExchangeFacts } from './evidence/exchange-facts.ts';
import { KnownOrders } from './evidence/known-orders.ts';
import type { Evidence } from './evidence/read-evidence.ts';
import { joinSilences, silenceOf, type Silence } from './silence.ts';
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
  for (const chapter of chaptersOf(evidence)) judging.hear(chapter);
  return judging.outcomes();
}

/**
 * Judges evidence chapter by chapter: shards of a run, or stretches of one too long to be held whole. What belongs together to be judged
 * must stand in one chapter; nothing of a chapter is kept but what was found.
 */
export class Judging {
  readonly #law: Law;
  readonly #tallies: ReadonlyMap<Requirement, Tally>;
  #known = new KnownOrders();
  #walking: Walking;
  readonly #orders = new OrderNumbers();
  #silence: Silence | undefined;

  constructor(law: Law) {
    this.#law = law;
    this.#walking = new Walking(law.dialect);
    this.#tallies = new Map(law.requirements.map((requirement) => [requirement, new Tally(this.#orders)]));
  }

  /** What is heard from now on was told beside what was heard before: it neither follows it nor goes on with it. */
  beginPart({ sameShop }: { readonly sameShop: boolean }): void {
    this.#walking = new Walking(this.#law.dialect);
    if (sameShop) this.#known.beginPart();
    else this.#known = new KnownOrders();
  }

  hear(chapter: Evidence & Partial<Pick<Chapter, 'toldAgain'>>): void {
    const { dialect, contract, validators, ownerOf } = this.#law;
    const subjects = deriveSubjects(chapter, dialect, { walking: this.#walking, known: this.#known });
    const bench: Bench = {
      subjects,
      given: { dialect, contract, facts: new ExchangeFacts(validators, dialect), ownerOf },
      toldAgain: chapter.toldAgain ?? new Set(),
    };
    for (const [requirement, tally] of this.#tallies) {
      tally.byCause ||= isAudit(chapter.run);
      judgeRequirement(requirement, bench, tally);
    }
    // A run that changes nothing creates nothing, and may see more orders than can be held.
    if (!isAudit(chapter.run)) for (const { exchanges } of subjects.run) this.#known.note(exchanges);
    const silence = silenceOf(chapter);
    this.#silence = this.#silence === undefined ? silence : joinSilences([this.#silence, silence]);
  }

  /** What was found in all chapters heard. */
  outcomes(): readonly RequirementOutcome[] {
    const silence = this.#silence ?? joinSilences([]);
    return [...this.#tallies].map(([requirement, tally]) => concludeRequirement(requirement, tally, silence));
  }
}
