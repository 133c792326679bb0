import type { Messages } from '../message-pattern.ts';

/** What stands around the descriptions: titles, what commander says itself, and what is put behind a description. */
export const helpTitles: Messages = {
  'Usage:': 'Cách dùng:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Các lệnh:',
  '[options]': '[tùy chọn]',
  '[command]': '[lệnh]',
  'display help for command': 'hiện trợ giúp của lệnh',
  'output the version number': 'in số phiên bản',
  'Asks a running shop whether its Order API keeps what the docs promise.':
    'Hỏi một shop đang chạy xem API Đơn hàng của nó có giữ đúng những gì tài liệu cam kết.',
  '(default: {whatDefault})': '(mặc định: {whatDefault})',
};
