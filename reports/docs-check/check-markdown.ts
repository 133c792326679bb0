import { effects, type Effect } from '../../spec/changes/effect.ts';
import type { PageCheck } from '../../spec/docs/check-page.ts';
import { describeUnread } from '../../spec/docs/facts-files.ts';
import { printMarkdown, type Block, type Part } from '../summary/markdown.ts';
import { changeWordsIn, type ChangeWords } from '../contract-diff/change-words.ts';
import type { Language } from '../lang/language.ts';
import { pageChangeIn } from '../lang/translate-change.ts';
import { verdictOf, type ToldOf } from './check-words.ts';

type Change = PageCheck['changes'][number];

/** What GitHub takes for the summary of a job is limited: a longer patch is cut. */
const longestPatch = 60_000;

/** A check of a docs page as Markdown, for the summary of a job or an issue. */
export function checkMarkdown(check: PageCheck, { page, language }: ToldOf): string {
  const words = changeWordsIn(language);
  return printMarkdown([
    { kind: 'heading', level: 2, text: words.docsOf(check.platform) },
    { kind: 'text', parts: [{ code: page }, ` · ${verdictOf(check, words)}`] },
    ...list(
      words.couldNotBeRead,
      check.unread.map((part) => [pageChangeIn(describeUnread(part), language)]),
    ),
    ...(Object.keys(effects) as Effect[]).flatMap((effect) =>
      list(
        `${words.effect[effect][0]?.toUpperCase()}${words.effect[effect].slice(1)}: ${words.effectMeaning[effect]}`,
        check.changes
          .filter((change) => change.effect === effect)
          .map((change) => changeParts(change, language)),
      ),
    ),
    ...list(
      words.settled,
      check.settled.map((key) => [{ code: key }]),
    ),
    ...list(
      words.byHand,
      check.byHand.map(({ id, why }) => [{ strong: id }, `: ${pageChangeIn(why, language)}`]),
    ),
    ...patchBlock(check.patch, words),
  ]);
}

function list(title: string, items: readonly (readonly Part[])[]): readonly Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: title },
    { kind: 'list', items },
  ];
}

function changeParts(change: Change, language: Language | undefined): readonly Part[] {
  const words = changeWordsIn(language);
  const { says, after, before, requirements, places, discrepancies } = change;
  const place = after ?? before;
  const where =
    place === null || place.heading === ''
      ? ''
      : ` (${words.line(place.heading, place.line, after === null)})`;
  const code = (texts: readonly string[]): readonly Part[] => texts.flatMap((text) => [' ', { code: text }]);
  return [
    `${pageChangeIn(says, language)}${where}`,
    ...(requirements.length + discrepancies.length === 0
      ? []
      : [words.concerns, ...code([...requirements, ...discrepancies])]),
    ...(places.length === 0 ? [] : [words.contract, ...code(places)]),
  ];
}

function patchBlock(patch: string, words: ChangeWords): readonly Block[] {
  if (patch === '') return [];
  const cut = patch.length > longestPatch;
  const text = cut ? `${patch.slice(0, longestPatch)}\n${words.patchCut}` : patch.trimEnd();
  return [{ kind: 'folded', title: words.patch, blocks: [{ kind: 'code', language: 'diff', text }] }];
}
