/** English pattern → the same in another language. `{name}` stands for what differs from time to time, on both sides alike. */
export type Messages = Readonly<Record<string, string>>;

/** A text with its holes, taken apart once. */
export interface MessagePattern {
  /** The words between the holes: one more than there are holes. */
  readonly literals: readonly string[];
  readonly holes: readonly string[];
  /** Characters of words: the more of them fit, the surer it is that a text was made by this pattern. */
  readonly weight: number;
}

const hole = /\{([a-z]\w*)\}/gi;

export function readPattern(pattern: string): MessagePattern {
  const parts = pattern.split(hole);
  const literals = parts.filter((_, index) => index % 2 === 0);
  return {
    literals,
    holes: parts.filter((_, index) => index % 2 === 1),
    weight: literals.join('').length,
  };
}

/** What stands in the holes of a text; undefined where the text was not made by the pattern. Takes time in proportion to the text. */
export function matchPattern(
  { literals, holes }: MessagePattern,
  text: string,
): ReadonlyMap<string, string> | undefined {
  const [start = '', ...rest] = literals;
  const end = rest.pop();
  if (end === undefined) return text === start ? new Map() : undefined;
  if (!text.startsWith(start) || !text.endsWith(end) || text.length < start.length + end.length)
    return undefined;
  const last = text.length - end.length;
  const filled = new Map<string, string>();
  let at = start.length;
  for (const [index, literal] of rest.entries()) {
    const next = text.indexOf(literal, at);
    if (next < 0 || next + literal.length > last) return undefined;
    filled.set(holes[index] ?? '', text.slice(at, next));
    at = next + literal.length;
  }
  return filled.set(holes.at(-1) ?? '', text.slice(at, last));
}

/** The pattern with its holes filled. */
export function fillPattern(
  { literals, holes }: MessagePattern,
  filled: ReadonlyMap<string, string>,
): string {
  return literals.map((literal, index) => literal + (filled.get(holes[index] ?? '') ?? '')).join('');
}
