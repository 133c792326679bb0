import type { ConditionOutcome } from '../../suites/traffic/adverse/judge-conditions.ts';
import type { ExchangeRecord } from '../../suites/evidence/record.ts';
import type { RequirementOutcome } from '../../suites/outcome.ts';
import { countStandings } from '../build-results.ts';
import { standingOf } from '../standing.ts';
import type { JudgedPart, TrafficRequirement, TrafficResults, TrafficVerdict } from './traffic-results.ts';

/** What the document is made from. */
export interface TrafficGrounds extends Pick<
  TrafficResults,
  'platform' | 'target' | 'source' | 'scope' | 'notes' | 'contract' | 'suite' | 'conditions'
> {
  readonly app: readonly RequirementOutcome[];
  /** Null where the answers were not judged. */
  readonly answers: readonly RequirementOutcome[] | null;
  readonly exchanges: readonly ExchangeRecord[];
}

/** Builds what is said of traffic. Reads no clock: the same traffic and outcomes give the same document. */
export function buildTrafficResults(grounds: TrafficGrounds): TrafficResults {
  const { platform, target, source, scope, exchanges, conditions, notes, contract, suite } = grounds;
  const app = partOf(grounds.app);
  const answers = grounds.answers === null ? null : partOf(grounds.answers);
  const times = exchanges.map(({ startedAt }) => startedAt).toSorted();
  const parts = [app, ...(answers === null ? [] : [answers])];
  return {
    formatVersion: 1,
    verdict: verdictOf(parts, { conditions, requests: exchanges.length }),
    platform,
    target,
    source,
    scope,
    requests: exchanges.length,
    from: times[0] ?? null,
    to: times.at(-1) ?? null,
    app,
    answers,
    conditions,
    notes,
    exchanges: shownBy(parts, conditions ?? [], exchanges),
    contract,
    suite,
  };
}

function partOf(outcomes: readonly RequirementOutcome[]): JudgedPart {
  const requirements = outcomes.map(requirementOf);
  return {
    counts: countStandings(requirements),
    requirements: requirements.filter(({ standing }) => standing !== 'not-applicable'),
  };
}

function requirementOf({ requirement, outcome, reasons, judged }: RequirementOutcome): TrafficRequirement {
  const { id, level, statement, sources } = requirement;
  return { id, level, statement, sources, outcome, standing: standingOf(level, outcome), reasons, judged };
}

function verdictOf(
  parts: readonly JudgedPart[],
  { conditions, requests }: Pick<TrafficResults, 'conditions' | 'requests'>,
): TrafficVerdict {
  const fails = parts.some(({ counts }) => counts.fail > 0);
  if (fails || conditions?.some(({ survival }) => survival === 'not-survived') === true)
    return 'not-conformant';
  const judged = parts.some(({ counts }) => counts.pass + counts.warning > 0);
  const undetermined = parts.some(
    ({ counts, requirements }) =>
      counts.error > 0 ||
      requirements.some(({ level, standing }) => level === 'MUST' && standing === 'inconclusive'),
  );
  return requests === 0 || !judged || undetermined ? 'not-determined' : 'conformant';
}

function shownBy(
  parts: readonly JudgedPart[],
  conditions: readonly ConditionOutcome[],
  exchanges: readonly ExchangeRecord[],
): TrafficResults['exchanges'] {
  const named = new Set([
    ...parts.flatMap(({ requirements }) =>
      requirements.flatMap(({ reasons }) => reasons.flatMap((reason) => reason.exchanges)),
    ),
    ...conditions.flatMap((condition) => condition.exchanges),
  ]);
  return exchanges
    .filter(({ id }) => named.has(id))
    .map(({ id, startedAt, request, response }) => ({
      id,
      at: startedAt,
      method: request.method,
      url: request.url,
      status: response?.status ?? null,
    }));
}
