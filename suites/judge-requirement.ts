import type { OperationId } from '../spec/operations.ts';
import type { Binding, Requirement } from '../spec/requirements/requirement.ts';
import type { Check, Given } from './checks/check.ts';
import { findCheck } from './checks/index.ts';
import type { SubjectLists } from './evidence/derive-subjects.ts';
import type { Exchange } from './evidence/exchange.ts';
import { exchangesOf } from './evidence/exchanges-of.ts';
import type { SubjectKind, Subjects } from './evidence/subjects.ts';
import { explainSilence, isRefused } from './explain-silence.ts';
import type { Silence } from './silence.ts';
import type { Outcome, Reason, RequirementOutcome } from './outcome.ts';
import type { Tally } from './tally.ts';

/** All that judging needs, derived once a chapter of evidence. */
export interface Bench {
  readonly subjects: SubjectLists;
  readonly given: Omit<Given, 'with'>;
  /** Scenarios whose next telling says what could not be told of them here. */
  readonly toldAgain: ReadonlySet<string>;
}

/** Judges one requirement by all its checks, as far as one chapter of the evidence shows it. */
export function judgeRequirement(requirement: Requirement, bench: Bench, tally: Tally): void {
  for (const binding of requirement.judgedBy) judgeBinding(binding, bench, tally);
}

/** What all chapters together say of a requirement. Worst wins: error > fail > inconclusive > pass. */
export function concludeRequirement(
  requirement: Requirement,
  tally: Tally,
  silence: Silence,
): RequirementOutcome {
  const silent =
    tally.judged === 0 && (tally.outcome === undefined || isRefused(requirement, silence.refused));
  if (silent) return explainSilence(requirement, silence);
  const reading = tally.reading();
  const mixed = reading === 'mixed' && requirement.consistent === 'shop';
  const outcome: Outcome = mixed && tally.outcome !== 'error' ? 'fail' : (tally.outcome ?? 'pass');
  return {
    requirement,
    outcome,
    reading: requirement.level === 'EITHER' && outcome === 'pass' ? reading : null,
    reasons: mixed ? [...tally.reasons(), mixedReadings(requirement, tally)] : tally.reasons(),
    judged: tally.judged,
    witnesses: tally.witnesses,
  };
}

function judgeBinding(binding: Binding, bench: Bench, tally: Tally): void {
  const check = findCheck(binding.check);
  if (check === undefined) {
    tally.broke(binding.check, new Error('requirements.yaml binds to a check that does not exist'));
    return;
  }
  // One check judges one kind of subject; the union of all kinds hides that from the compiler.
  judgeSubjects(check as Check, { ...bench.given, with: binding.with }, { bench, tally });
}

function judgeSubjects<K extends SubjectKind>(
  check: Check<K>,
  given: Given,
  { bench, tally }: { bench: Bench; tally: Tally },
): void {
  const subjects: readonly Subjects[K][] = bench.subjects[check.judges];
  const from = given.with['from'] as readonly OperationId[] | undefined;
  for (const subject of subjects) {
    const shows = exchangesOf[check.judges](subject);
    if (from !== undefined && !shows.some(({ record }) => isOneOf(from, record.operation))) continue;
    try {
      const said = check.judge(subject, given) ?? [];
      for (const judgement of 'verdict' in said ? [said] : said) {
        if (judgement.verdict === 'unclear' && isToldAgain(shows, bench)) continue;
        tally.add(check.name, judgement, shows);
      }
    } catch (error) {
      tally.broke(check.name, error, shows);
    }
  }
}

function isToldAgain(shows: readonly Exchange[], { toldAgain }: Bench): boolean {
  return shows.length > 0 && shows.every(({ record }) => toldAgain.has(record.scenario));
}

function isOneOf(operations: readonly OperationId[], operation: OperationId | null): boolean {
  return operation !== null && operations.includes(operation);
}

function mixedReadings(requirement: Requirement, tally: Tally): Reason {
  return {
    check: requirement.judgedBy[0]?.check ?? '',
    message: `Some orders follow one reading of the docs, some another: ${Object.entries(requirement.readings)
      .map(([name, text]) => `${name} (${text})`)
      .join('; ')}. A shop follows one of them.`,
    pointer: null,
    expected: 'one reading throughout',
    received: 'several',
    exchanges: tally.readingWitnesses(),
    count: 1,
  };
}
