import type { Reporter } from '../reporter.ts';
import { buildPage } from './page-data.ts';
import { renderPage } from './render-page.ts';

/** `report.html`, for people: one file that needs nothing else and asks no network. */
export const html: Reporter = {
  name: 'html',
  file: 'report.html',
  render: (report, { reportDir }) => renderPage(buildPage(report, { reportDir })),
};
