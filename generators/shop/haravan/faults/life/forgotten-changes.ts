import { forgottenChanges as forgotten } from '../../../deviation/life/forgotten.ts';

/** Changes that are answered and not stored. */
export const forgottenChanges = forgotten({
  'confirm-forgotten': ['HRV-ORD-LIFE-05'],
  'close-forgotten': ['HRV-ORD-LIFE-06'],
  'open-forgotten': ['HRV-ORD-LIFE-07'],
  'stale-cancel': ['HRV-ORD-LIFE-08'],
  'update-forgotten': ['HRV-ORD-UPDATE-01'],
  'added-tags-forgotten': ['HRV-ORD-TAGS-01'],
  'deleted-tags-forgotten': ['HRV-ORD-TAGS-03'],
  'assignment-forgotten': ['HRV-ORD-ASSIGN-01'],
});
