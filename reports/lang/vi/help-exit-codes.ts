import type { Messages } from '../message-pattern.ts';

/** The table of exit codes. */
export const helpExitCodes: Messages = {
  'Exit codes:': 'Mã thoát:',
  'conformant, also with valid waivers; or the command did what it was asked':
    'đạt, kể cả khi có miễn trừ hợp lệ; hoặc lệnh đã làm xong việc',
  'a proven deviation, or a waiver that has to be put right':
    'có vi phạm được chứng minh, hoặc một miễn trừ phải sửa lại',
  'not determined: nothing judged, or a MUST that could not be':
    'chưa kết luận được: không xét được gì, hoặc có MUST không xét được',
  'left orders behind in the shop, which could not be undone':
    'còn sót lại trong shop những đơn hàng không hoàn tác được',
  'drift that breaks nobody: of the API, of the docs, of a contract':
    'có thay đổi không ảnh hưởng đến ai: của API, của tài liệu, hoặc của hợp đồng',
  'drift that breaks somebody, who is named': 'có thay đổi làm hỏng việc của bên được nêu tên',
  'usage or configuration, also a filter that matches nothing':
    'sai cách dùng hoặc cấu hình, kể cả bộ lọc không khớp với gì',
  'the shop cannot be reached, or refuses the credentials':
    'không tới được shop, hoặc shop từ chối thông tin xác thực',
  'our own bug, or a report that could not be written':
    'lỗi của chính bộ kiểm thử, hoặc không ghi được báo cáo',
};
