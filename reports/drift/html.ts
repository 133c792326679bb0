import { readFileSync } from 'node:fs';
import { differenceClasses, type DifferenceClass } from '../../suites/drift/difference.ts';
import { cspDigest } from '../csp-digest.ts';
import type { Language } from '../lang/language.ts';
import { translateDrift } from '../lang/translate-drift.ts';
import { visible } from '../visible.ts';
import type { DatedDifference, DriftRecord } from './drift-record.ts';
import type { DriftWords } from './drift-words.ts';
import { countsInWords, driftWordsIn, whereInWords } from './say-drift.ts';

/** `drift.html`: one file without a script that asks no network and can be printed. */
export function renderDriftAsHtml(record: DriftRecord, language: Language = 'en'): string {
  const words = driftWordsIn(language);
  const { verdict, platform, differences, known } = translateDrift(record, language);
  const style = readFileSync(new URL('./drift.css', import.meta.url), 'utf8');
  const title = `${words.verdict[verdict]} · ${platform}`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${cspDigest(style)}'; base-uri 'none'; form-action 'none'" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${text(title)}</title>
<style>${style}</style>
</head>
<body>
<header class="${verdict}">
<h1>${text(words.verdict[verdict])}</h1>
<p>${text(words.meaning[verdict])}</p>
<p class="counts">${text(countsInWords(record, words))}</p>
</header>
<main>
${differenceClasses.map((name) => sectionOf(name, differences, words)).join('')}${knownSection(known, words)}</main>
<footer><p>${text(words.lookedAt(record))}</p><p>${text(record.comparedAt)} · order-conformance ${text(record.suite)}</p></footer>
</body>
</html>
`;
}

function sectionOf(
  name: DifferenceClass,
  differences: readonly DatedDifference[],
  words: DriftWords,
): string {
  const ofClass = differences.filter((difference) => difference.class === name);
  if (ofClass.length === 0) return '';
  return `<section class="${name}">
<h2>${text(words.class[name])} <small>${String(ofClass.length)}</small></h2>
<p>${text(words.classMeaning[name])}</p>
${ofClass.map((difference) => articleOf(difference, words)).join('')}</section>
`;
}

function articleOf(difference: DatedDifference, words: DriftWords): string {
  const { term } = words;
  const { id, title, was, is, breaks, suspected, confidence, requirements, evidence, fingerprint } =
    difference;
  const facts: readonly (readonly [string, string])[] = [
    [term.was, was],
    [term.is, is],
    [term.breaks, breaks],
    [term.suspected, suspected === undefined ? '' : words.class[suspected]],
    [term.where, whereInWords(difference, words)],
    [term.requirements, requirements.join(', ')],
    [term.sure, confidence],
    [term.since, words.since(difference.since)],
    [
      term.example,
      evidence
        .slice(0, 3)
        .map(
          ({ exchange, request, status }) => `${exchange}  ${request} → ${String(status ?? words.noAnswer)}`,
        )
        .join('\n'),
    ],
    [term.names, `${id} (${fingerprint})`],
  ];
  const rows = facts
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `<dt>${text(label)}</dt><dd>${text(value)}</dd>`);
  return `<article id="${text(fingerprint)}"><h3>${text(title)}</h3><dl>${rows.join('')}</dl></article>\n`;
}

function knownSection(known: readonly string[], words: DriftWords): string {
  if (known.length === 0) return '';
  const items = known.map((name) => `<li><code>${text(name)}</code></li>`).join('');
  return `<section><h2>${text(words.knownTitle)} <small>${String(known.length)}</small></h2><ul>${items}</ul></section>\n`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function text(plain: string): string {
  const lines = plain.split('\n').map(visible).join('\n');
  return lines.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
