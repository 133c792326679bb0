import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';

/** The version of this package, from its `package.json`. */
export function suiteVersion(): string {
  const file = findPackageJSON(import.meta.url);
  if (file === undefined) throw new Error('this package has no package.json above it');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string };
  return version;
}
