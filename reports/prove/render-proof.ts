import { faultsOf } from './catalogue.ts';
import type { ProofRecord } from './prove.ts';
import type { Platform } from '../../spec/platforms.ts';
import type { Language } from '../lang/language.ts';
import { translateText } from '../lang/translate-report.ts';
import { proofWordsIn, type ProofWords } from './proof-words.ts';

/** Nothing escaped, nothing was cried over, nothing broken was green. */
export function isProven({ faults, benign, worlds }: ProofRecord): boolean {
  return (
    faults.every(({ caught }) => caught) &&
    benign.every(({ silent }) => silent) &&
    worlds.every(({ right }) => right)
  );
}

/** The proof in words: what escaped first, the sums last. */
export function renderProof(proof: ProofRecord, platform: Platform, language?: Language): string {
  const words = proofWordsIn(language);
  const { faults, benign, worlds } = proof;
  const descriptions = new Map(faultsOf(platform).map((fault) => [fault.id, fault]));
  const lines = [
    ...faults
      .filter(({ caught }) => !caught)
      .flatMap(({ fault, seed, failed }) => [
        `${words.notCaught(fault, seed)}: ${translateText(descriptions.get(fault)?.description ?? '', language)}`,
        `            ${words.shouldHaveFailed(descriptions.get(fault)?.breaks[0] ?? '', failed.join(', '))}`,
      ]),
    ...benign
      .filter(({ silent }) => !silent)
      .flatMap(({ shop, seed, alarms }) => [
        words.falseAlarm(shop, seed),
        ...alarms.slice(0, 5).map((alarm) => `             ${sayAlarm(alarm, language)}`),
      ]),
    ...worlds
      .filter(({ right }) => !right)
      .map(({ world, exitCode, expected }) => words.wrongCode(world, exitCode, expected)),
    ...summary(proof, words),
  ];
  return `${lines.join('\n')}\n`;
}

/** `HRV-ORD-LIST-07: why`. */
function sayAlarm(alarm: string, language: Language | undefined): string {
  const { id, why } = /^(?<id>[A-Z]{3}-ORD-\S+): (?<why>.*)$/s.exec(alarm)?.groups ?? {};
  return id === undefined ? translateText(alarm, language) : `${id}: ${translateText(why ?? '', language)}`;
}

function summary({ faults, benign, worlds }: ProofRecord, words: ProofWords): readonly string[] {
  const { share, caught, silent, right } = words;
  const wide = Math.max(caught.length, silent.length, right.length);
  const requests = [...faults, ...benign].reduce((sum, proof) => sum + proof.requests, 0);
  return [
    `${caught.padEnd(wide)} ${share(faults.filter((proof) => proof.caught).length, faults.length)}`,
    ...(benign.length === 0
      ? []
      : [`${silent.padEnd(wide)} ${share(benign.filter((proof) => proof.silent).length, benign.length)}`]),
    ...(worlds.length === 0
      ? []
      : [`${right.padEnd(wide)} ${share(worlds.filter((proof) => proof.right).length, worlds.length)}`]),
    words.requests(requests),
  ];
}
