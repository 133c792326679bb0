import type { Evidence } from '../suites/evidence/read-evidence.ts';
import type { RequirementOutcome } from '../suites/outcome.ts';
import type { CountsRecord, NoteRecord, RequirementRecord, ResultsRecord } from './results.ts';
import { standingOf, type Standing } from './standing.ts';
import { judgeVerdict } from './verdict.ts';

/** What results are made from beside the outcomes. */
export interface ResultsGrounds {
  readonly evidence: Evidence;
  /** What the evidence was judged by, which may be newer than what it was recorded with. */
  readonly contract: ResultsRecord['contract'];
  readonly suiteVersion: string;
}

/** Builds the results document. Reads no clock: the same evidence and outcomes give the same document. */
export function buildResults(
  outcomes: readonly RequirementOutcome[],
  grounds: ResultsGrounds,
): ResultsRecord {
  const { run, exchanges, scenarios } = grounds.evidence;
  const requirements = outcomes.map(buildRequirement);
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
    requests: exchanges.length,
    capabilities: run.capabilities,
    counts: countStandings(requirements),
    requirements,
    scenarios: scenarios.map(({ name, end, reason }) => ({ name, end, reason })),
    sequences: grounds.evidence.sequences ?? [],
    notes: buildNotes(requirements),
    contract: grounds.contract,
    suite: { version: grounds.suiteVersion },
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
    reasons: judged.reasons,
    judged: judged.judged,
    witnesses: judged.witnesses,
    checks: [...new Set(requirement.judgedBy.map(({ check }) => check))],
  };
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
