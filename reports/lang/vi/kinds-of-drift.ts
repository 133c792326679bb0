import type { Messages } from '../message-pattern.ts';

/** How a time ends. */
const zones: Messages = {
  'ending in Z': 'kết thúc bằng Z',
  'with an offset': 'có chênh lệch múi giờ',
  'without a zone': 'không có múi giờ',
};

/** Kinds of what was seen in a place of an answer. */
const kinds: Messages = {
  there: 'có mặt',
  missing: 'không có',
  'true or false': 'true hoặc false',
  number: 'số',
  'whole number': 'số nguyên',
  'number with decimals': 'số có phần thập phân',
  text: 'chuỗi',
  object: 'một object',
  list: 'mảng',
  date: 'ngày',
  'address of a page': 'địa chỉ một trang',
  'hexadecimal digits': 'chữ số thập lục phân',
  'text without a form': 'chuỗi không theo dạng nào',
  'empty list': 'mảng rỗng',
  'filled list': 'mảng có phần tử',
  'seen at once': 'thấy ngay',
  'seen within 1 s': 'thấy trong vòng 1 giây',
  'seen within 5 s': 'thấy trong vòng 5 giây',
  'seen within 30 s': 'thấy trong vòng 30 giây',
  later: 'thấy muộn hơn',
  holds: 'đúng',
  'text of an amount with {digits} decimal': 'chuỗi số tiền có {digits} chữ số thập phân',
  'text of an amount with {digits} decimals': 'chuỗi số tiền có {digits} chữ số thập phân',
  ...zones,
};

/** Digits of a second that a time has. */
const digits: Messages = {
  'time with no digits of a second': 'thời điểm không có phần lẻ của giây',
  'time with 1 to 3 digits of a second': 'thời điểm có 1 đến 3 chữ số lẻ của giây',
  'time with 4 to 6 digits of a second': 'thời điểm có 4 đến 6 chữ số lẻ của giây',
  'time with 7 or more digits of a second': 'thời điểm có từ 7 chữ số lẻ của giây',
};

/** In how many units a kind was seen: they stand in lists, with commas between. */
export const countedKindsOfDrift: Messages = {
  ...Object.fromEntries(Object.entries(kinds).map(([kind, ours]) => [`${kind} {count}`, `${ours} {count}`])),
  'broken {count}': 'không đúng {count}',
};

/** What an attribute, a list, an answer or a refusal was like, by `suites/drift`. */
export const kindsOfDrift: Messages = {
  ...kinds,
  ...digits,
  broken: 'bị vi phạm',
  ...Object.fromEntries(
    Object.entries(digits).flatMap(([kind, ours]) =>
      Object.entries(zones).map(([zone, said]) => [`${kind}, ${zone}`, `${ours}, ${said}`]),
    ),
  ),
  '{whatOne} or {whatOther}': '{whatOne} hoặc {whatOther}',
  'newest first': 'mới nhất trước',
  'oldest first': 'cũ nhất trước',
  'last changed first': 'sửa gần nhất trước',
  'last changed last': 'sửa gần nhất sau cùng',
  'no order that is known': 'không theo thứ tự nào đã biết',
  'no body': 'không có body',
  'no JSON': 'không phải JSON',
  'list of {whatItem}': 'mảng {whatItem}',
  'orders on a page without a limit': 'số đơn hàng trên một trang khi không nêu limit',
  'order of a list without an order': 'thứ tự của danh sách khi không nêu order',
  'orders of a list without a status': 'các đơn hàng trong danh sách khi không nêu status',
  'orders in a count without a status': 'các đơn hàng được đếm khi không nêu status',
};

/** What was seen of a place, and how often. */
export const seenInDrift: Messages = {
  '{list} (of {all})': '{list} (trên {all})',
  '{list}, … (of {all})': '{list}, … (trên {all})',
  '{whatKind} in {count} of {all}': '{whatKind} ở {count} trên {all}',
  'none in {all}': 'không lần nào trên {all}',
  'never there': 'không bao giờ có',
  'left out where there is none, in {count} of {all}': 'bị bỏ hẳn ở chỗ không có giá trị, {count} trên {all}',
  'null where there is none, in {count} of {all}': 'null ở chỗ không có giá trị, {count} trên {all}',
  'not in the contract': 'không có trong hợp đồng API',
  'always there, by the contract': 'luôn có mặt, theo hợp đồng API',
  'as the contract describes it': 'như hợp đồng API mô tả',
  otherwise: 'khác đi',
  'kept, as far as it could be told': 'được giữ, trong chừng mực xét được',
  'in the first of {places} places {whySo}': 'ở chỗ đầu trong {places} chỗ: {whySo}',
  'answers {status}': 'câu trả lời {status}',

  'at least {count}': 'ít nhất {count}',
};
