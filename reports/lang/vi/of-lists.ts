import type { Messages } from '../message-pattern.ts';

/** What the checks of `suites/checks/listing` say. */
export const ofLists: Messages = {
  'The count says {count}, the list of the same selection holds {listed}.':
    'Kết quả đếm là {count}, còn danh sách với cùng điều kiện có {listed}.',
  'The count says {count}, the list of the same selection holds at least {listed}.':
    'Kết quả đếm là {count}, còn danh sách với cùng điều kiện có ít nhất {listed}.',
  'With fields={fields}, {attribute} of order {order} is {value}; without, it is {whole}.':
    'Với fields={fields}, {attribute} của đơn hàng {order} là {value}; không có fields thì là {whole}.',
  'fields={fields} was asked for; the order also holds {names}.':
    'Đã yêu cầu fields={fields}; đơn hàng còn có thêm {names}.',
  'fields={fields} was asked for; the order lacks {names}.':
    'Đã yêu cầu fields={fields}; đơn hàng thiếu {names}.',
  'A whole list with {query} lacks order {order}, which it selects.':
    'Danh sách đầy đủ với {query} thiếu đơn hàng {order}, dù đơn này khớp điều kiện.',
  'A list with {parameter}={value} holds order {order}, which that does not select.':
    'Danh sách với {parameter}={value} có đơn hàng {order}, dù đơn này không khớp điều kiện.',
  'A list with limit={limit} holds {count} orders; a page has at most {most}.':
    'Danh sách với limit={limit} có {count} đơn hàng; một trang có nhiều nhất {most}.',
  'A page with no limit sent holds {count} orders.': 'Một trang không gửi limit có {count} đơn hàng.',
  'A page with limit={limit} holds {count} orders.': 'Một trang với limit={limit} có {count} đơn hàng.',
  'Order {order} stands on two pages of one list.':
    'Đơn hàng {order} nằm trên hai trang của cùng một danh sách.',
  'Order {order} stands on none of the {count} pages of a list that selects it.':
    'Đơn hàng {order} không nằm trên trang nào trong {count} trang của danh sách mà nó khớp điều kiện.',
  '{attribute} of order {order} was {listed} in a list and is {read} where it is read alone, last changed {time}.':
    '{attribute} của đơn hàng {order} là {listed} trong danh sách và là {read} khi đọc riêng, lần sửa cuối {time}.',
  'A list with order={asked} has order {order} ({value}) out of its place.':
    'Danh sách với order={asked} có đơn hàng {order} ({value}) nằm sai chỗ.',
  'The count says {count}, and {different} different orders stand on the pages of the list, {all} in all.':
    'Kết quả đếm là {count}, còn trên các trang của danh sách có {different} đơn hàng khác nhau, tất cả {all} mục.',
  'A page of a list with order={asked} begins with order {order} ({value}), and the page before it ends with {last}.':
    'Một trang của danh sách với order={asked} bắt đầu bằng đơn hàng {order} ({value}), còn trang trước nó kết thúc bằng {last}.',
};
