import type { Platform } from '../../../spec/platforms.ts';
import {
  loadRequirementSet,
  requirementsOf,
  setNames,
  setRecordOf,
  type RequirementSet,
  type SetRecord,
} from '../../../spec/requirements/requirement-sets.ts';
import type { RunRecord } from '../../../suites/evidence/record.ts';
import type { Flags } from '../../config/settle.ts';
import { didYouMean } from '../near-names.ts';
import { UsageError } from '../usage-error.ts';

/**
 * The requirement set that was asked for; null where none was.
 * @throws UsageError where there is none of this name, RequirementSetError where it is of an earlier version of this suite
 */
export function readSet({ set }: Flags, platform: Platform): RequirementSet | null {
  return typeof set === 'string' ? findSet(set, platform) : null;
}

/** A set to judge evidence by, the platform of which is not known yet. */
export interface WantedSet {
  readonly name: string;
  /** It was typed: then it counts also where the run was limited to another one. */
  readonly typed: boolean;
}

/** The set that evidence is to be judged by; null where nobody named one. */
export function readWantedSet({
  flags,
  typed,
}: {
  readonly flags: Flags;
  readonly typed: Flags;
}): WantedSet | null {
  const { set } = flags;
  return typeof set === 'string' ? { name: set, typed: typed['set'] !== undefined } : null;
}

/** What a run is judged by: a set that was typed, else the run's own, else one that was configured. @throws UsageError, RequirementSetError */
export function chooseSet(
  wanted: WantedSet | null,
  { platform, set }: Pick<RunRecord, 'platform' | 'set'>,
): SetRecord | undefined {
  if (wanted === null || (set !== undefined && !wanted.typed)) return set;
  return setRecordOf(findSet(wanted.name, platform));
}

/** The set of a platform that has this name, of use in this version. @throws UsageError, RequirementSetError */
export function findSet(name: string, platform: Platform): RequirementSet {
  const names = setNames(platform);
  if (!names.includes(name)) {
    const there = `There ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}.`;
    throw new UsageError(
      `there is no requirement set '${name}' of ${platform}`,
      [didYouMean(name, names), there].filter((part) => part !== undefined).join(' '),
    );
  }
  const set = loadRequirementSet(platform, name);
  requirementsOf(set);
  return set;
}
