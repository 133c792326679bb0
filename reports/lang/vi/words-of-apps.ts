import type { Messages } from '../message-pattern.ts';

/** Words of ours that the checks of `suites/traffic/checks` expect or received. */
export const wordsOfApps: Messages = {
  'a single value': 'một giá trị đơn',
  'a value': 'một giá trị',
  'one of the operations that the contract lists': 'một trong các thao tác mà hợp đồng liệt kê',
  'no parameters': 'không có tham số',
  'limit={most} or less, and the pages after it': 'limit={most} hoặc nhỏ hơn, và các trang sau đó',
  'a value, or no such request': 'một giá trị, hoặc không gửi request này',
  'the zone as %2B07:00, or the time in UTC': 'múi giờ viết là %2B07:00, hoặc thời điểm theo UTC',
  'a time such as 2021-10-20T14:07:45Z': 'một thời điểm như 2021-10-20T14:07:45Z',
  'no content type': 'không có content type',
  'a JSON object': 'một object JSON',
  'no body': 'không có body',
  '{"user_ids": [1]}, with group_user_ids and location_id as needed':
    '{"user_ids": [1]}, kèm group_user_ids và location_id nếu cần',
  'the names {names}': 'các tên {names}',
  'at most {most} digits after the point': 'nhiều nhất {most} chữ số sau dấu chấm',
  'at most {most} characters': 'nhiều nhất {most} ký tự',
  'an update of what can be changed: {names}': 'cập nhật những gì đổi được: {names}',
  'the orders taken from the page': 'lấy các đơn hàng từ trang đó',
  '{count} readings of orders that were there already': '{count} lần đọc những đơn hàng đã có sẵn',
  'fewer readings: longer pauses, or updated-since filters':
    'đọc ít hơn: nghỉ lâu hơn, hoặc lọc theo thời điểm cập nhật',
  '{count} readings in {seconds} s': '{count} lần đọc trong {seconds} giây',
  'nothing for {seconds} s': 'không gửi gì trong {seconds} giây',
  'GET {path} after {seconds} s': 'GET {path} sau {seconds} giây',
  'POST {path} after {seconds} s': 'POST {path} sau {seconds} giây',
  'PUT {path} after {seconds} s': 'PUT {path} sau {seconds} giây',
  'DELETE {path} after {seconds} s': 'DELETE {path} sau {seconds} giây',
  '{count} calls a second while the bucket is full': '{count} lượt gọi mỗi giây khi hạn mức đã đầy',
  '{count} calls in {time} ms': '{count} lượt gọi trong {time} ms',
  'a list of recent orders, or a reading, before the second creation':
    'một danh sách đơn hàng gần đây, hoặc một lần đọc, trước lần tạo thứ hai',
  'the same creation again after {time} ms': 'gửi lại chính lần tạo đó sau {time} ms',
  'another body, or no further try': 'một body khác, hoặc không thử nữa',
  '{count} times the same': '{count} lần như nhau',
  'credentials in the header only': 'thông tin xác thực chỉ nằm trong header',
  'a body with {hidden}': 'một body có {hidden}',
  'the scope to read': 'quyền đọc',
  'the scope to write': 'quyền ghi',
  'no more requests until there are other credentials':
    'không gửi request nào nữa cho đến khi có thông tin xác thực khác',
  '{count} answers 401 in a row': '{count} câu trả lời 401 liên tiếp',
};
