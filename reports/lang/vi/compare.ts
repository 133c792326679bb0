import type { CompareWords } from '../../compare/compare-words.ts';

/** A comparison of two platforms in Vietnamese. */
export const compareInVietnamese: CompareWords = {
  heading: {
    undocumented: 'Khác nhau, mà tài liệu không nói đến',
    'by design': 'Khác nhau theo thiết kế: tài liệu của cả hai bên đều nêu rõ',
    same: 'Giống nhau',
  },
  what: 'điều được so sánh',
  nothing: 'không có gì',
  notSaid: (seen) => `${seen} (tài liệu không nêu)`,
  sum: (all, counts) =>
    `Đã so sánh ${all} điều: ${counts.same} giống nhau, ${counts['by design']} khác nhau theo thiết kế, ${counts.undocumented} khác nhau mà tài liệu không nói đến.`,
};
