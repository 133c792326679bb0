import type { Messages } from '../message-pattern.ts';

/** What `suites/traffic/adverse` puts in the way of an app, and what became of it. */
export const ofConditions: Messages = {
  'A call is refused with 429, and may be made again after a second.':
    'Một lượt gọi bị từ chối với 429, và được gọi lại sau một giây.',
  'A reading is answered with 500.': 'Một lần đọc được trả lời 500.',
  'An order is created, and the app is told 504 by a gateway.':
    'Đơn hàng được tạo, còn ứng dụng nhận 504 từ một gateway.',
  'An order that was just created is not to be found yet: 404 when it is read, and missing from lists.':
    'Đơn hàng vừa tạo chưa tìm thấy ngay: đọc thì nhận 404, và chưa có trong danh sách.',
  'Somebody else creates an order between two pages of a list, so that the last order of the one may stand on the other again.':
    'Có người khác tạo đơn hàng giữa hai trang của một danh sách, nên đơn cuối của trang này có thể lại nằm trên trang kia.',
  'Orders and their lines have attributes that nobody has described.':
    'Đơn hàng và các dòng hàng có những thuộc tính không được tài liệu mô tả.',
  'Where any value may stand, one stands that the app has never seen: another channel, another gateway.':
    'Ở chỗ được phép có giá trị bất kỳ, có một giá trị ứng dụng chưa từng thấy: một kênh khác, một cách thanh toán khác.',
  'An order without customer, addresses and note has null in their places.':
    'Đơn hàng không có khách hàng, địa chỉ và ghi chú mang null ở những chỗ đó.',
  'Where text and examples of the docs disagree, the shop follows the other of the two.':
    'Ở những chỗ phần chữ và ví dụ của tài liệu mâu thuẫn, shop làm theo cách còn lại.',
  'Money that came as text comes as a number, or the other way round: the docs show the one, shops send the other.':
    'Số tiền vốn là chuỗi thì đến dưới dạng số, hoặc ngược lại: tài liệu nêu một dạng, shop gửi dạng kia.',

  'no request of the app came to it': 'không request nào của ứng dụng gặp điều kiện này',
  'nothing came after it': 'sau đó không có gì nữa',
  'it was the last answer that the app received': 'đó là câu trả lời cuối cùng ứng dụng nhận được',
  'the app asked {count} times more for the same': 'ứng dụng hỏi lại cùng một điều thêm {count} lần',
  'the app asked {count} times more within two seconds': 'ứng dụng hỏi thêm {count} lần trong hai giây',
  'the app asked again after {seconds} s': 'ứng dụng hỏi lại sau {seconds} giây',
  'the app then sent {method} {url}, with a value missing':
    'sau đó ứng dụng gửi {method} {url}, thiếu một giá trị',
  'the app went on with {count} request': 'ứng dụng tiếp tục với {count} request',
  'the app went on with {count} requests': 'ứng dụng tiếp tục với {count} request',
  'the app went on with {count} other requests': 'ứng dụng tiếp tục với {count} request khác',
  'the app did not make the call again: it may have said so to its user, or have lost it':
    'ứng dụng không gọi lại: có thể nó đã báo cho người dùng, hoặc đã bỏ mất lượt gọi đó',
  'the app called again after {seconds} s': 'ứng dụng gọi lại sau {seconds} giây',
  'the app waited {seconds} s and called again': 'ứng dụng chờ {seconds} giây rồi gọi lại',
  'the app created the order again': 'ứng dụng tạo lại đơn hàng',
  'the app read again later': 'sau đó ứng dụng đọc lại',
  'the app went on without the order, and did not create it again':
    'ứng dụng tiếp tục mà không có đơn hàng đó, và không tạo lại',
  'the app created the order a second time without a look':
    'ứng dụng tạo đơn hàng lần thứ hai mà không xem lại',
  'the app looked for the order': 'ứng dụng đã tìm đơn hàng đó',
  'the app did not create it again, and did not look for it either':
    'ứng dụng không tạo lại, và cũng không tìm đơn hàng đó',
  'the app sent {method} {url} twice, for an order that stood on two pages':
    'ứng dụng gửi {method} {url} hai lần, cho một đơn hàng nằm trên hai trang',
  'no order came twice, or nothing was done after it':
    'không đơn hàng nào đến hai lần, hoặc sau đó không làm gì',
  'the app went on, and wrote no order twice that stood on two pages':
    'ứng dụng tiếp tục, và không ghi hai lần đơn hàng nào nằm trên hai trang',
};
