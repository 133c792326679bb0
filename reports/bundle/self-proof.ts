import { existsSync, readFileSync } from 'node:fs';
import type { Platform } from '../../spec/platforms.ts';
import { loadRequirements } from '../../spec/requirements/load-requirements.ts';
import { meaningOfAll } from '../../spec/requirements/requirement-sets.ts';
import type { ProofRecord } from '../prove/prove.ts';

/** `self-proof.json` beside a platform's kill matrix: what the last whole proof came to, and of which requirements it speaks. */
export interface SelfProof {
  readonly suiteVersion: string;
  /** What all requirements meant, as one SHA-256. */
  readonly requirements: string;
  /** SHA-256 of `openapi.yaml`. */
  readonly contract: string;
  /** The day, like `2026-11-22`. */
  readonly proved: string;
  readonly faults: { readonly asked: number; readonly caught: number };
  readonly benign: { readonly asked: number; readonly silent: number };
  readonly worlds: { readonly asked: number; readonly refused: number };
}

export interface ProofFacts {
  readonly platform: Platform;
  readonly suiteVersion: string;
  readonly contract: string;
  readonly today: string;
}

export function buildSelfProof(
  { faults, benign, worlds }: ProofRecord,
  { platform, suiteVersion, contract, today }: ProofFacts,
): SelfProof {
  const count = (list: readonly unknown[]): number => list.length;
  return {
    suiteVersion,
    requirements: meaningOfAll(loadRequirements(platform)),
    contract,
    proved: today,
    faults: { asked: count(faults), caught: count(faults.filter(({ caught }) => caught)) },
    benign: { asked: count(benign), silent: count(benign.filter(({ silent }) => silent)) },
    worlds: { asked: count(worlds), refused: count(worlds.filter(({ right }) => right)) },
  };
}

/** Undefined where a platform was never proved whole. */
export function loadSelfProof(platform: Platform): SelfProof | undefined {
  const file = new URL(`../../spec/${platform}/self-proof.json`, import.meta.url);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SelfProof) : undefined;
}

/** Does a proof speak of this contract and these requirements, and did everything in it come out well? */
export function isCurrent(
  proof: SelfProof | undefined,
  { platform, contract }: Pick<ProofFacts, 'platform' | 'contract'>,
): boolean {
  return (
    proof !== undefined &&
    proof.contract === contract &&
    proof.requirements === meaningOfAll(loadRequirements(platform)) &&
    proof.faults.asked === proof.faults.caught &&
    proof.benign.asked === proof.benign.silent &&
    proof.worlds.asked === proof.worlds.refused
  );
}
