import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildDifference, buildDriftRecord } from '../drift/fixture.ts';
import { runHere } from './run-here.ts';
import { temporaryFolder } from './temporary-folder.ts';

const smoke = ['run', '--profile', 'smoke', '--only', 'HRV-ORD-OPS-*'];

/** A folder in which a drift and a comparison have been found, and the configuration names the drift. */
function folderWithFindings(): string {
  const folder = temporaryFolder();
  const differences = [buildDifference({ title: 'loyalty_points is new' })];
  writeFileSync(
    join(folder, 'drift.json'),
    JSON.stringify(buildDriftRecord({ platform: 'haravan', differences })),
  );
  const aspect = { topic: 'order', question: 'what number tells', likeness: 'undocumented' };
  const sides = { left: 'the id', right: 'a count', documented: [null, 'Properties'] };
  writeFileSync(
    join(folder, 'compare.json'),
    JSON.stringify({ platforms: ['Haravan', 'Sapo'], aspects: [{ ...aspect, ...sides }] }),
  );
  writeFileSync(join(folder, 'conformance.yaml'), 'drift: drift.json\n');
  return folder;
}

describe('what was found beside a run', () => {
  it('stands on the page of the run, and on that of judging it again', async () => {
    const folder = folderWithFindings();
    const page = (of: string): string => readFileSync(join(folder, of, 'report.html'), 'utf8');
    const ran = await runHere([...smoke, '--portability', 'compare.json'], { folder });
    expect(ran.code).toBe(0);
    expect(page('conformance-report')).toContain('loyalty_points is new');
    expect(page('conformance-report')).toContain('what number tells');
    const typed = ['judge', 'conformance-report', '--report-dir', 'again', '--portability', 'compare.json'];
    expect((await runHere(typed, { folder })).code).toBe(0);
    expect(page('again')).toBe(page('conformance-report').replaceAll('conformance-report', 'again'));
  });

  it('is refused where it is of another platform, before the shop is asked anything', async () => {
    const folder = folderWithFindings();
    const { code, err } = await runHere([...smoke.slice(0, 3), '--platform', 'sapo'], { folder });
    expect(code).toBe(64);
    expect(err).toContain('drift.json is of a haravan shop, and the run is of a sapo one');
    expect(existsSync(join(folder, 'conformance-report'))).toBe(false);
  });

  it('is refused where there is nothing of the kind', async () => {
    const folder = folderWithFindings();
    const gone = await runHere([...smoke, '--drift', 'gone.json'], { folder });
    expect([gone.code, gone.err]).toEqual([64, expect.stringContaining('gone.json cannot be read (ENOENT)')]);
    const other = await runHere([...smoke, '--portability', 'drift.json'], { folder });
    expect(other.code).toBe(64);
    expect(other.err).toContain('Name what order-conformance compare --json prints.');
  });
});
