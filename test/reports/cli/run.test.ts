import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ResultsRecord } from '../../../reports/results.ts';
import { runHere } from './run-here.ts';
import { runProcess } from './run-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

function resultsIn(folder: string): string {
  return readFileSync(join(folder, 'results.json'), 'utf8');
}

describe('a run against the embedded shop', () => {
  test('is conformant, ends with 0, and evidence judged again says the same', async () => {
    const folder = temporaryFolder();
    const ran = await runProcess(['run', '--profile', 'smoke', '--seed', '3'], { folder });
    expect(ran.out).toMatch(/^CONFORMANT {2}\d+ passed/m);
    expect(ran.code).toBe(0);
    expect(ran.err).toMatch(/^asking http:\/\/127\.0\.0\.1:\d+\/com\n/);

    const report = join(folder, 'conformance-report');
    const judged = await runProcess(['judge', report, '--report-dir', 'again', '--json'], { folder });
    expect(judged.code).toBe(0);
    expect(judged.out).toBe(resultsIn(report));
    expect(resultsIn(join(folder, 'again'))).toBe(resultsIn(report));
  });

  test('prints the results document and nothing else with --json', async () => {
    const folder = temporaryFolder();
    const { code, out } = await runHere(
      [
        'run',
        '--profile',
        'smoke',
        '--json',
        '--only',
        'HRV-ORD-OPS-*',
        '--report-dir',
        'reports',
        '--reading',
        'text',
        '--generation',
        '2021',
      ],
      { folder },
    );
    const results = JSON.parse(out) as ResultsRecord;
    expect(code).toBe(0);
    expect(results).toMatchObject({
      verdict: 'conformant',
      profile: 'smoke',
      only: 'HRV-ORD-OPS-*',
      platform: 'haravan',
    });
    expect(results.requirements.every(({ id }) => id.startsWith('HRV-ORD-OPS-'))).toBe(true);
    expect(resultsIn(join(folder, 'reports'))).toBe(out);
  });

  test('prints the verdict and no progress with --quiet', async () => {
    const { code, out, err } = await runHere(['run', '--profile', 'smoke', '--quiet'], {
      folder: temporaryFolder(),
    });
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toMatch(/^CONFORMANT {2}.*\n {2}haravan, profile smoke.*\n {2}\d+ requests in .*\n$/);
  });

  test('prints colours only where they are wanted', async () => {
    const given = ['run', '--profile', 'smoke', '--quiet'];
    const coloured = await runProcess(given, {
      folder: temporaryFolder(),
      environment: { FORCE_COLOR: '1' },
    });
    expect(coloured.out).toContain('\u001B[');
    const plain = await runProcess(given, { folder: temporaryFolder(), environment: { NO_COLOR: '1' } });
    expect(plain.out).not.toContain('\u001B[');
  });
});
