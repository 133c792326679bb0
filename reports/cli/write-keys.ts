import { writeFile } from 'node:fs/promises';
import { generateKeys, keyIdOf, readPublicKey } from '../attest/keys.ts';
import { ReportError } from '../report-error.ts';
import type { Surroundings } from './command.ts';
import type { ExitReason } from './exit-codes.ts';
import { UsageError } from './usage-error.ts';

/** Writes a new pair of keys. One that is there is never overwritten. @throws UsageError, ReportError */
export async function writeKeys(file: string, { out }: Pick<Surroundings, 'out'>): Promise<ExitReason> {
  const { privatePem, publicPem } = generateKeys();
  await writeNew(file, privatePem, 0o600);
  await writeNew(`${file}.pub`, publicPem, 0o644);
  out.write(
    `${file}: the private key. Only you may have it: keep it out of repositories.\n` +
      `${file}.pub: the public key ${keyIdOf(readPublicKey(publicPem))}. Give it to the reviewer by another way than the bundle.\n`,
  );
  return 'conformant';
}

async function writeNew(file: string, text: string, mode: number): Promise<void> {
  try {
    await writeFile(file, text, { mode, flag: 'wx' });
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')
      throw new UsageError(
        `${file} is there already`,
        'Name another file with --out; a key is never overwritten.',
      );
    throw new ReportError(file, cause);
  }
}
