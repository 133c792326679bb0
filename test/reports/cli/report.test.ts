import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openReport } from '../../../reports/cli/open-report.ts';
import { formatOfEnding, renderFormats, reporterOfFormat } from '../../../reports/cli/render-formats.ts';
import type { Output } from '../../../reports/cli/command.ts';
import { UsageError } from '../../../reports/cli/usage-error.ts';
import { reporters } from '../../../reports/reporters.ts';
import { buildMixedReport } from '../fixture.ts';
import { runProcess } from './run-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A folder with the evidence of a run in it. */
function folderWithEvidence(): string {
  const folder = temporaryFolder();
  const { run, exchanges, scenarios } = buildMixedReport().evidence;
  const lines = [run, ...exchanges, ...scenarios].map((record) => JSON.stringify(record));
  mkdirSync(join(folder, 'conformance-report'));
  writeFileSync(join(folder, 'conformance-report', 'evidence.jsonl'), `${lines.join('\n')}\n`);
  return folder;
}

describe('report render', () => {
  test('knows a name for each report, and every reporter has one', () => {
    expect(Object.values(reporterOfFormat).toSorted()).toEqual(reporters.map(({ name }) => name).toSorted());
    for (const format of Object.values(formatOfEnding)) expect(renderFormats).toContain(format);
  });

  test('makes the page of recorded evidence, named by the ending of its file, whatever the verdict', async () => {
    const folder = folderWithEvidence();
    const typed = ['report', 'render', 'conformance-report', '--out', 'page.html'];
    const { code, out, err } = await runProcess(typed, { folder });
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: 'html written to page.html\n' });
    expect(readFileSync(join(folder, 'page.html'), 'utf8')).toContain('<h1>');
  });

  test('prints the report that is asked for, and nothing else', async () => {
    const folder = folderWithEvidence();
    const evidence = join('conformance-report', 'evidence.jsonl');
    const { code, out, err } = await runProcess(['report', 'render', evidence, '--format', 'har'], {
      folder,
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect((JSON.parse(out) as { log: { entries: unknown[] } }).log.entries).toHaveLength(3);
  });

  test.each([
    [
      ['report', 'render', 'conformance-report'],
      /it is not said which report to make\nAdd --format with one of/,
    ],
    [['report', 'render', 'conformance-report', '--format', 'pdf'], /unknown format 'pdf'/],
    [['report', 'render', '--format', 'html'], /no evidence to make a report of/],
    [['report', 'render', 'nowhere', '--format', 'html'], /the evidence cannot be read: nowhere/],
    [['report', 'render', 'a', 'b', '--format', 'html'], /one evidence at a time/],
    [['report', 'render', 'conformance-report', '--shops', 'x'], /report render takes no --shops/],
    [['report', 'redner', 'conformance-report'], /'redner' is none of these\nDid you mean render\?/],
    [['report', 'open', 'nowhere'], /there is no report at nowhere\nName the folder/],
    [['report', 'open', 'a', 'b'], /one report is opened at a time/],
    [['report', 'merge'], /no folder to merge/],
  ])('refuses what it cannot do: %j', async (typed, words) => {
    const { code, err } = await runProcess(typed, { folder: folderWithEvidence() });
    expect(code).toBe(64);
    expect(err).toMatch(words);
  });

  test('shows on the page what was found beside the run', async () => {
    const folder = folderWithEvidence();
    const aspect = { topic: 'order', question: 'what number tells', likeness: 'undocumented' };
    const sides = { left: 'the id', right: 'a count', documented: [null, 'Properties'] };
    const comparison = { platforms: ['Haravan', 'Sapo'], aspects: [{ ...aspect, ...sides }] };
    writeFileSync(join(folder, 'compare.json'), JSON.stringify(comparison));
    const typed = [
      'report',
      'render',
      'conformance-report',
      '--out',
      'page.html',
      '--portability',
      'compare.json',
    ];
    expect((await runProcess(typed, { folder })).code).toBe(0);
    const page = readFileSync(join(folder, 'page.html'), 'utf8');
    for (const words of ['what number tells', 'the id (not said)', '"a count"'])
      expect(page).toContain(words);
  });

  test.each([
    ['--drift', /compare\.json is not what is shown here: .*\nName a drift\.json/],
    [
      '--portability',
      /compare\.json is not what is shown here: .*\nName what order-conformance compare --json prints/,
    ],
  ])('refuses a file that is not what %s shows', async (flag, words) => {
    const folder = folderWithEvidence();
    writeFileSync(join(folder, 'compare.json'), '{"platforms":["Haravan"],"aspects":[]}');
    const typed = ['report', 'render', 'conformance-report', '--format', 'html', flag, 'compare.json'];
    const { code, err } = await runProcess(typed, { folder });
    expect(code).toBe(64);
    expect(err).toMatch(words);
    const missing = await runProcess([...typed.slice(0, -1), 'gone.json'], { folder });
    expect(missing.err).toMatch(/gone\.json cannot be read \(ENOENT\)/);
  });

  test('ends with 70 where the file cannot be written', async () => {
    const typed = ['report', 'render', 'conformance-report', '--out', join('gone', 'page.html')];
    const { code, err } = await runProcess(typed, { folder: folderWithEvidence() });
    expect(code).toBe(70);
    expect(err).toContain('there is no such folder. Name another file with --out.');
  });
});

describe('report open', () => {
  function output(): Output & { readonly said: string[] } {
    const said: string[] = [];
    return { said, write: (text) => void said.push(text), interactive: false, stream: process.stdout };
  }

  test('shows the page in the folder, by its whole path', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'report.html'), '');
    const shown: string[] = [];
    const out = output();
    await openReport({ place: folder, language: 'en' }, { out }, (file) => {
      shown.push(file);
      return Promise.resolve(undefined);
    });
    expect(shown).toEqual([resolve(folder, 'report.html')]);
    expect(out.said).toEqual([`Opened ${resolve(folder, 'report.html')}\n`]);
  });

  test('says where the page is when no browser can be opened, which is no error', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'report.html'), '');
    const out = output();
    const reason = await openReport({ place: folder, language: 'en' }, { out }, () =>
      Promise.resolve('there is no screen'),
    );
    expect(reason).toBe('conformant');
    expect(out.said[0]).toBe(
      `No browser could be opened here (there is no screen). The report is\n${join(folder, 'report.html')}\n`,
    );
  });

  test('asks for a report where there is none', async () => {
    const folder = temporaryFolder();
    expect(existsSync(join(folder, 'report.html'))).toBe(false);
    await expect(
      openReport({ place: folder, language: 'en' }, { out: output() }, () => Promise.resolve(undefined)),
    ).rejects.toThrow(UsageError);
  });
});
