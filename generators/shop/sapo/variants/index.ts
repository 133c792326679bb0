import type { SapoVariant } from './sapo-variant.ts';

export type { SapoVariant } from './sapo-variant.ts';

/** Every benign variant of the embedded Sapo shop. */
export const sapoVariants: readonly SapoVariant[] = [];
