import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHere } from './cli/run-here.ts';
import { runProcess, type Ended } from './cli/run-process.ts';
import { temporaryFolder } from './cli/temporary-folder.ts';

const smoke = ['run', '--profile', 'smoke', '--quiet'];
const broken = [...smoke, '--fault', 'wrong-total'];

function annotationsOf({ out, err }: Ended): { readonly out: string[]; readonly err: string[] } {
  const commands = (text: string): string[] =>
    text.split('\n').filter((line) => /^::(error|warning) /.test(line));
  return { out: commands(out), err: commands(err) };
}

describe('in a job of GitHub Actions', () => {
  test('a run annotates what fails, and adds to the summary of the job what stands in the report folder', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'step-summary');
    writeFileSync(file, 'from the step before\n');
    const environment = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: file };
    const ran = await runProcess(broken, { folder, environment });
    expect(ran.code).toBe(1);
    expect(annotationsOf(ran).out).toContainEqual(
      expect.stringMatching(/^::error title=HRV-ORD-MONEY-\d+ MUST%3A .*::/),
    );
    const summary = readFileSync(join(folder, 'conformance-report', 'summary.md'), 'utf8');
    expect(readFileSync(file, 'utf8')).toBe(`from the step before\n${summary}`);
    expect(summary).toMatch(/^# Not conformant\n/);
  });

  test('what a shop says is no command: the report stands between a word and its end, annotations after it', async () => {
    const ran = await runHere(broken, {
      folder: temporaryFolder(),
      environment: { GITHUB_ACTIONS: 'true' },
    });
    const [, word = ''] = /^::stop-commands::([\da-f-]{36})\n/.exec(ran.out) ?? [];
    const [report = '', after = ''] = ran.out.split(`\n::${word}::\n`);
    expect(report).toContain('NOT CONFORMANT');
    expect(after).toMatch(/^(::(error|warning) [^\n]*\n)+$/);
  });

  test('a summary that cannot be written changes no verdict, and is told on standard error', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'a-folder');
    mkdirSync(file);
    const ran = await runHere(smoke, { folder, environment: { GITHUB_STEP_SUMMARY: file } });
    expect(ran.code).toBe(0);
    expect(ran.err).toContain('The job summary cannot be written to');
    expect(ran.err).toContain('(EISDIR)');
  });

  test('--json keeps standard output for the results: annotations go to standard error', async () => {
    const folder = temporaryFolder();
    const ran = await runHere([...broken, '--json'], { folder, environment: { GITHUB_ACTIONS: 'true' } });
    expect(JSON.parse(ran.out)).toMatchObject({ verdict: 'not-conformant' });
    expect(annotationsOf(ran).err.length).toBeGreaterThan(0);
  });

  test('annotations can be turned off there, and on where nobody asks for them', async () => {
    const folder = temporaryFolder();
    const environment = { GITHUB_ACTIONS: 'true' };
    const silent = await runHere([...broken, '--annotations', 'off'], { folder, environment });
    expect(annotationsOf(silent)).toEqual({ out: [], err: [] });
    const report = join(folder, 'conformance-report');
    expect(annotationsOf(await runHere(['judge', report], { folder })).out).toEqual([]);
    writeFileSync(join(folder, 'conformance.yaml'), 'annotations: on\n');
    expect(annotationsOf(await runHere(['judge', report], { folder })).out.length).toBeGreaterThan(0);
  });

  test('a choice that there is not ends with 64', async () => {
    const ran = await runHere([...smoke, '--annotations', 'of'], { folder: temporaryFolder() });
    expect(ran.code).toBe(64);
    expect(ran.err).toContain("unknown choice of annotations 'of'\nDid you mean on or off?");
  });
});
