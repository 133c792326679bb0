import type { DocsFacts } from '../facts.ts';

/** The lines that the fact of a line takes on its page, up to the next fact; null for a line without one. */
export type Spans = (line: number) => readonly [from: number, to: number] | null;

/** Reads from the facts of a page which of its lines belong to which fact. */
export function spansOf(facts: DocsFacts): Spans {
  const ends = new Map(facts.examples.map(({ line, answer }) => [line, answer.lines.to]));
  const starts = [
    ...facts.scopes,
    ...facts.operations,
    ...facts.properties,
    ...facts.parameters,
    ...facts.examples,
    ...facts.prose,
  ].map(({ line }) => line);
  const lines = [...new Set(starts)].toSorted((one, other) => one - other);
  return (line) => {
    const at = lines.indexOf(line);
    if (at === -1) return null;
    return [line, ends.get(line) ?? (lines[at + 1] ?? line + 1) - 1];
  };
}
