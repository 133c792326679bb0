import type { DoctorWords } from '../../cli/doctor/doctor-words.ts';
import { errorInVietnamese } from './errors-in-vietnamese.ts';
import { report } from './report.ts';

const { duration } = report;

/** Everything that `doctor` says, in Vietnamese. */
export const doctorInVietnamese: DoctorWords = {
  standing: { ok: 'ổn', note: 'lưu ý', bad: 'hỏng' },

  about: {
    target: 'địa chỉ API',
    platform: 'nền tảng',
    profile: 'profile được dùng',
    credentials: 'thông tin xác thực đã đặt',
    secrecy: 'bảo mật đường truyền',
    writes: 'quyền ghi',
    ledgers: 'sổ ghi',
    shop: 'shop trả lời',
    readScope: 'quyền đọc đơn hàng',
    writeScope: 'quyền ghi đơn hàng',
    readToken: 'token chỉ được đọc',
    clock: 'đồng hồ',
    callLimit: 'hạn mức lượt gọi',
  },

  byDefault: 'mặc định',
  embeddedShop: 'mock, shop giả lập',
  notSecret: 'địa chỉ không dùng https: ai ở giữa đường truyền cũng đọc được thông tin xác thực',
  noWrites: 'không ghi gì trong profile read-only',
  writesHere: 'trên máy này',
  writesThere: 'được phép, và máy chủ có trong danh sách',
  refused: (message, hint) =>
    `lần chạy sẽ bị từ chối: ${errorInVietnamese(message)}. ${errorInVietnamese(hint)}`,
  ledgersSettled: (folder) => `các lần chạy trước không để lại gì, theo những gì ${folder} ghi`,
  ledgersOpen: (count, folder) =>
    `${count} sổ trong ${folder} có đơn hàng chưa được hoàn tác: xem order-conformance sweep --dry-run`,
  trouble: errorInVietnamese,

  answersIn: (milliseconds) => `trong ${duration(milliseconds)}`,
  ordersReadable: 'đọc được đơn hàng',
  writeNotTried: 'không thử, vì sẽ làm thay đổi shop',
  readTokenUnset: 'chưa đặt: không xét được việc nó không ghi gì',
  readTokenAnswered: (status) => `shop trả lời ${String(status)}`,

  noTime: 'shop không cho biết mấy giờ',
  sameTime: 'giống máy này, đến từng giây',
  ahead: (milliseconds) => `nhanh hơn máy này ${duration(milliseconds)}`,
  behind: (milliseconds) => `chậm hơn máy này ${duration(milliseconds)}`,
  doubtful: (difference) => `${difference}: đồng hồ máy này có đúng không?`,
  noCallLimit: (header, usual) => `câu trả lời không có ${header}; ${usual}`,
  callLimit: (used, size, usual) => `đã dùng ${used} trên ${size}; ${usual}`,
  usualLimit: (size, leak) => `tài liệu nêu ${size}, và mỗi giây thêm ${leak}`,

  reach: ({ kept, all, profile }) =>
    profile === 'read-only'
      ? `Một lần chạy xét được: ${kept} trên ${all} cam kết (MUST hoặc EITHER), và trong số còn lại là những gì các đơn hàng có sẵn cho thấy`
      : `Một lần chạy xét được: ${kept} trên ${all} cam kết (MUST hoặc EITHER) trong profile ${profile}`,
  has: { yes: 'có', no: 'không', open: 'chưa rõ' },
  source: {
    declared: 'do cấu hình',
    detected: 'thấy ở shop',
    design: 'do thiết kế',
    open: 'chưa biết được',
  },
  needed: (promises, advice) => {
    if (promises > 0) return `${promises} cam kết cần đến nó`;
    return `chỉ lời khuyên cần đến nó, ${advice} SHOULD`;
  },
  lost: (promises, advice) => {
    if (promises > 0) return `thiếu nó thì ${promises} cam kết không được xét`;
    return `thiếu nó thì ${advice} SHOULD không được xét`;
  },
  leftToChance: (promises, advice) =>
    promises > 0
      ? `trong ${promises} cam kết cần đến nó, chỉ xét được những gì câu trả lời tình cờ cho thấy`
      : `trong ${advice} SHOULD cần đến nó, chỉ xét được những gì câu trả lời tình cờ cho thấy`,
  unneeded: 'nền tảng này không có gì cần đến nó',

  capability: {
    write: {
      embedded: 'shop giả lập được phép ghi',
      ours: (profile) =>
        `profile ${profile}, được phép ghi; token có được ghi hay không thì chỉ một lần ghi mới cho biết`,
      readOnly: 'profile read-only không gửi lệnh ghi nào',
      refused: 'lần chạy sẽ bị từ chối, xem quyền ghi ở trên',
      way: (profile) => `để có: --profile ${profile}`,
      wayElsewhere: (profile, host) => `để có: --profile ${profile} --allow-writes --hosts ${host}`,
    },
    variant: {
      embedded: 'shop giả lập có sẵn biến thể',
      configured: (count) =>
        `đã cấu hình ${count}; shop có bán chúng hay không thì chỉ một đơn hàng mới cho biết`,
      none: 'chưa cấu hình biến thể nào',
      way: (variable) => `để có: ${variable}=ID, id của một biến thể được phép đặt`,
    },
    stock: {
      embedded: 'shop giả lập có biến thể của cả hai chính sách',
      configured: (policies) => `kèm số tồn và chính sách: ${policies}`,
      none: 'chưa cấu hình biến thể nào kèm số tồn và chính sách',
      way: (variable) =>
        `để có: ${variable}=ID:10:deny,ID:3:continue, số tồn và chính sách của từng biến thể`,
    },
    'read-token': {
      accepted: 'shop cho nó xem đơn hàng; việc nó không ghi gì thì lần chạy sẽ xét',
      configured: 'đã cấu hình; chưa hỏi được shop bằng nó',
      rejected: 'đã đặt, nhưng shop không cho nó xem gì',
      none: 'chưa cấu hình',
      way: (variable) => `để có: ${variable}, một token chỉ có quyền đọc`,
    },
    assign: {
      embedded: 'shop giả lập phân được đơn hàng',
      open: 'không phải gói nào cũng có; shop từ chối mọi lần trong một lần chạy thì được tin là không có',
      way: '--without assign nói trước điều đó khi biết gói không có',
    },
    rate: {
      none: 'không đẩy shop đến hạn mức lượt gọi',
      way: 'không đặt được: có thể tình cờ có lượt gọi bị từ chối với 429',
    },
    together: {
      asked: 'profile full, và được gửi nhiều lệnh ghi cùng lúc',
      otherProfile: (profile) => `profile ${profile} gửi từng request một`,
      notAsked: 'shop của người khác chỉ nhận từng request một',
      way: 'để có: --profile full',
      wayElsewhere: 'để có: --profile full --together',
    },
  },
  without: (capability) => `--without ${capability} nói như vậy`,
  wayBack: (capability) => `để có: bỏ --without ${capability}`,
};
