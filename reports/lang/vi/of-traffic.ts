import type { Messages } from '../message-pattern.ts';

/** What is to be known of traffic beside what was found in it. */
export const ofTraffic: Messages = {
  '{count} requests that were made to be refused, or to clean up, left out':
    'bỏ qua {count} request được gửi để bị từ chối, hoặc để dọn dẹp',
  '{count} requests to other places left out': 'bỏ qua {count} request đến nơi khác',
  '{count} requests to other shops left out: name one with --target':
    'bỏ qua {count} request đến các shop khác: chỉ rõ một shop bằng --target',
  '{count} answers were saved without their content, and could not be judged':
    '{count} câu trả lời được lưu mà không có nội dung, nên không xét được',
  'requests to other parts of the shop, passed on and not looked at: {count}':
    'request đến các phần khác của shop, được chuyển tiếp mà không xem: {count}',
};
