import { texts } from '../../texts.ts';

type Words<T> = T extends string ? string : { readonly [K in keyof T]: Words<T[K]> };

/** Of the words that all reports share, those that the page shows. */
const english = {
  verdict: texts.verdict,
  verdictMeaning: texts.verdictMeaning,
  standing: texts.standing,
  standingPlural: texts.standingPlural,
  standingMeaning: texts.standingMeaning,
  levelMeaning: texts.levelMeaning,
  from: texts.from,
  flakySequence: texts.flakySequence,
  mixedReading: texts.mixedReading,
  scenarioEnd: texts.scenarioEnd,
};

export type ReportWords = Words<typeof english>;

const vietnamese: ReportWords = {
  verdict: {
    conformant: 'Đạt',
    'conformant-with-waivers': 'Đạt, có miễn trừ',
    'not-conformant': 'Không đạt',
    'not-determined': 'Chưa kết luận được',
  },
  verdictMeaning: {
    conformant: 'Mọi điều xét được đều đúng như tài liệu cam kết.',
    'conformant-with-waivers': 'Những chỗ khác với tài liệu đã được chấp nhận bằng miễn trừ.',
    'not-conformant': 'Ít nhất một cam kết trong tài liệu không được giữ.',
    'not-determined':
      'Chưa thấy cam kết nào bị vi phạm, nhưng xét được quá ít để nói rằng tất cả đều được giữ.',
  },
  standing: {
    fail: 'vi phạm',
    error: 'lỗi của chúng tôi',
    inconclusive: 'chưa rõ',
    waived: 'được miễn trừ',
    warning: 'cảnh báo',
    pass: 'đạt',
    'not-applicable': 'không áp dụng',
  },
  standingPlural: { warning: 'cảnh báo', error: 'lỗi của chúng tôi' },
  standingMeaning: {
    fail: 'Shop làm khác điều tài liệu cam kết.',
    error: 'Bộ kiểm thử gặp lỗi khi đang xét: lỗi của chúng tôi, không phải của shop.',
    inconclusive: 'Có áp dụng, nhưng với những gì nhận được thì chưa nói được.',
    waived: 'Shop làm khác điều tài liệu cam kết, và có người đã chấp nhận điều đó đến ngày nêu tên.',
    warning: 'Lời khuyên trong tài liệu mà shop không làm theo. Kết luận không vì thế mà thay đổi.',
    pass: 'Đã xét, lần nào cũng đúng.',
    'not-applicable': 'Lần chạy này không hỏi, hoặc không bao giờ xét.',
  },
  levelMeaning: {
    MUST: 'tài liệu cam kết, không mâu thuẫn',
    EITHER: 'tài liệu tự mâu thuẫn: phải theo một trong các cách hiểu',
    SHOULD: 'lời khuyên, hoặc suy ra từ một ví dụ',
    OBSERVED: 'trùng hợp trong các ví dụ, không bao giờ xét',
  },
  from: {
    prose: 'trong phần chữ',
    example: 'trong một ví dụ',
    'prose+example': 'trong phần chữ và một ví dụ',
    facts: 'biết từ nguồn khác',
  },
  flakySequence: 'Đã làm lại đúng các bước này, và lần thứ hai thì không xảy ra.',
  mixedReading: 'có giá trị theo cách hiểu này, có giá trị theo cách hiểu kia; ở đây điều đó được phép',
  scenarioEnd: {
    finished: 'đã xong',
    stopped: 'dừng sớm',
    skipped: 'không chạy',
    broken: 'gặp lỗi (lỗi của chúng tôi)',
  },
};

export const reportWords = { en: english satisfies ReportWords as ReportWords, vi: vietnamese };
