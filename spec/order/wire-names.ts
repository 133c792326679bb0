/** How a platform spells the neutral names. */
export interface WireNames {
  readonly toWire: (attribute: string) => string;
}

/** Names that are the snake_case of ours, but for the given exceptions. */
export function snakeCaseNames(exceptions: Readonly<Record<string, string>> = {}): WireNames {
  const known = new Map(Object.entries(exceptions));
  const toWire = (attribute: string): string => {
    const found = known.get(attribute);
    if (found !== undefined) return found;
    const name = attribute.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    known.set(attribute, name);
    return name;
  };
  return { toWire };
}
