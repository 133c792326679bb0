import type { Messages } from '../message-pattern.ts';

/** What the checks of `suites/checks/exchange` and `suites/checks/probe` say. */
export const ofAnswers: Messages = {
  'The answer carries no {header}.': 'Câu trả lời không có {header}.',
  '{header} reads "{value}".': '{header} ghi "{value}".',
  '{path} is {number}, no decimal of at most 22 digits before the point and 4 after.':
    '{path} là {number}, không phải số thập phân có nhiều nhất 22 chữ số trước dấu chấm và 4 chữ số sau.',
  'The answer to {operation} has no "{key}" that is {what}.':
    'Câu trả lời cho {operation} không có "{key}" là {what}.',
  '{path} is {what}, not {whatInstead}.': '{path} là {what}, không phải {whatInstead}.',
  '{method} {url} was answered with {what}. If the target is not the API base, correct it.':
    '{method} {url} được trả lời bằng {what}. Nếu địa chỉ đã đặt không phải địa chỉ gốc của API thì hãy sửa lại.',
  '{method} {url} made the shop fail with {status}.': '{method} {url} làm shop gặp lỗi {status}.',
  'A call over the limit was refused without saying when to try again.':
    'Một lượt gọi vượt giới hạn bị từ chối mà không cho biết khi nào được thử lại.',
  'the shop refused the credentials of a {operation} with {status}':
    'shop từ chối thông tin xác thực của {operation} với {status}',
  'A documented {method} {url} was answered with {status} instead of {due}.':
    '{method} {url}, có trong tài liệu, được trả lời {status} thay vì {due}.',
  'An order was refused with {status}, and yet order {order} has its note.':
    'Một đơn hàng bị từ chối với {status}, vậy mà đơn hàng {order} lại mang ghi chú của nó.',
  'A request answered with {status} changed {attribute} of the order.':
    'Một request được trả lời {status} đã làm thay đổi {attribute} của đơn hàng.',
  '{method} {url} ({what}) was answered with {status} instead of {due}.':
    '{method} {url} ({what}) được trả lời {status} thay vì {due}.',
};
