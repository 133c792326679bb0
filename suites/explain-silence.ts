import type { Capability, Requirement } from '../spec/requirements/requirement.ts';
import { untestedReasons } from '../spec/requirements/requirement.ts';
import type { OperationId } from '../spec/operations.ts';
import { findCheck } from './checks/index.ts';
import { isGatewayStatus } from './evidence/is-gateway-status.ts';
import { judgedExchanges, type Evidence } from './evidence/read-evidence.ts';
import type { ExchangeRecord, Profile, ScenarioRecord, Shard } from './evidence/record.ts';
import { triedAgain } from './evidence/tried-again.ts';
import type { Outcome, RequirementOutcome } from './outcome.ts';
import { shardWords } from './shards/shard-words.ts';

/** What a missing capability means, for the reader of a report. */
const missing: Readonly<Record<Capability, string>> = {
  write: 'this run sent no writes',
  variant: 'no variants were configured (ORDER_CONFORMANCE_VARIANTS)',
  stock: 'no variant was configured with its stock and policy (ORDER_CONFORMANCE_VARIANTS)',
  'read-token': 'no token with read scope only was configured (ORDER_CONFORMANCE_READ_TOKEN)',
  assign: 'it was said that this shop does not assign orders (--without assign)',
  rate: 'the limit of calls was not reached, and a shared shop is not pushed to it',
  together: 'requests are sent together only in the profile full, and on a shared shop only on request',
};

/** What a shop's plan may leave out: the capability, and the operation that shows it by being refused every time. */
const partsOfPlans = [{ capability: 'assign', operation: 'assignOrder' }] as const;

/** What there is to know of evidence in which nothing shows a requirement. */
export interface Silence {
  readonly profile: Profile;
  readonly capabilities: readonly Capability[];
  /** Only a sequence was told again. */
  readonly replayed: boolean;
  readonly scenarios: readonly ScenarioRecord[];
  /** Calls that the network broke and no other try made good, the first of each operation. */
  readonly lost: readonly LostCall[];
  /** Of what a shop's plan may leave out, what this shop refused every time it was asked, though not for want of credentials. */
  readonly refused: readonly Capability[];
  /** The evidence is of one shard alone: what it does not show, another may. */
  readonly shard: Shard | undefined;
}

export interface LostCall {
  readonly operation: OperationId | null;
  /** What the network did to it. */
  readonly why: string;
}

export function silenceOf(evidence: Evidence): Silence {
  const { profile, capabilities, replay, shard } = evidence.run;
  return {
    profile,
    capabilities,
    replayed: replay !== undefined,
    scenarios: evidence.scenarios,
    lost: lostIn(evidence),
    refused: refusedIn(evidence),
    shard,
  };
}

/** Of chapters of one run: what none of them shows. */
export function joinSilences(silences: readonly Silence[]): Silence {
  const [first] = silences;
  if (first === undefined) throw new Error('no evidence was heard');
  return {
    ...first,
    scenarios: silences.flatMap(({ scenarios }) => scenarios),
    refused: silences.flatMap(({ refused }) => refused),
    lost: silences.flatMap(({ lost }) => lost),
  };
}

/** The outcome of a requirement that nothing was judged for: never green. */
export function explainSilence(requirement: Requirement, silence: Silence): RequirementOutcome {
  const { outcome, message } = explain(requirement, silence);
  const reason = {
    check: '',
    message,
    pointer: null,
    expected: null,
    received: null,
    exchanges: [],
    count: 1,
  };
  return { requirement, outcome, reading: null, reasons: [reason], judged: 0, witnesses: [] };
}

function explain(
  requirement: Requirement,
  { profile, capabilities, replayed, scenarios, lost, refused, shard }: Silence,
): { outcome: Outcome; message: string } {
  if (requirement.untested !== undefined) {
    return { outcome: 'not-applicable', message: untestedReasons[requirement.untested.reason] };
  }
  if (replayed) return { outcome: 'not-applicable', message: 'only a sequence was told again' };
  const lacking = requirement.needs.find((need) => !capabilities.includes(need));
  if (lacking !== undefined) return { outcome: 'not-applicable', message: missing[lacking] };
  if (isRefused(requirement, refused))
    return {
      outcome: 'not-applicable',
      message: 'the shop refuses it every time with 403: not in its plan, or not in the scopes of the token',
    };
  if (!asks(profile, requirement))
    return { outcome: 'not-applicable', message: `the profile ${profile} does not ask for it` };
  const [broken] = lost.filter(({ operation }) => mayShow(operation, requirement));
  if (requirement.whereSeen && broken === undefined)
    return { outcome: 'not-applicable', message: 'no order of this shop shows it' };
  const stopped = scenarios.find(
    ({ end, areas, reason }) =>
      areas.includes(requirement.area) && end !== 'finished' && (end !== 'skipped' || isOutOfBudget(reason)),
  );
  if (stopped === undefined && broken === undefined && shard !== undefined)
    return { outcome: 'not-applicable', message: `not asked in ${shardWords(shard)}` };
  const why = stopped?.reason ?? broken?.why ?? 'nothing that was received shows it';
  return { outcome: 'inconclusive', message: `Could not be judged: ${why}.` };
}

/** Does a requirement need what the shop refused every time? */
export function isRefused(requirement: Requirement, refused: Silence['refused']): boolean {
  return requirement.needs.some((need) => refused.includes(need));
}

/** Once may be a mistake, and once among others is one: only what is refused again and again is not to be had. */
function refusedIn(evidence: Evidence): readonly Capability[] {
  return partsOfPlans
    .filter(({ operation }) => {
      const asked = judgedExchanges(evidence).filter((exchange) => exchange.operation === operation);
      return asked.length > 1 && asked.every(({ response }) => response?.status === 403);
    })
    .map(({ capability }) => capability);
}

/** Read-only runs promise nothing beforehand: what the shop's orders happen to show is judged. */
function asks(profile: Profile, requirement: Requirement): boolean {
  if (profile === 'read-only') return requirement.profile === 'smoke' && !requirement.needs.includes('write');
  if (profile === 'smoke') return requirement.profile === 'smoke';
  return profile === 'full' || requirement.profile !== 'full';
}

function lostIn(evidence: Evidence): readonly LostCall[] {
  const tries = triedAgain(evidence.exchanges);
  const lost = new Map<OperationId | null, LostCall>();
  for (const record of judgedExchanges(evidence)) {
    const why = tries.has(record.id) ? undefined : networkFailureOf(record);
    const { operation } = record;
    if (why !== undefined && !lost.has(operation)) lost.set(operation, { operation, why });
  }
  return [...lost.values()];
}

/** Could the answer to such a call have shown a requirement? */
function mayShow(operation: OperationId | null, { judgedBy }: Requirement): boolean {
  return judgedBy.some(({ check, with: { from } }) => {
    if (Array.isArray(from)) return from.includes(operation);
    return findCheck(check)?.judges !== 'creation' || operation === 'createOrder';
  });
}

function networkFailureOf({ id, failure, response, request }: ExchangeRecord): string | undefined {
  if (failure !== null) return failure.message;
  if (!isGatewayStatus(response?.status)) return undefined;
  const [path] = request.url.split('?');
  return `${request.method} ${path}: a gateway answered with ${response?.status} (${id})`;
}

/** Scenarios that are skipped for want of profile or means have said so above; one that the budget cut is missing. */
function isOutOfBudget(reason: string | null): boolean {
  return reason?.endsWith('was reached') === true;
}
