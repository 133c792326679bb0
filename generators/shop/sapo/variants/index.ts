import { otherChoices } from './other-choices.ts';
import { otherLists } from './other-lists.ts';
import { otherRefusals } from './other-refusals.ts';
import { otherShapes } from './other-shapes.ts';
import { otherTransport } from './other-transport.ts';
import type { SapoVariant } from './sapo-variant.ts';

export type { SapoVariant } from './sapo-variant.ts';

/** Every benign variant of the embedded Sapo shop. */
export const sapoVariants: readonly SapoVariant[] = [
  ...otherShapes,
  ...otherChoices,
  ...otherLists,
  ...otherTransport,
  ...otherRefusals,
];
