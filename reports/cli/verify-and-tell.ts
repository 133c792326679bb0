import { isSignedBy } from '../attest/dsse.ts';
import { keyIdOf, readPublicKey } from '../attest/keys.ts';
import { checkBundle, type CheckedBundle } from '../bundle/check-bundle.ts';
import { submissionFile, type Manifest } from '../bundle/manifest.ts';
import { texts } from '../texts.ts';
import { visible } from '../visible.ts';
import type { Surroundings } from './command.ts';
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
}

/** Checks a bundle and says what it proves. @throws UsageError, ZipError, KeyError */
export async function verifyAndTell(options: VerifyOptions, { out }: Surroundings): Promise<ExitReason> {
  const checked = await checkBundle(readOwnBytes(options.file, 'the bundle'), suiteVersion());
  const signature = judgeSignature(checked, options.keyFile);
  const findings = [...checked.findings, ...signature.findings, ...findNonce(checked, options.nonce)];
  const { manifest } = checked;
  if (options.json)
    out.write(`${JSON.stringify({ manifest, signed: signature.words, findings }, null, 2)}\n`);
  else if (manifest !== undefined) out.write(render({ manifest, findings, signed: signature.words }));
  if (findings.length > 0) return checked.report === undefined ? 'undetermined' : 'deviation';
  return 'conformant';
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
  readonly signed: string;
}

function render({ manifest, findings, signed }: Told): string {
  const { run, requirementSet, verdict, suite, platform, counts } = manifest;
  const facts = [
    `Run       ${run.id}, ${run.startedAt}, ${run.requests} requests, ${run.orders} orders`,
    `Shop      ${run.target} (${platform})`,
    `Nonce     ${run.nonce ?? 'none'}`,
    `Judged by order-conformance ${suite.version}, requirement set ${requirementSet.name}: ${counts.pass} passed, ${counts.warning} warnings`,
    `Verdict   ${texts.verdict[verdict]}`,
    `Signature ${signed}`,
    `Handed in by what ${submissionFile} in the bundle names.`,
  ];
  const told =
    findings.length === 0
      ? ['The bundle is as it was packed, and its evidence, judged again, gives this verdict.']
      : ['DO NOT TRUST THIS BUNDLE:', ...findings.map((finding) => `  - ${finding}`)];
  return [...facts, '', ...told].map((line) => `${visible(line)}\n`).join('');
}
