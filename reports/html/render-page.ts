import type { Page } from './page-data.ts';
import { pageSource, renderFile } from './render-file.ts';

/** The page's sources in the order they are joined. */
const styles = [
  'theme',
  'masthead',
  'filters',
  'matrix',
  'list',
  'detail',
  'values',
  'exchange',
  'sequence',
  'picture',
  'run',
  'print',
] as const;
const scripts = [
  'dom',
  'language',
  'view',
  'unpack',
  'json-text',
  'long-text',
  'exchange',
  'picture',
  'values',
  'in-answer',
  'sum',
  'sequence',
  'detail',
  'list',
  'matrix',
  'timeline',
  'coverage',
  'requests',
  'asides',
  'steps',
  'next-steps',
  'run-facts',
  'header',
  'run-parts',
  'page',
] as const;

/** Renders the page of a run. */
export function renderPage({ data, blocks }: Page): string {
  const { results, platformTitle, words } = data;
  return renderFile({
    styles: styles.map((name) => pageSource(`${name}.css`)),
    scripts: scripts.map((name) => pageSource(`${name}.js`)),
    heading: words.en.verdict[results.verdict],
    platformTitle,
    noScript: words.en.page.noScript,
    data,
    blocks,
  });
}
