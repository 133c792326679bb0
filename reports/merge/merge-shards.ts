import { loadDocsFacts } from '../../spec/docs/load-facts.ts';
import { EvidenceStream } from '../../suites/audit/evidence-stream.ts';
import { isAudit } from '../../suites/audit/is-audit.ts';
import { totalsOf } from '../../suites/audit/totals.ts';
import { chaptersOf } from '../../suites/evidence/chapters.ts';
import { judgedExchanges } from '../../suites/evidence/read-evidence.ts';
import type { ExchangeRecord, Shard } from '../../suites/evidence/record.ts';
import { Judging, type Law } from '../../suites/judge-run.ts';
import { loadLaw } from '../../suites/load-law.ts';
import { buildResults } from '../build-results.ts';
import { citedIn } from '../cited.ts';
import { buildExcerpt } from '../excerpt.ts';
import { operationsOf, type JudgingOptions } from '../judge-evidence.ts';
import type { Report } from '../report.ts';
import type { MergedShardRecord, ResultsRecord } from '../results.ts';
import type { ShardGroup } from './group-runs.ts';
import { exchangeOfRun, idsWithin, joinShards, type JoinedRun } from './join-shards.ts';
import { evidenceFileOf, type ShardFolder } from './run-folder.ts';

type MergingOptions = JudgingOptions & { readonly missing: readonly Shard[] };

/**
 * Gives the verdict of a run from the evidence of its shards. Each is judged by itself, as one knows nothing of what another did; but two
 * of them cannot both have created one order. Of audits, however long, no more is held than a page and what results refer to.
 */
export async function mergeShards({ shards }: ShardGroup, options: MergingOptions): Promise<Report> {
  const joined = joinShards(shards, options.missing);
  const { run } = joined.evidence;
  const law = await loadLaw(run.platform, { ...run, ...options });
  const judge = isAudit(run) ? judgeAudits : judgeWhole;
  const report = judge({ shards, joined, law }, options);
  const results = { ...report.results, shards: toldBy(shards, options.missing) };
  return { ...report, results, operations: operationsOf(law) };
}

/** What there is to judge, and by what. */
interface Case {
  readonly shards: readonly ShardFolder[];
  readonly joined: JoinedRun;
  readonly law: Law;
}

function judgeWhole({ joined: { evidence, parts }, law }: Case, options: MergingOptions): Report {
  const judging = new Judging(law);
  for (const part of parts) {
    // Each shard has an embedded shop of its own, and all begin with the same ids.
    judging.beginPart({ sameShop: evidence.run.embedded === undefined });
    for (const chapter of chaptersOf(part)) judging.hear(chapter);
  }
  const results = buildResults(judging.outcomes(), { evidence, contract: contractOf(law), ...options });
  return { evidence, results };
}

function judgeAudits({ shards, joined, law }: Case, options: MergingOptions): Report {
  const { exchanges: outline, ...frame } = joined.evidence;
  const judging = new Judging(law);
  const streams = shards.map((folder) => ({ ...folder, stream: new EvidenceStream(evidenceFileOf(folder)) }));
  for (const { shard, stream } of streams) {
    judging.beginPart({ sameShop: frame.run.embedded === undefined });
    for (const { exchanges } of stream.chapters())
      judging.hear({
        run: frame.run,
        scenarios: [],
        exchanges: exchanges.map((record) => exchangeOfRun(record, shard)),
      });
  }
  const evidence = { ...frame, exchanges: [] };
  judging.hear(evidence);
  const results = buildResults(judging.outcomes(), {
    evidence,
    totals: totalsOf(outline),
    contract: contractOf(law),
    ...options,
  });
  const cited = citedIn(results);
  const { exchanges, leftOut } = buildExcerpt(
    exchangesNamed(streams, new Set([...cited.shown, ...cited.witnesses])),
    cited,
  );
  return { evidence: { ...frame, exchanges }, results, leftOut };
}

function* exchangesNamed(
  streams: readonly (Pick<ShardFolder, 'shard'> & { readonly stream: EvidenceStream })[],
  ids: ReadonlySet<string>,
): Generator<ExchangeRecord> {
  for (const { shard, stream } of streams)
    for (const record of stream.exchangesNamed(idsWithin(shard, ids))) yield exchangeOfRun(record, shard);
}

function contractOf({ contract, dialect }: Law): ResultsRecord['contract'] {
  return { digest: contract.digest, docsUrl: loadDocsFacts(dialect.platform).page.url };
}

function toldBy(shards: readonly ShardFolder[], missing: readonly Shard[]): readonly MergedShardRecord[] {
  const told = shards.map(({ shard, folder, evidence }): MergedShardRecord => ({
    ...shard,
    runId: evidence.run.runId,
    requests: judgedExchanges(evidence).length,
    folder,
  }));
  const untold = missing.map((shard): MergedShardRecord => ({
    ...shard,
    runId: null,
    requests: 0,
    folder: null,
  }));
  return [...told, ...untold].toSorted((a, b) => a.index - b.index);
}
