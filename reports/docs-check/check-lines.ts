import { effects, type Effect } from '../../spec/changes/effect.ts';
import type { PageCheck } from '../../spec/docs/check-page.ts';
import { describeUnread } from '../../spec/docs/facts-files.ts';
import { emptyLine, section, span, type Line } from '../terminal/line.ts';
import type { Ink } from '../reporter.ts';
import { verdictOf } from './check-words.ts';

type Change = PageCheck['changes'][number];

/** How the effect of a change is coloured. */
export function inkOf(effect: Effect): Ink {
  if (effect === 'editorial') return 'faint';
  return effect === 'additive' ? 'good' : 'bad';
}

/** A check of a docs page for a terminal: what could not be read, what changed and whom it breaks, what to decide, the patch. */
export function checkLines(check: PageCheck, page: string): readonly Line[] {
  const groups = Object.keys(effects).flatMap((effect) => {
    const changes = check.changes.filter((change) => change.effect === effect);
    return changes.length === 0 ? [] : [...changes.flatMap(changeLines), emptyLine];
  });
  return [
    { spans: [span(page, 'strong'), span(` · ${check.platform}`, 'faint')], indent: 0, hang: 2 },
    { spans: [span(verdictOf(check), inkOf(check.worst === 'breaking' ? 'breaks everyone' : 'additive'))], indent: 0, hang: 2 },
    emptyLine,
    ...section('Could not be read', check.unread, (part) => [span(describeUnread(part), 'bad')]),
    ...groups,
    ...section('Discrepancies that the page no longer shows', check.settled, (key) => [span(key, 'code')]),
    ...section('To be decided by a person', check.byHand, ({ id, why }) => [span(id, 'strong'), span(`: ${why}`)]),
    ...(check.patch === '' ? [] : [{ spans: [span('Proposed patch', 'strong')], indent: 0, hang: 0 } as const, emptyLine]),
    ...check.patch.split('\n').filter((line) => line !== '').map(patchLine),
  ]; // prettier-ignore
}

function changeLines({
  effect,
  says,
  before,
  after,
  requirements,
  places,
  discrepancies,
}: Change): readonly Line[] {
  const place = after ?? before;
  const where =
    place === null || place.heading === ''
      ? []
      : [`“${place.heading}”, line ${place.line}${after === null ? ' of the former page' : ''}`];
  const concerned = [
    ...where,
    ...(requirements.length === 0 ? [] : [`requirements: ${requirements.join(', ')}`]),
    ...places.map((pointer) => `openapi.yaml#${pointer}`),
    ...(discrepancies.length === 0 ? [] : [`discrepancies: ${discrepancies.join(', ')}`]),
  ];
  return [
    { spans: [span(effect.padEnd(16), inkOf(effect)), span(says)], indent: 0, hang: 16 },
    ...concerned.map((text): Line => ({ spans: [span(text, 'faint')], indent: 16, hang: 18 })),
  ];
}

/** A line to be copied: never wrapped. */
function patchLine(line: string): Line {
  const ink = line.startsWith('+') ? 'good' : line.startsWith('-') ? 'bad' : 'plain';
  return { spans: [span(line, ink)], indent: 0, hang: null };
}
