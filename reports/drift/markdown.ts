import { differenceClasses } from '../../suites/drift/difference.ts';
import type { Language } from '../lang/language.ts';
import { translateDrift } from '../lang/translate-drift.ts';
import { printMarkdown, type Block, type Part } from '../summary/markdown.ts';
import type { DatedDifference, DriftRecord } from './drift-record.ts';
import type { DriftWords } from './drift-words.ts';
import { countsInWords, driftWordsIn, whereInWords } from './say-drift.ts';

/** Differences that are told in full; of more than these, the rest is named. */
const mostTold = 40;

/** `drift.md`: for a person who decides, for the page of a CI job, and for an issue. */
export function renderDriftAsMarkdown(record: DriftRecord, language?: Language): string {
  return printMarkdown(buildBlocks(record, language));
}

/** What is said of drift, apart from how it is marked up. */
export function buildBlocks(record: DriftRecord, language?: Language): readonly Block[] {
  const words = driftWordsIn(language);
  const { verdict, differences, known, platform } = translateDrift(record, language);
  const told = differences.slice(0, mostTold);
  const rest = differences.slice(mostTold);
  return [
    { kind: 'heading', level: 1, text: `${words.verdict[verdict]}: ${platform}` },
    { kind: 'text', parts: [{ strong: countsInWords(record, words) }] },
    { kind: 'text', parts: [words.meaning[verdict]] },
    ...differenceClasses.flatMap((name): readonly Block[] => {
      const ofClass = told.filter((difference) => difference.class === name);
      if (ofClass.length === 0) return [];
      return [
        { kind: 'heading', level: 2, text: capital(words.class[name]) },
        { kind: 'text', parts: [words.classMeaning[name]] },
        ...ofClass.flatMap((difference) => differenceBlocks(difference, words)),
      ];
    }),
    ...(rest.length === 0
      ? []
      : [
          {
            kind: 'folded' as const,
            title: words.more(rest.length),
            blocks: [{ kind: 'list' as const, items: rest.map(({ title }) => [title]) }],
          },
        ]),
    ...(known.length === 0
      ? []
      : [
          {
            kind: 'folded' as const,
            title: words.knownToo(known.length),
            blocks: [
              { kind: 'list' as const, items: known.map((name): readonly Part[] => [{ code: name }]) },
            ],
          },
        ]),
    { kind: 'text', parts: [words.lookedAt(record)] },
  ];
}

function differenceBlocks(difference: DatedDifference, words: DriftWords): readonly Block[] {
  const { title, was, is, breaks, suspected, confidence, requirements, evidence, fingerprint } = difference;
  const where = whereInWords(difference, words);
  const { term } = words;
  const items: readonly (readonly Part[])[] = [
    item(term.was, was),
    item(term.is, is),
    item(term.breaks, breaks),
    ...(suspected === undefined ? [] : [item(term.suspected, words.class[suspected])]),
    ...(where === '' ? [] : [item(term.where, where)]),
    ...(requirements.length === 0 ? [] : [item(term.requirements, requirements.join(', '))]),
    item(term.sure, confidence),
    item(term.since, `${words.since(difference.since)} (${fingerprint})`),
    ...evidence
      .slice(0, 1)
      .map(({ exchange, request, status }): readonly Part[] => [
        { strong: `${term.example}:` },
        ' ',
        { code: `${request} → ${String(status ?? words.noAnswer)}` },
        ` (${exchange})`,
      ]),
  ];
  return [
    { kind: 'heading', level: 3, text: title },
    { kind: 'list', items },
  ];
}

function item(label: string, text: string): readonly Part[] {
  return [{ strong: `${label}:` }, ` ${text}`];
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
