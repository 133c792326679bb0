import { readFileSync } from 'node:fs';
import { cspDigest } from '../csp-digest.ts';
import type { Page } from './page-data.ts';

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
  'next-steps',
  'header',
  'page',
] as const;

/**
 * Renders the page: one file with everything in it. Its security policy allows nothing but the two texts named by their digests, and
 * what a shop sent stands in blocks of data that no browser runs.
 */
export function renderPage({ data, blocks }: Page): string {
  const style = join(styles, 'css');
  const script = join(scripts, 'js');
  const policy = [
    "default-src 'none'",
    `style-src '${cspDigest(style)}'`,
    `script-src '${cspDigest(script)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const { results, platformTitle, words } = data;
  const verdict = escapeText(words.en.verdict[results.verdict]);
  const parts: Readonly<Record<string, string>> = {
    policy: `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    title: `<title>${verdict} · ${escapeText(platformTitle)} · order-conformance</title>`,
    style: `<style>${style}</style>`,
    noscript: `<noscript><h1>${verdict}</h1><p>${escapeText(words.en.page.noScript)}</p></noscript>`,
    data: [
      `<script type="application/json" id="data">${escapeData(JSON.stringify(data))}</script>`,
      ...blocks.map((block, index) => `<script type="text/plain" id="block-${index}">${block}</script>`),
    ].join('\n    '),
    script: `<script type="module">${script}</script>`,
  };
  return read('page.html').replaceAll(/<!-- (\w+) -->/g, (place, name: string) => parts[name] ?? place);
}

function join(names: readonly string[], extension: string): string {
  return names.map((name) => read(`${name}.${extension}`)).join('\n');
}

function read(file: string): string {
  return readFileSync(new URL(`./page/${file}`, import.meta.url), 'utf8');
}

/** JSON that cannot end the element it stands in, nor begin a comment or another one. */
function escapeData(text: string): string {
  return text.replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
