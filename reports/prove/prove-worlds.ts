import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startWorld, type RunningWorld } from '../../generators/shop/worlds/start-world.ts';
import { worldsOf } from '../../generators/shop/worlds/index.ts';
import type { Platform } from '../../spec/platforms.ts';
import type { Output, Surroundings } from '../cli/command.ts';
import { exitCodes } from '../cli/exit-codes.ts';
import { explainError } from '../cli/explain-error.ts';
import { environmentNames, readEnvironment } from '../cli/options/environment.ts';
import { resolveRunOptions } from '../cli/options/resolve-run-options.ts';
import { runAndJudge } from '../cli/run-and-judge.ts';

/** How a run against a broken world ended. */
export interface WorldProof {
  readonly world: string;
  readonly exitCode: number;
  readonly expected: number;
  readonly right: boolean;
}

/** Does what the command `run` does against every broken world in the place of a platform's shop: it must never end with 0. */
export async function proveWorlds(platform: Platform): Promise<readonly WorldProof[]> {
  const proofs: WorldProof[] = [];
  for (const { id, exitCode: expected } of worldsOf(platform)) {
    const exitCode = await runAgainst(id, platform);
    proofs.push({ world: id, exitCode, expected, right: exitCode === expected });
  }
  return proofs;
}

async function runAgainst(id: string, platform: Platform): Promise<number> {
  const reportDir = await mkdtemp(join(tmpdir(), 'order-conformance-world-'));
  const world = await startWorld(id, platform);
  const surroundings: Surroundings = {
    environment: readEnvironment(environmentOf(world), reportDir),
    ci: { annotates: false, summaryFile: undefined },
    out: silence,
    err: silence,
    untilInterrupted: () => new Promise(() => undefined),
  };
  try {
    const flags = { target: world.url, platform, profile: 'core', quiet: true, reportDir };
    return exitCodes[await runAndJudge(resolveRunOptions(flags, surroundings.environment), surroundings)]
      .code;
  } catch (error) {
    return exitCodes[explainError(error).reason].code;
  } finally {
    await world.close();
    await rm(reportDir, { recursive: true });
  }
}

function environmentOf({ tokens }: RunningWorld): NodeJS.ProcessEnv {
  return { [environmentNames.token]: tokens.write, [environmentNames.readToken]: tokens.read };
}

/** What is printed is nobody's concern here; only the code is. */
const silence: Output = { write: () => undefined, interactive: false, stream: process.stderr };
