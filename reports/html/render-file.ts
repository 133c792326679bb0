import { readFileSync } from 'node:fs';
import { cspDigest } from '../csp-digest.ts';

/** What a page is made of: texts of ours that it runs and is drawn by, and data that no browser runs. */
export interface PageFile {
  readonly styles: readonly URL[];
  readonly scripts: readonly URL[];
  /** Before the name of this suite, and as the heading where scripts are not run. */
  readonly heading: string;
  readonly platformTitle: string;
  /** Where else the same is to be read. */
  readonly noScript: string;
  /** What the scripts are given at once. */
  readonly data: object;
  /** What they unpack when somebody looks at it. */
  readonly blocks: readonly string[];
}

/** A text of the page, by its name in `page/`. */
export function pageSource(file: string): URL {
  return new URL(`./page/${file}`, import.meta.url);
}

/**
 * Renders the page: one file with everything in it. Its security policy allows nothing but the two texts named by their digests, and
 * what a shop or an app sent stands in blocks of data that no browser runs.
 */
export function renderFile(file: PageFile): string {
  const style = file.styles.map(read).join('\n');
  const script = file.scripts.map(read).join('\n');
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
  const heading = escapeText(file.heading);
  const parts: Readonly<Record<string, string>> = {
    policy: `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    title: `<title>${heading} · ${escapeText(file.platformTitle)} · order-conformance</title>`,
    style: `<style>${style}</style>`,
    noscript: `<noscript><h1>${heading}</h1><p>${escapeText(file.noScript)}</p></noscript>`,
    data: [
      `<script type="application/json" id="data">${escapeData(JSON.stringify(file.data))}</script>`,
      ...file.blocks.map((block, index) => `<script type="text/plain" id="block-${index}">${block}</script>`),
    ].join('\n    '),
    script: `<script type="module">${script}</script>`,
  };
  return read(pageSource('page.html')).replaceAll(
    /<!-- (\w+) -->/g,
    (place, name: string) => parts[name] ?? place,
  );
}

function read(file: URL): string {
  return readFileSync(file, 'utf8');
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
