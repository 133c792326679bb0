import { faultsOf } from './catalogue.ts';
import type { ProofRecord } from './prove.ts';
import type { Platform } from '../../spec/platforms.ts';

/** Nothing escaped, nothing was cried over, nothing broken was green. */
export function isProven({ faults, benign, worlds }: ProofRecord): boolean {
  return (
    faults.every(({ caught }) => caught) &&
    benign.every(({ silent }) => silent) &&
    worlds.every(({ right }) => right)
  );
}

/** The proof in words: what escaped first, the sums last. */
export function renderProof(proof: ProofRecord, platform: Platform): string {
  const { faults, benign, worlds } = proof;
  const descriptions = new Map(faultsOf(platform).map((fault) => [fault.id, fault]));
  const lines = [
    ...faults
      .filter(({ caught }) => !caught)
      .flatMap(({ fault, seed, failed }) => [
        `NOT CAUGHT  ${fault} on seed ${seed}: ${descriptions.get(fault)?.description ?? ''}`,
        `            ${descriptions.get(fault)?.breaks[0] ?? ''} should have failed; ${failed.length === 0 ? 'nothing did' : `${failed.join(', ')} did`}`,
      ]),
    ...benign
      .filter(({ silent }) => !silent)
      .flatMap(({ shop, seed, alarms }) => [
        `FALSE ALARM  ${shop} on seed ${seed}`,
        ...alarms.slice(0, 5).map((alarm) => `             ${alarm}`),
      ]),
    ...worlds
      .filter(({ right }) => !right)
      .map(({ world, exitCode, expected }) => `WRONG CODE  ${world} ended with ${exitCode}, not ${expected}`),
    ...summary(proof),
  ];
  return `${lines.join('\n')}\n`;
}

function summary({ faults, benign, worlds }: ProofRecord): readonly string[] {
  const share = (count: number, all: number): string => `${String(count).padStart(5)} of ${all}`;
  const requests = [...faults, ...benign].reduce((sum, proof) => sum + proof.requests, 0);
  return [
    `faults caught by the requirement they break ${share(faults.filter(({ caught }) => caught).length, faults.length)}`,
    ...(benign.length === 0
      ? []
      : [
          `shops that do nothing wrong, without alarm  ${share(benign.filter(({ silent }) => silent).length, benign.length)}`,
        ]),
    ...(worlds.length === 0
      ? []
      : [
          `broken worlds ended with the right code     ${share(worlds.filter(({ right }) => right).length, worlds.length)}`,
        ]),
    `${requests} requests`,
  ];
}
