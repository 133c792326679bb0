import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import picomatch from 'picomatch';
import { loadContract } from '../../spec/contract.ts';
import type { Platform } from '../../spec/platforms.ts';
import { buildSelfProof, type SelfProof } from '../bundle/self-proof.ts';
import { faultsOf } from '../prove/catalogue.ts';
import { buildKillMatrix } from '../prove/kill-matrix.ts';
import { prove, type ProofRecord } from '../prove/prove.ts';
import { isProven, renderProof } from '../prove/render-proof.ts';
import type { Language } from '../lang/language.ts';
import { proofWordsIn } from '../prove/proof-words.ts';
import { ReportError } from '../report-error.ts';
import type { Output } from './command.ts';
import type { ExitReason } from './exit-codes.ts';
import { suiteVersion } from './suite-version.ts';
import { UsageError } from './usage-error.ts';

interface ProveRequest {
  readonly platform: Platform;
  readonly count: number;
  readonly glob: string | null;
  readonly matrix: string | null;
  readonly json: boolean;
  readonly language: Language;
}

/** Makes the proof and says what came of it. A fault that escapes, or an alarm for nothing, is a deviation of ours: exit 1. */
export async function proveAndTell(
  { platform, count, glob, matrix, json, language }: ProveRequest,
  { out, err }: { out: Output; err: Output },
): Promise<ExitReason> {
  const only = glob === null ? () => true : picomatch(glob);
  if (!faultsOf(platform).some(({ id }) => only(id))) {
    throw new UsageError(`no fault of ${platform} matches '${String(glob)}'`);
  }
  let done = 0;
  const proof = await prove({
    platform,
    seeds: Array.from({ length: count }, (_none, index) => index + 1),
    only,
    faultsOnly: glob !== null,
    onProof: () => {
      done += 1;
      if (done % 50 === 0) err.write(`${proofWordsIn(language).progress(done)}\n`);
    },
  });
  if (matrix !== null) await writeMatrix(matrix, buildKillMatrix(proof.faults));
  if (matrix !== null && glob === null)
    await writeMatrix(selfProofBeside(matrix), await describeProof(proof, platform));
  out.write(json ? `${JSON.stringify(proof, null, 2)}\n` : renderProof(proof, platform, language));
  return isProven(proof) ? 'conformant' : 'deviation';
}

/** What is said of a whole proof, for those who ask whether it is of what they are judged by. */
async function describeProof(proof: ProofRecord, platform: Platform): Promise<SelfProof> {
  const { digest: contract } = await loadContract(platform);
  const today = new Date().toISOString().slice(0, 10);
  return buildSelfProof(proof, { platform, contract, today, suiteVersion: suiteVersion() });
}

function selfProofBeside(matrix: string): string {
  return join(dirname(matrix), 'self-proof.json');
}

async function writeMatrix(file: string, matrix: object): Promise<void> {
  try {
    await writeFile(file, `${JSON.stringify(matrix, null, 1)}\n`);
  } catch (cause) {
    throw new ReportError(file, cause);
  }
}
