import type { OperationId } from '../spec/operations.ts';
import type { Capability, Requirement } from '../spec/requirements/requirement.ts';
import { untestedReasons } from '../spec/requirements/requirement.ts';
import { findCheck } from './checks/index.ts';
import type { Profile } from './evidence/record.ts';
import type { Outcome, RequirementOutcome } from './outcome.ts';
import { shardWords } from './shards/shard-words.ts';
import type { Silence } from './silence.ts';

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

/** Read-only runs promise nothing beforehand: what the shop's orders happen to show is judged. */
function asks(profile: Profile, requirement: Requirement): boolean {
  if (profile === 'read-only') return requirement.profile === 'smoke' && !requirement.needs.includes('write');
  if (profile === 'smoke') return requirement.profile === 'smoke';
  return profile === 'full' || requirement.profile !== 'full';
}

/** Could the answer to such a call have shown a requirement? */
function mayShow(operation: OperationId | null, { judgedBy }: Requirement): boolean {
  return judgedBy.some(({ check, with: { from } }) => {
    if (Array.isArray(from)) return from.includes(operation);
    return findCheck(check)?.judges !== 'creation' || operation === 'createOrder';
  });
}

/** Scenarios that are skipped for want of profile or means have said so above; one that the budget cut is missing. */
function isOutOfBudget(reason: string | null): boolean {
  return reason?.endsWith('was reached') === true;
}
