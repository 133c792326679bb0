import { wrongPages as pages } from '../../../deviation/lists/pages.ts';

/** Pages that overlap, skip, or hold more than they may. */
export const wrongPages = pages({
  'page-overlap': ['HRV-ORD-LIST-40'],
  'page-skips-one': ['HRV-ORD-LIST-41'],
  'page-ignored': ['HRV-ORD-LIST-40'],
  'page-from-zero': ['HRV-ORD-LIST-41'],
  'third-page-repeats-second': ['HRV-ORD-LIST-40'],
  'limit-51': ['HRV-ORD-LIST-38', 'HRV-ORD-LIST-39'],
  'limit-ignored': ['HRV-ORD-LIST-37'],
  'limit-without-maximum': ['HRV-ORD-LIST-39'],
  'limit-one-more': ['HRV-ORD-LIST-37'],
});
