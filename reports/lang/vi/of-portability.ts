import { buildCatalogue } from '../catalogue.ts';
import type { Messages } from '../message-pattern.ts';

/** What is asked of both platforms. */
const questions: Messages = {
  'payment status, nothing said': 'trạng thái thanh toán khi không nêu gì',
  'fulfillment status of a new order': 'trạng thái giao hàng của đơn hàng mới',
  'customer of an order without one': 'khách hàng của đơn hàng không có khách hàng',
  'addresses that were not sent': 'các địa chỉ không được gửi',
  'what number tells': '`number` cho biết điều gì',
  'what name is made of': '`name` gồm những gì',
  'weight of the order': 'khối lượng của đơn hàng',
  'subtotal of a discounted order': 'tạm tính của đơn hàng có giảm giá',
  'closing a closed order': 'đóng đơn hàng đã đóng',
  'reason, cancelled without one': 'lý do hủy khi hủy không nêu lý do',
  'cancelling a cancelled order': 'hủy đơn hàng đã hủy',
  'updating a cancelled order': 'cập nhật đơn hàng đã hủy',
  'a list with no status': 'danh sách không nêu status',
  'a list with status=any': 'danh sách với status=any',
  'order of an unsorted list': 'thứ tự của danh sách không nêu cách sắp xếp',
  'longest page': 'trang dài nhất',
  'a limit above it': 'limit lớn hơn mức đó',
  'an order that does not exist': 'đơn hàng không tồn tại',
  'no credentials': 'không có thông tin xác thực',
  'wrong credentials': 'thông tin xác thực sai',
  'a body that is not JSON': 'body không phải JSON',
  'header that counts calls': 'header đếm lượt gọi',
  'line {name}': 'dòng hàng: {name}',
};

/** What was seen. */
const seen: Messages = {
  'not seen': 'không thấy',
  'no such operation': 'không có thao tác này',
  'left out': 'bị bỏ hẳn',
  number: 'số',
  list: 'mảng',
  object: 'object',
  flag: 'true hoặc false',
  text: 'chuỗi',
  'decimal text': 'chuỗi số thập phân',
  time: 'thời điểm',
  'time with {digits} digits of a second': 'thời điểm có {digits} chữ số lẻ của giây',
  'an object': 'một object',
  'the id': 'id',
  'a count': 'một số đếm',
  '# and the order number': '# và số đơn hàng',
  'the order number': 'số đơn hàng',
  'grams × quantity': 'số gam × số lượng',
  'something else': 'một giá trị khác',
  'before discounts': 'trước giảm giá',
  'after discounts': 'sau giảm giá',
  'no order at all': 'không có đơn hàng nào',
  'open orders': 'đơn đang mở',
  'closed orders': 'đơn đã đóng',
  'cancelled orders': 'đơn đã hủy',
  'open, closed orders': 'đơn đang mở, đã đóng',
  'open, cancelled orders': 'đơn đang mở, đã hủy',
  'closed, cancelled orders': 'đơn đã đóng, đã hủy',
  'open, closed, cancelled orders': 'đơn đang mở, đã đóng, đã hủy',
  'no order of creation': 'không theo thứ tự tạo',
  'oldest first': 'cũ nhất trước',
  'newest first': 'mới nhất trước',
  none: 'không có',
};

/** What `suites/portability` asks and has seen. */
export const portabilityCatalogue = buildCatalogue(
  [questions, withoutNames(seen), { '{name}: {whatForm}': '{name}: {whatForm}' }],
  [seen],
);

/** Forms stand behind the name of an attribute; alone, the same word may be that name. */
function withoutNames(all: Messages): Messages {
  return Object.fromEntries(
    Object.entries(all).filter(([english]) => !/^[a-z]+$/.test(english) || english === 'none'),
  );
}
