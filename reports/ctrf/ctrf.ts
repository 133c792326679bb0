import { describeAccepted, describeReason, describeReading } from '../junit/describe.ts';
import type { Report } from '../report.ts';
import type { Reporter } from '../reporter.ts';
import type { RequirementRecord, ResultsRecord } from '../results.ts';
import type { Standing } from '../standing.ts';
import type { CtrfRecord, CtrfStatus, CtrfSummaryRecord, CtrfTestRecord } from './ctrf-record.ts';

const name = 'order-conformance';

/**
 * `ctrf.json`, for dashboards and bots of CI: a test a requirement, a suite an area. What could not be determined, and what broke on our
 * side, is `other`, which is neither green nor the shop's fault; what was accepted is skipped, as in JUnit.
 */
export const ctrf: Reporter = {
  name: 'ctrf',
  file: 'ctrf.json',
  render: (report) => `${JSON.stringify(buildCtrf(report), null, 2)}\n`,
};

const statusOf: Readonly<Record<Standing, CtrfStatus>> = {
  pass: 'passed',
  warning: 'passed',
  fail: 'failed',
  error: 'other',
  inconclusive: 'other',
  waived: 'skipped',
  'not-applicable': 'skipped',
};

function buildCtrf(report: Report): CtrfRecord {
  const { results } = report;
  const { platform, target, profile, seed, only, set, runId, verdict, requests, cleanUp, suite, contract } =
    results;
  const tests = [
    ...results.requirements.map((requirement) => buildTest(requirement, report)),
    ...buildWaiverTests(results),
    ...buildLeakTests(results),
  ];
  return {
    reportFormat: 'CTRF',
    specVersion: '0.1.0',
    generatedBy: `${name} ${suite.version}`,
    results: {
      tool: { name, version: suite.version },
      summary: buildSummary(tests, results),
      tests,
      environment: { appName: platform, healthy: isHealthy(results), extra: { target } },
      extra: { verdict, runId, profile, seed, only, set, requests, contract, cleanUp },
    },
  };
}

function isHealthy({ verdict, waivers, cleanUp }: ResultsRecord): boolean {
  const conformant = verdict === 'conformant' || verdict === 'conformant-with-waivers';
  return conformant && (waivers?.bad ?? []).length === 0 && (cleanUp?.leaks ?? []).length === 0;
}

function buildSummary(
  tests: readonly CtrfTestRecord[],
  { startedAt, durationMs }: ResultsRecord,
): CtrfSummaryRecord {
  const count = (wanted: CtrfStatus): number => tests.filter(({ status }) => status === wanted).length;
  const start = Date.parse(startedAt);
  const duration = Math.round(durationMs);
  return {
    tests: tests.length,
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
    pending: count('pending'),
    other: count('other'),
    suites: new Set(tests.map(({ suite: [area] }) => area)).size,
    start,
    stop: start + duration,
    duration,
  };
}

/** Judging takes no time worth telling, and exchanges belong to many requirements at once: a test has no duration of its own. */
function buildTest(requirement: RequirementRecord, report: Report): CtrfTestRecord {
  const { id, level, area, statement, standing, reading, reasons, judged, sources } = requirement;
  const message = messageOf(requirement);
  const told = standing !== 'pass' && standing !== 'not-applicable' ? reasons : [];
  const trace = told.map((reason) => describeReason(reason, requirement, report)).join('\n\n');
  return {
    name: `${id} ${statement}`,
    status: statusOf[standing],
    duration: 0,
    suite: [area],
    rawStatus: standing,
    tags: [level],
    ...(message === '' ? {} : { message }),
    ...(trace === '' ? {} : { trace }),
    extra: { requirement: id, level, judged, sources, ...(reading === undefined ? {} : { reading }) },
  };
}

function messageOf(requirement: RequirementRecord): string {
  const { standing, reasons, reading } = requirement;
  if (standing === 'waived') return describeAccepted(requirement);
  if (standing === 'pass') return reading === undefined ? '' : describeReading(requirement);
  return reasons[0]?.message ?? '';
}

/** A waiver that has to be put right ends a run with 1. */
function buildWaiverTests({ waivers }: ResultsRecord): readonly CtrfTestRecord[] {
  if (waivers === null) return [];
  const { file, bad } = waivers;
  return bad.map(({ line, requirement, problem, message }) => ({
    name: `waiver of ${requirement} in ${file}:${line}`,
    status: 'failed',
    duration: 0,
    suite: ['waivers'],
    rawStatus: problem,
    tags: [],
    message,
    filePath: file,
    line,
  }));
}

/** An order left behind says nothing of the shop's promises, and is to be undone all the same. */
function buildLeakTests({ cleanUp }: ResultsRecord): readonly CtrfTestRecord[] {
  return (cleanUp?.leaks ?? []).map(({ orderId, key, why }) => ({
    name: `clean up of ${orderId === null ? `the order of ${String(key)}` : `order ${orderId}`}`,
    status: 'other',
    duration: 0,
    suite: ['clean-up'],
    rawStatus: 'left-behind',
    tags: [],
    message: why,
  }));
}
