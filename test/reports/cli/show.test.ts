import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { exitCodes } from '../../../reports/cli/exit-codes.ts';
import { loadRequirements } from '../../../spec/requirements/load-requirements.ts';
import { runProcess, startProcess } from './run-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

const requirements = loadRequirements('haravan');

describe('what can be looked up', () => {
  test('list shows every requirement with its level, place in the docs and checks', async () => {
    const { code, out } = await runProcess(['list'], { folder: temporaryFolder() });
    expect(code).toBe(0);
    for (const { id, level } of requirements) expect(out).toMatch(new RegExp(`^${id} +${level} `, 'm'));
    expect(out).toMatch(/“Cancel an order”, line \d+/);
    expect(out).toContain(`${requirements.length} requirements`);
  });

  test('list ends with 0 though its reader has seen enough', async () => {
    const child = startProcess(['list'], { folder: temporaryFolder() });
    child.stdout.destroy();
    const complaint = text(child.stderr);
    const [code] = (await once(child, 'close')) as [number | null];
    expect(code).toBe(0);
    expect(await complaint).toBe('');
  });

  test('list --json is the same as data', async () => {
    const { out } = await runProcess(['list', '--json'], { folder: temporaryFolder() });
    expect((JSON.parse(out) as { id: string }[]).map(({ id }) => id)).toEqual(
      requirements.map(({ id }) => id),
    );
  });

  test('explain says statement, docs, readings, decision and proof, letters of either case', async () => {
    const either = requirements.find(({ level, ruling }) => level === 'EITHER' && ruling !== undefined);
    const { code, out } = await runProcess(['explain', (either?.id ?? '').toLowerCase()], {
      folder: temporaryFolder(),
    });
    expect(code).toBe(0);
    const words = out.replaceAll(/\s+/g, ' ');
    expect(words).toContain(either?.statement.replaceAll(/\s+/g, ' '));
    for (const part of [
      'EITHER:',
      'Where the docs say it',
      'https://docs.haravan.com',
      'Readings',
      'What proves it',
      either?.judgedBy[0]?.check,
    ])
      expect(words).toContain(part);
    for (const reading of Object.keys(either?.readings ?? {})) expect(words).toContain(`${reading}: `);
  });

  test('explain says why a promise is never judged', async () => {
    const untested = requirements.find((requirement) => requirement.untested !== undefined);
    const { out } = await runProcess(['explain', untested?.id ?? ''], { folder: temporaryFolder() });
    expect(out).toContain('Never judged: ');
  });

  test('schemas writes JSON Schemas into the folder', async () => {
    const folder = temporaryFolder();
    const { code, out } = await runProcess(['schemas', '--out', 'schemas'], { folder });
    expect(code).toBe(0);
    const files = readdirSync(join(folder, 'schemas'));
    expect(out).toBe(`${files.length} schemas written to schemas\n`);
    for (const file of files)
      expect(readFileSync(join(folder, 'schemas', file), 'utf8')).toContain('2020-12/schema');
  });

  test('help and version end with 0; help lists every exit code', async () => {
    const { code, out } = await runProcess(['--help'], { folder: temporaryFolder() });
    expect(code).toBe(0);
    for (const { code: known, meaning } of Object.values(exitCodes))
      expect(out).toMatch(new RegExp(`^  ${known} +${meaning.slice(0, 20)}`, 'm'));
    const version = await runProcess(['--version'], { folder: temporaryFolder() });
    expect(version.code).toBe(0);
    expect(version.out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
