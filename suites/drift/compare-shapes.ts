import { createHash } from 'node:crypto';
import type { Evidence } from '../evidence/read-evidence.ts';
import type { Law } from '../judge-run.ts';
import { classify } from './classify.ts';
import { compareFields, type PathLaw } from './compare-fields.ts';
import { compareHabits } from './compare-habits.ts';
import { compareCustoms, compareHeaders, compareReadings } from './compare-tallies.ts';
import { differenceClasses, idOf, type DifferenceRecord } from './difference.ts';
import { showEvidence } from './drift-evidence.ts';
import type { Finding } from './finding.ts';
import { gatherFindings } from './gather-findings.ts';
import { holdAgainstContract, undescribed } from './hold-against-contract.ts';
import { joinFindings } from './join-findings.ts';
import { pathLaw } from './path-law.ts';
import { settleQuestions } from './question.ts';
import type { Breach, ObservedShape } from './shape.ts';
import { titleOf } from './title-of.ts';
import { touchedRequirements } from './touched-requirements.ts';

export interface Comparing {
  /** Null where none was learned: then only the contract is held against. */
  readonly before: ObservedShape | null;
  readonly now: ObservedShape;
  /** What the shape was learned from. */
  readonly evidence: Pick<Evidence, 'exchanges'>;
}

export interface Comparison {
  /** Worst first. */
  readonly differences: readonly DifferenceRecord[];
  /** Differences from the contract that the baseline has, too: known, and no drift. */
  readonly known: readonly string[];
}

/** Everything in which a shop is otherwise than it was, or than the contract says and the baseline did not know. */
export function compareShapes(comparing: Comparing, law: Law): Comparison {
  const { before, now, evidence } = comparing;
  const paths = pathLaw(law);
  const breaches = newBreaches(before, now);
  const found = before === null ? undescribed(now, paths) : compareAll({ before, now }, law, paths);
  const held = holdAgainstContract(found, { breaches, now }, paths);
  const findings = withoutEchoes(joinFindings(gatherFindings(held)), law);
  return {
    differences: findings.map((finding) => tell(finding, evidence, law)).toSorted(bySeverity),
    known: [...now.breaches.keys()].filter((name) => !breaches.has(name)),
  };
}

function compareAll(
  { before, now }: { before: ObservedShape; now: ObservedShape },
  law: Law,
  paths: PathLaw,
): readonly Finding[] {
  const shapes = { before, now };
  return [
    ...settleQuestions([
      ...compareFields(shapes, paths),
      ...compareHeaders(shapes),
      ...compareReadings(shapes, law),
      ...compareCustoms(shapes),
    ]),
    ...compareHabits(before, now),
  ];
}

function newBreaches(before: ObservedShape | null, now: ObservedShape): ReadonlyMap<string, Breach> {
  return new Map([...now.breaches].filter(([name]) => before?.breaches.has(name) !== true));
}

/**
 * A broken requirement that another finding touches says nothing more, nor does an answer or a value whose reading of the docs has
 * changed.
 */
function withoutEchoes(findings: readonly Finding[], law: Law): readonly Finding[] {
  const touched = new Set(
    findings
      .filter(({ about, standing }) => about !== 'promise' && standing === 'firm')
      .flatMap((finding) => touchedRequirements(finding, law).map(({ id }) => id)),
  );
  const readings = new Set(findings.filter(({ about }) => about === 'reading').map(({ place }) => place));
  return findings.filter((finding) => {
    const { about, place, places } = finding;
    if (about === 'promise') return !(places ?? [place]).every((id) => touched.has(id));
    if (about === 'refusal')
      return !findings.some((other) => other.about === 'answer' && other.place === place);
    const mayEcho = about === 'answer' || (about === 'value' && !finding.against.includes('contract'));
    return !mayEcho || !touchedRequirements(finding, law).some(({ id }) => readings.has(id));
  });
}

function tell(finding: Finding, evidence: Comparing['evidence'], law: Law): DifferenceRecord {
  const touched = touchedRequirements(finding, law);
  const { class: firm, direction, breaks } = classify(finding, touched);
  const id = idOf(finding);
  const { place, places = [place], where, was, is, against, chance, shows } = finding;
  const suspicious = finding.standing === 'suspicious';
  return {
    id,
    fingerprint: fingerprintOf([law.dialect.platform, id, finding.kind]),
    class: suspicious ? 'suspicious' : firm,
    ...(suspicious ? { suspected: firm } : {}),
    direction,
    against,
    title: titleOf(finding),
    where,
    places,
    was,
    is,
    breaks,
    confidence: confidenceOf(finding),
    chance,
    requirements: touched.map((requirement) => requirement.id),
    evidence: showEvidence(shows, evidence),
  };
}

function fingerprintOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12);
}

function confidenceOf({ about, chance, against }: Finding): string {
  if (chance !== null) return `by chance alone: ${sayChance(chance)}`;
  if (about === 'reading') return 'certain: a shop follows one reading, and one order shows which';
  return against.includes('contract')
    ? 'certain: one answer is enough to show it'
    : 'certain: the same question was answered otherwise';
}

function sayChance(chance: number): string {
  return chance < 1e-12
    ? 'less than 1 in 10^12'
    : `at most 1 in ${Math.floor(1 / chance).toLocaleString('en')}`;
}

function bySeverity(left: DifferenceRecord, right: DifferenceRecord): number {
  const [one, other] = [left, right].map((difference) => differenceClasses.indexOf(difference.class));
  return (one ?? 0) - (other ?? 0) || (left.id < right.id ? -1 : 1);
}
