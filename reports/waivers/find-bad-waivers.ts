import { platforms } from '../../spec/platforms.ts';
import { loadRequirements } from '../../spec/requirements/load-requirements.ts';
import { profiles, type Profile, type RunRecord, type ScenarioRecord } from '../../suites/evidence/record.ts';
import { didYouMean } from '../cli/near-names.ts';
import type { BadWaiverRecord, RequirementRecord } from '../results.ts';
import { isForShop, type WaiverGrounds } from './apply-waivers.ts';
import { daysBetween, mostDaysAhead, type Waiver } from './waiver.ts';

/** What a run shows of its waivers. */
export interface JudgedRun extends WaiverGrounds {
  readonly run: Pick<RunRecord, 'target' | 'shop' | 'profile' | 'replay' | 'shard'>;
  readonly scenarios: readonly Pick<ScenarioRecord, 'end' | 'areas'>[];
  readonly requirements: readonly RequirementRecord[];
}

type Found = Pick<BadWaiverRecord, 'problem' | 'message'> | undefined;

/** Waivers that somebody has to put right; a run that has one does not end well, whatever its verdict. */
export function findBadWaivers(waivers: readonly Waiver[], judged: JudgedRun): readonly BadWaiverRecord[] {
  const known = knownIds(waivers, judged);
  return waivers.flatMap((waiver) => {
    const found =
      unknown(waiver, known) ??
      outOfTime(waiver, judged.today) ??
      twice(waiver, waivers) ??
      stale(waiver, judged);
    const { line, requirement, signature } = waiver;
    return found === undefined ? [] : [{ line, requirement, signature, ...found }];
  });
}

/** Ids of the run, or of every platform where a waiver has another: a file may be for several shops. */
function knownIds(waivers: readonly Waiver[], { requirements }: JudgedRun): readonly string[] {
  const judged = requirements.map(({ id }) => id);
  if (waivers.every(({ requirement }) => judged.includes(requirement))) return judged;
  return platforms.flatMap((platform) => loadRequirements(platform).map(({ id }) => id));
}

function unknown({ requirement }: Waiver, known: readonly string[]): Found {
  if (known.includes(requirement)) return undefined;
  const near = didYouMean(requirement, known) ?? 'Remove it.';
  return { problem: 'unknown-requirement', message: `No requirement has the id ${requirement}. ${near}` };
}

function outOfTime({ requirement, expires }: Waiver, today: string): Found {
  const ahead = daysBetween(today, expires);
  if (ahead < 0) {
    return {
      problem: 'expired',
      message: `The waiver of ${requirement} expired on ${expires}. Have the shop put right and remove it, or have it accepted again with a new date.`,
    };
  }
  if (ahead <= mostDaysAhead) return undefined;
  return {
    problem: 'too-far-ahead',
    message: `The waiver of ${requirement} expires in ${ahead} days, on ${expires}. Write a date at most ${mostDaysAhead} days ahead.`,
  };
}

function twice(waiver: Waiver, waivers: readonly Waiver[]): Found {
  const first = waivers.find(
    ({ requirement, signature, shop }) =>
      requirement === waiver.requirement && signature === waiver.signature && shop === waiver.shop,
  );
  if (first === undefined || first === waiver) return undefined;
  return {
    problem: 'duplicate',
    message: `The waiver of ${waiver.requirement} says the same as the one in line ${first.line}. Remove one of them.`,
  };
}

function stale(waiver: Waiver, judged: JudgedRun): Found {
  const requirement = judged.requirements.find(({ id }) => id === waiver.requirement);
  if (requirement === undefined || !isForShop(waiver, judged.run)) return undefined;
  const seen = requirement.reasons.some(({ signature }) => signature === waiver.signature);
  if (seen || !couldHaveShown(waiver, requirement, judged)) return undefined;
  return {
    problem: 'stale',
    message: `${waiver.requirement} was judged, and no failure has this signature. Remove the waiver; what fails in another way is printed by --print-waivers.`,
  };
}

/** Was the requirement judged to its end, in a run that asks as much as the one that showed the failure? No shard alone does. */
function couldHaveShown(
  { profile }: Waiver,
  { outcome, area }: RequirementRecord,
  { run, scenarios }: JudgedRun,
): boolean {
  const cutShort = scenarios.some(({ end, areas }) => isCutShort(end) && areas.includes(area));
  const told = outcome === 'pass' || outcome === 'fail';
  const whole = run.replay === undefined && run.shard === undefined;
  return told && !cutShort && whole && asksAsMuch(run.profile, profile);
}

function isCutShort(end: ScenarioRecord['end']): boolean {
  return end === 'stopped' || end === 'broken';
}

/** Profiles ask more from one to the next, but for `read-only`, which looks at orders that no other profile sees. */
function asksAsMuch(profile: Profile, shownBy: Profile | undefined): boolean {
  if (shownBy === undefined || shownBy === profile) return true;
  if (shownBy === 'read-only' || profile === 'read-only') return false;
  return profiles.indexOf(profile) >= profiles.indexOf(shownBy);
}
