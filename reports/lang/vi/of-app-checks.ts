import type { Messages } from '../message-pattern.ts';

/** What each check of `suites/traffic/checks` holds an app to. */
export const ofAppChecks: Messages = {
  'Path and method are those of an operation. Resources below an order that have pages of their own are left alone.':
    'Đường dẫn và phương thức đúng là của một thao tác. Tài nguyên nằm dưới đơn hàng mà có trang tài liệu riêng thì không xét.',
  'Every parameter of the URL is one that the operation has.':
    'Mọi tham số trong URL đều là tham số mà thao tác có.',
  'The limit asked for is no larger than a page may be.':
    'Limit được hỏi không lớn hơn mức một trang chứa được.',
  'A parameter whose values are listed is given one of them. An empty one counts as not given.':
    'Tham số có danh sách giá trị thì nhận một trong các giá trị đó. Để trống được coi như không gửi.',
  'Numbers and ids of a URL are digits, times begin with a day, and nothing is undefined. An empty parameter counts as not given.':
    'Số và id trong URL là chữ số, thời điểm bắt đầu bằng ngày, và không có gì là undefined. Tham số để trống được coi như không gửi.',
  'A request with a body has the content type application/json, with or without a character set.':
    'Request có body thì có content type application/json, kèm bảng mã hay không đều được.',
  'A time by which orders are filtered says its hour and its zone, Z or another. What is no day at all is another requirement’s business.':
    'Thời điểm dùng để lọc đơn hàng ghi rõ giờ và múi giờ, Z hoặc múi khác. Giá trị hoàn toàn không phải ngày là việc của yêu cầu khác.',
  'The body of a request to an operation is a JSON object. Where an empty one would do, null and an empty list, which some languages make of it, do too.':
    'Body của request gửi đến một thao tác là một object JSON. Ở nơi object rỗng là đủ thì null và mảng rỗng, mà vài ngôn ngữ lập trình tạo ra thay cho nó, cũng được.',
  'The body has what it must have, and lists, objects and single values where they belong. How a number or a text is spelled is not judged.':
    'Body có những gì phải có, với mảng, object và giá trị đơn ở đúng chỗ. Cách viết của số hay chuỗi thì không xét.',
  'Handing over an order names at least one of user_ids, group_user_ids and location_id, the first two as lists.':
    'Khi giao đơn hàng, body ghi ít nhất một trong user_ids, group_user_ids và location_id, hai tên đầu là mảng.',
  'A request to add tags, or to take them off, has a body whose `tags` is a text.':
    'Request thêm hoặc gỡ thẻ có body với `tags` là một chuỗi.',
  'Every name in a body is described, for the request or for the order that is answered. A body of another form is other requirements’ business.':
    'Mọi tên trong body đều được mô tả, cho request hoặc cho đơn hàng được trả lời. Body có dạng khác là việc của các yêu cầu khác.',
  'An amount has no more than four digits after the point, be it sent as a number or as a text.':
    'Số tiền có không quá bốn chữ số sau dấu chấm, dù gửi dạng số hay dạng chuỗi.',
  'An attribute of a request whose values are listed has one of them, or is left out.':
    'Thuộc tính trong request có danh sách giá trị thì mang một trong các giá trị đó, hoặc vắng mặt.',
  'An update sends no `line_items`.': 'Lần cập nhật không gửi `line_items`.',
  'No tag that is sent to be added has more than 40 characters.':
    'Không thẻ nào được gửi để thêm dài quá 40 ký tự.',
  'A list whose last page read was full is not left for a later time, unless the later time is that of an order already read. A first page alone says nothing; a walk that ends with a full page cannot be told from one that found what it looked for.':
    'Danh sách mà trang đọc cuối cùng còn đầy thì không bị bỏ lại để sang mốc thời gian muộn hơn, trừ khi mốc đó là của một đơn hàng đã đọc. Chỉ một trang đầu thì không nói lên điều gì; lượt đọc kết thúc bằng một trang đầy không phân biệt được với lượt đọc đã tìm thấy điều cần tìm.',
  'Of a page of whole orders, at least half are not read alone one after another within a minute, five or more, unless the app then changes them.':
    'Với một trang hiện đầy đủ các đơn hàng, không có chuyện từ năm đơn trở lên và ít nhất một nửa số đơn bị đọc riêng lần lượt trong vòng một phút, trừ khi sau đó ứng dụng sửa chúng.',
  'The same reading is not asked for twelve times within half a minute when its answer stays the same and the app has written nothing in between.':
    'Không hỏi cùng một lần đọc mười hai lần trong nửa phút khi câu trả lời vẫn như cũ và ứng dụng không ghi gì ở giữa.',
  'No request begins between an answer 429 and the time that its Retry-After names; where an app sends several at once, others than the refused one have a second to be on their way.':
    'Không request nào bắt đầu giữa câu trả lời 429 và thời điểm mà Retry-After của nó nêu; nếu ứng dụng gửi nhiều request cùng lúc, các request khác với cái bị từ chối có một giây để kịp đi.',
  'After an answer that shows a full bucket, fewer than five requests begin in the time in which one call leaks, or none of them is refused.':
    'Sau câu trả lời cho thấy hạn mức đã đầy, có ít hơn năm request bắt đầu trong thời gian hạn mức nhả ra một lượt gọi, hoặc không request nào trong đó bị từ chối.',
  'Between a creation whose end is not known (no answer, or a server error that names no time to try again) and the same creation again, orders are read.':
    'Giữa một lần tạo không rõ kết cục (không có câu trả lời, hoặc lỗi máy chủ không nêu khi nào được thử lại) và chính lần tạo đó được gửi lại, có đọc đơn hàng.',
  'A write refused with 400 or 422 is not sent three times within a minute, letter for letter.':
    'Thao tác ghi bị từ chối với 400 hoặc 422 không được gửi ba lần y nguyên từng chữ trong vòng một phút.',
  'Neither the URL nor the body of a request holds what its header proves itself with.':
    'Cả URL lẫn body của request đều không chứa thứ mà header dùng để xác thực.',
  'An app that is said to ask for the scope to write has written something. Judged where the scope is said, and when all has been seen.':
    'Ứng dụng được khai là xin quyền ghi thì đã ghi điều gì đó. Chỉ xét khi quyền được khai, và khi đã thấy toàn bộ.',
  'No five requests within a minute, each sent after the answer to the one before, are all answered with 401.':
    'Không có năm request trong một phút, mỗi cái gửi sau câu trả lời của cái trước, mà tất cả đều được trả lời 401.',
};
