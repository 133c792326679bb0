import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Platform } from '../../spec/platforms.ts';
import { buildSchemas } from './build-schemas.ts';

/** A directory that schemas cannot be written to; the message says which, why, and what to type instead. */
export class SchemasNotWrittenError extends Error {
  override readonly name = 'SchemasNotWrittenError';
  readonly directory: string;

  constructor(directory: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `the schemas cannot be written to ${directory}: ${reason}. Name a directory that you may create or write to.`,
      { cause },
    );
    this.directory = directory;
  }
}

/**
 * Writes the schemas of a platform, one file each, and makes the directory where it is missing.
 * @returns the paths written, in the order of the contract
 * @throws SchemasNotWrittenError when the directory cannot be written to
 */
export async function writeSchemas(platform: Platform, directory: string): Promise<readonly string[]> {
  const schemas = await buildSchemas(platform);
  const written: string[] = [];
  try {
    await mkdir(directory, { recursive: true });
    for (const [file, schema] of schemas) {
      const path = join(directory, file);
      await writeFile(path, `${JSON.stringify(schema, null, 2)}\n`);
      written.push(path);
    }
  } catch (cause) {
    throw new SchemasNotWrittenError(directory, cause);
  }
  return written;
}
