import type { Messages } from '../message-pattern.ts';

/** What `suites/clean-up` says of orders that are undone, left behind or left alone, and why no browser opens. */
export const ofLeftovers: Messages = {
  deleted: 'đã xóa',
  cancelled: 'đã hủy',
  closed: 'đã đóng',
  open: 'đang mở',
  'tagged {tag}': 'đã gắn thẻ {tag}',
  'cancelled, closed': 'đã hủy, đã đóng',
  'cancelled, tagged {tag}': 'đã hủy, đã gắn thẻ {tag}',
  'cancelled, closed, tagged {tag}': 'đã hủy, đã đóng, đã gắn thẻ {tag}',
  'not there any more': 'không còn ở đó',

  '{operation} was answered with {status} ({id})': '{operation} được trả lời {status} ({id})',
  'reading it was answered with {status} ({id})': 'đọc nó thì được trả lời {status} ({id})',
  'the shop accepted that it be undone, and does not show it':
    'shop đã chấp nhận hoàn tác, nhưng chưa cho thấy điều đó',
  'it does not carry the marks of the run, and was left alone: look at it by hand':
    'nó không mang dấu của lần chạy nên được để yên: hãy xem bằng tay',
  'whether it was created late, or once more, is not known: {whyLost}':
    'không biết nó có được tạo muộn, hoặc thêm một lần nữa, hay không: {whyLost}',
  'whether it was created is not known: {whyLost}': 'không biết nó đã được tạo hay chưa: {whyLost}',
  'its answer was lost': 'câu trả lời cho nó đã mất',
  'the list of orders has more than {count} pages': 'danh sách đơn hàng có hơn {count} trang',
  'GET {url} was answered with {status} ({id}), not with orders':
    'GET {url} được trả lời {status} ({id}), không phải bằng các đơn hàng',

  'it is younger than asked for': 'lần chạy đó mới hơn mức đã yêu cầu',
  'it is still going on': 'lần chạy đó vẫn đang chạy',
  'it began less than 24 h ago, and may still be going on elsewhere: --older-than 0s takes it too':
    'lần chạy đó bắt đầu chưa đến 24 giờ và có thể vẫn đang chạy ở nơi khác: --older-than 0s thì lấy cả nó',

  'there is no screen': 'không có màn hình',
  "the system's opener ended with {code}": 'chương trình mở tệp của hệ thống kết thúc với mã {code}',
  "the system's opener was ended by {signal}": 'chương trình mở tệp của hệ thống bị dừng bởi {signal}',
};
