import { isPlatform } from '../../spec/platforms.ts';
import type { Verdict } from '../verdict.ts';
import { manifestFile, type Manifest } from './manifest.ts';
import { isObject, readJson } from './read-json.ts';
import { ZipError, type Files } from './zip.ts';

type Fits = (value: unknown) => boolean;

const isText: Fits = (value) => typeof value === 'string';
const isCount: Fits = (value) => typeof value === 'number';
const isDigest: Fits = (value) => isText(value) && /^[0-9a-f]{64}$/.test(value as string);
/** Nothing else: a version is named in the command that is shown to whoever reads the bundle. */
const isVersion: Fits = (value) => isText(value) && /^\d+\.\d+\.\d+(-[0-9a-z.-]+)?$/.test(value as string);

const verdicts: readonly Verdict[] = [
  'conformant',
  'conformant-with-waivers',
  'not-conformant',
  'not-determined',
];

/** What is read of a manifest before it is held against the evidence, each by its place. */
const shape: Readonly<Record<string, Fits>> = {
  'suite.version': isVersion,
  'contract.digest': isText,
  'requirementSet.name': isText,
  platform: (value) => isText(value) && isPlatform(value as string),
  'run.id': isText,
  'run.nonce': (value) => value === null || isText(value),
  'run.target': isText,
  'run.startedAt': isText,
  'run.requests': isCount,
  'run.orders': isCount,
  verdict: (value) => verdicts.includes(value as Verdict),
  'counts.pass': isCount,
  'counts.warning': isCount,
  files: (value) => isObject(value) && Object.values(value).every(isFile),
};

function isFile(value: unknown): boolean {
  return isObject(value) && isDigest(at(value, 'sha256')) && isCount(at(value, 'bytes'));
}

/** The manifest of a bundle. @throws ZipError where there is none, or one that says not what a manifest says */
export function readManifest(files: Files): Manifest {
  const manifest = readJson(files.get(manifestFile)) as Manifest | undefined;
  if (manifest?.kind !== 'order-conformance bundle' || manifest.formatVersion !== 1)
    throw new ZipError(`it has no ${manifestFile} of a bundle that this version reads`);
  const misfit = Object.entries(shape).find(([path, fits]) => !fits(at(manifest, path)))?.[0];
  if (misfit !== undefined)
    throw new ZipError(`\`${misfit}\` of its ${manifestFile} is missing or of no use`);
  return manifest;
}

function at(value: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (part, name) => (isObject(part) && Object.hasOwn(part, name) ? Reflect.get(part, name) : undefined),
      value,
    );
}
