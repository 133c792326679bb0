import type { Profile } from '../../suites/evidence/record.ts';
import type { Surroundings } from './command.ts';
import { commandWordsIn } from './command-words.ts';
import type { ExitReason } from './exit-codes.ts';
import { requireLeaveToRun } from './options/read-writes.ts';
import type { ResolvedRunOptions } from './options/run-options.ts';
import { buildProfilePlan } from './plan/build-profile-plan.ts';
import type { ProfilePlan } from './plan/profile-plan.ts';
import { renderPlan } from './plan/render-plan.ts';
import { requireMatch } from './require-match.ts';
import { UsageError } from './usage-error.ts';

/** Says what runs of some profiles would do to a shop, without asking it anything. */
export async function planAndTell(
  options: ResolvedRunOptions,
  profiles: readonly Profile[],
  { out, err }: Pick<Surroundings, 'out' | 'err'>,
): Promise<ExitReason> {
  requireMatch(options);
  const plans: ProfilePlan[] = [];
  for (const profile of profiles) plans.push(await buildProfilePlan(options, profile));
  if (options.json) out.write(`${JSON.stringify(plans, null, 2)}\n`);
  else out.write(renderPlan(plans, options));
  for (const profile of profiles) err.write(refusalOf(options, profile));
  return 'conformant';
}

/** What a run of a profile would be told before it began; empty where it would begin. */
function refusalOf(options: ResolvedRunOptions, profile: Profile): string {
  try {
    requireLeaveToRun({ ...options, profile });
    return '';
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return `${commandWordsIn(options.language).run.refused(error.message)}\n`;
  }
}
