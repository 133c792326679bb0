/** There is no shop to ask, or it does not let us in. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError';
}
