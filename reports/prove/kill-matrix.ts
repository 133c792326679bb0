import { existsSync, readFileSync } from 'node:fs';
import type { Platform } from '../../spec/platforms.ts';
import type { FaultProof } from './prove-fault.ts';

/** Requirement id → the faults that make it fail, both in the order of their ids. */
export type KillMatrix = Readonly<Record<string, readonly string[]>>;

/** Which requirement each fault makes fail, as the proofs of all seeds show. */
export function buildKillMatrix(proofs: readonly FaultProof[]): KillMatrix {
  const kills = new Map<string, Set<string>>();
  for (const { fault, failed } of proofs) {
    for (const id of failed) kills.set(id, (kills.get(id) ?? new Set()).add(fault));
  }
  return Object.fromEntries(
    [...kills].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([id, faults]) => [id, [...faults].toSorted()]),
  );
}

/** The matrix as the last full proof left it; made anew by `prove --matrix`. Empty where a platform has none yet. */
export function loadKillMatrix(platform: Platform): KillMatrix {
  const file = new URL(`../../spec/${platform}/kill-matrix.json`, import.meta.url);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as KillMatrix) : {};
}
