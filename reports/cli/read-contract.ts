import { execFile } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import type { ContractSource } from '../../spec/changes/contract-source.ts';
import { asNode, type Node } from '../../spec/changes/document.ts';
import { isPlatform } from '../../spec/platforms.ts';
import { readRequirements } from '../../spec/requirements/load-requirements.ts';
import { UsageError } from './usage-error.ts';

const git = promisify(execFile);
const mostOutput = 64 * 1024 * 1024;

/** Where a contract is read from: files by name, and their content. */
interface Folder {
  readonly openapi: string;
  /** Undefined for a file that is not there. */
  readonly read: (name: string) => Promise<string | undefined>;
  readonly list: (folder: string) => Promise<readonly string[]>;
}

/**
 * Reads a contract: an `openapi.yaml`, a folder with one, `REVISION:PATH` of either in the git repository at hand, or a platform's name
 * for the contract of this package. What lies beside it, `requirements.yaml` and `examples/`, is read too.
 * @throws UsageError naming what was typed, and what can be
 */
export async function readContract(typed: string): Promise<ContractSource> {
  const folder = await open(typed);
  const text = await folder.read(folder.openapi);
  if (text === undefined)
    throw new UsageError(
      `there is no contract at ${typed}`,
      'Name an openapi.yaml, a folder with one, REVISION:PATH in git, or haravan or sapo for the contract of this package.',
    );
  const requirements = await folder.read('requirements.yaml');
  const names = (await folder.list('examples')).filter((name) => name.endsWith('.json'));
  const examples = await Promise.all(
    names.map(async (name) => [name, (await folder.read(`examples/${name}`)) ?? ''] as const),
  );
  return {
    document: readDocument(text, typed),
    requirements: requirements === undefined ? undefined : parseRequirements(requirements, typed),
    examples: examples.length === 0 ? undefined : new Map(examples),
  };
}

async function open(typed: string): Promise<Folder> {
  const path = isPlatform(typed) ? fileURLToPath(new URL(`../../spec/${typed}`, import.meta.url)) : typed;
  const found = await stat(path).catch(() => undefined);
  if (found !== undefined) {
    const base = found.isDirectory() ? path : dirname(path);
    return {
      openapi: found.isDirectory() ? 'openapi.yaml' : basename(path),
      read: (name) => readFile(join(base, name), 'utf8').catch(() => undefined),
      list: (name) => readdir(join(base, name)).catch(() => []),
    };
  }
  const at = typed.indexOf(':');
  return at > 0 ? openRevision(typed.slice(0, at), typed.slice(at + 1)) : nowhere;
}

const nowhere: Folder = {
  openapi: 'openapi.yaml',
  read: () => Promise.resolve(undefined),
  list: () => Promise.resolve([]),
};

function openRevision(revision: string, path: string): Folder {
  const isFile = /\.(ya?ml|json)$/.test(path);
  const base = isFile ? dirname(path) : path.replace(/\/$/, '');
  const object = (name: string): string => `${revision}:${base === '.' ? name : `${base}/${name}`}`;
  const ask = async (args: readonly string[]): Promise<string | undefined> =>
    git('git', [...args], { maxBuffer: mostOutput }).then(
      ({ stdout }) => stdout,
      () => undefined,
    );
  return {
    openapi: isFile ? basename(path) : 'openapi.yaml',
    read: (name) => ask(['show', '--end-of-options', object(name)]),
    list: async (name) =>
      (await ask(['ls-tree', '--name-only', '--end-of-options', object(name)]))
        ?.split('\n')
        .filter((line) => line !== '') ?? [],
  };
}

function readDocument(text: string, typed: string): Node {
  try {
    const document = asNode(parse(text));
    if (!String(document['openapi']).startsWith('3.')) throw new Error('it does not say openapi: 3.x');
    return document;
  } catch (cause) {
    const why = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw new UsageError(`${typed} is no OpenAPI document: ${why}`, 'Compare documents of OpenAPI 3.', {
      cause,
    });
  }
}

function parseRequirements(text: string, typed: string): ReturnType<typeof readRequirements> {
  try {
    return readRequirements(text);
  } catch (cause) {
    const why = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw new UsageError(`the requirements beside ${typed} cannot be read: ${why}`, undefined, { cause });
  }
}
