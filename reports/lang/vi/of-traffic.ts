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
  'entries left out, as the browser asked or answered them itself, or they are there twice: {count}':
    'mục bị bỏ qua, vì trình duyệt tự hỏi hoặc tự trả lời, hoặc có mặt hai lần: {count}',
  'requests saved without their body, or with a part of it, and judged by the rest: {count}':
    'request được lưu mà không có body, hoặc chỉ có một phần, nên chỉ được xét theo phần còn lại: {count}',
  'the archive does not say when its requests were sent, or how long they took: what hangs on it could not be judged':
    'tệp lưu không cho biết các request được gửi lúc nào, hoặc kéo dài bao lâu: những gì phụ thuộc vào đó không xét được',
  'preflights of a browser, passed on and not looked at: {count}':
    'request preflight của trình duyệt, được chuyển tiếp mà không xem: {count}',
  'requests to other parts of the shop, passed on and not looked at: {count}':
    'request đến các phần khác của shop, được chuyển tiếp mà không xem: {count}',
};
