import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSchemas } from '../../../generators/schemas/build-schemas.ts';
import { SchemasNotWrittenError, writeSchemas } from '../../../generators/schemas/write-schemas.ts';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'schemas-'));
});
afterEach(async () => {
  await rm(directory, { recursive: true });
});

describe('writeSchemas', () => {
  it('writes every document into a directory that it makes', async () => {
    const target = join(directory, 'new', 'schemas');
    const written = await writeSchemas('haravan', target);
    const schemas = await buildSchemas('haravan');
    expect(written.map((path) => basename(path))).toEqual([...schemas.keys()]);
    expect(await readdir(target)).toHaveLength(schemas.size);
    const text = await readFile(join(target, 'order.schema.json'), 'utf8');
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text)).toEqual(schemas.get('order.schema.json'));
  });

  it('says which directory cannot be written to, and what to do', async () => {
    const file = join(directory, 'taken');
    await writeFile(file, '');
    const failure = writeSchemas('haravan', file);
    await expect(failure).rejects.toThrow(SchemasNotWrittenError);
    await expect(failure).rejects.toThrow(`cannot be written to ${file}: `);
    await expect(failure).rejects.toThrow('Name a directory that you may create or write to.');
  });
});
