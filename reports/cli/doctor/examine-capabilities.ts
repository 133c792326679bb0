import { capabilities, type Capability, type Requirement } from '../../../spec/requirements/requirement.ts';
import type { Profile, RunRecord } from '../../../suites/evidence/record.ts';
import type { VariantOption } from '../../../suites/evidence/variant-option.ts';
import { credentialNames, environmentNames } from '../options/environment.ts';
import type { ResolvedRunOptions } from '../options/run-options.ts';
import type { DoctorWords } from './doctor-words.ts';

/** What is known of a run before it begins, and of the shop from one look at it. */
export interface CapabilityGrounds {
  readonly options: Pick<ResolvedRunOptions, 'profile' | 'target' | 'without'>;
  readonly run: Pick<RunRecord, 'profile' | 'capabilities'>;
  readonly variants: readonly VariantOption[];
  /** The requirements that the run asks for. */
  readonly requirements: readonly Requirement[];
  /** Would the profile be refused for want of leave to write? */
  readonly writesRefused: boolean;
  /** What became of the token that may only read when the shop was asked with it. */
  readonly readToken: 'none' | 'accepted' | 'rejected' | 'not-asked';
}

/** Whether a run has a capability, what that is known by, and what it is worth. */
export interface CapabilityFinding {
  readonly capability: Capability;
  readonly has: keyof DoctorWords['has'];
  /** `declared` by the configuration, `detected` in what the shop shows, by `design` of the suite, or to be seen in the run only. */
  readonly source: keyof DoctorWords['source'];
  readonly why: string;
  /** What to set; undefined where nothing is missing. */
  readonly way?: string | undefined;
  /** Requirements of the level MUST or EITHER that cannot be judged without it. */
  readonly promises: number;
  /** Those of the level SHOULD. */
  readonly advice: number;
}

type Known = Pick<CapabilityFinding, 'has' | 'source' | 'why' | 'way'>;

/** Of each capability, whether a run with this configuration has it. */
export function examineCapabilities(
  grounds: CapabilityGrounds,
  words: DoctorWords,
): readonly CapabilityFinding[] {
  return capabilities.map((capability) => {
    const needing = judgeable(grounds.requirements).filter(({ needs }) => needs.includes(capability));
    const promises = needing.filter(isPromise).length;
    return {
      capability,
      ...examineOne(capability, grounds, words),
      promises,
      advice: needing.length - promises,
    };
  });
}

/** How much of what is promised a run can judge. */
export interface Reach {
  readonly kept: number;
  readonly all: number;
  readonly profile: Profile;
}

/** How many of the requirements that are promises a run can judge that lacks what is said to be lacking. */
export function reachOf(
  findings: readonly CapabilityFinding[],
  { run: { profile }, requirements }: Pick<CapabilityGrounds, 'run' | 'requirements'>,
): Reach {
  const lacking = new Set(findings.filter(({ has }) => has === 'no').map(({ capability }) => capability));
  const promises = judgeable(requirements).filter(isPromise);
  const kept = promises.filter(
    (requirement) => !requirement.needs.some((need) => lacking.has(need)) && isAsked(requirement, profile),
  );
  return { kept: kept.length, all: promises.length, profile };
}

function judgeable(requirements: readonly Requirement[]): readonly Requirement[] {
  return requirements.filter(({ untested }) => untested === undefined);
}

function isPromise({ level }: Requirement): boolean {
  return level === 'MUST' || level === 'EITHER';
}

/** A run that only reads judges whatever the orders that are there show. */
function isAsked({ profile: least }: Requirement, profile: Profile): boolean {
  if (profile === 'smoke') return least === 'smoke';
  return profile !== 'core' || least !== 'full';
}

function examineOne(capability: Capability, grounds: CapabilityGrounds, words: DoctorWords): Known {
  if (grounds.options.without.includes(capability))
    return { has: 'no', source: 'declared', why: words.without(capability), way: words.wayBack(capability) };
  return examiners[capability](grounds, words);
}

const examiners: Readonly<Record<Capability, (grounds: CapabilityGrounds, words: DoctorWords) => Known>> = {
  write: ({ options: { profile, target }, writesRefused }, { capability: { write } }) => {
    const wanted = profile === 'read-only' ? 'core' : profile;
    const elsewhere = target.kind === 'url' && !target.local;
    const way = elsewhere ? write.wayElsewhere(wanted, new URL(target.url).host) : write.way(wanted);
    if (profile === 'read-only') return { has: 'no', source: 'declared', why: write.readOnly, way };
    if (writesRefused) return { has: 'no', source: 'declared', why: write.refused, way };
    if (target.kind === 'mock') return { has: 'yes', source: 'declared', why: write.embedded };
    return { has: 'yes', source: 'declared', why: write.ours(profile) };
  },
  variant: ({ options: { target }, variants }, { capability: { variant } }) => {
    if (target.kind === 'mock') return { has: 'yes', source: 'declared', why: variant.embedded };
    if (variants.length > 0)
      return { has: 'yes', source: 'declared', why: variant.configured(variants.length) };
    return { has: 'no', source: 'declared', why: variant.none, way: variant.way(environmentNames.variants) };
  },
  stock: ({ options: { target }, variants }, { capability: { stock } }) => {
    if (target.kind === 'mock') return { has: 'yes', source: 'declared', why: stock.embedded };
    const policies = variants.flatMap(({ stock: count, policy }) => (count === null ? [] : (policy ?? [])));
    const listed = [...new Set(policies)].toSorted().join(', ');
    if (listed !== '') return { has: 'yes', source: 'declared', why: stock.configured(listed) };
    return { has: 'no', source: 'declared', why: stock.none, way: stock.way(environmentNames.variants) };
  },
  'read-token': ({ readToken }, { capability: { 'read-token': token } }) => {
    const way = token.way(credentialNames.readToken);
    if (readToken === 'none') return { has: 'no', source: 'declared', why: token.none, way };
    if (readToken === 'rejected') return { has: 'no', source: 'detected', why: token.rejected, way };
    if (readToken === 'accepted') return { has: 'yes', source: 'detected', why: token.accepted };
    return { has: 'yes', source: 'declared', why: token.configured };
  },
  assign: ({ options: { target } }, { capability: { assign } }) =>
    target.kind === 'mock'
      ? { has: 'yes', source: 'declared', why: assign.embedded }
      : { has: 'open', source: 'open', why: assign.open, way: assign.way },
  rate: (_, { capability: { rate } }) => ({ has: 'no', source: 'design', why: rate.none, way: rate.way }),
  together: ({ options: { profile, target }, run }, { capability: { together } }) => {
    if (run.capabilities.includes('together')) return { has: 'yes', source: 'declared', why: together.asked };
    const way = target.kind === 'mock' ? together.way : together.wayElsewhere;
    const why = profile === 'full' ? together.notAsked : together.otherProfile(profile);
    return { has: 'no', source: 'declared', why, way };
  },
};
