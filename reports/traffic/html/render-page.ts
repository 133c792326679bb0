import { pageSource, renderFile } from '../../html/render-file.ts';
import type { TrafficPage } from './page-data.ts';

/** Texts that this page shares with that of a run, and its own, in the order they are joined. */
const styles = [
  shared('theme.css'),
  shared('masthead.css'),
  shared('filters.css'),
  shared('matrix.css'),
  shared('list.css'),
  shared('detail.css'),
  shared('values.css'),
  shared('exchange.css'),
  shared('sequence.css'),
  shared('picture.css'),
  shared('run.css'),
  own('traffic.css'),
  shared('print.css'),
];
const scripts = [
  shared('dom.js'),
  shared('language.js'),
  shared('view.js'),
  shared('unpack.js'),
  shared('json-text.js'),
  shared('long-text.js'),
  shared('exchange.js'),
  shared('picture.js'),
  shared('values.js'),
  shared('in-answer.js'),
  shared('sum.js'),
  shared('sequence.js'),
  shared('detail.js'),
  shared('list.js'),
  shared('matrix.js'),
  shared('timeline.js'),
  shared('requests.js'),
  shared('asides.js'),
  shared('steps.js'),
  own('traffic-steps.js'),
  own('traffic-facts.js'),
  shared('header.js'),
  own('conditions.js'),
  own('traffic-parts.js'),
  shared('page.js'),
];

/** Renders the page on traffic: one file that needs nothing else and asks no network. */
export function renderTrafficPage({ data, blocks }: TrafficPage): string {
  const { results, platformTitle, words } = data;
  return renderFile({
    styles,
    scripts,
    heading: words.en.verdict[results.verdict],
    platformTitle,
    noScript: words.en.page.noScript,
    data,
    blocks,
  });
}

function shared(file: string): URL {
  return pageSource(file);
}

function own(file: string): URL {
  return new URL(`./page/${file}`, import.meta.url);
}
