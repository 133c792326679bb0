import type { Messages } from '../message-pattern.ts';

/** What stands within messages and hints. */
export const errorsWords: Messages = {
  '{whatOne} or {whatOther}': '{whatOne} hoặc {whatOther}',
  '{whatOne} and {whatOther}': '{whatOne} và {whatOther}',
  '{count} shop': '{count} shop',
  '{count} shops': '{count} shop',

  // What an embedded shop knows.
  fault: 'lỗi',
  faults: 'lỗi',
  'The embedded shop': 'Shop giả lập',
  'benign variant': 'biến thể vô hại',
  'benign variants': 'biến thể vô hại',
  drift: 'thay đổi',
  drifts: 'thay đổi',

  // What a value must be.
  'one of {names}': 'một trong {names}',
  '{whatKind}, like {example}': '{whatKind}, ví dụ {example}',
  '{whatKind}, like {example} or {other}': '{whatKind}, ví dụ {example} hoặc {other}',
  'a list': 'một danh sách',
  'a list, each entry {whatKind}': 'một danh sách, mỗi mục là {whatKind}',
  'names and values': 'các tên và giá trị',
  'true or false': 'true hoặc false',
  text: 'văn bản',
  'text that is not empty': 'văn bản không rỗng',
  'a web address': 'một địa chỉ web',
  'a date': 'một ngày',
  'a whole number{whatBounds}': 'một số nguyên{whatBounds}',
  'a number{whatBounds}': 'một số{whatBounds}',
  ' from {least} to {most}': ' từ {least} đến {most}',
  ' from {least}': ' từ {least}',
  ' above {least} to {most}': ' lớn hơn {least}, đến {most}',
  ' above {least}': ' lớn hơn {least}',

  // What is about to be done.
  'the profile {profile} creates orders': 'profile {profile} tạo đơn hàng',
  'sweep changes orders': 'sweep thay đổi đơn hàng',

  'merged, opened, rendered': 'gộp (merge), mở (open) hoặc tạo (render)',

  // Files, and why they cannot be read or written.
  'the key': 'khóa',
  'the bundle': 'gói nộp duyệt',
  'the evidence': 'bằng chứng',
  'a private key': 'một khóa riêng',
  'a public key': 'một khóa công khai',
  unknown: 'không rõ',
  'no JSON': 'không phải JSON',
  'a drift.json that order-conformance drift wrote': 'một drift.json do order-conformance drift ghi',
  'what order-conformance compare --json prints': 'những gì order-conformance compare --json in ra',
  'there is no such folder': 'không có thư mục này',
  'this user may not write there': 'người dùng này không được ghi vào đó',
  'it can only be read': 'chỉ đọc được',
  'part of the path is a file': 'một phần của đường dẫn là tệp',
  'there is a file of that name': 'đã có tệp mang tên đó',
  'a folder stands where a report file goes': 'có một thư mục nằm ở chỗ của tệp báo cáo',
  'the disk is full': 'đĩa đã đầy',
  'this user has no more room on the disk': 'người dùng này đã hết chỗ trên đĩa',
  'a file would become larger than is allowed here': 'tệp sẽ lớn hơn mức được phép ở đây',
  'the disk does not work': 'đĩa không hoạt động',
  'it does not say openapi: 3.x': 'không ghi openapi: 3.x',
  nowhere: 'không đâu cả',

  // What shards of one run have in common.
  'number of shards': 'số phần',
  'limit on requirements (--only)': 'giới hạn yêu cầu (--only)',
  'requirement set (--set)': 'bộ yêu cầu (--set)',
  'version of order-conformance': 'phiên bản order-conformance',
  'version of the contract': 'phiên bản hợp đồng',
  'means (credentials, variants, leave to write)': 'phương tiện (thông tin xác thực, biến thể, quyền ghi)',

  // What a baseline was learned from.
  'the requests of drift': 'các request của drift',
  'recorded traffic': 'lưu lượng đã ghi',
  'a run of the profile {profile}': 'một lần chạy với profile {profile}',
};
