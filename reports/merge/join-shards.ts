import type { Evidence } from '../../suites/evidence/read-evidence.ts';
import type {
  CleanUpRecord,
  ExchangeRecord,
  LeakRecord,
  RunRecord,
  SequenceRecord,
  Shard,
} from '../../suites/evidence/record.ts';
import { shardWords } from '../../suites/shards/shard-words.ts';
import { joinScenarios } from './join-scenarios.ts';
import type { ShardFolder } from './run-folder.ts';

/** Shards as the run that they are parts of. */
export interface JoinedRun {
  /** Everything that the shards hold, with ids that no two exchanges share. What one shard did says nothing of the state another one found. */
  readonly evidence: Evidence;
  /** The same part by part, each to be judged by itself. */
  readonly parts: readonly Evidence[];
}

/** Joins the shards of one run. @param missing shards of which nothing is known */
export function joinShards(shards: readonly ShardFolder[], missing: readonly Shard[]): JoinedRun {
  const run = joinRuns(shards.map(({ evidence }) => evidence.run));
  const parts = shards.map((shard) => ({ ...withPrefix(shard), run }));
  const scenarios = joinScenarios(
    shards.map(({ shard }, at) => ({ shard, scenarios: parts[at]?.scenarios ?? [] })),
    missing,
  );
  const cleanUp = joinCleanUps(shards);
  return {
    parts: parts.map((part, at) => ({ ...part, scenarios: at === 0 ? scenarios : [] })),
    evidence: {
      run,
      exchanges: parts.flatMap(({ exchanges }) => exchanges),
      scenarios,
      sequences: parts.flatMap(({ sequences = [] }) => sequences),
      ...(cleanUp === undefined ? {} : { cleanUp }),
    },
  };
}

function joinRuns(runs: readonly RunRecord[]): RunRecord {
  const [first] = runs.toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
  if (first === undefined) throw new Error('no shard was given');
  const { shard: _, ...run } = first;
  return run;
}

/** Ids count within a shard: `x0007` of the second is `s2-x0007` of the run. */
function idIn({ index }: Shard, id: string): string {
  return `${prefixOf(index)}${id}`;
}

function prefixOf(index: number): string {
  return `s${index}-`;
}

/** Of ids of the run those of one shard, as that shard has them. */
export function idsWithin({ index }: Shard, ids: Iterable<string>): ReadonlySet<string> {
  const prefix = prefixOf(index);
  return new Set([...ids].flatMap((id) => (id.startsWith(prefix) ? [id.slice(prefix.length)] : [])));
}

/** An exchange of a shard as one of the run. */
export function exchangeOfRun(record: ExchangeRecord, shard: Shard): ExchangeRecord {
  const { id, retryOf, settles } = record;
  return {
    ...record,
    id: idIn(shard, id),
    ...(retryOf === undefined ? {} : { retryOf: idIn(shard, retryOf) }),
    ...(settles === undefined ? {} : { settles: idIn(shard, settles) }),
  };
}

function withPrefix({ shard, evidence }: ShardFolder): Evidence {
  const named = (id: string): string => idIn(shard, id);
  const sequence = (record: SequenceRecord): SequenceRecord => ({
    ...record,
    steps: record.steps.map(({ words, exchanges }) => ({ words, exchanges: exchanges.map(named) })),
  });
  return {
    ...evidence,
    exchanges: evidence.exchanges.map((record) => exchangeOfRun(record, shard)),
    sequences: (evidence.sequences ?? []).map(sequence),
    scenarios: evidence.scenarios.map((scenario) => ({
      ...scenario,
      reason: scenario.reason?.replaceAll(/\bx\d{4,}\b/g, named) ?? null,
    })),
  };
}

/** A shard that was ended before it undid its orders left them behind, as far as anybody can tell. */
function joinCleanUps(shards: readonly ShardFolder[]): CleanUpRecord | undefined {
  const said = shards.flatMap(({ evidence: { cleanUp } }) => cleanUp ?? []);
  const forgotten = shards.filter(leftOrders).map(({ shard, evidence }): LeakRecord => ({
    orderId: null,
    key: evidence.run.runId,
    why: `${shardWords(shard)} was ended before it undid its orders; order-conformance sweep finds them`,
  }));
  if (said.length === 0 && forgotten.length === 0) return undefined;
  const sum = (of: (record: CleanUpRecord) => number): number =>
    said.reduce((total, record) => total + of(record), 0);
  return {
    type: 'clean-up',
    end: said.some(({ end }) => end === 'kept') ? 'kept' : 'undone',
    created: sum(({ created }) => created),
    undone: sum(({ undone }) => undone),
    leaks: [...said.flatMap(({ leaks }) => leaks), ...forgotten],
  };
}

/** Orders of an embedded shop are gone with it. */
function leftOrders({ evidence: { run, cleanUp, exchanges } }: ShardFolder): boolean {
  return (
    run.embedded === undefined &&
    cleanUp === undefined &&
    exchanges.some(({ operation, intent }) => operation === 'createOrder' && intent === 'ask')
  );
}
