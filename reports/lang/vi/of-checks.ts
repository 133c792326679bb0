import type { Messages } from '../message-pattern.ts';

/** What each check holds a shop to. */
export const ofChecks: Messages = {
  'Every answer says how full the bucket of calls is, as used/size.':
    'Mọi câu trả lời đều cho biết hạn mức lượt gọi đã dùng bao nhiêu, dạng đã dùng/tổng.',
  'A decimal has at most 22 digits before the point and 4 after it, in plain notation.':
    'Số thập phân có nhiều nhất 22 chữ số trước dấu chấm và 4 chữ số sau, viết theo dạng thường.',
  'An answer holds its content under the documented name.':
    'Câu trả lời chứa nội dung dưới đúng tên trong tài liệu.',
  'An attribute of an answer has the documented type, form and values.':
    'Thuộc tính trong câu trả lời có kiểu, dạng và giá trị như tài liệu nêu.',
  'Every successful answer is JSON.': 'Mọi câu trả lời thành công đều là JSON.',
  'No request makes the shop answer with an internal error.':
    'Không request nào làm shop trả lời bằng lỗi nội bộ.',
  'An answer that refuses a call over the limit says in seconds when to try again.':
    'Câu trả lời từ chối lượt gọi vượt giới hạn cho biết sau bao nhiêu giây được thử lại.',
  'A documented request is answered with the documented status.':
    'Request có trong tài liệu được trả lời bằng đúng mã trạng thái trong tài liệu.',
  'An order has a reason for its cancellation exactly where it is cancelled.':
    'Đơn hàng có lý do hủy khi và chỉ khi nó đã bị hủy.',
  'A value is one that the docs list, in the spelling of the prose or in that of the examples.':
    'Giá trị là một trong các giá trị tài liệu liệt kê, theo cách viết của phần chữ hoặc của các ví dụ.',
  'What can still be fulfilled of a line is its quantity, less the larger of refunded and fulfilled, less what is pending.':
    'Số còn có thể giao của dòng hàng bằng số lượng, trừ số lớn hơn giữa đã hoàn và đã giao, trừ số đang chờ giao.',
  'The status of an order agrees with its fulfillments: fulfilled covers every line, unfulfilled covers none.':
    'Trạng thái của đơn hàng khớp với các lần giao: đã giao thì bao gồm mọi dòng hàng, chưa giao thì không bao gồm dòng nào.',
  'Lines named in refunds and fulfillments are lines of the order.':
    'Các dòng hàng nêu trong lần hoàn và lần giao là dòng hàng của đơn.',
  'An amount of an order is zero or more.': 'Số tiền của đơn hàng lớn hơn hoặc bằng 0.',
  'An attribute that may be null says which reading of the docs the shop follows.':
    'Thuộc tính có thể là null cho biết shop theo cách hiểu nào của tài liệu.',
  'Every transaction, refund and fulfillment in an order names that order.':
    'Mỗi giao dịch, lần hoàn và lần giao trong đơn hàng đều ghi đúng đơn hàng đó.',
  'No more of a line is refunded than was ordered, and what can be fulfilled lies between none and all of it.':
    'Số đã hoàn của dòng hàng không vượt quá số đã đặt, và số còn có thể giao nằm trong khoảng từ không đến tất cả.',
  'The transaction of a refund has a negative amount.': 'Giao dịch của lần hoàn tiền có số tiền âm.',
  'Money given back makes an order partially refunded below what was captured, refunded at it.':
    'Khi hoàn lại tiền, đơn hàng thành hoàn tiền một phần nếu số hoàn ít hơn số đã thu, và thành hoàn tiền toàn bộ nếu bằng số đã thu.',
  'A transaction shown in a refund is among the transactions of the order, with the same amount.':
    'Giao dịch nêu trong lần hoàn cũng có trong danh sách giao dịch của đơn, với cùng số tiền.',
  'The time of a state is set exactly where its status says so.':
    'Thời điểm của một trạng thái có giá trị khi và chỉ khi trạng thái ghi như vậy.',
  'The subtotal is the price of all lines, either after discounts or before them.':
    'Tạm tính là tiền của mọi dòng hàng, sau hoặc trước giảm giá.',
  'The discounts of an order are the amounts of its codes, at most what its lines cost.':
    'Giảm giá của đơn hàng bằng tổng số tiền của các mã, tối đa bằng tiền của các dòng hàng.',
  'The price of all lines is the sum of price times quantity.':
    'Tiền của mọi dòng hàng bằng tổng của giá nhân số lượng.',
  'The total is the lines, less discounts, plus shipping, plus tax unless prices include it.':
    'Tổng tiền bằng tiền dòng hàng, trừ giảm giá, cộng phí vận chuyển, cộng thuế nếu giá chưa gồm thuế.',
  'The tax of an order is the sum of its tax lines.': 'Thuế của đơn hàng bằng tổng các khoản thuế của nó.',
  'The weight of an order is the sum of grams times quantity.':
    'Khối lượng của đơn hàng bằng tổng của số gam nhân số lượng.',
  'Every line of an order has an id of its own.': 'Mỗi dòng hàng của đơn hàng có id riêng.',
  'All amounts of one order are written alike: as strings with two decimals, or as numbers.':
    'Mọi số tiền của một đơn hàng được viết giống nhau: là chuỗi có hai chữ số thập phân, hoặc là số.',
  'The status of an order, the statuses of its lines and its fulfillments say the same.':
    'Trạng thái của đơn hàng, trạng thái các dòng hàng và các lần giao nói giống nhau.',
  'The weight of an order is the sum of grams times quantity, or is not told.':
    'Khối lượng của đơn hàng bằng tổng của số gam nhân số lượng, hoặc không được ghi.',
  'A new order reads as the answer to its creation said.':
    'Đọc lại đơn hàng mới thì đúng như câu trả lời lúc tạo.',
  'An order to be paid on delivery has the gateway code COD.':
    'Đơn hàng thu tiền khi giao có mã cách thanh toán là COD.',
  'An order created as confirmed is confirmed, and has the time of it.':
    'Đơn hàng tạo ở trạng thái đã xác nhận thì đã được xác nhận và có thời điểm xác nhận.',
  'What a client sends with a new order comes back as it was sent, in the answer and in the reading after it.':
    'Những gì gửi kèm đơn hàng mới trả về đúng như đã gửi, trong câu trả lời và khi đọc lại.',
  'A new order is neither closed nor cancelled and has no refunds.':
    'Đơn hàng mới chưa đóng, chưa hủy và không có lần hoàn nào.',
  'An order created as fulfilled is fulfilled: it has a fulfillment, and nothing is left to fulfil.':
    'Đơn hàng tạo ở trạng thái đã giao thì đã giao: có một lần giao và không còn gì để giao.',
  'A fulfillment asked for at a location is made there.':
    'Yêu cầu giao tại một kho thì lần giao được lập tại kho đó.',
  'The discount of a line is the whole that was asked for, or its share a unit.':
    'Giảm giá của dòng hàng là toàn bộ số đã yêu cầu, hoặc phần chia cho mỗi đơn vị.',
  'An order has the lines it was created with: as many, each with its own quantity.':
    'Đơn hàng có đúng số dòng hàng như lúc tạo, mỗi dòng với số lượng của nó.',
  'The original price of a discounted line is its price plus the discount a unit, or the price itself where that is before the discount.':
    'Giá gốc của dòng hàng được giảm giá bằng giá của nó cộng với mức giảm cho một đơn vị, hoặc bằng chính giá đó khi giá là giá trước giảm.',
  "A source name of the client's own is kept; a protected one is kept or replaced by the app's own.":
    'Nguồn đơn hàng do ứng dụng tự đặt được giữ nguyên; nguồn của nền tảng được giữ hoặc thay bằng nguồn của ứng dụng.',
  'An order that nobody asked to fulfil is unfulfilled; with a way to pay it may be fulfilled, then throughout.':
    'Đơn hàng không ai yêu cầu giao thì chưa giao; nếu có cách thanh toán thì có thể đã giao, khi đó là giao toàn bộ.',
  'A part that an order does not have is left out, or null.':
    'Phần mà đơn hàng không có thì vắng mặt, hoặc là null.',
  'An order created with successful payments is partially paid below its total, and paid at it.':
    'Đơn hàng tạo kèm thanh toán thành công là thanh toán một phần khi dưới tổng tiền, và đã thanh toán khi bằng tổng tiền.',
  'An order created without a word about payment is paid, or waits for payment.':
    'Đơn hàng tạo mà không nói gì về thanh toán thì là đã thanh toán, hoặc đang chờ thanh toán.',
  'More than there is may be ordered where the stock, or its policy, is not to be minded.':
    'Được đặt nhiều hơn số tồn khi không yêu cầu xét tồn kho hoặc chính sách của nó.',
  'Where a new order says nothing of the stock, more than there is may be ordered.':
    'Đơn hàng mới không ghi gì về tồn kho thì được đặt nhiều hơn số tồn.',
  'An order assigned to a location shows that location as the assigned one.':
    'Đơn hàng được phân cho một kho thì ghi kho đó là kho phụ trách.',
  'A cancelled order has the reason it was cancelled for, or a documented one where none was given.':
    'Đơn hàng đã hủy có đúng lý do đã gửi, hoặc một lý do có trong tài liệu khi không gửi lý do.',
  'Cancelling with lines to refund refunds as many of each.':
    'Hủy kèm các dòng hàng cần hoàn thì hoàn đúng số lượng của từng dòng.',
  'The note sent with a refunding cancellation is the note of its refund.':
    'Ghi chú gửi kèm lần hủy có hoàn tiền là ghi chú của lần hoàn đó.',
  'Cancelling with an amount refunds it: a refund transaction of the negative amount.':
    'Hủy kèm số tiền thì hoàn số tiền đó: một giao dịch hoàn tiền với số âm tương ứng.',
  'A refund says that it restocks where that was asked for; where it was not, the docs say both.':
    'Lần hoàn ghi là có trả lại kho khi đã yêu cầu; khi không yêu cầu, tài liệu nói cả hai cách.',
  'A write changes what it is for and leaves every other attribute of the order as it was.':
    'Thao tác ghi chỉ thay đổi những gì nó nhắm tới, còn mọi thuộc tính khác của đơn hàng giữ nguyên.',
  'An update that sends lines is refused or ignores them.':
    'Cập nhật có gửi dòng hàng thì bị từ chối, hoặc phần dòng hàng bị bỏ qua.',
  'No write changes which lines an order has, their prices or their quantities.':
    'Không thao tác ghi nào thay đổi các dòng hàng của đơn hàng, giá hay số lượng của chúng.',
  'A tag of more than 40 characters is refused or cut, not stored whole.':
    'Thẻ dài hơn 40 ký tự thì bị từ chối hoặc bị cắt, không được lưu nguyên.',
  'Cancelling without a refund leaves what can be fulfilled of each line as it was.':
    'Hủy mà không hoàn thì số còn có thể giao của từng dòng hàng giữ nguyên.',
  'Cancelling without a refund leaves no entry among the refunds, or an empty one.':
    'Hủy mà không hoàn thì không để lại mục nào trong refunds, hoặc để lại một mục rỗng.',
  'A request whose legality is not documented is accepted without change, or refused with 4xx and without change.':
    'Request mà tài liệu không nói có hợp lệ hay không thì được chấp nhận mà không thay đổi gì, hoặc bị từ chối với 4xx mà không thay đổi gì.',
  'After an order was confirmed, closed, opened or cancelled, it reads so.':
    'Sau khi xác nhận, đóng, mở lại hoặc hủy đơn hàng, đọc lại thì thấy đúng như vậy.',
  'A tag added twice is there once.': 'Thẻ được thêm hai lần thì chỉ có một.',
  'Adding tags keeps those that were there, removing them leaves the others, and the answer lists them all.':
    'Thêm thẻ thì giữ các thẻ đã có, gỡ thẻ thì giữ các thẻ khác, và câu trả lời liệt kê tất cả.',
  'An update gives an attribute the value that was sent.': 'Cập nhật thì thuộc tính có đúng giá trị đã gửi.',
  'The count of a selection is the number of orders that its list holds.':
    'Kết quả đếm với một điều kiện bằng số đơn hàng trong danh sách với điều kiện đó.',
  'With a selection of fields, orders hold these and no others.':
    'Khi chọn các thuộc tính, đơn hàng có đúng các thuộc tính đó, không hơn.',
  'A whole list holds every order that its filter selects.':
    'Danh sách đầy đủ có mọi đơn hàng khớp bộ lọc của nó.',
  'Every order on a page is one that the filter selects.': 'Mọi đơn hàng trên trang đều khớp bộ lọc.',
  'A limit above the maximum is refused, or cut to the maximum.':
    'limit vượt mức tối đa thì bị từ chối, hoặc bị giảm xuống mức tối đa.',
  'A page holds no more orders than the limit, or than the default where none was sent.':
    'Một trang không có nhiều đơn hàng hơn limit, hoặc hơn mức mặc định khi không gửi limit.',
  'Pages of one list are disjoint, and together hold every order that it selects.':
    'Các trang của một danh sách không có đơn hàng chung, và gộp lại có đủ mọi đơn hàng mà danh sách đó chọn.',
  'A list is in the order that was asked for.': 'Danh sách được sắp theo đúng thứ tự đã yêu cầu.',
  'With a selection of fields, these have the values that they have without.':
    'Khi chọn các thuộc tính, chúng có giá trị giống như khi không chọn.',
  'An order that is read alone is as it stood in a list, where it says that it has not been changed.':
    'Đọc riêng một đơn hàng thì giống như trong danh sách, nếu nó ghi là chưa bị thay đổi.',
  'A list that is walked from its first page to its last shows each order once, all of them, in their order.':
    'Đi hết một danh sách từ trang đầu đến trang cuối thì thấy mỗi đơn hàng một lần, đủ tất cả, đúng thứ tự.',
  'A request that was refused has changed nothing.': 'Request bị từ chối thì không thay đổi gì.',
  'A request that must be refused is refused with the documented status.':
    'Request phải bị từ chối thì bị từ chối với đúng mã trạng thái trong tài liệu.',
  'A new order that was refused does not exist.': 'Đơn hàng mới bị từ chối thì không tồn tại.',
  'Name, numbers, token, currency and time of creation of an order never change.':
    'Tên, các số, token, loại tiền tệ và thời điểm tạo của đơn hàng không bao giờ thay đổi.',
  'An order reads as its creation and the changes accepted since have made it.':
    'Đọc đơn hàng thì thấy đúng kết quả của việc tạo và mọi thay đổi đã được chấp nhận từ đó.',
  'A new order gets an id that no order had before.': 'Đơn hàng mới nhận một id chưa đơn hàng nào từng có.',
  'An answer about one order is about the order that was named.':
    'Câu trả lời về một đơn hàng là về đúng đơn hàng đã nêu.',
  'Two writes sent together have the effect of one after the other.':
    'Hai thao tác ghi gửi cùng lúc có kết quả như khi làm lần lượt.',
  'Changes that have nothing to do with one another leave an order the same in whatever order they are made.':
    'Những thay đổi không liên quan đến nhau cho cùng một kết quả, dù làm theo thứ tự nào.',
  'An order that no request has touched reads the same: writes to others leave it alone, a list shows it as it is.':
    'Đơn hàng mà không request nào tác động thì đọc lại vẫn như cũ: ghi vào đơn khác không ảnh hưởng đến nó, danh sách cho thấy đúng như vậy.',
  'The time of the last change of an order does not go back.':
    'Thời điểm sửa cuối của đơn hàng không lùi lại.',
  'An order that was deleted is not found any more.': 'Đơn hàng đã xóa thì không còn tìm thấy.',
};
