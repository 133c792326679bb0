import { checkChain } from '../../suites/evidence/seal.ts';
import { seal, type Envelope } from '../attest/dsse.ts';
import type { Report } from '../report.ts';
import type { ResultsRecord } from '../results.ts';
import { buildManifest, configurationOf, json, stateManifest } from './build-bundle.ts';
import { lacksNonce } from './lacks-nonce.ts';
import {
  bundledEvidence,
  configurationFile,
  manifestFile,
  resultsFile,
  statementFile,
  type Manifest,
} from './manifest.ts';
import { findGaps } from './find-gaps.ts';
import { isObject, readJson } from './read-json.ts';
import { renderReports } from './render-files.ts';
import { setOf } from './set-of.ts';
import type { Files } from './zip.ts';

export interface Claimed {
  readonly files: Files;
  readonly manifest: Manifest;
  readonly envelope: Envelope | undefined;
}

/** Whatever a bundle says in another way than its evidence does, judged again. */
export function findContradictions(
  { files, manifest, envelope }: Claimed,
  report: Report,
): readonly string[] {
  const { results, evidence } = report;
  const chain = checkChain(
    Buffer.from(files.get(bundledEvidence) ?? [])
      .toString('utf8')
      .split('\n'),
  );
  const touched = chain.broken.map(
    (line) => `The evidence was touched in line ${line}, or lines before it are gone.`,
  );
  const findings = [
    ...touched.slice(0, 5),
    ...findGaps(evidence),
    ...findResults(files, results),
    ...findReports(files, report),
  ];
  const { nonce } = manifest.run;
  for (const id of nonce === null ? [] : lacksNonce(evidence, nonce))
    findings.push(`The creation ${id} does not carry the reviewer's nonce.`);
  const set = setOf(manifest, manifest.platform);
  if (set === undefined) return [...findings, 'The requirement set of the manifest is none of this version.'];
  if (evidence.run.set !== undefined && evidence.run.set.name !== set.name)
    findings.push(
      `${manifestFile} names the requirement set ${set.name}, and the run was judged by ${evidence.run.set.name}.`,
    );
  const told: Files = new Map([...files].filter(([name]) => name !== manifestFile && name !== statementFile));
  const due = json(buildManifest(told, { run: evidence.run, results, set, chain }));
  if (!same(due, files.get(manifestFile)))
    findings.push(...findManifest(manifest, readJson(due) ?? manifest));
  if (!same(json(configurationOf(evidence.run)), files.get(configurationFile)))
    findings.push(`${configurationFile} is not what the run went by.`);
  const stated = stateManifest(due, { told, results, set });
  return [...findings, ...findStatement({ files, envelope }, stated)];
}

/** A statement that is missing, or another than the one that is due. */
function findStatement(
  { files, envelope }: Pick<Claimed, 'files' | 'envelope'>,
  stated: string,
): readonly string[] {
  const found = files.get(statementFile);
  if (found === undefined) return [`There is no ${statementFile}.`];
  if (envelope === undefined) return [`There is no ${statementFile} that can be read.`];
  if (JSON.stringify({ ...envelope, signatures: [] }) !== JSON.stringify(seal(stated)))
    return [`${statementFile} states something else than the evidence shows.`];
  return same(json(envelope), found) ? [] : [`${statementFile} is not written as it was made.`];
}

/** Reports that are not what the evidence gives, whatever digests say. */
function findReports(files: Files, report: Report): readonly string[] {
  return [...renderReports(report)]
    .filter(([name, due]) => !same(due, files.get(name)))
    .map(([name]) => `${name} is not the report that the evidence gives.`);
}

/** Outcomes that the results document in the bundle tells in another way than the evidence does. */
function findResults(files: Files, results: ResultsRecord): string[] {
  const claimed = readJson(files.get(resultsFile));
  const { requirements, verdict } = (claimed ?? {}) as Readonly<Record<string, unknown>>;
  if (!Array.isArray(requirements) || !requirements.every(isObject))
    return [`There is no ${resultsFile} that can be read.`];
  const told = new Map(
    (requirements as readonly Readonly<Record<string, unknown>>[]).map(({ id, outcome }) => [id, outcome]),
  );
  const off = results.requirements.filter(({ id, outcome }) => told.get(id) !== outcome);
  const findings = off.map(
    ({ id, outcome }) => `${id}: the bundle says ${said(told.get(id))}, the evidence ${outcome}.`,
  );
  if (verdict !== results.verdict)
    findings.push(`The verdict: the bundle says ${said(verdict)}, the evidence ${results.verdict}.`);
  return findings;
}

/** What somebody wrote in the place of a word. */
function said(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
}

/** A manifest that says the same in other letters may say something else to another reader. */
function findManifest(claimed: object, due: object): readonly string[] {
  const differences = differencesIn(claimed, due);
  return differences.length > 0 ? differences : [`${manifestFile} is not written as it was made.`];
}

/** Places of the manifest that are not what the evidence gives. */
function differencesIn(claimed: object, due: object, path = ''): readonly string[] {
  const places = new Set([...Object.keys(claimed), ...Object.keys(due)]);
  return [...places].flatMap((key) => {
    const [left, right] = [claimed, due].map((side) => (side as Readonly<Record<string, unknown>>)[key]);
    if (JSON.stringify(left) === JSON.stringify(right)) return [];
    if (isObject(left) && isObject(right)) return differencesIn(left, right, `${path}${key}.`);
    return [
      `${manifestFile} says ${path}${key} is ${JSON.stringify(left) ?? 'nothing'}; by the evidence it is ${JSON.stringify(right) ?? 'nothing'}.`,
    ];
  });
}

function same(due: Uint8Array, found: Uint8Array | undefined): boolean {
  return found !== undefined && Buffer.from(due).equals(Buffer.from(found));
}
