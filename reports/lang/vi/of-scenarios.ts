import type { Messages } from '../message-pattern.ts';

/** The stories that a run tells a shop, by their names. */
export const ofScenarios: Messages = {
  'an order is created, found, counted and cancelled': 'một đơn hàng được tạo, tìm thấy, đếm và hủy',
  'a count is the length of its list': 'kết quả đếm bằng độ dài danh sách',
  'orders are created in every documented form': 'đơn hàng được tạo theo mọi dạng trong tài liệu',
  'orders made up from the contract keep what was sent':
    'đơn hàng sinh ngẫu nhiên từ hợp đồng API giữ đúng những gì đã gửi',
  'amounts keep every digit': 'số tiền giữ đủ mọi chữ số',
  'text keeps every character': 'văn bản giữ đủ mọi ký tự',
  'tags that contain others, and letters apart from their marks':
    'thẻ chứa thẻ khác, và chữ cái tách khỏi dấu',
  'a note is written twice, and emptied': 'ghi chú được ghi hai lần, rồi xóa trống',
  'pieces of several lines are refunded': 'hoàn một phần của nhiều dòng hàng',
  'a window of creation is not one of changes': 'khoảng thời gian tạo khác với khoảng thời gian sửa',
  'orders are paid in part, in full, in two parts, or not yet':
    'đơn hàng thanh toán một phần, toàn bộ, làm hai lần, hoặc chưa thanh toán',
  'more than there is of a product that denies overselling':
    'đặt nhiều hơn số tồn của sản phẩm không được bán vượt',
  'more than there is of a product that may be oversold':
    'đặt nhiều hơn số tồn của sản phẩm được phép bán vượt',
  'a way to mind the stock that nobody has documented': 'cách xử lý tồn kho không có trong tài liệu',
  'an order is confirmed, confirmed again, and declined':
    'một đơn hàng được xác nhận, xác nhận lần nữa, rồi bị từ chối',
  'an order is closed, found among the closed, and opened again':
    'một đơn hàng được đóng, thấy trong các đơn đã đóng, rồi mở lại',
  'an order is cancelled without a reason, and cannot be cancelled or confirmed into another state':
    'một đơn hàng bị hủy không nêu lý do, và hủy hay xác nhận nữa cũng không đổi trạng thái',
  'a paid order is cancelled with part of its price given back':
    'một đơn hàng đã thanh toán bị hủy, hoàn lại một phần tiền',
  'a paid order is cancelled with all of its price given back':
    'một đơn hàng đã thanh toán bị hủy, hoàn lại toàn bộ tiền',
  'a paid and fulfilled order is cancelled with everything a cancellation may say':
    'một đơn hàng đã thanh toán và đã giao bị hủy với mọi thông tin một lần hủy có thể gửi',
  'one of two pieces is refunded and put back, with part of the price':
    'hoàn một trong hai món và trả lại kho, kèm một phần tiền',
  'one of two pieces is refunded and not said to be put back, with part of the price':
    'hoàn một trong hai món, không yêu cầu trả lại kho, kèm một phần tiền',
  'an update changes what it names and never the lines, and a fraud is cancelled':
    'cập nhật chỉ đổi những gì nó nêu, không đổi dòng hàng, và một đơn gian lận bị hủy',
  'an update sets the tags and the address to write to': 'cập nhật đặt các thẻ và địa chỉ email',
  'tags are added, added again and removed, on an order that has others':
    'thẻ được thêm, thêm lần nữa và gỡ, trên đơn hàng đã có thẻ khác',
  'an order is assigned to a location and people': 'một đơn hàng được phân cho kho và người phụ trách',
  'an order is deleted, and is not found any more': 'một đơn hàng bị xóa, và không còn tìm thấy',
  'nobody reads or writes without the right credentials':
    'không ai đọc hay ghi được nếu thiếu thông tin xác thực đúng',
  'a token that may only read writes nothing': 'token chỉ được đọc thì không ghi được gì',
  'an order that does not exist is not found': 'đơn hàng không tồn tại thì không tìm thấy',
  'a write without credentials, or with a body that cannot be read, changes nothing':
    'ghi mà không có thông tin xác thực, hoặc với body không đọc được, thì không thay đổi gì',
  'lists hold what they are asked for, page by page and window by window':
    'danh sách có đúng những gì được hỏi, từng trang và từng khoảng thời gian',
  'a page is no longer than its limit': 'một trang không dài hơn limit',
  'independent changes are made in one order and in another':
    'những thay đổi độc lập được làm theo thứ tự này và thứ tự khác',
  'pages are turned while orders are being created': 'lật trang trong lúc đơn hàng đang được tạo',
  'one order is confirmed, closed, changed while closed, opened, cancelled and changed once more':
    'một đơn hàng được xác nhận, đóng, sửa khi đang đóng, mở lại, hủy và sửa lần nữa',
  'a fulfilled order is closed and cancelled, without a refund':
    'một đơn hàng đã giao được đóng rồi hủy, không hoàn',
  'a cancellation meets an update': 'hủy và cập nhật cùng lúc',
  'two additions of tags meet': 'hai lần thêm thẻ cùng lúc',
  'two cancellations meet': 'hai lần hủy cùng lúc',
  'the orders that are there are listed, read and counted': 'các đơn hàng có sẵn được liệt kê, đọc và đếm',
  'the shop answers, and shows one of its orders': 'shop trả lời, và cho thấy một đơn hàng của nó',
  'windows over the orders that are there agree with one another':
    'các khoảng thời gian trên những đơn hàng có sẵn khớp với nhau',
  'every order that is there is listed, page by page': 'mọi đơn hàng có sẵn đều được liệt kê, từng trang một',
  'the run': 'lần chạy',
  'orders live through steps made up at random': 'đơn hàng đi qua những bước ngẫu nhiên',
};
