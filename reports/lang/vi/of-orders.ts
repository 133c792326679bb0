import type { Messages } from '../message-pattern.ts';

/** What the checks of `suites/checks/order` say. */
export const ofOrders: Messages = {
  '{one} is {value}, {other} is {otherValue}: amounts of one order are all strings with two decimals, or all numbers.':
    '{one} là {value}, {other} là {otherValue}: mọi số tiền của một đơn hàng đều phải là chuỗi có hai chữ số thập phân, hoặc đều là số.',
  'The order is not cancelled, yet it has the cancel reason "{reason}".':
    'Đơn hàng chưa bị hủy, vậy mà có lý do hủy "{reason}".',
  'The order is cancelled, yet it has no cancel reason.': 'Đơn hàng đã bị hủy, vậy mà không có lý do hủy.',
  '{path} is {value}, which the docs list in no spelling.':
    '{path} là {value}, tài liệu không liệt kê giá trị này ở cách viết nào.',
  '{left} can still be fulfilled of a line, but of {quantity} ordered {fulfilled} are fulfilled and {refunded} refunded: {due} is left.':
    'Dòng hàng ghi còn có thể giao {left}, nhưng trong {quantity} đã đặt thì đã giao {fulfilled} và đã hoàn {refunded}: phải còn {due}.',
  'The order says {status}, but its successful fulfillments cover every line.':
    'Đơn hàng ghi {status}, nhưng các lần giao thành công đã bao gồm mọi dòng hàng.',
  'The order says {status}, but its successful fulfillments cover some of its lines.':
    'Đơn hàng ghi {status}, nhưng các lần giao thành công chỉ bao gồm một số dòng hàng.',
  'The order says {status}, but its successful fulfillments cover no line.':
    'Đơn hàng ghi {status}, nhưng không lần giao thành công nào bao gồm dòng hàng nào.',
  'The fulfillments of the order make this {what} {due}, but it says {status}.':
    'Theo các lần giao của đơn thì {what} này phải là {due}, nhưng lại ghi {status}.',
  "An entry of {part} names line {line}, which is none of the order's lines.":
    'Một mục trong {part} nêu dòng hàng {line}, không phải dòng hàng nào của đơn.',
  '{path} is {value}: an amount below zero.': '{path} là {value}: số tiền nhỏ hơn 0.',
  'Order {order} holds an entry of {part} that names order {other}.':
    'Đơn hàng {order} chứa một mục trong {part} ghi đơn hàng {other}.',
  'Of {quantity} ordered, {refunded} are refunded and {left} can be fulfilled.':
    'Trong {quantity} đã đặt, {refunded} đã hoàn và {left} còn có thể giao.',
  'A refund takes money from the shop, yet its amount is above zero.':
    'Hoàn tiền là tiền ra khỏi shop, vậy mà số tiền của nó lại lớn hơn 0.',
  '{refunded} of {captured} captured was refunded, which makes the order {due}, but it says {status}.':
    'Đã hoàn {refunded} trong {captured} đã thu, nên đơn hàng phải là {due}, nhưng lại ghi {status}.',
  "A refund shows transaction {id} of {amount}, but the order's transactions show {what}.":
    'Một lần hoàn ghi giao dịch {id} với số tiền {amount}, nhưng danh sách giao dịch của đơn lại ghi {what}.',
  '{status} is "{value}" while {time} is null: one of them is wrong.':
    '{status} là "{value}" trong khi {time} là null: một trong hai phải sai.',
  '{status} is "{value}" while {time} is "{when}": one of them is wrong.':
    '{status} là "{value}" trong khi {time} là "{when}": một trong hai phải sai.',
  'The subtotal is {total}, but the lines after discounts are {due}.':
    'Tạm tính là {total}, nhưng các dòng hàng sau giảm giá là {due}.',
  'The subtotal is {total}: neither the lines after discounts ({after}) nor before them ({before}).':
    'Tạm tính là {total}: không bằng các dòng hàng sau giảm giá ({after}), cũng không bằng trước giảm giá ({before}).',
  'The discounts are {total}, but the codes sent make {asked} and the lines cost {lines}.':
    'Giảm giá là {total}, nhưng các mã đã gửi cộng lại là {asked} và các dòng hàng có giá {lines}.',
  'The price of all lines is {total}, but price × quantity over {count} line(s) makes {due}.':
    'Tiền của mọi dòng hàng là {total}, nhưng giá × số lượng của {count} dòng hàng ra {due}.',
  'The total price is {total}, but lines {lines} − discounts {discounts} + shipping {shipping} + tax {tax} make {due}.':
    'Tổng tiền là {total}, nhưng dòng hàng {lines} − giảm giá {discounts} + vận chuyển {shipping} + thuế {tax} ra {due}.',
  "The tax is {total}, but the order's tax lines make {due}.":
    'Thuế là {total}, nhưng các khoản thuế của đơn cộng lại là {due}.',
  'The weight is {total} g, but grams × quantity over the lines makes {due} g.':
    'Khối lượng là {total} g, nhưng số gam × số lượng của các dòng hàng ra {due} g.',
  'Two lines of the order have the id {id}.': 'Hai dòng hàng của đơn có cùng id {id}.',
};
