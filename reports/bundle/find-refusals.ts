import type { Capability } from '../../spec/requirements/requirement.ts';
import type { CheckedChain } from '../../suites/evidence/seal.ts';
import type { RunRecord } from '../../suites/evidence/record.ts';
import type { RequirementRecord, ResultsRecord } from '../results.ts';
import type { Submission } from './manifest.ts';

/** All that decides whether a run can be handed in. */
export interface Candidate {
  readonly run: RunRecord;
  readonly results: ResultsRecord;
  /** Name of the requirement set that the run is held against. */
  readonly set: string;
  /** Its requirements. */
  readonly requirements: readonly RequirementRecord[];
  /** What a run must be able to do before a requirement can be judged. */
  readonly needsOf: (id: string) => readonly Capability[];
  readonly chain: CheckedChain;
  /** The results document that the run itself wrote; undefined where there is none. */
  readonly written: ResultsRecord | undefined;
  /** Does the last proof that every check can fail speak of this contract and these requirements? */
  readonly proofIsCurrent: boolean;
  /** Version of the suite that makes the bundle. */
  readonly suiteVersion: string;
  readonly submission: Partial<Submission>;
  readonly now: Date;
  /** Let a shop on this machine be handed in, for trying it out. */
  readonly trial: boolean;
}

const daysValid = 14;
const dayMs = 86_400_000;

/** Every reason why a run cannot be handed in, in words; none where it can. */
export function findRefusals(candidate: Candidate): readonly string[] {
  return [
    ...ofTheRun(candidate),
    ...ofTheTarget(candidate),
    ...ofTheRequirements(candidate),
    ...ofTheShop(candidate),
    ...ofTheEvidence(candidate),
    ...ofTheSubmission(candidate),
  ];
}

function ofTheRun({ run, set, now, suiteVersion }: Candidate): readonly string[] {
  const age = Math.floor((now.getTime() - Date.parse(run.startedAt)) / dayMs);
  return [
    ...(run.only === null
      ? []
      : [`It asked only for ${run.only} (--only): a review needs all requirements.`]),
    ...(run.set === undefined || run.set.name === set
      ? []
      : [
          `It was judged by the requirement set ${run.set.name} (--set), and ${set} is asked for: run with --set ${set}, or without.`,
        ]),
    ...(run.replay === undefined ? [] : ['It told a single sequence again (--replay), not all scenarios.']),
    ...(run.shard === undefined
      ? []
      : ['It is one shard of several: run without --shard, a review takes one whole run.']),
    ...(run.profile === 'core' || run.profile === 'full'
      ? []
      : [`The profile ${run.profile} creates and changes no orders: run with --profile core.`]),
    ...(run.nonce === undefined
      ? ['It carries no nonce: run with --nonce and the text that the reviewer gave.']
      : []),
    ...(run.suiteVersion === suiteVersion
      ? []
      : [`It was made with version ${run.suiteVersion} of this suite, and this is ${suiteVersion}.`]),
    ...(age <= daysValid ? [] : [`It is ${age} days old, and ${daysValid} is the most: run again.`]),
  ];
}

function ofTheTarget({ run, trial }: Candidate): readonly string[] {
  if (trial) return [];
  if (run.embedded !== undefined) return ['It asked the embedded shop, not yours: run with --target.'];
  const { hostname } = new URL(run.target);
  const here = /^(localhost|127\.|\[::1\])/.test(hostname);
  return here ? [`It asked a shop on this machine (${run.target}), not one of the platform.`] : [];
}

/** Means that a partner can give to a run; the others are the shop's plan, or are never taken from a shared shop. */
const forPartners: readonly Capability[] = ['write', 'variant', 'stock', 'read-token'];

function ofTheRequirements({ requirements, run, needsOf }: Candidate): readonly string[] {
  return requirements
    .filter(({ level }) => level === 'MUST' || level === 'EITHER')
    .flatMap(({ id, standing, reasons }) => {
      const why = reasons[0]?.message ?? '';
      switch (standing) {
        case 'pass':
        case 'warning':
          return [];
        case 'fail':
          return [`${id} failed: ${why}`];
        case 'waived':
          return [`${id} failed, and a waiver does not count in a review: ${why}`];
        case 'inconclusive':
          return [`${id} could not be judged: ${why}`];
        case 'error':
          return [`${id}: this suite broke while judging it: ${why}`];
        case 'not-applicable':
          return needsOf(id).some((need) => forPartners.includes(need) && !run.capabilities.includes(need))
            ? [`${id} was not asked for: ${why}.`]
            : [];
      }
    });
}

function ofTheShop({ run, results: { cleanUp } }: Candidate): readonly string[] {
  if (cleanUp === null)
    return run.embedded === undefined ? ['It does not say what became of the orders it created.'] : [];
  if (cleanUp.end === 'kept')
    return ['It left its orders in the shop on purpose (--keep): let it undo them.'];
  const { length } = cleanUp.leaks;
  return length === 0
    ? []
    : [`It left ${length} order(s) behind in the shop: \`order-conformance sweep\`, then run again.`];
}

function ofTheEvidence({ chain, results, written, proofIsCurrent, run }: Candidate): readonly string[] {
  const [line] = chain.broken;
  return [
    ...(line === undefined ? [] : [`The evidence was touched after it was recorded, first in line ${line}.`]),
    ...(written !== undefined && sameOutcomes(written, results)
      ? []
      : ['results.json does not say what the evidence says: it was changed, or made from other evidence.']),
    ...(run.contractDigest === results.contract.digest
      ? []
      : ['It was made with another version of the contract: run again with this one.']),
    ...(proofIsCurrent
      ? []
      : [
          'There is no proof that every check of these requirements can fail, or it is of others: `order-conformance prove`.',
        ]),
  ];
}

function sameOutcomes(written: ResultsRecord, results: ResultsRecord): boolean {
  const outcomes = ({ requirements, verdict, runId }: ResultsRecord): string =>
    JSON.stringify([runId, verdict, requirements.map(({ id, outcome, reading }) => [id, outcome, reading])]);
  return outcomes(written) === outcomes(results);
}

/** What a submission names: in words, and the flag that gives it. */
const named: Readonly<Record<keyof Submission, readonly [words: string, flag: string]>> = {
  partner: ['partner', '--partner'],
  app: ['app', '--app'],
  appVersion: ["app's version", '--app-version'],
  contact: ['contact', '--contact'],
};

function ofTheSubmission({ submission }: Candidate): readonly string[] {
  return Object.entries(named)
    .filter(([name]) => (submission[name as keyof Submission] ?? '') === '')
    .map(([, [words, flag]]) => `The submission does not name the ${words}: ${flag}.`);
}
