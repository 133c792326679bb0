import type { DriftWords } from '../../drift/drift-words.ts';

/** What drift reports say in Vietnamese beside the differences themselves. */
export const driftInVietnamese: DriftWords = {
  verdict: {
    none: 'Không có thay đổi',
    suspected: 'Không có thay đổi nào chắc chắn',
    additive: 'Có thay đổi, chỉ thêm mới',
    breaking: 'Có thay đổi gây hỏng',
  },
  meaning: {
    none: 'API có hình dạng và cách hoạt động như trước.',
    suspected: 'Có điều trông khác trước, nhưng thấy quá ít lần để khẳng định.',
    additive: 'Có điều mới. Những gì ứng dụng đang đọc và gửi vẫn dùng được.',
    breaking: 'Ứng dụng đang chạy tốt có thể gặp lỗi, hoặc chạy tiếp với điều khác với ý định của nó.',
  },
  class: {
    'breaking-readers': 'làm hỏng bên đọc',
    'breaking-writers': 'làm hỏng bên ghi',
    behavioural: 'hoạt động khác trước',
    additive: 'mới',
    suspicious: 'đáng ngờ',
  },
  classMeaning: {
    'breaking-readers': 'Ai đọc những gì shop gửi có thể gặp lỗi.',
    'breaking-writers': 'Những gì ứng dụng gửi nay bị từ chối.',
    behavioural: 'Dạng dữ liệu như cũ; điều shop làm, hoặc ý nghĩa của các giá trị, thì không.',
    additive: 'Điều mới mà không ai bắt buộc phải biết.',
    suspicious:
      'Có thể là ngẫu nhiên: chưa thấy đủ để khẳng định. Mã kết thúc của lệnh không đổi vì điều này.',
  },

  nothingDifferent: 'không có gì khác',
  suspected: (name) => `đáng ngờ, nếu đúng thì: ${name}`,
  lookedAt: ({ exchanges, orders, basis, target, baseline }) => {
    const how = basis === 'probe' ? 'do lệnh này tự gửi, không làm thay đổi gì' : `của lần chạy ${basis}`;
    const seen = `${String(exchanges)} lượt trao đổi (${basis === 'traffic' ? 'lưu lượng đã ghi' : how}), ${String(orders)} đơn hàng, ${target}`;
    return baseline === null
      ? `${seen}. Chưa có mốc so sánh: chỉ đối chiếu với hợp đồng API.`
      : `${seen}. Mốc so sánh ${baseline.file} (${baseline.digest}).`;
  },
  since: ({ firstSeen, times, of }) => {
    const day = firstSeen.slice(0, 10);
    return times === 1 && of === 1
      ? `thấy lần đầu ngày ${day}`
      : `từ ngày ${day}, thấy ${String(times)} trên ${String(of)} lần`;
  },
  andMore: (count) => ` và ${String(count)} chỗ nữa`,
  noAnswer: 'không có câu trả lời',
  otherContract: 'Mốc so sánh được học theo một phiên bản khác của hợp đồng API.',
  known: (count) => `${String(count)} điểm khác hợp đồng API mà mốc so sánh cũng có: không phải thay đổi.`,
  report: (file) => `báo cáo: ${file}`,

  label: {
    was: 'trước',
    is: 'nay',
    breaks: 'ảnh hưởng',
    where: 'ở đâu',
    touches: 'yêu cầu',
    sure: 'độ tin',
    seen: 'đã thấy',
    request: 'ví dụ',
  },
  term: {
    was: 'Trước đây',
    is: 'Hiện nay',
    breaks: 'Ảnh hưởng đến ai',
    suspected: 'Nếu đúng như vậy',
    where: 'Ở đâu',
    requirements: 'Yêu cầu',
    sure: 'Chắc chắn đến đâu',
    since: 'Từ khi nào',
    example: 'Ví dụ',
    names: 'Mã nhận biết',
  },
  more: (count) => `${String(count)} điều nữa`,
  knownToo: (count) => `${String(count)} điểm khác hợp đồng API mà mốc so sánh cũng có`,
  knownTitle: 'Khác hợp đồng API, và có cả trong mốc so sánh',

  noOrder: 'Không thấy đơn hàng nào: không thể học hay so sánh gì.',
  lookingAt: (url) => `đang xem ${url}`,
  summaryUnwritten: (why) =>
    `Không ghi được bản tóm tắt của job (${why}); những việc khác không bị ảnh hưởng.`,
  otherShops: (count) => `bỏ qua ${String(count)} request đến shop khác: hãy nêu một shop bằng --target`,
  withoutContent: (count) =>
    `bỏ qua ${String(count)} câu trả lời được lưu không kèm nội dung: hãy xuất lại kèm nội dung`,

  learned: {
    from: ({ file, exchanges, orders, target, digest }) =>
      `${file} học từ ${String(exchanges)} lượt trao đổi và ${String(orders)} đơn hàng của ${target} (${digest})`,
    accepted: (hadBaseline) =>
      `Được chấp nhận cùng với nó, khác với ${hadBaseline ? 'mốc so sánh trước' : 'hợp đồng API'}:`,
    stillAccepted: (names) => `Vẫn được chấp nhận, khác với hợp đồng API: ${names}`,
  },

  history: {
    line: ({ since, lastSeen, times, of, target }) =>
      `từ ${since}, ${lastSeen === null ? 'vẫn còn' : `thấy lần cuối ${lastSeen}`}, ${String(times)} trên ${String(of)} lần, ${target}`,
    neverCompared: 'chưa so sánh lần nào',
    compared: (count, first, last) => `đã so sánh ${String(count)} lần, từ ${first} đến ${last}`,
    nothing: 'đến nay không có gì khác',
    baseline: (learned) =>
      learned === null
        ? 'chưa học mốc so sánh lần nào'
        : `mốc so sánh học lúc ${learned.at} (${learned.digest})`,
  },
};
