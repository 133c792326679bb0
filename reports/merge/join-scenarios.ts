import { shardWords } from '../../suites/shards/shard-words.ts';
import { interruptedRun } from '../../suites/evidence/read-evidence.ts';
import type { ScenarioRecord, Shard } from '../../suites/evidence/record.ts';
import { scenarios as known } from '../../suites/scenarios/index.ts';

/** How the scenarios of one shard ended, as it said so itself. */
export interface ShardScenarios {
  readonly shard: Shard;
  readonly scenarios: readonly ScenarioRecord[];
}

/** Worst first. */
const ends: readonly ScenarioRecord['end'][] = ['broken', 'stopped', 'skipped', 'finished'];

/** How the scenarios of a run ended that was shared out: each as the shard says that told it, or else that it was not told. */
export function joinScenarios(
  shards: readonly ShardScenarios[],
  missing: readonly Shard[],
): readonly ScenarioRecord[] {
  const said = Map.groupBy(
    shards.flatMap(({ shard, scenarios }) => scenarios.map((scenario) => ({ shard, scenario }))),
    ({ scenario }) => scenario.name,
  );
  const names = new Set([...said.keys(), ...known.map(({ name }) => name)]);
  names.delete(interruptedRun);
  return [
    ...[...names].map((name) => joinOne(name, { said: said.get(name) ?? [], missing })),
    ...(said.get(interruptedRun) ?? []).map(interrupted),
  ];
}

interface Said {
  readonly shard: Shard;
  readonly scenario: ScenarioRecord;
}

function joinOne(
  name: string,
  { said, missing }: { readonly said: readonly Said[]; readonly missing: readonly Shard[] },
): ScenarioRecord {
  const told = said.map(({ scenario }) => scenario).filter(({ inShard }) => inShard === undefined);
  const [worst] = told.toSorted((a, b) => ends.indexOf(a.end) - ends.indexOf(b.end));
  if (worst !== undefined) return worst;
  const [pointer] = said;
  const areas = pointer?.scenario.areas ?? known.find((each) => each.name === name)?.areas ?? [];
  return { type: 'scenario', name, areas, end: 'stopped', reason: whyUntold(pointer, missing) };
}

function whyUntold(pointer: Said | undefined, missing: readonly Shard[]): string {
  const index = pointer?.scenario.inShard;
  if (pointer === undefined || index === undefined) return 'no shard came to it';
  const teller = shardWords({ ...pointer.shard, index });
  return missing.some((shard) => shard.index === index)
    ? `${teller} is missing`
    : `${teller} ended before it`;
}

function interrupted({ shard, scenario }: Said): ScenarioRecord {
  return { ...scenario, name: shardWords(shard) };
}
