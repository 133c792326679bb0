import type { PageCheck } from '../../spec/docs/check-page.ts';

/** What came of a check, in a sentence or two. */
export function verdictOf({ unread, changes, notFound, worst }: PageCheck): string {
  const breaking = changes.filter(({ effect }) => effect.startsWith('breaks')).length;
  const counted = `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}, ${breaking} breaking`;
  if (unread.length === 0) return worst === 'none' ? 'The page states what it stated.' : `${counted}.`;
  const parts = unread.length === 1 ? 'One part of the page' : `${unread.length} parts of the page`;
  const lost =
    notFound === 0
      ? ''
      : ` ${notFound === 1 ? 'One former statement was' : `${notFound} former statements were`} not found, and may stand there.`;
  return `${parts} could not be read: whether it changed cannot be said.${lost} Elsewhere: ${counted}.`;
}
