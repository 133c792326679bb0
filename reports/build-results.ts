import { totalsOf, type Totals } from '../suites/audit/totals.ts';
import type { Evidence } from '../suites/evidence/read-evidence.ts';
import { latenessOf } from '../suites/settle/lateness.ts';
import type { SetRecord } from '../spec/requirements/requirement-sets.ts';
import type { Outcome, Reason, RequirementOutcome } from '../suites/outcome.ts';
import type {
  CleanedUpRecord,
  CountsRecord,
  NoteRecord,
  ReasonRecord,
  RequirementRecord,
  ResultsRecord,
  WaiversRecord,
} from './results.ts';
import { standingOf, type Standing } from './standing.ts';
import { judgeVerdict } from './verdict.ts';
import { applyWaivers, countingWaivers } from './waivers/apply-waivers.ts';
import { findBadWaivers } from './waivers/find-bad-waivers.ts';
import { signatureOf } from './waivers/signature.ts';
import type { WaiverList } from './waivers/waiver.ts';

/** What results are made from beside the outcomes. */
export interface ResultsGrounds {
  readonly evidence: Evidence;
  /** What is counted over all exchanges, where the evidence does not hold them. */
  readonly totals?: Totals;
  /** What the evidence was judged by, which may be newer than what it was recorded with. */
  readonly contract: ResultsRecord['contract'];
  readonly suiteVersion: string;
  /** The requirement set that was judged by; absent: the one of the run, where it has one. */
  readonly set?: SetRecord;
  /** Accepted deviations; absent where there are none. */
  readonly accepted?: AcceptedDeviations;
}

export interface AcceptedDeviations extends WaiverList {
  /** The day of judging in UTC, like `2027-01-31`. */
  readonly today: string;
}

/** Builds the results document. Reads no clock: the same evidence and outcomes give the same document. */
export function buildResults(
  outcomes: readonly RequirementOutcome[],
  grounds: ResultsGrounds,
): ResultsRecord {
  const { run, scenarios } = grounds.evidence;
  const totals = grounds.totals ?? totalsOf(grounds.evidence.exchanges);
  const { set = run.set } = grounds;
  const { requirements, waivers } = withWaivers(outcomes.map(buildRequirement), grounds);
  return {
    formatVersion: 1,
    verdict: judgeVerdict({ requirements, scenarios }),
    platform: run.platform,
    target: run.target,
    profile: run.profile,
    seed: run.seed,
    ...(run.shop === undefined ? {} : { shop: run.shop }),
    ...(run.shard === undefined ? {} : { shard: run.shard }),
    only: run.only,
    ...(set === undefined ? {} : { set }),
    runId: run.runId,
    startedAt: run.startedAt,
    durationMs: totals.durationMs(run),
    requests: totals.requests,
    capabilities: run.capabilities,
    counts: countStandings(requirements),
    requirements,
    scenarios: scenarios.map(({ name, end, reason }) => ({ name, end, reason })),
    sequences: grounds.evidence.sequences ?? [],
    notes: buildNotes(requirements),
    cleanUp: cleanUpOf(grounds.evidence, totals),
    ...settlingOf(grounds.evidence),
    waivers,
    contract: grounds.contract,
    suite: { version: grounds.suiteVersion },
  };
}

function withWaivers(
  requirements: readonly RequirementRecord[],
  { evidence, accepted }: ResultsGrounds,
): { readonly requirements: readonly RequirementRecord[]; readonly waivers: WaiversRecord | null } {
  if (accepted === undefined) return { requirements, waivers: null };
  const { file, waivers, today } = accepted;
  const { run, scenarios } = evidence;
  const counting = countingWaivers(waivers, { run, today });
  return {
    requirements: requirements.map((requirement) => applyWaivers(requirement, counting)),
    waivers: { file, bad: findBadWaivers(waivers, { run, scenarios, requirements, today }) },
  };
}

function buildRequirement(judged: RequirementOutcome): RequirementRecord {
  const { requirement, outcome, reading } = judged;
  const { id, level, area, statement, sources, readings } = requirement;
  return {
    id,
    level,
    area,
    statement,
    sources,
    readings,
    outcome,
    standing: standingOf(level, outcome),
    ...(reading === null ? {} : { reading }),
    reasons: judged.reasons.map((reason) => buildReason(id, outcome, reason)),
    judged: judged.judged,
    witnesses: judged.witnesses,
    checks: [...new Set(requirement.judgedBy.map(({ check }) => check))],
  };
}

/** What makes a requirement fail has a signature; what could not be told beside it has none. */
function buildReason(id: string, outcome: Outcome, reason: Reason): ReasonRecord {
  if (outcome !== 'fail' || reason.unclear === true) return reason;
  return { ...reason, signature: signatureOf(id, reason) };
}

function settlingOf(evidence: Evidence): Pick<ResultsRecord, 'settling'> {
  const settling = latenessOf(evidence);
  return settling === null ? {} : { settling };
}

function cleanUpOf(evidence: Evidence, totals: Totals): CleanedUpRecord | null {
  if (evidence.cleanUp === undefined) return null;
  const { end, created, undone, leaks } = evidence.cleanUp;
  return { end, created, undone, leaks, requests: totals.cleanUpRequests };
}

export function countStandings(requirements: readonly Pick<RequirementRecord, 'standing'>[]): CountsRecord {
  const count = (wanted: Standing): number =>
    requirements.filter(({ standing }) => standing === wanted).length;
  return {
    pass: count('pass'),
    fail: count('fail'),
    inconclusive: count('inconclusive'),
    notApplicable: count('not-applicable'),
    error: count('error'),
    warning: count('warning'),
    waived: count('waived'),
  };
}

function buildNotes(requirements: readonly RequirementRecord[]): readonly NoteRecord[] {
  const byMessage = new Map<string, string[]>();
  for (const { id, standing, reasons } of requirements) {
    const message = reasons[0]?.message;
    if (standing !== 'not-applicable' || message === undefined) continue;
    byMessage.set(message, [...(byMessage.get(message) ?? []), id]);
  }
  return [...byMessage].map(([message, ids]) => ({ message, requirements: ids }));
}
