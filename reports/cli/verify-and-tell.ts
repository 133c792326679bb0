import { isSignedBy } from '../attest/dsse.ts';
import { keyIdOf, readPublicKey } from '../attest/keys.ts';
import { checkBundle, type CheckedBundle } from '../bundle/check-bundle.ts';
import { submissionFile, type Manifest } from '../bundle/manifest.ts';
import type { Language } from '../lang/language.ts';
import { bundleInLanguage } from '../lang/translate-bundle.ts';
import { visible } from '../visible.ts';
import type { Surroundings } from './command.ts';
import { commandWordsIn } from './command-words.ts';
import type { ExitReason } from './exit-codes.ts';
import { readOwnBytes, readOwnFile } from './read-own-file.ts';
import { suiteVersion } from './suite-version.ts';

export interface VerifyOptions {
  /** A bundle. */
  readonly file: string;
  /** File of the public key; null for none. */
  readonly keyFile: string | null;
  /** What the reviewer gave; null where that is not to be checked. */
  readonly nonce: string | null;
  readonly json: boolean;
  /** Take a run against a shop on this machine, too. */
  readonly trial: boolean;
  readonly language: Language;
}

/** Checks a bundle and says what it proves. @throws UsageError, ZipError, KeyError */
export async function verifyAndTell(options: VerifyOptions, { out }: Surroundings): Promise<ExitReason> {
  const checked = await checkBundle(readOwnBytes(options.file, 'the bundle'), {
    suiteVersion: suiteVersion(),
    now: new Date(),
    trial: options.trial,
  });
  const signature = judgeSignature(checked, options.keyFile);
  const findings = [...checked.findings, ...signature.findings, ...findNonce(checked, options.nonce)];
  const { manifest, shortcomings } = checked;
  if (options.json)
    out.write(`${JSON.stringify({ manifest, signed: signature.words, findings, shortcomings }, null, 2)}\n`);
  else if (manifest !== undefined)
    out.write(render({ manifest, findings, shortcomings, signed: signature.words }, options.language));
  if (findings.length > 0) return checked.report === undefined ? 'undetermined' : 'deviation';
  if (shortcomings.length === 0) return 'conformant';
  return manifest?.verdict === 'not-conformant' ? 'deviation' : 'undetermined';
}

interface Signature {
  readonly words: string;
  readonly findings: readonly string[];
}

function judgeSignature({ envelope }: CheckedBundle, keyFile: string | null): Signature {
  const signers = envelope?.signatures.map(({ keyid }) => keyid) ?? [];
  if (keyFile === null) {
    return signers.length === 0
      ? { words: 'not signed: whoever has the bundle could have made it', findings: [] }
      : { words: `said to be signed with key ${signers.join(', ')}: give --key to check that`, findings: [] };
  }
  const key = readPublicKey(readOwnFile(keyFile, 'the key'));
  return envelope !== undefined && isSignedBy(envelope, key)
    ? { words: `signed with key ${keyIdOf(key)}`, findings: [] }
    : {
        words: `not signed with key ${keyIdOf(key)}`,
        findings: [`The signature is not of key ${keyIdOf(key)}.`],
      };
}

function findNonce({ manifest }: CheckedBundle, nonce: string | null): readonly string[] {
  const carried = manifest?.run?.nonce ?? null;
  if (nonce === null || carried === nonce) return [];
  return [`The run carries ${carried === null ? 'no nonce' : `the nonce ${carried}`}, not ${nonce}.`];
}

interface Told {
  readonly manifest: Manifest;
  readonly findings: readonly string[];
  readonly shortcomings: readonly string[];
  readonly signed: string;
}

function render({ manifest, findings, shortcomings, signed }: Told, language: Language): string {
  const words = commandWordsIn(language).verify;
  const say = (text: string): string => bundleInLanguage(text, language);
  const { run, requirementSet, verdict, suite, platform, counts } = manifest;
  const facts = [
    words.run(run.id, run.startedAt, run.requests, run.orders),
    words.shop(run.target, platform),
    words.nonce(run.nonce),
    words.judged({
      version: suite.version,
      set: requirementSet.name,
      passed: counts.pass,
      warnings: counts.warning,
    }),
    words.verdict(verdict),
    words.signature(say(signed)),
    words.handedIn(submissionFile),
  ];
  const told =
    findings.length === 0
      ? [words.asItWas]
      : [words.doNotTrust, ...findings.map((finding) => `  - ${say(finding)}`)];
  const short =
    shortcomings.length === 0
      ? []
      : ['', commandWordsIn(language).bundle.refused, ...shortcomings.map((reason) => `  - ${say(reason)}`)];
  return [...facts, '', ...told, ...short].map((line) => `${visible(line)}\n`).join('');
}
