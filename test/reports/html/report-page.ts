import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { html } from '../../../reports/html/html.ts';
import type { Report } from '../../../reports/report.ts';
import { plainSurface } from '../fixture.ts';
import { startBrowser } from './chromium.ts';

export interface ReportPage {
  /** The page of the test that runs. */
  readonly page: () => Page;
  /** Opens the page of a report, or a page that was rendered already. */
  readonly open: (report: Report | string, hash?: string) => Promise<void>;
  /** What the page has complained about until now, which then counts no more. */
  readonly takeComplaints: () => readonly string[];
}

/** A browser for the tests of a file; options such as what its pages are allowed to do. A test fails where its page complains, or asks a network for anything. */
export function reportPage(options: BrowserContextOptions = {}): ReportPage {
  let browser: Browser;
  let folder: string;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await startBrowser();
    folder = mkdtempSync(join(tmpdir(), 'report-page-'));
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    complaints = [];
    page = await browser.newPage(options);
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!/^(file|data):/.test(request.url())) complaints.push(request.url());
    });
  });
  afterEach(async () => {
    await page.close();
    if (complaints.length > 0) throw new Error(`the page complained: ${complaints.join('\n')}`);
  });

  return {
    page: () => page,
    takeComplaints: () => complaints.splice(0),
    open: async (report, hash = '') => {
      const file = join(folder, 'report.html');
      writeFileSync(file, typeof report === 'string' ? report : html.render(report, plainSurface));
      await page.goto(pathToFileURL(file).href + hash);
    },
  };
}
