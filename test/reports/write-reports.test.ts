import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ReportError } from '../../reports/report-error.ts';
import { prepareReportFolder, writeReports } from '../../reports/write-reports.ts';
import { buildReport, plainSurface } from './fixture.ts';
import { buildSequence, buildSequenceReport } from './sequence-fixture.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reports-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the report folder', () => {
  test('is made, and holds every report that is a file', async () => {
    const deep = join(folder, 'a', 'b');
    await prepareReportFolder(deep);
    await writeReports(buildReport(), { folder: deep, surface: plainSurface });
    expect(readdirSync(deep).toSorted()).toEqual([
      'ctrf.json',
      'junit.xml',
      'report.html',
      'results.json',
      'run.har',
      'summary.md',
    ]);
  });

  test('loses the reports of an earlier run, so that no failed run leaves old ones behind, and nothing else', async () => {
    for (const name of ['results.json', 'evidence.jsonl', 'mine.txt'])
      writeFileSync(join(folder, name), 'old');
    await prepareReportFolder(folder);
    expect(readdirSync(folder)).toEqual(['mine.txt']);
  });

  test('keeps the evidence that is about to be judged again', async () => {
    writeFileSync(join(folder, 'evidence.jsonl'), 'old');
    await prepareReportFolder(folder, { keepEvidence: true });
    expect(readdirSync(folder)).toEqual(['evidence.jsonl']);
  });

  test('holds each sequence in a file that can be replayed, until the next run', async () => {
    const report = buildSequenceReport(buildSequence(), buildSequence({ requirements: ['HRV-ORD-LIST-03'] }));
    writeFileSync(join(folder, 'replay-notes.json'), 'mine');
    await prepareReportFolder(folder);
    await writeReports(report, { folder, surface: plainSurface });
    const files = readdirSync(folder).filter((name) => name.startsWith('replay'));
    expect(files.toSorted()).toEqual(['replay-1.json', 'replay-2.json', 'replay-notes.json']);
    expect(JSON.parse(readFileSync(join(folder, 'replay-1.json'), 'utf8'))).toEqual({
      seed: -1898535004,
      path: '0:3:2',
      replayPath: 'AAB:D',
      steps: ['create an order of 1 line', 'cancel the 1st order'],
      requirements: ['HRV-ORD-MONEY-01', 'HRV-ORD-LIST-03'],
    });
    await prepareReportFolder(folder);
    expect(readdirSync(folder)).toEqual(['replay-notes.json']);
  });

  test('is refused where part of its path is a file', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(prepareReportFolder(join(folder, 'file', 'reports'))).rejects.toThrow(
      /the report cannot be written to .*: part of the path is a file\. Name another folder with --report-dir/,
    );
  });

  test('is refused where a folder stands in the place of a report', async () => {
    mkdirSync(join(folder, 'results.json'));
    await expect(prepareReportFolder(folder)).rejects.toThrow(ReportError);
  });
});
