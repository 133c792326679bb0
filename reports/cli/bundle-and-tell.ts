import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadRequirements } from '../../spec/requirements/load-requirements.ts';
import { setNames, type RequirementSet } from '../../spec/requirements/requirement-sets.ts';
import type { RunRecord } from '../../suites/evidence/record.ts';
import { checkChain } from '../../suites/evidence/seal.ts';
import { readPrivateKey } from '../attest/keys.ts';
import type { Statement } from '../attest/statement.ts';
import { assembleBundle, json, requirementsIn } from '../bundle/build-bundle.ts';
import { findRefusals } from '../bundle/find-refusals.ts';
import type { Submission } from '../bundle/manifest.ts';
import { bundledFiles } from '../bundle/render-files.ts';
import { isCurrent, loadSelfProof } from '../bundle/self-proof.ts';
import { pack } from '../bundle/zip.ts';
import type { Report } from '../report.ts';
import { ReportError } from '../report-error.ts';
import type { ResultsRecord } from '../results.ts';
import { evidenceFileName } from '../write-reports.ts';
import type { Language } from '../lang/language.ts';
import { bundleInLanguage } from '../lang/translate-bundle.ts';
import type { Surroundings } from './command.ts';
import { commandWordsIn } from './command-words.ts';
import type { ExitReason } from './exit-codes.ts';
import { judgeFile } from './judge-again.ts';
import { findSet } from './options/read-set.ts';
import { readOwnFile } from './read-own-file.ts';
import { suiteVersion } from './suite-version.ts';

export interface BundleOptions {
  /** The report folder of the run. */
  readonly folder: string;
  /** Name of the requirement set; null for the one that the run was limited to, else the newest. */
  readonly set: string | null;
  readonly submission: Partial<Submission>;
  /** File of the private key that signs; null for none. */
  readonly keyFile: string | null;
  readonly out: string;
  /** Where the predicate goes, for signing without a key of one's own; null for nowhere. */
  readonly predicateFile: string | null;
  /** Let a shop on this machine be handed in, for trying it out. */
  readonly trial: boolean;
  readonly language: Language;
}

/** Packs a run for the reviewer of an app, or says every reason why it cannot be handed in. @throws UsageError, ReportError */
export async function bundleAndTell(options: BundleOptions, { out, err }: Surroundings): Promise<ExitReason> {
  const key = options.keyFile === null ? undefined : readPrivateKey(readOwnFile(options.keyFile, 'the key'));
  const evidence = readOwnFile(join(options.folder, evidenceFileName), 'the evidence');
  const report = await judgeFile(options.folder, { suiteVersion: suiteVersion() });
  const set = loadSet(report.evidence.run, options.set);
  const chain = checkChain(evidence.split('\n'));
  const reasons = findRefusals({
    ...groundsOf(report, options),
    set: set.name,
    requirements: requirementsIn(set, report.results),
    chain,
  });
  const words = commandWordsIn(options.language).bundle;
  if (reasons.length > 0) {
    const said = reasons.map((reason) => `  - ${bundleInLanguage(reason, options.language)}\n`);
    err.write(`${words.refused}\n${said.join('')}`);
    return report.results.verdict === 'not-conformant' ? 'deviation' : 'undetermined';
  }
  const { files, statement } = assembleBundle({
    run: report.evidence.run,
    results: report.results,
    set,
    chain,
    files: bundledFiles(Buffer.from(evidence, 'utf8'), report),
    submission: options.submission as Submission,
    key,
  });
  await write(options.out, pack(files));
  if (options.predicateFile !== null) await write(options.predicateFile, predicateOf(statement));
  const { runId } = report.results;
  out.write(`${words.packed({ file: options.out, runId, set: set.name, signed: key !== undefined })}\n`);
  return 'conformant';
}

/** @throws UsageError, RequirementSetError */
function loadSet({ platform, set }: RunRecord, name: string | null): RequirementSet {
  return findSet(name ?? set?.name ?? setNames(platform).at(-1) ?? '', platform);
}

function groundsOf({ results, evidence: { run } }: Report, { folder, submission, trial }: BundleOptions) {
  const needs = new Map(
    loadRequirements(run.platform).map((requirement) => [requirement.id, requirement.needs]),
  );
  return {
    run,
    results,
    needsOf: (id: string) => needs.get(id) ?? [],
    written: readWritten(join(folder, 'results.json')),
    proofIsCurrent: isCurrent(loadSelfProof(run.platform), {
      platform: run.platform,
      contract: results.contract.digest,
    }),
    suiteVersion: suiteVersion(),
    submission,
    now: new Date(),
    trial,
  };
}

/** What a statement says, without whom it is about: signers in CI name that themselves. */
function predicateOf(statement: string): Uint8Array {
  return json((JSON.parse(statement) as Statement).predicate);
}

function readWritten(file: string): ResultsRecord | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ResultsRecord;
  } catch {
    return undefined;
  }
}

async function write(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes);
  } catch (cause) {
    throw new ReportError(file, cause, 'Name another file with --out.');
  }
}
