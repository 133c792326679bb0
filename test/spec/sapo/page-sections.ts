import type { DocsFacts, Place } from '../../../spec/docs/facts.ts';

/** Says whether a line of the page stands in the section of a heading. */
export type StandsIn = (place: Place) => boolean;

/** Most lines between a heading and the first fact of its section. */
const farthestHeading = 4;

/** Where the sections of the page lie, as far as its facts tell: each begins at the first fact under its heading. */
export function readSections({ operations, parameters, examples }: DocsFacts): StandsIn {
  const first = new Map<string, number>();
  for (const { heading, line } of [...operations, ...parameters, ...examples]) {
    first.set(heading, Math.min(line, first.get(heading) ?? line));
  }
  const sections = [...first]
    .map(([heading, line]) => ({ heading, line }))
    .toSorted((one, other) => one.line - other.line);
  return ({ heading, line }) => {
    const section = sections.findLast((start) => start.line <= line);
    const next = sections.find((start) => start.line > line);
    const atHeading = next?.heading === heading && next.line - line <= farthestHeading;
    return section?.heading === heading || atHeading;
  };
}
