import { judgedExchanges, type Evidence } from '../suites/evidence/read-evidence.ts';
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
  /** What the evidence was judged by, which may be newer than what it was recorded with. */
  readonly contract: ResultsRecord['contract'];
  readonly suiteVersion: string;
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
  const { requirements, waivers } = withWaivers(outcomes.map(buildRequirement), grounds);
  return {
    formatVersion: 1,
    verdict: judgeVerdict({ requirements, scenarios }),
    platform: run.platform,
    target: run.target,
    profile: run.profile,
    seed: run.seed,
    only: run.only,
    runId: run.runId,
    startedAt: run.startedAt,
    durationMs: durationOf(grounds.evidence),
    requests: judgedExchanges(grounds.evidence).length,
    capabilities: run.capabilities,
    counts: countStandings(requirements),
    requirements,
    scenarios: scenarios.map(({ name, end, reason }) => ({ name, end, reason })),
    sequences: grounds.evidence.sequences ?? [],
    notes: buildNotes(requirements),
    cleanUp: cleanUpOf(grounds.evidence),
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

function cleanUpOf(evidence: Evidence): CleanedUpRecord | null {
  if (evidence.cleanUp === undefined) return null;
  const { end, created, undone, leaks } = evidence.cleanUp;
  const requests = evidence.exchanges.length - judgedExchanges(evidence).length;
  return { end, created, undone, leaks, requests };
}

function durationOf({ run, exchanges }: Evidence): number {
  const start = Date.parse(run.startedAt);
  const ends = exchanges.map(({ startedAt, durationMs }) => Date.parse(startedAt) + durationMs - start);
  return Math.max(0, Math.round(ends.reduce((latest, end) => Math.max(latest, end), 0)));
}

function countStandings(requirements: readonly RequirementRecord[]): CountsRecord {
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
