import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface Packed {
  /** Empty but for `node_modules`, in which there is the package as packed, and what it needs to run. */
  readonly folder: string;
  /** Paths of all files of the package. */
  readonly files: readonly string[];
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly devOptional?: boolean }>>;
}

/** Packs what `npm run build` has built, and installs it into a folder of its own without asking a registry. */
export function packInto(name: string): Packed {
  if (!existsSync(join(root, 'dist/reports/api/index.js')))
    throw new Error('dist/ is not built: run `npm run build` first, as `npm test` does');
  const folder = mkdtempSync(join(tmpdir(), name));
  const told = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { filename, files } = firstOf(JSON.parse(told));
  const target = join(folder, 'node_modules/order-conformance');
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['xzf', join(folder, filename), '-C', target, '--strip-components=1']);
  for (const path of neededPackages()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(join(root, path), join(folder, path), 'dir');
  }
  linkCommand(folder);
  return { folder, files: files.map(({ path }) => path) };
}

interface Told {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** npm tells a list of packages, newer ones an object of them by name. */
function firstOf(told: unknown): Told {
  const [first] = Object.values(told as Record<string, Told>);
  if (first === undefined) throw new Error('npm pack told of no package');
  return first;
}

/** Folders of the packages that are installed without `--include=dev`. */
function neededPackages(): readonly string[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  return Object.entries(lock.packages)
    .filter(([path, { dev = false, devOptional = false }]) => !dev && !devOptional && isOutermost(path))
    .map(([path]) => path)
    .filter((path) => existsSync(join(root, path)));
}

function isOutermost(path: string): boolean {
  return path.startsWith('node_modules/') && path.indexOf('node_modules/', 1) === -1;
}

function linkCommand(folder: string): void {
  mkdirSync(join(folder, 'node_modules/.bin'));
  const command = join(folder, 'node_modules/.bin/order-conformance');
  symlinkSync('../order-conformance/dist/reports/cli/main.js', command);
}
