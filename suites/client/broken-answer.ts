/** An answer that was received, and of which nothing can be made as it was sent. Says nothing of the shop. */
export class BrokenAnswer extends Error {
  override readonly name = 'BrokenAnswer';
  /** `encoding`: not in the encoding that it names, or in one that is not read; `truncated`: not all of it. */
  readonly kind: 'encoding' | 'truncated';

  constructor(kind: BrokenAnswer['kind'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
