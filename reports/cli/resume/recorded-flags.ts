import type { RunRecord } from '../../../suites/evidence/record.ts';
import { flagOf } from '../../config/setting.ts';
import type { Flags } from '../../config/settle.ts';
import { printVariants } from '../options/read-variants.ts';
import { UsageError } from '../usage-error.ts';

/** What a run was begun with, as it would be typed: it goes on with the same. */
export function recordedFlags(run: RunRecord) {
  const { budget, audit, shard, settleMs, variants } = run;
  return {
    platform: run.platform,
    target: run.target,
    shop: run.shop,
    profile: run.profile,
    seed: String(run.seed),
    only: run.only ?? undefined,
    set: run.set?.name,
    maxRequests: text(budget?.maxRequests),
    maxSeconds: text(budget?.maxSeconds),
    runs: text(budget?.runs),
    headroom: text(budget?.headroom),
    maxOrders: text(audit?.maxOrders),
    since: audit?.since,
    nonce: run.nonce,
    settle: settleMs === undefined ? undefined : text(settleMs / 1000),
    shard: shard === undefined ? undefined : `${shard.index}/${shard.count}`,
    together: run.capabilities.includes('together') ? true : undefined,
    variants: variants === undefined ? undefined : printVariants(variants),
    reading: undefined,
    generation: undefined,
    fault: undefined,
    replay: undefined,
    dryRun: undefined,
  } satisfies Flags;
}

function text(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

/** What each sitting of a run may be given anew. */
const ofSitting = ['maxRequests', 'maxSeconds'] as const;

/** What was typed of a sitting's own budget; what was not is as the run was begun with. */
export function sittingFlags(typed: Flags): Flags {
  return Object.fromEntries(
    ofSitting.flatMap((name) => (typed[name] === undefined ? [] : [[name, typed[name]]])),
  );
}

/** Lets through flags that say what the run says anyway, or are a sitting's own. @throws UsageError naming one that is neither */
export function refuseContradictions(typed: Flags, run: RunRecord): void {
  const recorded: Flags = recordedFlags(run);
  for (const [name, value] of Object.entries(typed)) {
    if (!(name in recorded) || value === undefined || name in sittingFlags(typed)) continue;
    const was = recorded[name];
    if (asText(value) === asText(was)) continue;
    throw new UsageError(
      `${spelled(name, value)} contradicts run ${run.runId}, which was begun ${was === undefined ? `without ${flagOf({ name })}` : `with ${spelled(name, was)}`}`,
      'A run goes on as it was begun: leave the flag out. Without --resume another run is begun.',
    );
  }
}

function asText(value: string | boolean | undefined): string {
  return value === undefined || value === false ? '' : String(value).replace(/\/+$/, '');
}

function spelled(name: string, value: string | boolean): string {
  const flag = flagOf({ name });
  if (typeof value === 'string') return `${flag} ${value}`;
  return value ? flag : flag.replace('--', '--no-');
}
