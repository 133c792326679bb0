import type { ComparedAspect, Likeness } from '../../suites/portability/compare-platforms.ts';
import type { Language } from '../lang/language.ts';
import { translateAspect } from '../lang/translate-comparison.ts';
import type { Block, Part } from '../summary/markdown.ts';
import type { Comparison } from './compare-embedded.ts';
import { compareWordsIn, type CompareWords } from './compare-words.ts';

/** A comparison of two platforms, apart from how it is marked up: what is undocumented first, what is the same folded away. */
export function comparisonBlocks({ platforms, aspects }: Comparison, language?: Language): readonly Block[] {
  const words = compareWordsIn(language);
  const table = (likeness: Likeness): Block => ({
    kind: 'table',
    head: [words.what, ...platforms],
    rows: aspects
      .filter((aspect) => aspect.likeness === likeness)
      .map((aspect) => row(translateAspect(aspect, language), words)),
  });
  return [
    ...(['undocumented', 'by design'] as const).flatMap((likeness): readonly Block[] => [
      { kind: 'heading', level: 2, text: words.heading[likeness] },
      table(likeness),
    ]),
    { kind: 'folded', title: words.heading.same, blocks: [table('same')] },
  ];
}

function row(
  { question, left, right, documented }: ComparedAspect,
  words: CompareWords,
): readonly (readonly Part[])[] {
  return [[question], said(left, documented[0], words), said(right, documented[1], words)];
}

/** What was seen, and whether the docs leave it open. */
function said(seen: string, documented: string | null, words: CompareWords): readonly Part[] {
  return [documented === null ? words.notSaid(seen) : seen];
}
