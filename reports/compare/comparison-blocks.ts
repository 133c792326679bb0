import type { ComparedAspect, Likeness } from '../../suites/portability/compare-platforms.ts';
import type { Block, Part } from '../summary/markdown.ts';
import type { Comparison } from './compare-embedded.ts';

const headings: Readonly<Record<Likeness, string>> = {
  undocumented: 'Differs, and the docs do not say so',
  'by design': 'Differs by design: the docs of both say what they do',
  same: 'The same',
};

/** A comparison of two platforms, apart from how it is marked up: what is undocumented first, what is the same folded away. */
export function comparisonBlocks({ platforms, aspects }: Comparison): readonly Block[] {
  const table = (likeness: Likeness): Block => ({
    kind: 'table',
    head: ['what', ...platforms],
    rows: aspects.filter((aspect) => aspect.likeness === likeness).map(row),
  });
  return [
    ...(['undocumented', 'by design'] as const).flatMap((likeness): readonly Block[] => [
      { kind: 'heading', level: 2, text: headings[likeness] },
      table(likeness),
    ]),
    { kind: 'folded', title: headings.same, blocks: [table('same')] },
  ];
}

function row({ question, left, right, documented }: ComparedAspect): readonly (readonly Part[])[] {
  return [[question], said(left, documented[0]), said(right, documented[1])];
}

/** What was seen, and whether the docs leave it open. */
function said(seen: string, documented: string | null): readonly Part[] {
  return [documented === null ? `${seen} (not said)` : seen];
}
