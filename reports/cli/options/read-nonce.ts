import { nonceForm } from '../../config/choices.ts';
import type { Flags } from '../../config/settle.ts';
import { UsageError } from '../usage-error.ts';

/** What a reviewer gave; null where nobody did. @throws UsageError */
export function readNonce({ nonce }: Flags): string | null {
  if (typeof nonce !== 'string') return null;
  if (new RegExp(nonceForm).test(nonce)) return nonce;
  throw new UsageError(
    '--nonce cannot be what was typed',
    'Type the text that the reviewer gave: 6 to 64 letters, digits, dots, hyphens and underscores, the first a letter or a digit.',
  );
}
