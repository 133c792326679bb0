import { wrongUpdates as updates } from '../../../deviation/life/wrong-updates.ts';

/** Updates that do less, more or something else than they say. */
export const wrongUpdates = updates({
  'updated-note-unheard': ['HRV-ORD-UPDATE-01'],
  'updated-note-escaped': ['HRV-ORD-UPDATE-01'],
  'update-appends-note': ['HRV-ORD-UPDATE-01'],
  'updated-attributes-unheard': ['HRV-ORD-UPDATE-02'],
  'update-merges': ['HRV-ORD-UPDATE-02'],
  'update-changes-quantities': ['HRV-ORD-UPDATE-03', 'HRV-ORD-UPDATE-04'],
  'update-reprices': ['HRV-ORD-UPDATE-04'],
});
