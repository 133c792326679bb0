import { argument, type Check } from '../check.ts';
import { breaks, holds, type Judgement } from '../judgement.ts';

/**
 * A requirement owns a path (`line_items[].price`) and what lies below it that no other requirement owns; `given.ownerOf` decides,
 * so that one deviation is told once. `path: '*'` is any path, for a requirement that holds other answers to the same form.
 */
export const field: Check<'exchange'> = {
  name: 'field',
  statement: 'An attribute of an answer has the documented type, form and values.',
  judges: 'exchange',
  judge(exchange, given) {
    const path = argument(given, 'path');
    if (!exchange.accepted) return undefined;
    const { violations, present } = given.facts.of(exchange);
    const found: Judgement[] = [];
    for (const [place, list] of violations) {
      if (path !== '*' && given.ownerOf(place) !== path) continue;
      for (const { pointer, expected, received } of list) {
        found.push(
          breaks({ message: `${place} is ${received}, not ${expected}.`, pointer, expected, received }),
        );
      }
    }
    if (found.length > 0) return found;
    return (path === '*' ? present.size > 0 : present.has(path)) ? holds : undefined;
  },
};
