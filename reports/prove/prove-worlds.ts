import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startWorld, type RunningWorld } from '../../generators/shop/worlds/start-world.ts';
import { worlds } from '../../generators/shop/worlds/index.ts';
import type { Output } from '../cli/command.ts';
import { environmentNames } from '../cli/options/environment.ts';
import { runCli } from '../cli/run-cli.ts';

/** How a run against a broken world ended. */
export interface WorldProof {
  readonly world: string;
  readonly exitCode: number;
  readonly expected: number;
  readonly right: boolean;
}

/** Runs the command line against every broken world, as a person would: it must never end with 0. */
export async function proveWorlds(): Promise<readonly WorldProof[]> {
  const proofs: WorldProof[] = [];
  for (const { id, exitCode: expected } of worlds) {
    const exitCode = await runAgainst(id);
    proofs.push({ world: id, exitCode, expected, right: exitCode === expected });
  }
  return proofs;
}

async function runAgainst(id: string): Promise<number> {
  const reportDir = await mkdtemp(join(tmpdir(), 'order-conformance-world-'));
  const world = await startWorld(id);
  try {
    const typed = ['run', '--target', world.url, '--profile', 'core', '--quiet', '--report-dir', reportDir];
    return await runCli(typed, {
      environment: environmentOf(world),
      folder: reportDir,
      out: silence,
      err: silence,
      untilInterrupted: () => new Promise(() => undefined),
    });
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
