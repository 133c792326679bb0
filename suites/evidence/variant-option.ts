/** A variant that a run may order, and what is known of its stock. */
export interface VariantOption {
  readonly id: string;
  /** Pieces in stock; null where it is not tracked or not known. */
  readonly stock: number | null;
  /** What the shop does when more is ordered than there is; null where not known. */
  readonly policy: 'deny' | 'continue' | null;
}
