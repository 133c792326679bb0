import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ResultsRecord } from '../../../reports/results.ts';
import { platforms } from '../../../spec/platforms.ts';
import { loadRequirements } from '../../../spec/requirements/load-requirements.ts';
import {
  loadRequirementSet,
  requirementsOf,
  setRecordOf,
} from '../../../spec/requirements/requirement-sets.ts';
import { runHere } from './run-here.ts';
import { temporaryFolder } from './temporary-folder.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../reports/results.schema.json', import.meta.url), 'utf8'),
) as object;

function resultsIn(folder: string): ResultsRecord {
  return JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8')) as ResultsRecord;
}

describe.each(platforms)('a run of %s against a requirement set', (platform) => {
  const set = loadRequirementSet(platform, '2026-11');
  const [name, short] = ['2026-11', set.digest.slice(0, 12)];
  let folder: string;
  let out: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'set-'));
    const typed = ['run', '--platform', platform, '--profile', 'smoke', '--set', name, '--report-dir', 'r'];
    const ran = await runHere(typed, { folder });
    if (ran.code !== 0) throw new Error(ran.out + ran.err);
    ({ out } = ran);
  });

  afterAll(() => rm(folder, { recursive: true }));

  const reportFile = (file: string): string => readFileSync(join(folder, 'r', file), 'utf8');

  it('is judged by the requirements of the set, and by no other', () => {
    const { requirements } = resultsIn(join(folder, 'r'));
    expect(requirements.map(({ id }) => id)).toEqual(requirementsOf(set).map(({ id }) => id));
  });

  it('says which set that was, wherever it says something', () => {
    const results = resultsIn(join(folder, 'r'));
    expect(results.set).toEqual(setRecordOf(set));
    const ajv = new Ajv2020({ strict: false });
    formats.default(ajv);
    expect(ajv.validate(schema, results)).toBe(true);
    expect(out).toContain(`requirement set ${name} (${short})`);
    expect(reportFile('summary.md')).toContain(`requirement set ${name} (${short})`);
    expect(reportFile('report.html')).toContain(set.digest);
    const [first = ''] = reportFile('evidence.jsonl').split('\n');
    expect(JSON.parse(first)).toMatchObject({ set: setRecordOf(set) });
  });

  it('is judged again by the same set, whatever the configuration says', async () => {
    writeFileSync(join(folder, 'other.yaml'), 'set: 2019-01\n');
    const { code } = await runHere(['judge', 'r', '--config', 'other.yaml', '--report-dir', 'again'], {
      folder,
    });
    expect(code).toBe(0);
    const [then, now] = [resultsIn(join(folder, 'r')), resultsIn(join(folder, 'again'))];
    expect(now).toEqual(then);
  });

  it('is refused once the set is another than the one that was recorded', async () => {
    const touched = reportFile('evidence.jsonl').replace(set.digest, '0'.repeat(64));
    writeFileSync(join(folder, 'touched.jsonl'), touched);
    const { code, err } = await runHere(['judge', 'touched.jsonl'], { folder });
    expect([code, err]).toEqual([64, expect.stringContaining('is not the one that was recorded')]);
  });

  it('goes with --only, which it must have something in common with', async () => {
    const typed = ['run', '--platform', platform, '--profile', 'smoke', '--set', name];
    const both = await runHere([...typed, '--only', '*-ORD-OPS-*', '--report-dir', 'both'], { folder });
    expect(both.code).toBe(0);
    const { requirements } = resultsIn(join(folder, 'both'));
    expect(new Set(requirements.map(({ area }) => area))).toEqual(new Set(['ops']));
    const untested = requirementsOutside(platform)[0] ?? '';
    const none = await runHere([...typed, '--only', untested], { folder });
    expect(none.code).toBe(64);
    expect(none.err).toContain(`no requirement of the set ${name} of ${platform} matches '${untested}'`);
  });

  it('is refused by a name that is none, with those that there are', async () => {
    for (const command of ['run', 'plan', 'list']) {
      const { code, err } = await runHere([command, '--platform', platform, '--set', '2026-1'], { folder });
      expect(code).toBe(64);
      expect(err).toContain(`there is no requirement set '2026-1' of ${platform}`);
      expect(err).toContain('Did you mean 2026-11? There is 2026-11.');
    }
  });

  it('has its requirements listed', async () => {
    const { out: text } = await runHere(['list', '--platform', platform, '--set', name, '--json'], {
      folder,
    });
    expect((JSON.parse(text) as readonly { id: string }[]).map(({ id }) => id)).toEqual([
      ...set.requirements.keys(),
    ]);
  });
});

describe('evidence of a run against no set', () => {
  it('is judged by one that is typed, or else by one that is configured', async () => {
    const folder = temporaryFolder();
    expect((await runHere(['run', '--profile', 'smoke', '--report-dir', 'r'], { folder })).code).toBe(0);
    expect(resultsIn(join(folder, 'r')).set).toBeUndefined();
    await runHere(['judge', 'r', '--set', '2026-11', '--report-dir', 'typed'], { folder });
    writeFileSync(join(folder, 'conformance.yaml'), 'set: 2026-11\n');
    await runHere(['judge', 'r', '--report-dir', 'configured'], { folder });
    const typed = resultsIn(join(folder, 'typed'));
    expect(typed.set).toEqual(setRecordOf(loadRequirementSet('haravan', '2026-11')));
    expect(resultsIn(join(folder, 'configured'))).toEqual(typed);
  });

  it('is not judged by a set that nobody knows, nor a bundle by any other than its own', async () => {
    const folder = temporaryFolder();
    await runHere(['run', '--only', 'HRV-ORD-OPS-*', '--profile', 'smoke', '--report-dir', 'r'], { folder });
    const unknown = await runHere(['judge', 'r', '--set', '2026-13'], { folder });
    expect([unknown.code, unknown.err]).toEqual([64, expect.stringContaining("set '2026-13' of haravan")]);
    const bundle = await runHere(['judge', 'a.zip', '--set', '2026-11'], { folder });
    expect([bundle.code, bundle.err]).toEqual([
      64,
      expect.stringContaining('the requirement set that it names'),
    ]);
    const app = await runHere(['list', '--app', '--set', '2026-11'], { folder });
    expect([app.code, app.err]).toEqual([64, expect.stringContaining('of a shop, not of an app')]);
  });
});

/** Requirements that no set holds. */
function requirementsOutside(platform: (typeof platforms)[number]): readonly string[] {
  const { requirements } = loadRequirementSet(platform, '2026-11');
  return loadRequirements(platform).flatMap(({ id }) => (requirements.has(id) ? [] : [id]));
}
