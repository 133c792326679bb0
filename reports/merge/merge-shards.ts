import { loadDocsFacts } from '../../spec/docs/load-facts.ts';
import { chaptersOf } from '../../suites/evidence/chapters.ts';
import { judgedExchanges } from '../../suites/evidence/read-evidence.ts';
import type { Shard } from '../../suites/evidence/record.ts';
import { Judging } from '../../suites/judge-run.ts';
import { loadLaw } from '../../suites/load-law.ts';
import { buildResults } from '../build-results.ts';
import type { JudgingOptions } from '../judge-evidence.ts';
import type { Report } from '../report.ts';
import type { MergedShardRecord } from '../results.ts';
import type { ShardGroup } from './group-runs.ts';
import { joinShards } from './join-shards.ts';

/** Gives the verdict of a run from the evidence of its shards. Each is judged by itself: one knows nothing of what another did. */
export async function mergeShards(
  { shards }: ShardGroup,
  { missing, ...options }: JudgingOptions & { readonly missing: readonly Shard[] },
): Promise<Report> {
  const { evidence, parts } = joinShards(shards, missing);
  const { platform, only } = evidence.run;
  const law = await loadLaw(platform, only);
  const judging = new Judging(law);
  for (const part of parts) for (const chapter of chaptersOf(part)) judging.hear(chapter);
  const contract = { digest: law.contract.digest, docsUrl: loadDocsFacts(platform).page.url };
  const results = buildResults(judging.outcomes(), { evidence, contract, ...options });
  const told = shards.map(({ shard, folder, evidence: own }): MergedShardRecord => ({
    ...shard,
    runId: own.run.runId,
    requests: judgedExchanges(own).length,
    folder,
  }));
  const untold = missing.map((shard): MergedShardRecord => ({
    ...shard,
    runId: null,
    requests: 0,
    folder: null,
  }));
  const all = [...told, ...untold].toSorted((a, b) => a.index - b.index);
  return { evidence, results: { ...results, shards: all } };
}
