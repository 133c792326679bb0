import { effects } from '../../spec/changes/effect.ts';
import type { PageCheck } from '../../spec/docs/check-page.ts';
import { describeUnread } from '../../spec/docs/facts-files.ts';
import { printMarkdown, type Block, type Part } from '../summary/markdown.ts';
import { verdictOf } from './check-words.ts';

type Change = PageCheck['changes'][number];

/** What GitHub takes for the summary of a job is limited: a longer patch is cut. */
const longestPatch = 60_000;

/** A check of a docs page as Markdown, for the summary of a job or an issue. */
export function checkMarkdown(check: PageCheck, page: string): string {
  return printMarkdown([
    { kind: 'heading', level: 2, text: `Docs of ${check.platform} against the contract` },
    { kind: 'text', parts: [{ code: page }, ` · ${verdictOf(check)}`] },
    ...list(
      'Could not be read',
      check.unread.map((part) => [describeUnread(part)]),
    ),
    ...Object.entries(effects).flatMap(([effect, meaning]) =>
      list(
        `${effect[0]?.toUpperCase()}${effect.slice(1)}: ${meaning}`,
        check.changes.filter((change) => change.effect === effect).map(changeParts),
      ),
    ),
    ...list(
      'Discrepancies that the page no longer shows',
      check.settled.map((key) => [{ code: key }]),
    ),
    ...list(
      'To be decided by a person',
      check.byHand.map(({ id, why }) => [{ strong: id }, `: ${why}`]),
    ),
    ...patchBlock(check.patch),
  ]);
}

function list(title: string, items: readonly (readonly Part[])[]): readonly Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: title },
    { kind: 'list', items },
  ];
}

function changeParts({ says, after, before, requirements, places, discrepancies }: Change): readonly Part[] {
  const place = after ?? before;
  const where =
    place === null || place.heading === ''
      ? ''
      : ` (“${place.heading}”, line ${place.line}${after === null ? ' of the former page' : ''})`;
  const code = (texts: readonly string[]): readonly Part[] => texts.flatMap((text) => [' ', { code: text }]);
  return [
    `${says}${where}`,
    ...(requirements.length + discrepancies.length === 0
      ? []
      : [' · concerns', ...code([...requirements, ...discrepancies])]),
    ...(places.length === 0 ? [] : [' · contract', ...code(places)]),
  ];
}

function patchBlock(patch: string): readonly Block[] {
  if (patch === '') return [];
  const cut = patch.length > longestPatch;
  const text = cut
    ? `${patch.slice(0, longestPatch)}\n… cut here: --patch prints all of it`
    : patch.trimEnd();
  return [{ kind: 'folded', title: 'Proposed patch', blocks: [{ kind: 'code', language: 'diff', text }] }];
}
