import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { codeOf } from '../../suites/error-code.ts';
import { generateKeys, keyIdOf, readPublicKey } from '../attest/keys.ts';
import { ReportError } from '../report-error.ts';
import type { Language } from '../lang/language.ts';
import type { Surroundings } from './command.ts';
import { commandWordsIn } from './command-words.ts';
import type { ExitReason } from './exit-codes.ts';
import { UsageError } from './usage-error.ts';

/** Writes a new pair of keys. One that is there is never overwritten. @throws UsageError, ReportError */
export async function writeKeys(
  { file, language }: { readonly file: string; readonly language: Language },
  { out }: Pick<Surroundings, 'out'>,
): Promise<ExitReason> {
  const words = commandWordsIn(language).keygen;
  // Half a pair is of no use to anybody, and a private key that nobody knows of is worse.
  for (const one of [file, `${file}.pub`]) if (existsSync(one)) throw thereAlready(one);
  const { privatePem, publicPem } = generateKeys();
  await writeNew(file, privatePem, 0o600);
  await writeNew(`${file}.pub`, publicPem, 0o644);
  out.write(
    `${words.privateKey(file)}\n${words.publicKey(`${file}.pub`, keyIdOf(readPublicKey(publicPem)))}\n`,
  );
  return 'conformant';
}

async function writeNew(file: string, text: string, mode: number): Promise<void> {
  try {
    await writeFile(file, text, { mode, flag: 'wx' });
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') throw thereAlready(file);
    throw new ReportError(file, cause, 'Name another file with --out.');
  }
}

function thereAlready(file: string): UsageError {
  return new UsageError(
    `${file} is there already`,
    'Name another file with --out; a key is never overwritten.',
  );
}
