import type { Messages } from '../message-pattern.ts';

/** What the checks of `suites/traffic/checks` say of an app. */
export const ofApps: Messages = {
  '{method} {path} is no operation of the Order API.':
    '{method} {path} không phải thao tác nào của API Đơn hàng.',
  '{path} does not take {method}.': '{path} không nhận {method}.',
  '{operation} has no parameter {name}.': '{operation} không có tham số {name}.',
  'A page of {limit} orders was asked for; a page holds at most {most}.':
    'Ứng dụng hỏi một trang {limit} đơn hàng; một trang chứa nhiều nhất {most}.',
  '{name} has no value {value}.': '{name} không có giá trị {value}.',
  'The zone of {name} is lost: a plus in a URL is read as a space.':
    'Múi giờ của {name} bị mất: dấu cộng trong URL được đọc thành dấu cách.',
  '{name} does not say its hour and its zone.': '{name} không ghi giờ và múi giờ.',
  'A value is missing: the URL says {placeholder}.': 'Thiếu một giá trị: URL ghi {placeholder}.',
  'A body was sent without a content type.': 'Một body được gửi mà không có content type.',
  'A body was sent as {type}.': 'Một body được gửi với content type {type}.',
  'The body is no JSON object.': 'Body không phải là object JSON.',
  '{pointer} of the body of {operation} is {what}, not {whatInstead}.':
    '{pointer} trong body của {operation} là {what}, không phải {whatInstead}.',
  'The body hands the order to nobody.': 'Body không giao đơn hàng cho ai.',
  '{operation} was sent without a body.': '{operation} được gửi mà không có body.',
  '{operation} names no tags in one text.': '{operation} không ghi các thẻ trong một chuỗi.',
  '{pointer} is not described for {operation}.': '{pointer} không có trong mô tả của {operation}.',
  '{pointer} is {amount}, with {count} digits after the point.':
    '{pointer} là {amount}, có {count} chữ số sau dấu chấm.',
  'The update sends lines, which an update does not change.':
    'Lần cập nhật gửi dòng hàng, thứ mà cập nhật không đổi được.',
  'A tag of {length} characters was sent.': 'Một thẻ dài {length} ký tự được gửi.',
  'The last of {count} pages was full, and no other was asked for.':
    'Trang cuối trong {count} trang đã đọc vẫn đầy, và không trang nào khác được hỏi.',
  'Page {number} was full, and the app went on to a later {bound} without the pages after it.':
    'Trang {number} đầy, và ứng dụng chuyển sang {bound} muộn hơn mà không đọc các trang sau nó.',
  'A page showed {count} whole orders, and {again} of them were read again one by one.':
    'Một trang hiện đầy đủ {count} đơn hàng, và {again} đơn trong số đó bị đọc lại từng đơn.',
  '{url} was read {count} times within {seconds} s, and nothing had changed.':
    '{url} được đọc {count} lần trong {seconds} giây, và không có gì thay đổi.',
  'A call was refused for {wait} s, and the next was sent after {after} s.':
    'Một lượt gọi bị từ chối trong {wait} giây, và lượt kế tiếp được gửi sau {after} giây.',
  'The bucket was full ({limit}), and {count} more calls were sent within {time} ms.':
    'Hạn mức lượt gọi đã đầy ({limit}), và thêm {count} lượt gọi được gửi trong {time} ms.',
  'An order was created again after no answer, without a look whether the first creation had come to its end.':
    'Một đơn hàng được tạo lại sau khi không có câu trả lời, mà không xem lần tạo đầu đã hoàn tất hay chưa.',
  'An order was created again after an answer {status}, without a look whether the first creation had come to its end.':
    'Một đơn hàng được tạo lại sau câu trả lời {status}, mà không xem lần tạo đầu đã hoàn tất hay chưa.',
  '{method} {url} was refused with {status} and sent again {count} times as it was.':
    '{method} {url} bị từ chối với {status} và được gửi lại y nguyên {count} lần.',
  'The URL of {method} {url} holds credentials; they were taken out of this record.':
    'URL của {method} {url} chứa thông tin xác thực; chúng đã được bỏ khỏi bản ghi này.',
  'The body of {method} {url} holds credentials; they were taken out of this record.':
    'Body của {method} {url} chứa thông tin xác thực; chúng đã được bỏ khỏi bản ghi này.',
  'The app asks for the scope to write, and all of its {count} requests only read.':
    'Ứng dụng xin quyền ghi, và cả {count} request của nó chỉ đọc.',
  'The credentials were refused {count} times in a row, and the app went on asking.':
    'Thông tin xác thực bị từ chối {count} lần liên tiếp, và ứng dụng vẫn hỏi tiếp.',
};
