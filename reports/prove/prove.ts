import type { Platform } from '../../spec/platforms.ts';
import { loadLaw } from '../../suites/load-law.ts';
import { benignShopsOf, faultsOf } from './catalogue.ts';
import { proveBenign, type BenignProof } from './prove-benign.ts';
import { proveFault, type FaultProof } from './prove-fault.ts';
import { proveWorlds, type WorldProof } from './prove-worlds.ts';

/** What the suite was seen to catch, to leave alone, and never to call green. */
export interface ProofRecord {
  readonly faults: readonly FaultProof[];
  readonly benign: readonly BenignProof[];
  readonly worlds: readonly WorldProof[];
}

export interface ProveOptions {
  readonly platform: Platform;
  /** Each proof is made once a seed. */
  readonly seeds: readonly number[];
  /** Only the faults whose id this accepts. Default all. */
  readonly only?: (id: string) => boolean;
  /** Only every so manieth fault: a sample for our own tests. Default 1, all. */
  readonly every?: number;
  /** Leave out what only a person or a nightly job has time for: benign shops and broken worlds. Default false. */
  readonly faultsOnly?: boolean;
  readonly onProof?: (proof: FaultProof | BenignProof | WorldProof) => void;
}

/** Proves that the checks can fail, that they fail for nothing else, and that no broken world is called conformant. */
export async function prove(options: ProveOptions): Promise<ProofRecord> {
  const { platform, seeds, only = () => true, every = 1, faultsOnly = false, onProof } = options;
  const law = await loadLaw(platform, null);
  const faults: FaultProof[] = [];
  const benign: BenignProof[] = [];
  const chosen = faultsOf(platform).filter(({ id }, index) => only(id) && index % every === 0);
  for (const seed of seeds) {
    for (const fault of chosen) keep(faults, await proveFault(fault, { law, seed }), onProof);
    if (faultsOnly) continue;
    for (const shop of benignShopsOf(platform)) keep(benign, await proveBenign(shop, { law, seed }), onProof);
  }
  const worlds = faultsOnly ? [] : await proveWorlds(platform);
  for (const world of worlds) onProof?.(world);
  return { faults, benign, worlds };
}

function keep<T extends FaultProof | BenignProof>(list: T[], proof: T, tell: ProveOptions['onProof']): void {
  list.push(proof);
  tell?.(proof);
}
