import type { Reporter } from '../reporter.ts';
import { buildPage } from './page-data.ts';
import { renderPage } from './render-page.ts';

/** `report.html`, for people: one file that needs nothing else and asks no network. */
export const html: Reporter = {
  name: 'html',
  file: 'report.html',
  // English is what nobody has to ask for: then the browser decides.
  render: (report, { reportDir, language }) =>
    renderPage(buildPage(report, { reportDir, language: language === 'en' ? undefined : language })),
};
