import type { Flags } from '../../config/settle.ts';
import { UsageError } from '../usage-error.ts';
import { credentialNames, environmentNames, type Environment } from './environment.ts';

/** Flags that only the embedded shop knows: whoever types one means that. */
const ofEmbeddedShop = ['reading', 'generation', 'fault', 'drifted', 'replay'] as const;

/**
 * Credentials are there for a shop. Where none is named, perhaps because its variable is empty or misspelt, the embedded shop would be asked
 * in its place, and be found conformant night after night.
 * @throws UsageError
 */
export function requireNamedShop(
  { flags, typed }: { readonly flags: Flags; readonly typed: Flags },
  environment: Environment,
): void {
  if (typeof flags['target'] === 'string' || environment.target !== undefined) return;
  if (ofEmbeddedShop.some((flag) => typed[flag] !== undefined)) return;
  const names = Object.keys(credentialNames) as (keyof typeof credentialNames)[];
  const found = names.find((name) => environment[name] !== undefined);
  if (found === undefined) return;
  throw new UsageError(
    `${credentialNames[found]} is set, but no shop is named`,
    `Name the shop in ${environmentNames.target} or with --target; --target mock asks the embedded one.`,
  );
}
