import type { HaravanVariant } from './haravan-variant.ts';
import { otherChoices } from './other-choices.ts';
import { otherCompany } from './other-company.ts';
import { otherLists } from './other-lists.ts';
import { otherShapes } from './other-shapes.ts';
import { otherSpellings } from './other-spellings.ts';
import { otherTransport } from './other-transport.ts';

export type { HaravanVariant } from './haravan-variant.ts';

/** Every benign variant of the embedded Haravan shop. */
export const haravanVariants: readonly HaravanVariant[] = [
  ...otherShapes,
  ...otherSpellings,
  ...otherChoices,
  ...otherCompany,
  ...otherLists,
  ...otherTransport,
];
