import { plainText } from './plain-text.ts';
import type { Block } from './page.ts';

/** A heading and what stands under it, up to the next heading of its level or above. */
export interface Section {
  readonly heading: Block;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Cuts blocks into sections at every heading of `deepest` or above; blocks before the first heading are left out. */
export function splitSections(blocks: readonly Block[], deepest: number): readonly Section[] {
  const opens = (block: Block): boolean => block.kind === 'heading' && block.level <= deepest;
  return cutBefore(blocks, opens).flatMap(([heading, ...rest]) =>
    heading !== undefined && opens(heading)
      ? [{ heading, title: plainText(heading.text), blocks: rest }]
      : [],
  );
}

/** Cuts a list in front of every item that starts a group. What precedes the first start is a group of its own. */
export function cutBefore<Item>(items: readonly Item[], starts: (item: Item) => boolean): readonly Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last === undefined || starts(item)) groups.push([item]);
    else last.push(item);
  }
  return groups;
}

/** Cuts a list behind every item that ends a group. What follows the last end is a group of its own. */
export function cutAfter<Item>(items: readonly Item[], ends: (item: Item) => boolean): readonly Item[][] {
  const groups: Item[][] = [];
  let open: Item[] | undefined;
  for (const item of items) {
    if (open === undefined) groups.push((open = [item]));
    else open.push(item);
    if (ends(item)) open = undefined;
  }
  return groups;
}
