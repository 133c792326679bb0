import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RequirementSetError } from '../../spec/requirements/requirement-sets.ts';
import { EvidenceError } from '../../suites/evidence/read-evidence.ts';
import type { Envelope } from '../attest/dsse.ts';
import { judgeEvidenceFile } from '../judge-evidence.ts';
import type { Report } from '../report.ts';
import { findContradictions } from './find-contradictions.ts';
import { findTampering } from './find-tampering.ts';
import { bundledEvidence, manifestFile, statementFile, type Manifest } from './manifest.ts';
import { readJson } from './read-json.ts';
import { unpack, ZipError, type Files } from './zip.ts';

/** What checking a bundle came to. */
export interface CheckedBundle {
  /** Undefined where it cannot be read. */
  readonly manifest: Manifest | undefined;
  readonly envelope: Envelope | undefined;
  /** Everything that does not fit, in words; none where the bundle is what was packed, and says what its evidence says. */
  readonly findings: readonly string[];
  /** The evidence, judged again; undefined where it cannot be. */
  readonly report: Report | undefined;
}

/**
 * Reads a bundle, holds every file against the manifest, the manifest against what states it, and every verdict against the evidence,
 * judged again. @throws ZipError for what is no bundle
 */
export async function checkBundle(bytes: Uint8Array, suiteVersion: string): Promise<CheckedBundle> {
  const files = unpack(bytes);
  const manifest = readJson(files.get(manifestFile)) as Manifest | undefined;
  if (manifest?.kind !== 'order-conformance bundle' || manifest.formatVersion !== 1)
    throw new ZipError(`it has no ${manifestFile} of a bundle that this version reads`);
  const envelope = readJson(files.get(statementFile)) as Envelope | undefined;
  const findings = [...findTampering(bytes, { files, manifest })];
  if (manifest.suite.version !== suiteVersion) {
    findings.push(
      `It was made with version ${manifest.suite.version} of this suite, and this is ${suiteVersion}: its verdicts are recomputed by that version alone (npx order-conformance@${manifest.suite.version} judge …).`,
    );
    return { manifest, envelope, findings, report: undefined };
  }
  const judged = await judgeInside(files, suiteVersion);
  if (typeof judged === 'string')
    return { manifest, envelope, findings: [...findings, judged], report: undefined };
  return {
    manifest,
    envelope,
    findings: [...findings, ...findContradictions({ files, manifest, envelope }, judged)],
    report: judged,
  };
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
