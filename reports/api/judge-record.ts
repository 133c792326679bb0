import type { Requirement } from '../../spec/requirements/requirement.ts';
import { findCheck } from '../../suites/checks/index.ts';
import { deriveSubjects } from '../../suites/evidence/derive-subjects.ts';
import { ExchangeFacts } from '../../suites/evidence/exchange-facts.ts';
import type { ExchangeRecord, RunRecord } from '../../suites/evidence/record.ts';
import type { SubjectKind } from '../../suites/evidence/subjects.ts';
import { concludeRequirement, judgeRequirement, type Bench } from '../../suites/judge-requirement.ts';
import type { Law } from '../../suites/judge-run.ts';
import type { RequirementOutcome } from '../../suites/outcome.ts';
import { Tally } from '../../suites/tally.ts';

/** What one exchange alone can show. Everything else needs to know what happened before it or after. */
const kinds: ReadonlySet<SubjectKind> = new Set(['exchange', 'sighting', 'creation', 'listing']);

/**
 * Judges one exchange by all requirements that it alone shows something of; those that it shows nothing of are left out. An order that
 * it creates is judged by what was asked for, any other only by what holds of orders of others.
 */
export function judgeRecord(record: ExchangeRecord, law: Law): readonly RequirementOutcome[] {
  const evidence = { run: runOf(law), exchanges: [record], scenarios: [] };
  const bench: Bench = {
    subjects: deriveSubjects(evidence, law.dialect),
    given: {
      dialect: law.dialect,
      contract: law.contract,
      facts: new ExchangeFacts(law.validators, law.dialect),
      ownerOf: law.ownerOf,
    },
    toldAgain: new Set(),
  };
  return law.requirements.filter(isShownByOne).flatMap((requirement) => {
    const tally = new Tally();
    judgeRequirement(requirement, bench, tally);
    if (tally.judged === 0 && tally.outcome === undefined) return [];
    return [concludeRequirement(requirement, tally, silence)];
  });
}

/** The stock of a variant, and the scope of a token, are known to who runs the suite. */
function isShownByOne({ judgedBy, needs }: Requirement): boolean {
  return (
    judgedBy.length > 0 &&
    !needs.includes('stock') &&
    judgedBy.every(({ check }) => kinds.has(findCheck(check)?.judges ?? 'run'))
  );
}

const silence: Parameters<typeof concludeRequirement>[2] = {
  profile: 'core',
  capabilities: [],
  replayed: true,
  scenarios: [],
  lost: [],
  refused: [],
  shard: undefined,
};

/** A run that is nothing but this exchange. */
function runOf({ dialect, contract }: Law): RunRecord {
  return {
    type: 'run',
    runId: 'api',
    platform: dialect.platform,
    target: dialect.exampleTarget,
    profile: 'core',
    seed: 0,
    only: null,
    capabilities: [],
    startedAt: '1970-01-01T00:00:00.000Z',
    suiteVersion: '',
    contractDigest: contract.digest,
  };
}
