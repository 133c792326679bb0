import type { Report } from '../report.ts';
import type { MergedShardRecord } from '../results.ts';

/** The command line of a run, to have the same asked again. Credentials are in the environment, and leave to write is for a person to give. */
export function renderRunCommand({ results, evidence }: Report): string {
  const { platform, target, profile, seed, only, set, shop, shard } = results;
  const { embedded, budget = {}, audit = {} } = evidence.run;
  const flags: readonly (readonly [flag: string, value: string | number | null | undefined])[] = [
    ['--platform', platform],
    ['--target', embedded === undefined ? target : null],
    ['--profile', profile],
    ['--seed', seed],
    ['--only', only === null ? null : quote(only)],
    ['--set', set?.name],
    ['--shop', shop],
    ['--shard', shard === undefined ? null : `${shard.index}/${shard.count}`],
    ['--reading', embedded?.reading],
    ['--generation', embedded?.generation],
    ['--fault', embedded?.faults.join(',') || null],
    ['--max-requests', budget.maxRequests],
    ['--max-seconds', budget.maxSeconds],
    ['--max-orders', audit.maxOrders],
    ['--since', audit.since],
    ['--runs', budget.runs],
  ];
  const said = flags.flatMap(([flag, value]) =>
    value === null || value === undefined ? [] : [`${flag} ${value}`],
  );
  return `npx order-conformance run ${said.join(' ')}`;
}

/** The command line that judges again what stands in a report folder. */
export function renderJudgeCommand(reportDir: string): string {
  return `npx order-conformance judge ${quoteFolder(reportDir)}`;
}

/** The command line that judges again what stands in the folders of shards. */
export function renderMergeCommand(shards: readonly MergedShardRecord[]): string {
  const folders = shards.flatMap(({ folder }) => (folder === null ? [] : [quoteFolder(folder)]));
  const missing = folders.length < shards.length ? ' --allow-missing' : '';
  return `npx order-conformance report merge ${folders.join(' ')}${missing}`;
}

function quoteFolder(folder: string): string {
  return /^[\w./-]+$/.test(folder) ? folder : quote(folder);
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
