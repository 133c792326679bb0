/** A value all of whose parts can be written. */
export type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;

/** The same value, not a copy. */
export function writable<T>(value: T): Writable<T> {
  return value as Writable<T>;
}
