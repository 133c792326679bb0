import { differenceClasses } from '../../suites/drift/difference.ts';
import { printMarkdown, type Block, type Part } from '../summary/markdown.ts';
import type { DatedDifference, DriftRecord } from './drift-record.ts';
import { countsInWords, driftWords, lookedAt, sinceInWords, whereInWords } from './drift-words.ts';

/** Differences that are told in full; of more than these, the rest is named. */
const mostTold = 40;

/** `drift.md`: for a person who decides, for the page of a CI job, and for an issue. */
export function renderDriftAsMarkdown(record: DriftRecord): string {
  return printMarkdown(buildBlocks(record));
}

/** What is said of drift, apart from how it is marked up. */
export function buildBlocks(record: DriftRecord): readonly Block[] {
  const { verdict, differences, known, platform } = record;
  const told = differences.slice(0, mostTold);
  const rest = differences.slice(mostTold);
  return [
    { kind: 'heading', level: 1, text: `${driftWords.verdict[verdict]}: ${platform}` },
    { kind: 'text', parts: [{ strong: countsInWords(record) }] },
    { kind: 'text', parts: [driftWords.meaning[verdict]] },
    ...differenceClasses.flatMap((name): readonly Block[] => {
      const ofClass = told.filter((difference) => difference.class === name);
      if (ofClass.length === 0) return [];
      return [
        { kind: 'heading', level: 2, text: capital(driftWords.class[name]) },
        { kind: 'text', parts: [driftWords.classMeaning[name]] },
        ...ofClass.flatMap(differenceBlocks),
      ];
    }),
    ...(rest.length === 0
      ? []
      : [
          {
            kind: 'folded' as const,
            title: `${String(rest.length)} more`,
            blocks: [{ kind: 'list' as const, items: rest.map(({ title }) => [title]) }],
          },
        ]),
    ...(known.length === 0
      ? []
      : [
          {
            kind: 'folded' as const,
            title: `${String(known.length)} from the contract that the baseline has, too`,
            blocks: [
              { kind: 'list' as const, items: known.map((name): readonly Part[] => [{ code: name }]) },
            ],
          },
        ]),
    { kind: 'text', parts: [lookedAt(record)] },
  ];
}

function differenceBlocks(difference: DatedDifference): readonly Block[] {
  const { title, was, is, breaks, suspected, confidence, requirements, evidence, fingerprint } = difference;
  const where = whereInWords(difference);
  const items: readonly (readonly Part[])[] = [
    item('Was', was),
    item('Is', is),
    item('For whom it breaks', breaks),
    ...(suspected === undefined ? [] : [item('If it is so', driftWords.class[suspected])]),
    ...(where === '' ? [] : [item('Where', where)]),
    ...(requirements.length === 0 ? [] : [item('Requirements', requirements.join(', '))]),
    item('How sure', confidence),
    item('Since when', `${sinceInWords(difference)} (${fingerprint})`),
    ...evidence
      .slice(0, 1)
      .map(({ exchange, request, status }): readonly Part[] => [
        { strong: 'For example:' },
        ' ',
        { code: `${request} → ${String(status ?? 'no answer')}` },
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
