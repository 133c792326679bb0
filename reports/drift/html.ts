import { readFileSync } from 'node:fs';
import { differenceClasses, type DifferenceClass } from '../../suites/drift/difference.ts';
import { cspDigest } from '../csp-digest.ts';
import { visible } from '../visible.ts';
import type { DatedDifference, DriftRecord } from './drift-record.ts';
import { countsInWords, driftWords, lookedAt, sinceInWords, whereInWords } from './drift-words.ts';

/** `drift.html`: one file without a script that asks no network and can be printed. */
export function renderDriftAsHtml(record: DriftRecord): string {
  const { verdict, platform, differences, known } = record;
  const style = readFileSync(new URL('./drift.css', import.meta.url), 'utf8');
  const title = `${driftWords.verdict[verdict]} · ${platform}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${cspDigest(style)}'; base-uri 'none'; form-action 'none'" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${text(title)}</title>
<style>${style}</style>
</head>
<body>
<header class="${verdict}">
<h1>${text(driftWords.verdict[verdict])}</h1>
<p>${text(driftWords.meaning[verdict])}</p>
<p class="counts">${text(countsInWords(record))}</p>
</header>
<main>
${differenceClasses.map((name) => sectionOf(name, differences)).join('')}${knownSection(known)}</main>
<footer><p>${text(lookedAt(record))}</p><p>${text(record.comparedAt)} · order-conformance ${text(record.suite)}</p></footer>
</body>
</html>
`;
}

function sectionOf(name: DifferenceClass, differences: readonly DatedDifference[]): string {
  const ofClass = differences.filter((difference) => difference.class === name);
  if (ofClass.length === 0) return '';
  return `<section class="${name}">
<h2>${text(driftWords.class[name])} <small>${String(ofClass.length)}</small></h2>
<p>${text(driftWords.classMeaning[name])}</p>
${ofClass.map(articleOf).join('')}</section>
`;
}

function articleOf(difference: DatedDifference): string {
  const { id, title, was, is, breaks, suspected, confidence, requirements, evidence, fingerprint } =
    difference;
  const facts: readonly (readonly [string, string])[] = [
    ['Was', was],
    ['Is', is],
    ['For whom it breaks', breaks],
    ['If it is so', suspected === undefined ? '' : driftWords.class[suspected]],
    ['Where', whereInWords(difference)],
    ['Requirements', requirements.join(', ')],
    ['How sure', confidence],
    ['Since when', sinceInWords(difference)],
    [
      'For example',
      evidence
        .slice(0, 3)
        .map(({ exchange, request, status }) => `${exchange}  ${request} → ${String(status ?? 'no answer')}`)
        .join('\n'),
    ],
    ['Known as', `${id} (${fingerprint})`],
  ];
  const rows = facts
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `<dt>${text(label)}</dt><dd>${text(value)}</dd>`);
  return `<article id="${text(fingerprint)}"><h3>${text(title)}</h3><dl>${rows.join('')}</dl></article>\n`;
}

function knownSection(known: readonly string[]): string {
  if (known.length === 0) return '';
  const items = known.map((name) => `<li><code>${text(name)}</code></li>`).join('');
  return `<section><h2>From the contract, and in the baseline, too <small>${String(known.length)}</small></h2><ul>${items}</ul></section>\n`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function text(plain: string): string {
  const lines = plain.split('\n').map(visible).join('\n');
  return lines.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
