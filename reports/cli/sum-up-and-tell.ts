import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../make-folder.ts';
import { buildShops, reasonOfShops, type ToldShop } from '../merge/build-shops.ts';
import { expectShops } from '../merge/expect-shops.ts';
import { shopKeyOf, type RunGroup } from '../merge/group-runs.ts';
import { printShops } from '../merge/print-shops.ts';
import { renderShopsMarkdown } from '../merge/render-shops.ts';
import { renderShopsPage } from '../merge/shops-page.ts';
import { evidenceFileOf, type WholeFolder } from '../merge/run-folder.ts';
import type { ShopsRecord } from '../merge/shops.ts';
import { judgeEvidenceFile } from '../judge-evidence.ts';
import { ReportError } from '../report-error.ts';
import type { ResultsRecord } from '../results.ts';
import type { Language } from '../lang/language.ts';
import type { Surroundings } from './command.ts';
import type { ExitReason } from './exit-codes.ts';
import { judgeShards, refuseRunFolder, writeMerged, type MergeMeans } from './merge-shard-group.ts';
import { suiteVersion } from './suite-version.ts';
import { surfaceOf } from './surface.ts';
import { UsageError } from './usage-error.ts';
import { writeSummary } from './write-summary.ts';

/** Sums up runs against several shops, by shop and by requirement. */
export async function sumUpAndTell(
  groups: readonly RunGroup[],
  means: MergeMeans,
  surroundings: Surroundings,
): Promise<ExitReason> {
  const { options } = means;
  if (options.printWaivers)
    throw new UsageError(
      '--print-waivers is about one run, and these are reports of several',
      'Leave it out, or merge the shards of one run.',
    );
  refuseRunFolder(options.reportDir);
  const surface = surfaceOf(surroundings.out, options);
  const told: ToldShop[] = [];
  for (const group of groups) told.push(await tellGroup(group, means, surroundings));
  const all = expectShops(named(told), options);
  const record = buildShops(all);
  await writeShops(record, { folder: options.reportDir, language: options.language });
  surroundings.out.write(options.json ? printJson(record) : printShops(record, surface));
  const { language } = options;
  await writeSummary(renderShopsMarkdown(record, language), { ...surroundings, language });
  return reasonOfShops(all);
}

async function tellGroup(group: RunGroup, means: MergeMeans, { out }: Surroundings): Promise<ToldShop> {
  if (group.kind === 'whole') {
    const results = await resultsOf(group, means);
    return shopOf(results, group.folder);
  }
  const report = await judgeShards(group, means);
  const told = shopOf(report.results, join(means.options.reportDir, folderNameOf(group.shop)));
  const { folder } = told;
  if (folder !== null) {
    const surface = surfaceOf(out, {
      quiet: means.options.quiet,
      reportDir: folder,
      language: means.options.language,
    });
    await writeMerged(report, { folder, surface });
  }
  // An embedded shop has another port in each shard.
  return { ...told, name: group.shop };
}

async function resultsOf({ folder, left }: WholeFolder, { accepted }: MergeMeans): Promise<ResultsRecord> {
  if ('verdict' in left) return left;
  const options = { suiteVersion: suiteVersion(), ...(accepted === undefined ? {} : { accepted }) };
  return (await judgeEvidenceFile(evidenceFileOf({ folder }), options)).results;
}

function shopOf(results: ResultsRecord, folder: string): ToldShop {
  const { platform, target } = results;
  return { name: shopKeyOf(results), platform, target, results, folder };
}

/** Where one shop was asked in several profiles, each goes by both. */
function named(told: readonly ToldShop[]): readonly ToldShop[] {
  const times = Map.groupBy(told, ({ name }) => name);
  return told.map((shop) =>
    (times.get(shop.name)?.length ?? 0) > 1 && shop.results !== null
      ? { ...shop, name: `${shop.name} (${shop.results.profile})` }
      : shop,
  );
}

function folderNameOf(shop: string): string {
  return shop.replace(/^https?:\/\//, '').replaceAll(/[^\w.-]+/g, '-');
}

function printJson(record: ShopsRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

async function writeShops(
  record: ShopsRecord,
  { folder, language }: { readonly folder: string; readonly language: Language },
): Promise<void> {
  const files = {
    'shops.json': printJson(record),
    'summary.md': renderShopsMarkdown(record, language),
    'shops.html': renderShopsPage(record, language),
  };
  try {
    await makeFolder(folder);
    for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  } catch (cause) {
    throw new ReportError(folder, cause);
  }
}
