import { reporters } from '../reporters.ts';
import {
  bundledEvidence,
  configurationFile,
  manifestFile,
  statementFile,
  submissionFile,
  type Manifest,
} from './manifest.ts';
import { sha256 } from './build-bundle.ts';
import { pack, type Files } from './zip.ts';

/** Files that are not what the manifest names, and a ZIP that is not as it was packed; nothing is judged. */
export function findTampering(
  bytes: Uint8Array,
  { files, manifest }: { readonly files: Files; readonly manifest: Manifest },
): readonly string[] {
  return [...findPacking(bytes, files), ...findFiles(files, manifest)];
}

/** The same files make the same bytes: whatever was done to the ZIP itself shows, too. */
function findPacking(bytes: Uint8Array, files: Files): readonly string[] {
  return Buffer.from(pack(files)).equals(Buffer.from(bytes))
    ? []
    : ['The ZIP is not as it was packed: something in it was replaced, or it was packed again.'];
}

/** Everything that `bundle` puts into one. */
const bundled: ReadonlySet<string> = new Set([
  manifestFile,
  statementFile,
  submissionFile,
  configurationFile,
  bundledEvidence,
  ...reporters.flatMap(({ file }) => (file === null ? [] : [file])),
]);

function findFiles(files: Files, manifest: Manifest): string[] {
  const named = Object.entries(manifest.files);
  const unnamed = [...files.keys()].filter(
    (name) => name !== manifestFile && name !== statementFile && !named.some(([known]) => known === name),
  );
  return [
    ...named.flatMap(([name, { sha256: due }]) => {
      const bytes = files.get(name);
      if (bytes === undefined) return [`${name} is missing.`];
      return sha256(bytes) === due ? [] : [`${name} is not the file that the manifest names.`];
    }),
    ...unnamed.map((name) => `${name} is in the bundle, and the manifest does not name it.`),
    ...named
      .filter(([name]) => !bundled.has(name))
      .map(([name]) => `${name} is no file that \`bundle\` puts into one.`),
  ];
}
