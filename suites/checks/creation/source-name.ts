import { argument, type Check } from '../check.ts';
import { breaks, follows, holds } from '../judgement.ts';

export const sourceName: Check<'creation'> = {
  name: 'source-name',
  statement:
    "A source name of the client's own is kept; a protected one is kept or replaced by the app's own.",
  judges: 'creation',
  judge({ draft, answer }, given) {
    const asked = draft.sourceName;
    const kept = answer.sourceName;
    if (asked === undefined || kept === undefined) return undefined;
    const isProtected = given.dialect.protectedSources.includes(asked);
    if (isProtected !== (argument(given, 'source') === 'protected')) return undefined;
    if (kept === asked) return isProtected ? follows('example') : holds;
    const replaced =
      typeof kept === 'string' && kept !== '' && !given.dialect.protectedSources.includes(kept);
    if (isProtected && replaced) return follows('text');
    return breaks({
      message: `The order was created with the source name "${asked}", but has ${String(kept)}.`,
      pointer: answer.at('sourceName'),
      expected: isProtected ? `"${asked}", or the app's own` : `"${asked}"`,
      received: String(kept),
    });
  },
};
