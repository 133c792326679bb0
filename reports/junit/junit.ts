import type { Report } from '../report.ts';
import type { Reporter } from '../reporter.ts';
import type { RequirementRecord } from '../results.ts';
import { describeReason, describeReading } from './describe.ts';
import { printXml, type XmlElement } from './xml.ts';

/**
 * `junit.xml`, for CI: a suite an area, a case a requirement. What could not be determined is an `error` of type `inconclusive`:
 * systems that read JUnit know no other way of not being green without calling the shop wrong.
 */
export const junit: Reporter = {
  name: 'junit',
  file: 'junit.xml',
  render: (report) => printXml(buildTestSuites(report)),
};

function buildTestSuites(report: Report): XmlElement {
  const { requirements, platform, durationMs } = report.results;
  const areas = [...new Set(requirements.map(({ area }) => area))];
  return {
    name: 'testsuites',
    attributes: { name: `order-conformance ${platform}`, ...totals(requirements), time: durationMs / 1000 },
    children: areas.map((area) => buildTestSuite(area, report)),
  };
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
  return standing === 'not-applicable' ? [{ name: 'skipped', attributes: { message }, children: [] }] : [];
}

/** What a passing case has to say: the advice not followed, the reading followed. */
function remarksOf(requirement: RequirementRecord, report: Report): readonly XmlElement[] {
  const warnings = requirement.standing === 'warning' ? requirement.reasons : [];
  const remarks = [
    ...warnings.map((reason) => `Warning: ${describeReason(reason, requirement, report)}`),
    ...(requirement.reading === undefined ? [] : [describeReading(requirement)]),
  ];
  return remarks.length === 0
    ? []
    : [{ name: 'system-out', attributes: {}, children: [remarks.join('\n\n')] }];
}

function totals(requirements: readonly RequirementRecord[]): Readonly<Record<string, number>> {
  const count = (...wanted: readonly string[]): number =>
    requirements.filter(({ standing }) => wanted.includes(standing)).length;
  return {
    tests: requirements.length,
    failures: count('fail'),
    errors: count('error', 'inconclusive'),
    skipped: count('not-applicable'),
  };
}
