import type { Platform } from '../../spec/platforms.ts';
import { exitCodes, exitReasonOf, firstReason, type ExitReason } from '../cli/exit-codes.ts';
import type { RequirementRecord, ResultsRecord } from '../results.ts';
import { verdicts, type Verdict } from '../verdict.ts';
import {
  openStandings,
  worstVerdicts,
  type OpenStanding,
  type ShopRecord,
  type ShopsRecord,
  type ShopsRequirementRecord,
} from './shops.ts';

/** What is known of one shop. */
export interface ToldShop {
  readonly name: string;
  readonly platform: Platform;
  readonly target: string;
  /** Null where a report was expected, and there is none. */
  readonly results: ResultsRecord | null;
  readonly folder: string | null;
}

/** Sums up what runs said of different shops, by shop and by requirement. */
export function buildShops(told: readonly ToldShop[]): ShopsRecord {
  const records = told.map(buildShop);
  const count = (wanted: Verdict): number => records.filter(({ verdict }) => verdict === wanted).length;
  return {
    formatVersion: 1,
    exitCode: exitCodes[reasonOfShops(told)].code,
    verdicts: Object.fromEntries(verdicts.map((verdict) => [verdict, count(verdict)])) as Record<
      Verdict,
      number
    >,
    shops: records.toSorted((a, b) => severity(a) - severity(b)),
    requirements: buildRequirements(told),
  };
}

/** How a sum ends: as the worst of its shops does. */
export function reasonOfShops(told: readonly Pick<ToldShop, 'results'>[]): ExitReason {
  return firstReason(told.map(reasonOf));
}

function reasonOf({ results }: Pick<ToldShop, 'results'>): ExitReason {
  return results === null ? 'undetermined' : exitReasonOf(results);
}

function buildShop(shop: ToldShop): ShopRecord {
  const { name, platform, target, results, folder } = shop;
  return {
    name,
    platform,
    target,
    profile: results?.profile ?? null,
    verdict: results?.verdict ?? 'not-determined',
    exitCode: exitCodes[reasonOf(shop)].code,
    counts: results?.counts ?? null,
    requests: results?.requests ?? 0,
    runId: results?.runId ?? null,
    startedAt: results?.startedAt ?? null,
    leaks: results?.cleanUp?.leaks.length ?? 0,
    badWaivers: results?.waivers?.bad.length ?? 0,
    folder,
  };
}

function severity({ verdict }: ShopRecord): number {
  return worstVerdicts.indexOf(verdict);
}

interface Seen {
  readonly shop: string;
  readonly platform: Platform;
  readonly requirement: RequirementRecord;
}

function buildRequirements(told: readonly ToldShop[]): readonly ShopsRequirementRecord[] {
  const seen = told.flatMap(({ name, platform, results }) =>
    (results?.requirements ?? []).map((requirement): Seen => ({ shop: name, platform, requirement })),
  );
  const summed = [...Map.groupBy(seen, ({ requirement }) => requirement.id).values()].flatMap(
    buildRequirement,
  );
  return summed.toSorted((a, b) => weight(b) - weight(a));
}

function buildRequirement(seen: readonly Seen[]): readonly ShopsRequirementRecord[] {
  const [first] = seen;
  const named = (wanted: OpenStanding): readonly string[] =>
    seen.filter(({ requirement }) => requirement.standing === wanted).map(({ shop }) => shop);
  const shops = openStandings
    .map((standing) => [standing, named(standing)] as const)
    .filter(([, all]) => all.length > 0);
  if (first === undefined || shops.length === 0) return [];
  const { id, level, statement } = first.requirement;
  const kept = seen.filter(({ requirement }) => requirement.standing === 'pass').length;
  return [{ id, platform: first.platform, level, statement, shops: Object.fromEntries(shops), kept }];
}

/** One more failure goes before whatever else there is, and so on down the standings. */
function weight({ shops }: ShopsRequirementRecord): number {
  return openStandings.reduce((sum, standing) => sum * 10_000 + (shops[standing]?.length ?? 0), 0);
}
