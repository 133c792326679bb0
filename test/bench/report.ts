import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { html } from '../../reports/html/html.ts';
import { judgeEvidence } from '../../reports/judge-evidence.ts';
import type { Report } from '../../reports/report.ts';
import type { Evidence } from '../../suites/evidence/read-evidence.ts';
import { noBrowser, startBrowser } from '../reports/html/chromium.ts';
import { plainSurface } from '../reports/fixture.ts';
import type { BenchPart, BenchReport } from './bench-part.ts';
import { coreRun } from './core-run.ts';
import { costOf } from './cost.ts';
import { spreadOf } from './spread.ts';

const rounds = 9;
const sizes = [200, 5000, 20_000];

/** How large the report page is, and how long a browser takes to open it. */
export const report: BenchPart = {
  name: 'report',
  heading: 'Opening the report',
  measure,
};

async function measure(): Promise<BenchReport> {
  if (noBrowser !== undefined) return { about: [`Not measured: ${noBrowser}.`], tables: [] };
  const folder = mkdtempSync(join(tmpdir(), 'order-conformance-bench-'));
  const browser = await startBrowser();
  try {
    const [evidence] = await coreRun(folder);
    const rows: (readonly string[])[] = [];
    for (const size of sizes) rows.push(await measureSize(repeated(evidence, size), { browser, folder }));
    return {
      about: [
        `A core run, its exchanges told again and again under other ids: the shop then seems to create orders twice, and much is found.`,
        `Opened ${rounds} times in Chromium ${browser.version()}, a new page each time: middle of the times from the call to the first paint, and until the page has drawn itself and answers.`,
      ],
      tables: [
        {
          head: [
            'exchanges',
            'failed',
            'shown whole',
            'writing ms',
            'page kB',
            'first paint ms',
            'ready ms',
            'slowest ms',
          ],
          rows,
        },
      ],
    };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

/** The same exchanges, over and over, under ids of their own. */
function repeated(evidence: Evidence, size: number): Evidence {
  const { exchanges } = evidence;
  const all = Array.from({ length: size }, (_, index) => {
    const exchange = exchanges[index % exchanges.length];
    if (exchange === undefined) throw new Error('the run has no exchanges');
    return { ...exchange, id: `x${String(index + 1).padStart(5, '0')}` };
  });
  return { ...evidence, exchanges: all };
}

async function measureSize(
  evidence: Evidence,
  { browser, folder }: { readonly browser: Browser; readonly folder: string },
): Promise<readonly string[]> {
  const judged = await judgeEvidence(evidence, { suiteVersion: '0.0.0' });
  const [text, { wallMs }] = await costOf(() => Promise.resolve(html.render(judged, plainSurface)));
  const file = join(folder, 'report.html');
  writeFileSync(file, text);
  const opened: Opened[] = [];
  for (let round = 0; round < rounds; round += 1) opened.push(await open(browser, file));
  const ready = spreadOf(opened.map(({ readyMs }) => readyMs));
  return [
    String(evidence.exchanges.length),
    String(judged.results.counts.fail),
    String(citedCount(judged, text)),
    wallMs.toFixed(0),
    (statSync(file).size / 1000).toFixed(0),
    spreadOf(opened.map(({ paintMs }) => paintMs)).median.toFixed(0),
    ready.median.toFixed(0),
    ready.max.toFixed(0),
  ];
}

function citedCount({ evidence }: Report, text: string): number {
  return evidence.exchanges.length - (text.match(/"block":null/g) ?? []).length;
}

interface Opened {
  /** Until something was seen. */
  readonly paintMs: number;
  /** Until the page's script had drawn everything, and the browser was idle. */
  readonly readyMs: number;
}

async function open(browser: Browser, file: string): Promise<Opened> {
  const page = await browser.newPage();
  try {
    await page.goto(pathToFileURL(file).href);
    return await page.evaluate<Opened>(readTimes);
  } finally {
    await page.close();
  }
}

/** Run in the page: two frames after it was loaded, it has been set and painted. */
const readTimes = `new Promise((settle) => {
  requestAnimationFrame(() => requestAnimationFrame(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    const [{ loadEventEnd }] = performance.getEntriesByType('navigation');
    settle({ paintMs: paint?.startTime ?? performance.now(), readyMs: loadEventEnd });
  }));
})`;
