import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeBookmark, readBookmarks, removeBookmark } from '../../../suites/resume/bookmark.ts';
import { run } from '../kit/evidence.ts';
import { temporaryFolder } from '../ledger/temporary-folder.ts';

const runId = '20250701T083000-1f2e3d';

describe('the bookmark of a run', () => {
  it('says where its evidence is and which process tells it, until the run has ended', () => {
    const folder = temporaryFolder();
    const reportDir = join(folder, 'report');
    const ledgers = join(folder, 'deep', 'ledger');
    placeBookmark(ledgers, { run: run({ runId }), reportDir });
    expect(readBookmarks(ledgers)).toMatchObject([{ runId, reportDir, pid: process.pid }]);
    removeBookmark(ledgers, runId);
    expect(readBookmarks(ledgers)).toEqual([]);
  });

  it('is right where the folders were moved together', () => {
    const top = temporaryFolder();
    const [from, to] = [join(top, 'from'), join(top, 'to')];
    mkdirSync(from);
    placeBookmark(join(from, 'ledger'), { run: run({ runId }), reportDir: join(from, 'report') });
    renameSync(from, to);
    expect(readBookmarks(join(to, 'ledger'))).toMatchObject([{ reportDir: join(to, 'report') }]);
  });

  it('is none where a crash left it half written, or there is no folder', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, `${runId}.run.json`), '{"runId":"2025');
    expect(readBookmarks(folder)).toEqual([]);
    expect(readBookmarks(join(folder, 'nowhere'))).toEqual([]);
  });
});
