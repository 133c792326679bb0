/** JSON with numbers as they are written: money of 26 digits and ids beyond 2^53 survive in both directions. */
export type JsonValue = null | boolean | number | string | ExactNumber | JsonValue[] | JsonObject;

export interface JsonObject {
  [key: string]: JsonValue;
}

interface SourceContext {
  readonly source?: string;
}
type ParseWithSource = (
  text: string,
  revive: (key: string, value: unknown, context: SourceContext) => unknown,
) => unknown;

// In the engine since Node 22; the compiler's own declarations lag behind.
const { rawJSON } = JSON as unknown as { readonly rawJSON: (text: string) => unknown };
const parseWithSource = JSON.parse as ParseWithSource;

/** A JSON number by its text. */
export class ExactNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toJSON(): unknown {
    return rawJSON(this.text);
  }
}

/** An id or another whole number of any length. */
export function exactId(id: bigint): ExactNumber {
  return new ExactNumber(id.toString());
}

/** Every number becomes an {@link ExactNumber}. Throws SyntaxError on what is not JSON. */
export function parseExact(text: string): JsonValue {
  return parseWithSource(text, (_key, value, context) =>
    typeof value === 'number' ? new ExactNumber(context.source ?? String(value)) : value,
  ) as JsonValue;
}

export function printExact(value: JsonValue): string {
  return JSON.stringify(value);
}

export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof ExactNumber)
  );
}
