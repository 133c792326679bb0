import type { Capability } from '../../spec/requirements/requirement.ts';
import type { CheckedChain } from '../../suites/evidence/seal.ts';
import type { RunRecord } from '../../suites/evidence/record.ts';
import type { RequirementRecord, ResultsRecord } from '../results.ts';
import type { Submission } from './manifest.ts';

/** What shows whether a run can be relied on, whoever packed it. */
export interface Handed {
  readonly run: RunRecord;
  readonly results: ResultsRecord;
  /** Name of the requirement set that the run is held against. */
  readonly set: string;
  /** Its requirements. */
  readonly requirements: readonly RequirementRecord[];
  /** What a run must be able to do before a requirement can be judged. */
  readonly needsOf: (id: string) => readonly Capability[];
  /** Version of the suite that makes or checks the bundle. */
  readonly suiteVersion: string;
  readonly submission: Partial<Submission>;
  readonly now: Date;
  /** Let a shop on this machine be handed in, for trying it out. */
  readonly trial: boolean;
}

/** All that decides whether a run can be handed in, for the one who packs it. */
export interface Candidate extends Handed {
  readonly chain: CheckedChain;
  /** The results document that the run itself wrote; undefined where there is none. */
  readonly written: ResultsRecord | undefined;
  /** Does the last proof that every check can fail speak of this contract and these requirements? */
  readonly proofIsCurrent: boolean;
}

const daysValid = 14;
const dayMs = 86_400_000;
/** The clocks of two machines may be this far from each other. */
const clockMs = 3_600_000;

/** Every reason why a run cannot be handed in, in words; none where it can. */
export function findRefusals(candidate: Candidate): readonly string[] {
  return [
    ...ofTheRun(candidate),
    ...ofItsAge(candidate),
    ...ofTheTarget(candidate),
    ...ofTheRequirements(candidate),
    ...ofTheShop(candidate),
    ...ofTheEvidence(candidate),
    ...ofTheContract(candidate),
    ...ofTheSubmission(candidate),
  ];
}

/**
 * The same of a bundle that somebody else packed, with whatever program: a partner's refusals hold nobody back who packs by hand. A bundle may
 * be of any age when it is checked, and what its packer's folder held nobody else can know.
 */
export function findShortcomings(handed: Handed): readonly string[] {
  return [
    ...ofTheRun(handed),
    ...ofTheTarget(handed),
    ...ofTheRequirements(handed),
    ...ofTheShop(handed),
    ...ofTheContract(handed),
    ...ofTheSubmission(handed),
  ];
}

function ofTheRun({ run, set, now, suiteVersion }: Handed): readonly string[] {
  const begun = Date.parse(run.startedAt);
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
    ...(Number.isNaN(begun) ? ['It does not say when it began.'] : []),
    ...(begun > now.getTime() + clockMs
      ? [`It began at ${run.startedAt}, which is still to come: set the clock right, and run again.`]
      : []),
  ];
}

function ofItsAge({ run, now }: Candidate): readonly string[] {
  const age = Math.floor((now.getTime() - Date.parse(run.startedAt)) / dayMs);
  return age > daysValid ? [`It is ${age} days old, and ${daysValid} is the most: run again.`] : [];
}

const onThisMachine = /^(localhost|.+\.localhost|127\..+|0\.0\.0\.0|\[::1?\])$/;
/** What no platform's shop is reached by: private and link-local addresses, and names of a local network. */
const inPrivate =
  /^(10\..+|192\.168\..+|172\.(1[6-9]|2\d|3[01])\..+|169\.254\..+|\[f[cde].*\]|\[::ffff:.*\]|.+\.(local|internal|lan|test)|[^.:]+)$/;

function ofTheTarget({ run, trial }: Handed): readonly string[] {
  const { target } = run;
  if (!URL.canParse(target)) return [`It names no address of a shop: ${target}.`];
  const { hostname, username, password } = new URL(target);
  if (username !== '' || password !== '')
    return [`The address of its shop holds a user name, so that it reads like another: ${target}.`];
  if (trial) return [];
  if (run.embedded !== undefined) return ['It asked the embedded shop, not yours: run with --target.'];
  if (onThisMachine.test(hostname))
    return [`It asked a shop on this machine (${target}), not one of the platform.`];
  return inPrivate.test(hostname)
    ? [`It asked a shop in a private network (${target}), not one of the platform.`]
    : [];
}

/** Means that a partner can give to a run; the others are the shop's plan, or are never taken from a shared shop. */
const forPartners: readonly Capability[] = ['write', 'variant', 'stock', 'read-token'];

function ofTheRequirements({ requirements, run, needsOf }: Handed): readonly string[] {
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

function ofTheShop({ run, results: { cleanUp } }: Handed): readonly string[] {
  if (cleanUp === null)
    return run.embedded === undefined ? ['It does not say what became of the orders it created.'] : [];
  if (cleanUp.end === 'kept')
    return ['It left its orders in the shop on purpose (--keep): let it undo them.'];
  const { length } = cleanUp.leaks;
  return length === 0
    ? []
    : [`It left ${length} order(s) behind in the shop: \`order-conformance sweep\`, then run again.`];
}

function ofTheEvidence({ chain, results, written, proofIsCurrent }: Candidate): readonly string[] {
  const [line] = chain.broken;
  return [
    ...(line === undefined ? [] : [`The evidence was touched after it was recorded, first in line ${line}.`]),
    ...(written !== undefined && sameOutcomes(written, results)
      ? []
      : ['results.json does not say what the evidence says: it was changed, or made from other evidence.']),
    ...(proofIsCurrent
      ? []
      : [
          'There is no proof that every check of these requirements can fail, or it is of others: `order-conformance prove`.',
        ]),
  ];
}

function ofTheContract({ run, results }: Handed): readonly string[] {
  return run.contractDigest === results.contract.digest
    ? []
    : ['It was made with another version of the contract: run again with this one.'];
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

function ofTheSubmission({ submission }: Handed): readonly string[] {
  return Object.entries(named)
    .filter(([name]) => (submission[name as keyof Submission] ?? '') === '')
    .map(([, [words, flag]]) => `The submission does not name the ${words}: ${flag}.`);
}
