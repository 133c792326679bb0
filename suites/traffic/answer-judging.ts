import type { Requirement } from '../../spec/requirements/requirement.ts';
import { findCheck } from '../checks/index.ts';
import type { SubjectLists } from '../evidence/derive-subjects.ts';
import { ExchangeFacts } from '../evidence/exchange-facts.ts';
import type { Exchange } from '../evidence/exchange.ts';
import type { ExchangeRecord } from '../evidence/record.ts';
import { Lives } from '../evidence/lives.ts';
import { concludeRequirement, judgeRequirement } from '../judge-requirement.ts';
import type { Law } from '../judge-run.ts';
import type { RequirementOutcome } from '../outcome.ts';
import { Tally } from '../tally.ts';

/** So many answers are remembered: one that comes again after as many others is judged, and counted, once more. */
const mostRemembered = 50_000;

/**
 * Judges what a shop answers to an app: one answer at a time, and each order by itself. Nobody knows what else happened to orders that
 * are not this suite's own, so that nothing is judged over several answers, and nothing against what an app asked for.
 */
export class AnswerJudging {
  readonly #law: Law;
  readonly #facts: ExchangeFacts;
  readonly #tallies: ReadonlyMap<Requirement, Tally>;
  /** The same answer to the same request says nothing new. */
  readonly #judged = new Set<string>();

  constructor(law: Law) {
    this.#law = law;
    this.#facts = new ExchangeFacts(law.validators, law.dialect);
    this.#tallies = new Map(law.requirements.filter(isOfOneAnswer).map((each) => [each, new Tally()]));
  }

  /** Takes an answer that was parsed already, before it is heard of, and before its numbers are replaced. */
  foretell(record: ExchangeRecord, answer: unknown): void {
    if (record.adverse === undefined) this.#facts.validate(record, answer);
  }

  /** @param bodyDigest tells bodies apart */
  hear(exchange: Exchange, bodyDigest: string | undefined): void {
    if (!isTold(exchange)) return;
    const key = this.#keyOf(exchange, bodyDigest);
    if (this.#judged.has(key)) return;
    this.#remember(key);
    const { dialect, contract, ownerOf } = this.#law;
    const lives = new Lives([exchange], { dialect, isUnsure: () => false });
    const sighting = lives.sightings.map((each) => ({ ...each, draft: undefined }));
    const bench = {
      subjects: { ...nothing, exchange: [exchange], sighting },
      given: { dialect, contract, facts: this.#facts, ownerOf },
      toldAgain: new Set<string>(),
    };
    for (const [requirement, tally] of this.#tallies) judgeRequirement(requirement, bench, tally);
  }

  outcomes(): readonly RequirementOutcome[] {
    return [...this.#tallies].map(([requirement, tally]) => concludeRequirement(requirement, tally, silence));
  }

  #remember(key: string): void {
    const [oldest = ''] = this.#judged;
    if (this.#judged.size >= mostRemembered) this.#judged.delete(oldest);
    this.#judged.add(key);
  }

  /** How full the bucket is changes from answer to answer, and is only looked at for its form. */
  #keyOf({ record }: Exchange, bodyDigest = ''): string {
    const { headers = {}, status } = record.response ?? {};
    const [used, size] = (headers[this.#law.dialect.callLimitHeader] ?? '').split('/');
    const limit = Number(used) <= Number(size) ? 'used/size' : `${used ?? ''}/${size ?? ''}`;
    const { method, url } = record.request;
    return [method, url, status, limit, headers['content-type'], headers['retry-after'], bodyDigest].join(
      '\n',
    );
  }
}

const nothing: Omit<SubjectLists, 'exchange' | 'sighting'> = {
  creation: [],
  change: [],
  listing: [],
  walk: [],
  resighting: [],
  paging: [],
  count: [],
  probe: [],
  life: [],
  pair: [],
  twins: [],
  run: [],
};

/** What is not seen in somebody's traffic was not asked for: no promise is left open by it. */
const silence: Parameters<typeof concludeRequirement>[2] = {
  profile: 'smoke',
  capabilities: [],
  replayed: true,
  scenarios: [],
  lost: [],
  shard: undefined,
  refused: [],
};

/** An answer that was received whole from the shop itself, with its body, where it has one. */
function isTold({ record, accepted }: Exchange): boolean {
  return (
    record.operation !== null &&
    record.response !== null &&
    record.adverse === undefined &&
    (!accepted || record.response.body !== '')
  );
}

function isOfOneAnswer({ judgedBy }: Requirement): boolean {
  return (
    judgedBy.length > 0 &&
    judgedBy.every(({ check }) => ['exchange', 'sighting'].includes(findCheck(check)?.judges ?? ''))
  );
}
