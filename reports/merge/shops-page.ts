import { cspDigest } from '../csp-digest.ts';
import type { Language } from '../lang/language.ts';
import { translateStatement } from '../lang/translate-report.ts';
import type { Verdict } from '../verdict.ts';
import { visible } from '../visible.ts';
import { headline, remarksOn, standingWords } from './render-shops.ts';
import { shopsWordsIn, type ShopsWords } from './shops-words.ts';
import type { ShopRecord, ShopsRecord, ShopsRequirementRecord } from './shops.ts';

const style = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { max-width: 75rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 2.5rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid #8884; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.bad { color: light-dark(#b3261e, #ff8a80); font-weight: 600; }
.unclear { color: light-dark(#7a4fbf, #cbb0ff); font-weight: 600; }
.good { color: light-dark(#1b7f3b, #7fd99a); }
`;

const classes: Readonly<Record<Verdict, string>> = {
  conformant: 'good',
  'conformant-with-waivers': 'good',
  'not-conformant': 'bad',
  'not-determined': 'unclear',
};

/** `shops.html`: one file, no script, no network. */
export function renderShopsPage(record: ShopsRecord, language: Language = 'en'): string {
  const words = shopsWordsIn(language);
  const { head } = words;
  const title = escape(headline(record, words));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${cspDigest(style)}'; base-uri 'none'; form-action 'none'" />
<title>${title} · order-conformance</title>
<style>${style}</style>
</head>
<body>
<h1>${title}</h1>
${table(
  [
    head.shop,
    head.platform,
    head.profile,
    head.verdict,
    head.failed,
    head.inconclusive,
    head.warnings,
    head.requests,
    head.reports,
  ],
  record.shops.map((shop) => shopRow(shop, words)),
)}
${
  record.requirements.length === 0
    ? ''
    : `<h2>${escape(words.notKept)}</h2>\n${table(
        [head.requirement, head.level, head.says, head.shops, head.keptBy],
        record.requirements.map((requirement) => requirementRow(requirement, language)),
      )}`
}
</body>
</html>
`;
}

function table(head: readonly string[], rows: readonly string[]): string {
  const heads = head.map((name) => `<th scope="col">${escape(name)}</th>`).join('');
  return `<div class="wide"><table>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table></div>`;
}

function shopRow(shop: ShopRecord, words: ShopsWords): string {
  const { name, platform, profile, verdict, counts, requests, folder } = shop;
  const remarks = remarksOn(shop, words);
  const said = `${words.verdict[verdict]}${remarks === '' ? '' : ` (${remarks})`}`;
  return row([
    cell(words.name(name)),
    cell(platform),
    cell(profile ?? ''),
    cell(said, classes[verdict]),
    ...[counts?.fail, counts?.inconclusive, counts?.warning, requests].map((count) =>
      cell(String(count ?? ''), 'number'),
    ),
    cell(folder ?? ''),
  ]);
}

function requirementRow(requirement: ShopsRequirementRecord, language: Language): string {
  const { id, level, statement, kept } = requirement;
  return row([
    cell(id),
    cell(level),
    cell(translateStatement(id, statement, language)),
    cell(standingWords(requirement, shopsWordsIn(language))),
    cell(String(kept), 'number'),
  ]);
}

function row(cells: readonly string[]): string {
  return `<tr>${cells.join('')}</tr>`;
}

function cell(text: string, className = ''): string {
  return `<td${className === '' ? '' : ` class="${className}"`}>${escape(text)}</td>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return visible(text).replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
