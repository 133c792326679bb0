import type { Environment } from '../cli/options/environment.ts';
import type { ListedShop, SecretKind } from './shop-list.ts';

const kinds: readonly SecretKind[] = ['token', 'key', 'secret', 'readToken'];

/** The credentials of a shop, and what is missing of them. */
export interface ShopCredentials {
  readonly environment: Environment;
  /** Names of variables that the list names and nobody has set. */
  readonly missing: readonly string[];
}

/**
 * Takes a shop's credentials from the variables that the list names for it. A CI system that gives a job the secrets of its own shop
 * alone gives them under the usual names, which are good for each variable that is not set.
 */
export function takeCredentials(
  { secrets }: Pick<ListedShop, 'secrets'>,
  environment: Environment,
  read: (variable: string) => string | undefined,
): ShopCredentials {
  const named = kinds.filter((kind) => secrets[kind] !== undefined);
  if (named.length === 0) return { environment, missing: [] };
  const taken = kinds.map((kind) => {
    const variable = secrets[kind];
    return [kind, variable === undefined ? undefined : (read(variable) ?? environment[kind])] as const;
  });
  const missing = taken.flatMap(([kind, value]) => (value === undefined ? (secrets[kind] ?? []) : []));
  return { environment: { ...environment, ...Object.fromEntries(taken) }, missing };
}
