import type { Report } from '../report.ts';
import type { Reporter } from '../reporter.ts';
import type { RequirementRecord, ResultsRecord } from '../results.ts';
import { describeAccepted, describeReason, describeReading } from './describe.ts';
import { printXml, type XmlElement } from './xml.ts';

/**
 * `junit.xml`, for CI: a suite an area, a case a requirement. What could not be determined is an `error` of type `inconclusive`:
 * systems that read JUnit know no other way of not being green without calling the shop wrong. What was accepted is skipped, with who
 * accepted it; a waiver that has to be put right is a failure of its own.
 */
export const junit: Reporter = {
  name: 'junit',
  file: 'junit.xml',
  render: (report) => printXml(buildTestSuites(report)),
};

function buildTestSuites(report: Report): XmlElement {
  const { requirements, platform, durationMs, waivers } = report.results;
  const areas = [...new Set(requirements.map(({ area }) => area))];
  const bad = waivers?.bad.length ?? 0;
  const { tests, failures, ...others } = totals(requirements);
  return {
    name: 'testsuites',
    attributes: {
      name: `order-conformance ${platform}`,
      tests: tests + bad,
      failures: failures + bad,
      ...others,
      time: durationMs / 1000,
    },
    children: [...areas.map((area) => buildTestSuite(area, report)), ...buildWaiverSuite(report.results)],
  };
}

/** Waivers that have to be put right: a run that has one ends with 1, so its report is not green. */
function buildWaiverSuite({ waivers, startedAt }: ResultsRecord): readonly XmlElement[] {
  if (waivers === null || waivers.bad.length === 0) return [];
  const { file, bad } = waivers;
  const count = { tests: bad.length, failures: bad.length, errors: 0, skipped: 0 };
  const cases = bad.map(({ line, requirement, problem, message }) => ({
    name: 'testcase',
    attributes: { classname: `waiver of ${requirement}`, name: `${file}:${line}` },
    children: [{ name: 'failure', attributes: { type: problem, message }, children: [message] }],
  }));
  return [
    { name: 'testsuite', attributes: { name: 'waivers', ...count, timestamp: startedAt }, children: cases },
  ];
}

function buildTestSuite(area: string, report: Report): XmlElement {
  const { requirements, startedAt } = report.results;
  const own = requirements.filter((requirement) => requirement.area === area);
  return {
    name: 'testsuite',
    attributes: { name: area, ...totals(own), timestamp: startedAt },
    children: own.map((requirement) => buildTestCase(requirement, report)),
  };
}

function buildTestCase(requirement: RequirementRecord, report: Report): XmlElement {
  const children = [...problemsOf(requirement, report), ...remarksOf(requirement, report)];
  return {
    name: 'testcase',
    attributes: { classname: requirement.id, name: requirement.statement },
    children,
  };
}

function problemsOf(requirement: RequirementRecord, report: Report): readonly XmlElement[] {
  const { standing, reasons } = requirement;
  const message = reasons[0]?.message ?? '';
  const detail = reasons.map((reason) => describeReason(reason, requirement, report)).join('\n\n');
  if (standing === 'fail')
    return [{ name: 'failure', attributes: { type: reasons[0]?.check ?? '', message }, children: [detail] }];
  if (standing === 'error' || standing === 'inconclusive') {
    return [{ name: 'error', attributes: { type: standing, message }, children: [detail] }];
  }
  if (standing === 'waived')
    return [{ name: 'skipped', attributes: { message: describeAccepted(requirement) }, children: [] }];
  return standing === 'not-applicable' ? [{ name: 'skipped', attributes: { message }, children: [] }] : [];
}

/** What a case that does not fail has to say: the advice not followed, the deviation accepted, the reading followed. */
function remarksOf(requirement: RequirementRecord, report: Report): readonly XmlElement[] {
  const warnings = requirement.standing === 'warning' ? requirement.reasons : [];
  const waived = requirement.standing === 'waived' ? requirement.reasons : [];
  const remarks = [
    ...warnings.map((reason) => `Warning: ${describeReason(reason, requirement, report)}`),
    ...waived.map((reason) => `Waived: ${describeReason(reason, requirement, report)}`),
    ...(requirement.reading === undefined ? [] : [describeReading(requirement)]),
  ];
  return remarks.length === 0
    ? []
    : [{ name: 'system-out', attributes: {}, children: [remarks.join('\n\n')] }];
}

interface Totals extends Readonly<Record<string, number>> {
  readonly tests: number;
  readonly failures: number;
}

function totals(requirements: readonly RequirementRecord[]): Totals {
  const count = (...wanted: readonly string[]): number =>
    requirements.filter(({ standing }) => wanted.includes(standing)).length;
  return {
    tests: requirements.length,
    failures: count('fail'),
    errors: count('error', 'inconclusive'),
    skipped: count('not-applicable', 'waived'),
  };
}
