import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Output } from '../../../reports/cli/command.ts';
import { openReport, usualPlace } from '../../../reports/cli/open-report.ts';
import { temporaryFolder } from './temporary-folder.ts';

function folderWith(...reports: readonly string[]): string {
  const folder = temporaryFolder();
  for (const report of reports) {
    mkdirSync(join(folder, report));
    writeFileSync(join(folder, report, 'report.html'), '');
  }
  return folder;
}

describe('the report that is opened where none is named', () => {
  test.each([
    [['conformance-report'], 'conformance-report'],
    [['traffic-report'], 'traffic-report'],
    [['conformance-report', 'traffic-report'], 'conformance-report'],
    [[], 'conformance-report'],
  ])('of %j is that of %s', (reports, place) => {
    expect(usualPlace(folderWith(...reports))).toBe(place);
  });
});

describe('a report on traffic', () => {
  test('is opened by its folder, as that of a run is', async () => {
    const folder = folderWith('traffic-report');
    const shown: string[] = [];
    let said = '';
    const out: Output = { write: (text) => void (said += text), interactive: false, stream: process.stdout };
    const place = join(folder, 'traffic-report');
    const show = (file: string): Promise<undefined> => {
      shown.push(file);
      return Promise.resolve(undefined);
    };
    await openReport({ place, language: 'en' }, { out }, show);
    expect(shown).toEqual([join(place, 'report.html')]);
    expect(said).toContain(join(place, 'report.html'));
  });
});
