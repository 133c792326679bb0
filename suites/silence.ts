import type { OperationId } from '../spec/operations.ts';
import type { Capability } from '../spec/requirements/requirement.ts';
import { isGatewayStatus } from './evidence/is-gateway-status.ts';
import { judgedExchanges, type Evidence } from './evidence/read-evidence.ts';
import type { ExchangeRecord, Profile, ScenarioRecord, Shard } from './evidence/record.ts';
import { triedAgain } from './evidence/tried-again.ts';

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

/** What a shop's plan may leave out: the capability, and the operation that shows it by being refused every time. */
const partsOfPlans = [{ capability: 'assign', operation: 'assignOrder' }] as const;

/** Once may be a mistake, and once among others is one: only what is refused again and again is not to be had. */
function refusedIn(evidence: Evidence): readonly Capability[] {
  return partsOfPlans
    .filter(({ operation }) => {
      const asked = judgedExchanges(evidence).filter((exchange) => exchange.operation === operation);
      return asked.length > 1 && asked.every(({ response }) => response?.status === 403);
    })
    .map(({ capability }) => capability);
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

function networkFailureOf({ id, failure, response, request }: ExchangeRecord): string | undefined {
  if (failure !== null) return failure.message;
  if (!isGatewayStatus(response?.status)) return undefined;
  const [path] = request.url.split('?');
  return `${request.method} ${path}: a gateway answered with ${response?.status} (${id})`;
}
