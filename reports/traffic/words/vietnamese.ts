import type { TrafficWords } from './words.ts';

/** The same in Vietnamese. */
export const vietnamese: TrafficWords = {
  verdict: {
    conformant: 'Đạt',
    'not-conformant': 'Không đạt',
    'not-determined': 'Chưa kết luận được',
  },
  verdictMeaning: {
    conformant: 'Mọi điều xét được trong các lượt trao đổi này đều đúng như tài liệu yêu cầu.',
    'not-conformant': 'Có điều trong các lượt trao đổi này không đúng như tài liệu yêu cầu.',
    'not-determined': 'Thấy được quá ít để nói điều gì.',
  },
  survival: {
    survived: 'vượt qua',
    'not-survived': 'KHÔNG VƯỢT QUA',
    'could-not-tell': 'chưa rõ',
    'not-met': 'chưa gặp',
  },

  app: 'Ứng dụng',
  answers: 'Câu trả lời của shop',
  conditions: 'Những điều kiện bất lợi đặt ra cho ứng dụng',
  ofApp: 'ứng dụng',
  ofAnswers: 'câu trả lời',
  nothingJudged: 'chưa xét được gì',
  requests: (count) => `${count} request`,
  from: (source) => `lấy từ ${source}`,
  met: (count, why) => `gặp ${count} lần: ${why}`,
  counts: ({ fail, warning, inconclusive, pass }) =>
    `${fail} vi phạm · ${warning} cảnh báo · ${inconclusive} chưa rõ · ${pass} đạt`,
  columns: { condition: 'điều kiện', met: 'số lần gặp', outcome: 'kết quả', why: 'điều gì cho thấy' },
  found: { fail: 'vi phạm', warning: 'cảnh báo' },

  explain: {
    asked: 'yêu cầu đối với ứng dụng',
    inferred: 'Suy ra từ điều gì, khi tài liệu không nói',
  },

  proxy: {
    listens: (behind, url) => `Proxy của ${behind} đang chờ tại ${url}`,
    embedded: (title) => `shop ${title} giả lập`,
    use: 'Cho ứng dụng dùng địa chỉ này thay cho địa chỉ gốc của API, rồi chạy các kiểm thử của nó.',
    headers: 'Shop giả lập nhận các header sau:',
    toWrite: 'để ghi',
    toRead: 'chỉ để đọc',
    keys: (key, secret) => `hoặc API key ${key} cùng secret ${secret}.`,
    variants: (ids) => `Shop bán các phiên bản ${ids}.`,
    adverse: 'Một số lượt sẽ cố ý gặp sự cố; báo cáo nêu rõ là những gì.',
    end: 'Ctrl-C kết thúc và ghi báo cáo.',
  },
};
