import type { Messages } from '../message-pattern.ts';

/** What the checks of `suites/checks/life` say. */
export const ofLives: Messages = {
  'Order {order} was deleted, and reading it was answered with {status}.':
    'Đơn hàng {order} đã bị xóa, nhưng khi đọc nó lại được trả lời {status}.',
  '{attribute} of order {order} was {before} and is now {after}.':
    '{attribute} của đơn hàng {order} trước là {before}, bây giờ là {after}.',
  'After {what} the order should read {due}, but it reads {received}.':
    'Sau {what}, đơn hàng phải đọc được {due}, nhưng lại đọc được {received}.',
  'A new order was given the id {id}, which another order has.':
    'Một đơn hàng mới nhận id {id}, vốn là id của đơn hàng khác.',
  '{method} {url} was answered with order {order}.': '{method} {url} được trả lời bằng đơn hàng {order}.',
  'the order was not read before and after two writes sent together':
    'đơn hàng không được đọc trước và sau hai thao tác ghi gửi cùng lúc',
  '{one} and {other} were sent together; in either order the order should read {due}, but it reads {received}.':
    '{one} và {other} được gửi cùng lúc; dù theo thứ tự nào, đơn hàng cũng phải đọc được {due}, nhưng lại đọc được {received}.',
  'Two orders were created alike and changed alike, in another order; one reads {one}, the other {other}.':
    'Hai đơn hàng được tạo giống nhau và thay đổi giống nhau, chỉ khác thứ tự; đơn này đọc được {one}, đơn kia đọc được {other}.',
  '{attribute} of order {order} changed although no request that was accepted touched the order.':
    '{attribute} của đơn hàng {order} đã thay đổi dù không request nào được chấp nhận tác động đến nó.',
  '{attribute} of order {order} went back from {from} to {to}.':
    '{attribute} của đơn hàng {order} lùi từ {from} về {to}.',
};
