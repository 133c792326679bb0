import { effects, type Effect } from '../../spec/changes/effect.ts';
import type { PageCheck } from '../../spec/docs/check-page.ts';
import { describeUnread } from '../../spec/docs/facts-files.ts';
import { emptyLine, section, span, type Line } from '../terminal/line.ts';
import type { Ink } from '../reporter.ts';
import { changeWordsIn } from '../contract-diff/change-words.ts';
import type { Language } from '../lang/language.ts';
import { pageChangeIn } from '../lang/translate-change.ts';
import { verdictOf, type ToldOf } from './check-words.ts';

type Change = PageCheck['changes'][number];

/** How the effect of a change is coloured. */
export function inkOf(effect: Effect): Ink {
  if (effect === 'editorial') return 'faint';
  return effect === 'additive' ? 'good' : 'bad';
}

/** A check of a docs page for a terminal: what could not be read, what changed and whom it breaks, what to decide, the patch. */
export function checkLines(check: PageCheck, { page, language }: ToldOf): readonly Line[] {
  const words = changeWordsIn(language);
  const groups = Object.keys(effects).flatMap((effect) => {
    const changes = check.changes.filter((change) => change.effect === effect);
    return changes.length === 0
      ? []
      : [...changes.flatMap((change) => changeLines(change, language)), emptyLine];
  });
  return [
    { spans: [span(page, 'strong'), span(` · ${check.platform}`, 'faint')], indent: 0, hang: 2 },
    { spans: [span(verdictOf(check, words), inkOf(check.worst === 'breaking' ? 'breaks everyone' : 'additive'))], indent: 0, hang: 2 },
    emptyLine,
    ...section(words.couldNotBeRead, check.unread, (part) => [span(pageChangeIn(describeUnread(part), language), 'bad')]),
    ...groups,
    ...section(words.settled, check.settled, (key) => [span(key, 'code')]),
    ...section(words.byHand, check.byHand, ({ id, why }) => [span(id, 'strong'), span(`: ${pageChangeIn(why, language)}`)]),
    ...(check.patch === '' ? [] : [{ spans: [span(words.patch, 'strong')], indent: 0, hang: 0 } as const, emptyLine]),
    ...check.patch.split('\n').filter((line) => line !== '').map(patchLine),
  ]; // prettier-ignore
}

function changeLines(change: Change, language: Language | undefined): readonly Line[] {
  const words = changeWordsIn(language);
  const { effect, says, before, after, requirements, places, discrepancies } = change;
  const place = after ?? before;
  const where =
    place === null || place.heading === '' ? [] : [words.line(place.heading, place.line, after === null)];
  const concerned = [
    ...where,
    ...(requirements.length === 0 ? [] : [words.requirements(requirements.join(', '))]),
    ...places.map((pointer) => `openapi.yaml#${pointer}`),
    ...(discrepancies.length === 0 ? [] : [words.discrepancies(discrepancies.join(', '))]),
  ];
  return [
    {
      spans: [span(words.effect[effect].padEnd(16), inkOf(effect)), span(pageChangeIn(says, language))],
      indent: 0,
      hang: 16,
    },
    ...concerned.map((text): Line => ({ spans: [span(text, 'faint')], indent: 16, hang: 18 })),
  ];
}

/** A line to be copied: never wrapped. */
function patchLine(line: string): Line {
  const ink = line.startsWith('+') ? 'good' : line.startsWith('-') ? 'bad' : 'plain';
  return { spans: [span(line, ink)], indent: 0, hang: null };
}
