/** The system's code of an error, `ENOENT` and the like, for a message; the error in words where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
