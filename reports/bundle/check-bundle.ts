import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RequirementSetError } from '../../spec/requirements/requirement-sets.ts';
import { EvidenceError } from '../../suites/evidence/read-evidence.ts';
import type { Envelope } from '../attest/dsse.ts';
import { readEnvelope } from '../attest/read-envelope.ts';
import { judgeEvidenceFile } from '../judge-evidence.ts';
import type { Report } from '../report.ts';
import { checkHandedIn, readSubmission, type CheckingOptions } from './check-handed-in.ts';
import { findContradictions } from './find-contradictions.ts';
import { findTampering } from './find-tampering.ts';
import { bundledEvidence, statementFile, submissionFile, type Manifest } from './manifest.ts';
import { readJson } from './read-json.ts';
import { readManifest } from './read-manifest.ts';
import { unpack, type Files } from './zip.ts';

/** What checking a bundle came to. */
export interface CheckedBundle {
  /** Undefined where it cannot be read. */
  readonly manifest: Manifest | undefined;
  readonly envelope: Envelope | undefined;
  /** Everything that does not fit, in words; none where the bundle is what was packed, and says what its evidence says. */
  readonly findings: readonly string[];
  /** Why the run cannot be relied on, though it may be told truly; none where the evidence cannot be judged again. */
  readonly shortcomings: readonly string[];
  /** The evidence, judged again; undefined where it cannot be. */
  readonly report: Report | undefined;
}

/**
 * Reads a bundle, holds every file against the manifest, the manifest against what states it, and every verdict against the evidence,
 * judged again. @throws ZipError for what is no bundle
 */
export async function checkBundle(bytes: Uint8Array, options: CheckingOptions): Promise<CheckedBundle> {
  const { suiteVersion } = options;
  const files = unpack(bytes);
  const manifest = readManifest(files);
  const envelope = readEnvelope(readJson(files.get(statementFile)));
  const findings = [...findTampering(bytes, { files, manifest })];
  if (manifest.suite.version !== suiteVersion) {
    findings.push(
      `It was made with version ${manifest.suite.version} of this suite, and this is ${suiteVersion}: its verdicts are recomputed by that version alone (npx order-conformance@${manifest.suite.version} judge …).`,
    );
    return { manifest, envelope, findings, shortcomings: [], report: undefined };
  }
  const judged = await judgeInside(files, suiteVersion);
  if (typeof judged === 'string')
    return { manifest, envelope, findings: [...findings, judged], shortcomings: [], report: undefined };
  return {
    manifest,
    envelope,
    findings: [
      ...findings,
      ...findRuns(files),
      ...findSubmission(files),
      ...findContradictions({ files, manifest, envelope }, judged),
    ],
    shortcomings: checkHandedIn({ files, manifest, report: judged }, options),
    report: judged,
  };
}

/** More than one run in the evidence: the first is judged, and the others only look as if they were. */
function findRuns(files: Files): readonly string[] {
  const lines = Buffer.from(files.get(bundledEvidence) ?? [])
    .toString('utf8')
    .split('\n');
  const runs = lines.filter(isRun).length;
  return runs > 1 ? [`The evidence holds ${runs} runs, and a bundle is of one.`] : [];
}

function isRun(line: string): boolean {
  const { type } = (readJson(Buffer.from(line)) ?? {}) as { readonly type?: unknown };
  return type === 'run';
}

function findSubmission(files: Files): readonly string[] {
  return files.has(submissionFile) && readSubmission(files) === undefined
    ? [`${submissionFile} does not name who hands it in as \`bundle\` writes it.`]
    : [];
}

async function judgeInside(files: Files, suiteVersion: string): Promise<Report | string> {
  const evidence = files.get(bundledEvidence);
  if (evidence === undefined) return `There is no ${bundledEvidence}: nothing can be judged again.`;
  const folder = mkdtempSync(join(tmpdir(), 'order-conformance-bundle-'));
  try {
    const file = join(folder, bundledEvidence);
    writeFileSync(file, evidence);
    return await judgeEvidenceFile(file, { suiteVersion });
  } catch (error) {
    if (error instanceof EvidenceError) return `${bundledEvidence} cannot be read: ${error.message}.`;
    if (error instanceof RequirementSetError) return `Nothing can be judged again: ${error.message}.`;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
