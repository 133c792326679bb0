import type { CommandWords } from '../../cli/command-words.ts';
import { errorInVietnamese } from './errors-in-vietnamese.ts';
import { helpInVietnamese } from './help-in-vietnamese.ts';
import { report } from './report.ts';

/** What the commands say in Vietnamese that have no report of their own. */
export const commandsInVietnamese: CommandWords = {
  duration: report.duration,

  sweep: {
    nothing: 'Không tìm thấy gì mà lần chạy trước để lại.',
    found: (orders, runs) => `${orders} đơn hàng của ${runs} lần chạy trước:`,
    order: (orderId, runId) => `đơn hàng ${orderId} của lần chạy ${runId}`,
    leftBehind: (why) => `CÒN SÓT LẠI: ${why}`,
    wouldBeUndone: 'sẽ được hoàn tác',
    leftAlone: (orders, why) => `${orders} đơn hàng được để yên, vì ${why}:`,
    sum: (undone, left) => `đã hoàn tác ${undone}, còn sót lại ${left}.`,
    otherLedgers: (target) => `còn có sổ ghi của shop khác: ${target}`,
  },

  run: {
    stopping: 'đang dừng',
    stoppingAndUndoing:
      'đang dừng: các đơn hàng của lần chạy này đang được hoàn tác. Nhấn Ctrl-C lần nữa thì để chúng lại cho `order-conformance sweep`.',
    leftBehind: (order, why) => `còn sót lại: ${order}, ${why}`,
    mayBeLeft:
      'Những gì lần chạy này đã tạo có thể còn trong shop: `order-conformance sweep --dry-run` liệt kê, và `sweep` hoàn tác.',
    goingOn: ({ runId, done, told, left }) =>
      `chạy tiếp lần chạy ${runId}: ${done} kịch bản đã xong (${told} đã chạy, ${done - told} không thuộc lần chạy này), còn ${left} kịch bản`,
    createdSoFar: (created, undone) =>
      undone === 0
        ? `đơn hàng nó đã tạo: ${created}, sẽ được hoàn tác ở cuối cùng với những đơn sắp tạo`
        : `đơn hàng nó đã tạo: ${created}, trong đó ${undone} đã được hoàn tác; phần còn lại được hoàn tác ở cuối`,
    cut: (left, command) => `lần chạy bị ngắt, còn ${left} kịch bản. Để chạy tiếp: ${command}`,
    stuck: ({ scenario, sent, needs, bound }) =>
      `Lượt này không tiến thêm được: kịch bản “${scenario}” mỗi lần đều phải chạy lại từ đầu, và cần khoảng ${needs} ${bound === 'seconds' ? 'giây' : 'request'} mỗi lượt. Lượt này ${bound === 'seconds' ? 'có quá ít thời gian' : `chỉ có ${sent}, kể cả request đầu để tìm shop`}.`,
    refused: (message) => `lần chạy sẽ bị từ chối: ${errorInVietnamese(message)}`,
    trouble: errorInVietnamese,
    otherContract:
      'Bằng chứng được ghi theo một phiên bản khác của hợp đồng API; nó được xét theo phiên bản này.',
    summaryUnwritten: (file, why) =>
      `Không ghi được bản tóm tắt của job vào ${file} (${why}); kết luận không đổi vì điều đó.`,
  },
  summaryUnwritten: (file, why) => `Không ghi được bản tóm tắt của job vào ${file} (${why}).`,

  mock: {
    listens: (title, url) => `Một shop ${title} giả lập đang chạy tại ${url}`,
    toJudge: 'Để kiểm tra nó, ghi những dòng này vào .env rồi gọi: order-conformance run',
    orKeys: (key, secret) => `# hoặc ${key} và ${secret}`,
    stop: 'Nhấn Ctrl-C để dừng.',
  },

  keygen: {
    privateKey: (file) => `${file}: khóa bí mật. Chỉ bạn được giữ nó: đừng đưa vào kho mã nguồn.`,
    publicKey: (file, id) =>
      `${file}: khóa công khai ${id}. Hãy đưa nó cho người duyệt bằng đường khác với gói bằng chứng.`,
  },

  schemas: {
    written: (count, folder) => `đã ghi ${count} schema vào ${folder}`,
  },

  report: {
    opened: (file) => `Đã mở ${file}`,
    noBrowser: (why, file) => `Không mở được trình duyệt ở đây (${why}). Báo cáo nằm tại\n${file}`,
    written: (format, file) => `đã ghi ${format} vào ${file}`,
  },

  bundle: {
    refused: 'Lần chạy này chưa nộp được:',
    packed: ({ file, runId, set, signed }) =>
      `${file}: lần chạy ${runId} theo bộ yêu cầu ${set}, ${signed ? 'đã ký' : 'chưa ký'}`,
    notWhatItSays: 'Gói bằng chứng không đúng như nó ghi:',
  },

  verify: {
    run: (id, startedAt, requests, orders) =>
      `Lần chạy  ${id}, ${startedAt}, ${requests} request, ${orders} đơn hàng`,
    shop: (target, platform) => `Shop      ${target} (${platform})`,
    nonce: (nonce) => `Nonce     ${nonce ?? 'không có'}`,
    judged: ({ version, set, passed, warnings }) =>
      `Được xét bởi order-conformance ${version}, bộ yêu cầu ${set}: ${passed} đạt, ${warnings} cảnh báo`,
    verdict: (verdict) => `Kết luận  ${report.verdict[verdict]}`,
    signature: (said) => `Chữ ký    ${said}`,
    handedIn: (file) => `Người nộp là người được nêu trong ${file} của gói.`,
    asItWas: 'Gói còn nguyên như khi đóng, và bằng chứng trong đó khi xét lại cho đúng kết luận này.',
    doNotTrust: 'ĐỪNG TIN GÓI NÀY:',
  },

  plan: {
    embedded: 'một shop giả lập',
    sent: (where, platform, seed) => `Những gì một lần chạy sẽ gửi đến ${where} (${platform}, seed ${seed})`,
    toUndo: 'để hoàn tác các đơn hàng',
    inAll: 'tổng số request',
    pace: (size, leak) => `gửi ngay ${size}, sau đó ${leak} mỗi giây`,
    atOnce: 'ngay',
    created: 'đơn hàng được tạo',
    stays: 'Những gì còn lại sau đó',
    ordersLeft: (how) => `đơn hàng, ${how}`,
    customers: 'khách hàng, theo địa chỉ email',
    pieces: 'số món đặt từ các biến thể của bạn',
    counted:
      'Đếm bằng cách chạy các kịch bản với một shop giả lập. Shop trả lời khác đi thì được hỏi khác đi đôi chút.',
    audit: ({ page, most, reads }) =>
      `read-only: với shop có nhiều đơn hàng hơn, cứ ${page} đơn thì thêm một request${most === null ? '' : `, nhiều nhất ${most} đơn`}, và nhiều nhất ${reads} request để đọc riêng từng đơn.`,
  },

  config: {
    byDefault: 'mặc định',
    notSet: 'chưa đặt',
    set: 'đã đặt',
    unset: (usual) => `chưa đặt ${helpInVietnamese(`(default: ${usual})`)}`,
    unused: (origin) => `không dùng đến trong lần chạy này, ${origin}`,
    onlyInEnvironment: 'Chỉ đặt trong môi trường, hoặc trong tệp .env:',
  },
};
