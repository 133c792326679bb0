/**
 * Writes what a saved docs page states into a platform's folder, examples included; run it again when the page changes:
 *
 *     npx node spec/docs/write-facts.ts haravan PAGE.md spec/haravan
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isPlatform, platforms } from '../platforms.ts';
import { buildFactsFiles } from './facts-files.ts';

const usage = `usage: node spec/docs/write-facts.ts ${platforms.join('|')} PAGE.md FOLDER`;
const usageExitCode = 64;

function writeFacts([platform, page, folder]: readonly string[]): string {
  if (platform === undefined || page === undefined || folder === undefined) throw new Error(usage);
  if (!isPlatform(platform)) throw new Error(`unknown platform '${platform}'\n${usage}`);
  const files = buildFactsFiles(platform, readFileSync(page, 'utf8'));
  const examples = join(folder, 'examples');
  mkdirSync(examples, { recursive: true });
  const stale = readdirSync(examples).filter(
    (name) => name.endsWith('.json') && !files.has(`examples/${name}`),
  );
  for (const name of stale) rmSync(join(examples, name));
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  return `${files.size} files written to ${dirname(examples)}${stale.length > 0 ? `, ${stale.length} stale removed` : ''}`;
}

try {
  console.log(writeFacts(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = usageExitCode;
}
