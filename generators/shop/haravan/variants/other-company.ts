import { changesMoveOn, otherCompany as company } from '../../deviation/variants/company.ts';
import type { HaravanVariant } from './haravan-variant.ts';

/** What goes on in a shop that others use, too. */
export const otherCompany: readonly HaravanVariant[] = [
  ...company,
  changesMoveOn('updated-at-moves-on', (updatedAt) => updatedAt + 1),
];
