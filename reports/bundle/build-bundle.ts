import { createHash, type KeyObject } from 'node:crypto';
import { loadRequirements } from '../../spec/requirements/load-requirements.ts';
import { meaningOfAll, setRecordOf, type RequirementSet } from '../../spec/requirements/requirement-sets.ts';
import type { RunRecord } from '../../suites/evidence/record.ts';
import type { CheckedChain } from '../../suites/evidence/seal.ts';
import { seal } from '../attest/dsse.ts';
import { buildStatement } from '../attest/statement.ts';
import { countStandings } from '../build-results.ts';
import type { RequirementRecord, ResultsRecord } from '../results.ts';
import { judgeVerdict } from '../verdict.ts';
import {
  configurationFile,
  manifestFile,
  statementFile,
  submissionFile,
  type Manifest,
  type Submission,
} from './manifest.ts';
import type { Files } from './zip.ts';

/** All that a bundle is made of. */
export interface BundleParts {
  readonly run: RunRecord;
  readonly results: ResultsRecord;
  readonly set: RequirementSet;
  readonly chain: CheckedChain;
  /** Evidence and reports, by the names that they have in the bundle. */
  readonly files: Files;
  readonly submission: Submission;
  /** Signs what is stated; none: it is stated unsigned. */
  readonly key?: KeyObject | undefined;
}

/** A bundle before it is packed, and what is stated of it. */
export interface Assembled {
  readonly files: Files;
  /** As it is signed. */
  readonly statement: string;
}

/** What a bundle of these parts holds, and what it states: the same parts make the same bytes. */
export function assembleBundle({ files: bundled, submission, key, ...parts }: BundleParts): Assembled {
  const told: Files = new Map([
    [submissionFile, json(submission)],
    [configurationFile, json(configurationOf(parts.run))],
    ...bundled,
  ]);
  const manifest = json(buildManifest(told, parts));
  const statement = stateManifest(manifest, { told, ...parts });
  const files: Files = new Map([
    [manifestFile, manifest],
    [statementFile, json(seal(statement, key))],
    ...told,
  ]);
  return { files, statement };
}

type ManifestGrounds = Pick<BundleParts, 'run' | 'results' | 'set' | 'chain'>;

export function buildManifest(files: Files, { run, results, set, chain }: ManifestGrounds): Manifest {
  const requirements = requirementsIn(set, results);
  const { version } = results.suite;
  return {
    formatVersion: 1,
    kind: 'order-conformance bundle',
    profile: 'app-review',
    suite: { name: 'order-conformance', version },
    contract: {
      digest: results.contract.digest,
      requirements: meaningOfAll(loadRequirements(run.platform)),
    },
    requirementSet: setRecordOf(set),
    platform: run.platform,
    run: {
      id: run.runId,
      nonce: run.nonce ?? null,
      target: run.target,
      profile: run.profile,
      seed: run.seed,
      startedAt: run.startedAt,
      durationMs: results.durationMs,
      requests: results.requests,
      orders: results.cleanUp?.created ?? 0,
    },
    verdict: judgeVerdict({ requirements, scenarios: results.scenarios }),
    counts: countStandings(requirements),
    chain: { length: chain.length, head: chain.head },
    files: Object.fromEntries(
      [...files].map(([name, bytes]) => [name, { sha256: sha256(bytes), bytes: bytes.length }]),
    ),
  };
}

/** What is stated of a manifest, as the text that is signed. */
export function stateManifest(
  manifest: Uint8Array,
  { told, results, set }: { readonly told: Files } & Pick<BundleParts, 'results' | 'set'>,
): string {
  const requirements = requirementsIn(set, results);
  const statement = buildStatement({
    manifest: sha256(manifest),
    contract: results.contract.digest,
    configuration: sha256(told.get(configurationFile) ?? new Uint8Array()),
    results: { requirements, verdict: judgeVerdict({ requirements, scenarios: results.scenarios }) },
  });
  return JSON.stringify(statement);
}

/** Of the results, what the set speaks of. */
export function requirementsIn(
  { requirements }: RequirementSet,
  results: Pick<ResultsRecord, 'requirements'>,
): readonly RequirementRecord[] {
  return results.requirements.filter(({ id }) => requirements.has(id));
}

/** What the run went by, in this order; there is no secret among it. */
const goneBy = [
  'platform',
  'target',
  'profile',
  'seed',
  'only',
  'set',
  'capabilities',
  'budget',
  'settleMs',
  'nonce',
  'variants',
  'embedded',
] as const satisfies readonly (keyof RunRecord)[];

export function configurationOf(run: RunRecord): object {
  return Object.fromEntries(goneBy.map((name) => [name, run[name]]));
}

export function json(value: object): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`, 'utf8');
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
